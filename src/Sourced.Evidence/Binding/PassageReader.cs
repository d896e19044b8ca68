using System.Collections.Immutable;
using Sourced.Content.Documents;
using Sourced.Content.Markup;
using Sourced.Evidence.Matching;
using Sourced.Evidence.Phrases;
using Sourced.Evidence.Texts;
using Sourced.Statistics;

namespace Sourced.Evidence.Binding;

/// <summary>Reads a passage and settles every number that no citation has to answer for.</summary>
internal static class PassageReader
{
    public static CheckedPassage Read(Passage passage, CheckContext context)
    {
        var hits = context.Phrases.FindIn(passage.Text, passage.Language);
        var found = StatisticReader.Read(passage.Text, passage.Language, passage.Place);
        var sentences = new SentenceMap(passage);
        var broken = BrokenGroups.In(passage.Text, passage.Language);
        var numbers = ImmutableArray.CreateBuilder<JudgedNumber>(found.Count);
        foreach (var number in found)
        {
            var judged = new JudgedNumber(passage, WithCode(passage, number));
            if (
                !passage.Foreign.IsEmpty
                && judged.Span is var span
                && passage.Foreign.Any(words => words.Span.Start <= span.Start && span.End <= words.Span.End)
            )
                continue;
            if (judged.IsStatistic || hits.Count > 0)
                judged.Sentence = sentences.IndexAt(number.Start);
            Settle(judged, hits);
            if (judged.IsStatistic && broken.Any(group => judged.Overlaps(group.Start, group.End))) judged.Verdict = Verdict.Broken;
            numbers.Add(judged);
        }

        return new CheckedPassage(passage, numbers.DrainToImmutable(), sentences, hits);
    }

    /// <summary>The reader sees words; only the passage knows which of them stand in code.</summary>
    public static NumberInText WithCode(Passage passage, NumberInText number) =>
        InCode(passage, number) ? number with { Class = NumberClass.Code, Reading = null } : number;

    private static void Settle(JudgedNumber number, List<PhraseHit<Phrase>> hits)
    {
        if (!number.IsStatistic)
        {
            number.Verdict = Verdict.NoStatistic;
            return;
        }

        // Until its citations are looked at, a figure has none.
        number.Verdict = number.IsVague ? Verdict.VagueUncited : Verdict.NothingCited;
        foreach (var hit in hits)
        {
            if (!number.Overlaps(hit.Start, hit.End)) continue;
            if (hit.Meaning.Kind == PhraseKind.HelpNumber && number.Passage.Role != PassageRole.HelpLine)
            {
                number.Verdict = Verdict.TypedHelpNumber;
                return;
            }

            if (hit.Meaning.Claim is not { } claim) continue;
            if (number.Passage.Corrects(claim.Id.Value)) Exempt(number, ExemptReasons.Corrected(claim.Id.Value));
            else number.Verdict = Verdict.Discredited;
            return;
        }

        if (ExemptionOf(number) is { } exemption)
        {
            if (exemption.Reason is { } reason && !string.IsNullOrWhiteSpace(reason.Value)) Exempt(number, reason.Value);
            else number.Verdict = Verdict.ExemptionWithoutReason;
        }
    }

    /// <summary>
    /// A myth page has to name the number that it takes apart: that number, told of what the claim tells it of. Who has it on record, and is cited
    /// beside it, told the claim; it gets no page of its own as a statistic.
    /// </summary>
    public static void ExemptCorrectedClaim(CheckedPassage passage, CheckContext context)
    {
        var id = passage.Passage switch
        {
            { Claim: { } own } => own.Id.Value,
            { Document: { Kind: DocumentKind.Myth, Front.Claim: { } told } } => told.Value,
            _ => null,
        };
        if (id is null || !context.ClaimFigures.TryGetValue(id, out var claim))
            return;
        foreach (var number in passage.Numbers)
        {
            if (
                number
                is not
                {
                    IsFigure: true,
                    Figure: { } figure,
                    Verdict: Verdict.Bound or (>= Verdict.NothingCited and <= Verdict.PercentForPoints)
                }
            )
                continue;
            if (!claim.Figures.Any(one => one.SameMeasureAs(figure) && one.Low == figure.Low && one.High == figure.High))
                continue;
            if (
                number.Verdict == Verdict.Bound
                || claim.SpeaksIn(
                    passage.Passage.Text,
                    passage.Passage.Language,
                    number.Number.Start,
                    number.Number.End,
                    passage.Sentences.RangeOf(number.Sentence)
                )
            )
                Exempt(number, ExemptReasons.Corrected(id));
        }
    }

    private static void Exempt(JudgedNumber number, string reason)
    {
        number.Verdict = Verdict.Exempt;
        number.Reason = reason;
    }

    private static ExemptInline? ExemptionOf(JudgedNumber number)
    {
        if (number.Passage.Exemptions.IsEmpty) return null;
        var span = number.Span;
        return number.Passage.Exemptions.FirstOrDefault(exemption => exemption.Span.Start <= span.Start && span.End <= exemption.Span.End);
    }

    private static bool InCode(Passage passage, NumberInText number)
    {
        foreach (var run in passage.Readable.Runs)
        {
            if (run.Start > number.Start) break;
            if (run.Source is CodeInline && number.Start < run.Start + run.Length) return true;
        }

        return false;
    }
}

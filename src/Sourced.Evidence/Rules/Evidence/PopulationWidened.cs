using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Content.Sources;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Findings;
using Sourced.Evidence.Languages;
using Sourced.Evidence.Populations;
using Sourced.Evidence.Rendering;

namespace Sourced.Evidence.Rules.Evidence;

internal sealed class PopulationWidened : IDocumentRule
{
    public RuleDescription Description { get; } =
        new("EVD009", "population-widened", Severity.Warning, "A figure told of a group in which it was not measured.")
        {
            MaySuppress = true,
            Documentation = """
                A survey speaks for those who answered, a hotline for those who called. "75% of all victims" or "75% of children" widens what survivors
                answered to people whom nobody asked. The noun behind a figure is held against what the finding measures and in whom: name the group of
                the finding, in the words that the record has for it in the language of the page, else in its own. Nouns for people, reports, images, pages, cases, calls, accounts and adverts are known in English, Spanish, French,
                Portuguese, German, Arabic, Hindi and Chinese.
                """,
            BadExample = Examples.Page("In 2016, 75% of victims had been advertised online [@survivors-2018#online].") + Examples.Source,
            GoodExample =
                Examples.Page("In 2016, 75% of the survivors who answered had been advertised online [@survivors-2018#online].")
                + Examples.Source,
        };

    private static readonly ImmutableArray<string> Widening = InOrder(WordList.Widening);

    private static readonly ImmutableArray<string> All = [.. InOrder(WordList.AllOf).Select(word => word + " ")];

    private static readonly ImmutableArray<string> Openings = [.. InOrder(WordList.GroupOpening).Select(word => word + " ")];

    public void Check(CheckedDocument document, CheckContext context, DiagnosticList found)
    {
        foreach (var passage in document.Passages)
        {
            var opened = -1;
            foreach (var number in passage.Numbers)
            {
                if (number is not { Verdict: Verdict.Bound, IsFigure: true } || IsOtherUnit(number))
                    continue;
                if (MeasuresSome(number) && Widened(passage, number) is { } words)
                    found.Add(words);
                else if (Other(passage, number.Number.End, number.Finding!, number.Figure!.Dimension == Dimension.Share) is { } noun)
                    found.Add(noun);
                else if (opened < number.Sentence && Opening(passage, number) is { } opening)
                    found.Add(opening);
                opened = number.Sentence;
            }

            if (
                passage.Passage is { IsStatement: true, KeyFigure: { } figure }
                && passage.Numbers.IsEmpty
                && document.Citations.Of(figure) is { IsUnknown: false } citation
                && Other(passage, 0, citation.Findings[0]) is { } stated
            )
                found.Add(stated);
        }
    }

    /// <summary>What counts pieces for people is another unit, and told as such.</summary>
    private static bool IsOtherUnit(JudgedNumber number) => UnitMismatch.CountsOther(number) is not null;

    private Diagnostic? Opening(CheckedPassage passage, JudgedNumber number)
    {
        var start = passage.Sentences.RangeOf(number.Sentence).Start;
        if (number.Number.Start - start > 60)
            return null;
        var opening = Openings.FirstOrDefault(words => passage.Passage.Text.AsSpan(start).StartsWith(words, StringComparison.Ordinal));
        return opening is null ? null : Other(passage, start + opening.Length, number.Finding!);
    }

    private Diagnostic? Other(CheckedPassage passage, int at, RecordedFinding finding, bool behindShare = false)
    {
        foreach (var word in GroupReader.After(passage.Passage.Text, at, passage.Passage.Language, behindShare))
        {
            if (GroupComparison.IsOther(word.Group, finding.GroupsIn(passage.Passage.Language)))
                return Told(passage, finding, word.Start, word.Length, "names another group than the finding");
        }

        return null;
    }

    private Diagnostic? Widened(CheckedPassage passage, JudgedNumber number)
    {
        var rest = passage.Passage.Text.AsSpan(number.Number.End).TrimStart();
        foreach (var words in Widening)
        {
            if (!rest.StartsWith(words, StringComparison.OrdinalIgnoreCase))
                continue;
            if (IsWhole(number.Finding!.Finding.Population, passage.Passage.Language))
                continue;
            return Told(passage, number.Finding, passage.Passage.Text.Length - rest.Length, words.Length, "says more than was measured");
        }

        return null;
    }

    /// <summary>Of a group that the record itself calls whole: "all member states".</summary>
    private static bool IsWhole(RecordText? population, string language) =>
        population is not null
        && (
            population.Value.StartsWith("all ", StringComparison.OrdinalIgnoreCase)
            || (population.In(language) is { } own && All.Any(word => own.Value.StartsWith(word, StringComparison.OrdinalIgnoreCase)))
        );

    private Diagnostic Told(CheckedPassage passage, RecordedFinding finding, int start, int length, string what) =>
        new(Description, passage.Passage.SpanOf(start, length), $"\"{passage.Passage.Text.Substring(start, length)}\" {what}")
        {
            Related =
                finding.Finding.Population is { } population ? [Measured(population, passage, "measured in")]
                : finding.Finding.Measures is { } measures ? [Measured(measures, passage, "measures")]
                : [],
            Help = "name the group of the finding",
        };

    /// <summary>In the language of the page, where the record has it.</summary>
    private static RelatedSpan Measured(RecordText text, CheckedPassage passage, string what)
    {
        var said = text.In(passage.Passage.Language) ?? text.Original;
        return new RelatedSpan(said.Span, $"{what}: {said.Value}");
    }

    private static bool MeasuresSome(JudgedNumber number) =>
        number.Recorded is not null
        && number.Finding!.Source.Kind.Value is EvidenceKind.Survey or EvidenceKind.Reports or EvidenceKind.Experience;

    private static ImmutableArray<string> InOrder(WordList list) => [.. RuleWords.Anywhere(list).Order(StringComparer.Ordinal)];
}

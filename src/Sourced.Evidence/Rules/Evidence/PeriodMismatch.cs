using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Findings;
using Sourced.Evidence.Matching;
using Sourced.Evidence.Phrases;
using Sourced.Statistics;

namespace Sourced.Evidence.Rules.Evidence;

internal sealed class PeriodMismatch : IDocumentRule
{
    public RuleDescription Description { get; } =
        new("EVD008", "period-mismatch", Severity.Error, "The year in the sentence is not the finding's period.")
        {
            MaySuppress = true,
            Documentation = """
                When a sentence shows a finding, every year in it has to be one of that finding: of its period, of what it measures and in whom, or,
                where the words speak of a report, a study or a source, the year in which that was issued. The same holds for every text of a key figure. A figure of 2016 told as one of 2024 is another claim.
                """,
            BadExample = Examples.Page("In 2024, 75% had been advertised online [@survivors-2018#online].") + Examples.Source,
            GoodExample = Examples.Page("In 2016, 75% had been advertised online [@survivors-2018#online].") + Examples.Source,
        };

    public void Check(CheckedDocument document, CheckContext context, DiagnosticList found)
    {
        foreach (var passage in document.Passages)
            Check(passage, document.Citations, found);
    }

    public void Check(CheckedPassage passage, CitationResolver citations, DiagnosticList found)
    {
        var told = -1;
        foreach (var number in passage.Numbers)
        {
            if (number.Number.Class is not (NumberClass.Year or NumberClass.Date))
                continue;
            var sentence = passage.Sentences.IndexAt(number.Number.Start);
            if (sentence == told || Misdated(passage, number, sentence, citations) is not { } problem)
                continue;
            told = sentence;
            found.Add(problem);
        }
    }

    /// <summary>One wrong year of a sentence is told, at the year.</summary>
    private Diagnostic? Misdated(CheckedPassage passage, JudgedNumber date, int sentence, CitationResolver citations)
    {
        var all = Shown(passage, sentence, citations).ToList();
        var shown = all.Where(finding => finding.Years is not null).ToList();
        if (shown.Count == 0 || YearSpan.In(date.Text) is not { } span)
            return null;
        var published = new Lazy<bool>(() => PublicationWords.StandIn(passage, date, sentence));
        // of a finding without a period nothing is known but when it was issued
        if (
            all.Count > shown.Count
            && all.Any(finding => finding.Years is null && finding.Source.Issued?.Value.Year == span.From)
            && published.Value
        )
            return null;
        if (
            !shown.Any(finding => Allows(finding.Years!, span))
            && !(span.From == span.To && shown.Any(finding => finding.Years!.Issued == span.From) && published.Value)
        )
        {
            return Told(
                date,
                shown[0],
                span.From == span.To ? $"the finding shown here is not of {span.From}" : $"the finding shown here is not of {date.Text}"
            );
        }

        return Twice(passage, date, span.From, sentence, shown);
    }

    /// <summary>A span of years has to be the period from end to end; a single year lies in it.</summary>
    private static bool Allows(YearSpan period, (int From, int To) told) =>
        told.From == told.To
            ? period.Holds(told.From)
            : told.From < told.To
                && ((told == (period.From, period.To)) || (period.Others.Contains(told.From) && period.Others.Contains(told.To)));

    /// <summary>"From 5,976 in 2025 to 62,891 in 2025": each figure has its year, and one of them is the other's.</summary>
    private Diagnostic? Twice(CheckedPassage passage, JudgedNumber date, int year, int sentence, List<RecordedFinding> shown)
    {
        if (shown.Count < 2 || shown.Any(finding => finding.Years!.From != finding.Years.To))
            return null;
        var dates = passage
            .Numbers.Where(number =>
                number.Number.Class is NumberClass.Year or NumberClass.Date && passage.Sentences.IndexAt(number.Number.Start) == sentence
            )
            .Select(number => YearSpan.In(number.Text)?.From ?? 0)
            .ToList();
        if (dates.Count != shown.Count || dates.Count(other => other == year) < 2)
            return null;
        return shown.FirstOrDefault(finding => !dates.Contains(finding.Years!.From)) is { } missing
            ? Told(date, missing, $"{year} stands here twice, and {missing.Years!.From} not at all")
            : null;
    }

    private Diagnostic Told(JudgedNumber date, RecordedFinding finding, string message) =>
        new(Description, date.Span, message)
        {
            Related = [new RelatedSpan(finding.Finding.Period!.Span, $"the finding is of {finding.Finding.Period.Value}")],
            Help = "name the period of the finding, or cite a finding of that year",
        };

    /// <summary>What the sentence shows: the finding of its key figure, or those of its figures.</summary>
    private static IEnumerable<RecordedFinding> Shown(CheckedPassage passage, int sentence, CitationResolver citations)
    {
        if (passage.Passage is { KeyFigure: { } figure, IsAside: false })
            return citations.Of(figure).Findings;
        return passage
            .NumbersIn(sentence)
            .Where(number => number is { Verdict: Verdict.Bound, IsFigure: true })
            .Select(number => number.Finding!)
            .Distinct();
    }
}

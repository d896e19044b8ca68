using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Findings;
using Sourced.Evidence.Matching;
using Sourced.Statistics;

namespace Sourced.Evidence.Rules.Evidence;

internal sealed class PeriodMismatch : IDocumentRule
{
    public RuleDescription Description { get; } = new("EVD008", "period-mismatch", Severity.Error, "The year in the sentence is not the finding's period.")
    {
        MaySuppress = true,
        Documentation = """
            When a sentence shows a finding, every year in it has to be one of that finding: of its period, of what it measures and in whom, or the
            year in which its source was issued. The same holds for every text of a key figure. A figure of 2016 told as one of 2024 is another claim.
            """,
        BadExample = Examples.Page("In 2024, 75% had been advertised online [@survivors-2018#online].") + Examples.Source,
        GoodExample = Examples.Page("In 2016, 75% had been advertised online [@survivors-2018#online].") + Examples.Source,
    };

    public void Check(CheckedDocument document, CheckContext context, DiagnosticList found)
    {
        foreach (var passage in document.Passages) Check(passage, document.Citations, found);
    }

    public void Check(CheckedPassage passage, CitationResolver citations, DiagnosticList found)
    {
        var told = -1;
        foreach (var number in passage.Numbers)
        {
            if (number.Number.Class is not (NumberClass.Year or NumberClass.Date)) continue;
            var sentence = passage.Sentences.IndexAt(number.Number.Start);
            if (sentence == told || Misdated(passage, number, sentence, citations) is not { } problem) continue;
            told = sentence;
            found.Add(problem);
        }
    }

    /// <summary>One wrong year of a sentence is told, at the year.</summary>
    private Diagnostic? Misdated(CheckedPassage passage, JudgedNumber date, int sentence, CitationResolver citations)
    {
        var shown = Shown(passage, sentence, citations).ToList();
        if (shown.Count == 0 || shown.Any(finding => finding.Years is null)) return null;
        foreach (var numeral in Numerals.In(date.Text))
        {
            if (!YearSpan.IsYear(numeral, out var year) || shown.Any(finding => finding.Years!.Holds(year))) continue;
            var finding = shown[0];
            return new Diagnostic(Description, date.Span, $"the finding shown here is not of {year}")
            {
                Related = [new RelatedSpan(finding.Finding.Period!.Value.Span, $"the finding is of {finding.Finding.Period.Value.Value}")],
                Help = "name the period of the finding, or cite a finding of that year",
            };
        }

        return null;
    }

    /// <summary>What the sentence shows: the finding of its key figure, or those of its figures.</summary>
    private static IEnumerable<RecordedFinding> Shown(CheckedPassage passage, int sentence, CitationResolver citations)
    {
        if (passage.Passage is { KeyFigure: { } figure, IsAside: false }) return citations.Of(figure).Findings;
        return passage.NumbersIn(sentence).Where(number => number is { Verdict: Verdict.Bound, IsFigure: true }).Select(number => number.Finding!).Distinct();
    }
}

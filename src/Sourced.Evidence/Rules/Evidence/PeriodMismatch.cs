using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Findings;
using Sourced.Evidence.Matching;
using Sourced.Statistics;

namespace Sourced.Evidence.Rules.Evidence;

internal sealed class PeriodMismatch : IPassageRule
{
    public RuleDescription Description { get; } = new("EVD008", "period-mismatch", Severity.Error, "The year in the sentence is not the finding's period.")
    {
        MaySuppress = true,
        Documentation = """
            When a sentence names years and shows a finding, one of those years has to lie in the finding's period, or be the year in which the source
            was issued. A figure of 2016 told as one of 2024 is another claim.
            """,
        BadExample = Examples.Page("In 2024, 75% had been advertised online [@survivors-2018#online].") + Examples.Source,
        GoodExample = Examples.Page("In 2016, 75% had been advertised online [@survivors-2018#online].") + Examples.Source,
    };

    public void Check(CheckedPassage passage, CheckContext context, DiagnosticList found)
    {
        var told = new HashSet<int>();
        foreach (var number in passage.Numbers)
        {
            if (number is not { Verdict: Verdict.Bound, Recorded: not null } || told.Contains(number.Sentence)) continue;
            var period = YearSpan.Of(number.Finding!);
            if (period is null) continue;
            var years = YearsBeside(passage, number.Sentence).ToList();
            if (years.Count == 0 || years.Any(year => period.Holds(year.Year))) continue;
            // The nearest year is the one that a reader takes for the figure's.
            var nearest = years.MinBy(year => Math.Abs(year.Number.Number.Start - number.Number.Start));
            told.Add(number.Sentence);
            found.Add(new Diagnostic(Description, nearest.Number.Span, $"\"{number.Text}\" is not of {nearest.Year}")
            {
                Related = [new RelatedSpan(number.Finding!.Finding.Period!.Value.Span, $"the finding is of {number.Finding.Finding.Period.Value.Value}")],
                Help = "name the period of the finding, or cite a finding of that year",
            });
        }
    }

    private static IEnumerable<(JudgedNumber Number, int Year)> YearsBeside(CheckedPassage passage, int sentence)
    {
        var (start, end) = passage.Sentences.RangeOf(sentence);
        foreach (var number in passage.Numbers)
        {
            if (number.Number.Class is not (NumberClass.Year or NumberClass.Date) || number.Number.Start < start || number.Number.Start >= end) continue;
            foreach (var numeral in Numerals.In(number.Text))
            {
                if (YearSpan.IsYear(numeral, out var year)) yield return (number, year);
            }
        }
    }
}

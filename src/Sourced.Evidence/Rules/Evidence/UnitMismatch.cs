using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Populations;
using Sourced.Evidence.Rendering;

namespace Sourced.Evidence.Rules.Evidence;

internal sealed class UnitMismatch : IPassageRule
{
    public RuleDescription Description { get; } = new("EVD006", "unit-mismatch", Severity.Error, "Unit, currency, scale or per-what differs from the finding.")
    {
        Documentation = """
            The digits agree and what they count does not: people for per cent, pounds for dollars, a billion for a million, a week for a
            year, children for reports.
            """,
        BadExample = Examples.Page("Of them, 75 survivors had been advertised online [@survivors-2018#online].") + Examples.Source,
        GoodExample = Examples.Page("Of them, 75 per cent had been advertised online [@survivors-2018#online].") + Examples.Source,
    };

    public void Check(CheckedPassage passage, CheckContext context, DiagnosticList found)
    {
        foreach (var number in passage.Numbers)
        {
            if (number.Verdict == Verdict.OtherUnit)
            {
                found.Add(FigureMessages.Compared(Description, number, $"\"{number.Text}\" has another unit than the source"));
            }
            else if (CountsOther(number) is { } word)
            {
                found.Add(Counted(number, word));
            }
        }
    }

    /// <summary>The noun behind a count that counts pieces for people, or other pieces than the finding.</summary>
    public static GroupWord? CountsOther(JudgedNumber number)
    {
        if (number is not { Verdict: Verdict.Bound, Recorded: not null, Figure.Dimension: Dimension.Number }) return null;
        foreach (var word in GroupReader.After(number.Passage.Text, number.Number.End, number.Passage.Language))
        {
            if (GroupComparison.IsOtherUnit(word.Group, number.Finding!.Counted)) return word;
        }

        return null;
    }

    private Diagnostic Counted(JudgedNumber number, GroupWord word)
    {
        var finding = number.Finding!.Finding;
        var counted = number.Passage.Text.Substring(word.Start, word.Length);
        return new Diagnostic(Description, number.Passage.SpanOf(word.Start, word.Length), $"the finding does not count {counted}")
        {
            Label = $"the text counts {counted}",
            Related = [new RelatedSpan((finding.Measures ?? finding.Population ?? finding.Figure).Span, $"the finding counts this: {(finding.Measures ?? finding.Population ?? finding.Figure).Value}")],
            Help = "say what was counted, as the source does",
        };
    }
}

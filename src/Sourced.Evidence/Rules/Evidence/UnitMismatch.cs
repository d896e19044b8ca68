using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Populations;
using Sourced.Evidence.Rendering;
using Sourced.Statistics;

namespace Sourced.Evidence.Rules.Evidence;

internal sealed class UnitMismatch : IPassageRule
{
    public RuleDescription Description { get; } =
        new("EVD006", "unit-mismatch", Severity.Error, "Unit, currency, scale or per-what differs from the finding.")
        {
            Documentation = """
                The digits agree and what they count does not: people for per cent, pounds for dollars, a billion for a million, weeks for days, a
                number of one year for one of a week, a mean for a median, children for reports.
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
            else if (LostTime(number, passage) is { } time)
            {
                found.Add(
                    FigureMessages.Compared(Description, number, $"\"{number.Text}\" does not say for what time it is counted") with
                    {
                        Help = $"say that it is the number of one {time}",
                    }
                );
            }
            else if (CountsOther(number) is { } word)
            {
                found.Add(Counted(number, word));
            }
        }
    }

    /// <summary>"20 reports came in" for a record of 20 a day: the sentence names no day.</summary>
    private static string? LostTime(JudgedNumber number, CheckedPassage passage)
    {
        if (number is not { Verdict: Verdict.Bound, Recorded.Figure.Per: { Length: > 0 } per, Figure.Per.Length: 0 })
            return null;
        var (start, end) = passage.Sentences.RangeOf(number.Sentence);
        var said = StatisticReader.Describe(passage.Passage.Text[start..end], passage.Passage.Language);
        return said.Time == per || said.Per == per ? null : per;
    }

    /// <summary>The noun behind a count that counts pieces for people, or other pieces than the finding.</summary>
    public static GroupWord? CountsOther(JudgedNumber number)
    {
        if (number is not { Verdict: Verdict.Bound, Recorded: not null, Figure.Dimension: Dimension.Number })
            return null;
        foreach (var word in GroupReader.After(number.Passage.Text, number.Number.End, number.Passage.Language))
        {
            if (GroupComparison.IsOtherUnit(word.Group, number.Finding!.CountedIn(number.Passage.Language)))
                return word;
        }

        return null;
    }

    private Diagnostic Counted(JudgedNumber number, GroupWord word)
    {
        var finding = number.Finding!.Finding;
        var (counts, span) = (finding.Measures ?? finding.Population) is { } said
            ? (said.Value, said.Span)
            : (finding.Figure.Value, finding.Figure.Span);
        var counted = number.Passage.Text.Substring(word.Start, word.Length);
        return new Diagnostic(Description, number.Passage.SpanOf(word.Start, word.Length), $"the finding does not count {counted}")
        {
            Label = $"the text counts {counted}",
            Related = [new RelatedSpan(span, $"the finding counts this: {counts}")],
            Help = "say what was counted, as the source does",
        };
    }
}

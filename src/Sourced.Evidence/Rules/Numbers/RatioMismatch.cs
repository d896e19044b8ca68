using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Exact;
using Sourced.Evidence.Rendering;

namespace Sourced.Evidence.Rules.Numbers;

internal sealed class RatioMismatch : IPassageRule
{
    public RuleDescription Description { get; } = new("NUM002", "ratio-mismatch", Severity.Error, "\"12 of 40 (33%)\": the percentage is not that of the numbers beside it.")
    {
        MaySuppress = true,
        Documentation = """
            Where a count of a whole and its percentage stand side by side, one follows from the other. This is checked by division, whatever the
            source printed.
            """,
        BadExample = Examples.Page("In 2016, 12 of 40 (33%) had been advertised online [@small-2016#online].") + Examples.OneFinding("small-2016", "online", "12 of 40 (33%)"),
        GoodExample = Examples.Page("In 2016, 12 of 40 (30%) had been advertised online [@small-2016#online].") + Examples.OneFinding("small-2016", "online", "12 of 40 (30%)"),
    };

    public void Check(CheckedPassage passage, CheckContext context, DiagnosticList found)
    {
        for (var i = 1; i < passage.Numbers.Length; i++)
        {
            var (first, second) = (passage.Numbers[i - 1], passage.Numbers[i]);
            if (first.IsRefused || second.IsRefused || !StandTogether(passage, first, second)) continue;
            var (parts, percent) = first.Figure?.Form == WrittenForm.Parts ? (first, second) : (second, first);
            if (parts.Figure is not { Form: WrittenForm.Parts, Whole: > 20 } counted || percent.Figure is not { Form: WrittenForm.Percent } share) continue;
            if (Fraction.Abs(counted.Low - share.Low) * 2 <= share.Granule) continue;
            found.Add(new Diagnostic(Description, percent.Span, $"\"{parts.Text}\" is {Decimals.Of(counted.Low * 100)}%, not {percent.Text}")
            {
                Related = [new RelatedSpan(parts.Span, "worked out from this")],
                Help = "look up both in the source; when the source itself errs, say so or show one of them",
            });
        }
    }

    private static bool StandTogether(CheckedPassage passage, JudgedNumber first, JudgedNumber second)
    {
        var between = passage.Passage.Text.AsSpan(first.Number.End, Math.Max(second.Number.Start - first.Number.End, 0));
        return between.Length is > 0 and < 40 && between.Contains('(') && !between.Contains(')');
    }
}

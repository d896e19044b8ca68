using Sourced.Evidence.Exact;
using Sourced.Evidence.Findings;
using Sourced.Statistics;

namespace Sourced.Evidence.Rendering;

/// <summary>Whether "most", "few" or "thousands of" contradicts the figure on record. What cannot be compared is not contradicted.</summary>
internal static class VagueRendering
{
    private static readonly Fraction Half = new(1, 2);

    /// <summary>"Thousands" says much less than millions, and nothing false of them; beyond a thousandfold it is another quantity.</summary>
    private const int Thousandfold = 1000;

    /// <returns>The record that denies the words; null where one agrees or none can be compared.</returns>
    public static RecordedFigure? Denied(Figure vague, RecordedFinding finding)
    {
        RecordedFigure? denied = null;
        foreach (var recorded in finding.Figures)
        {
            if (!CanCompare(vague, recorded.Figure)) continue;
            if (Agrees(vague, recorded.Figure)) return null;
            denied ??= recorded;
        }

        return
            denied is null
            || finding.Context.Any(count =>
                count.Field == ContextField.Sample && CanCompare(vague, count.Figure) && Agrees(vague, count.Figure)
            )
            ? null
            : denied;
    }

    private static bool CanCompare(Figure vague, Figure recorded) => IsPart(vague)
        ? recorded is { Dimension: Dimension.Share, IsChange: false, Form: WrittenForm.Percent or WrittenForm.Parts }
        : vague.Low > Fraction.One && recorded.Dimension == Dimension.Number && recorded.Time.Length == 0;

    private static bool Agrees(Figure vague, Figure recorded)
    {
        if (!IsPart(vague)) return recorded.High >= vague.Low && recorded.Low <= vague.Low * Thousandfold;
        // "more than 50%" reaches above the half that it names, "under 50%" below it.
        return vague.High == Fraction.One
            ? recorded.High > Half || (recorded.High == Half && recorded.Comparator is Comparator.MoreThan or Comparator.AtLeast or Comparator.JustOver)
            : recorded.Low < Half || (recorded.Low == Half && recorded.Comparator is Comparator.LessThan or Comparator.AtMost or Comparator.Nearly);
    }

    /// <summary>A part of a whole, more or less than half; otherwise so many.</summary>
    private static bool IsPart(Figure vague) => vague.High > vague.Low && vague.High <= Fraction.One;
}

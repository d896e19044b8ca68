using System.Globalization;
using Sourced.Content.Sources;
using Sourced.Evidence.Exact;
using Sourced.Evidence.Languages;
using Sourced.Evidence.Rendering;
using Sourced.Statistics;

namespace Sourced.Evidence.Findings;

/// <summary>How many were asked, where a record says so in one number: "260", "20 survivors", "1,000 adults in 14 states", "1.200 adultos en 3 países".</summary>
internal static class SampleSize
{
    /// <returns>Null where the record names none, hedges it, or names several, of which any may be the base of the figure.</returns>
    public static int? Of(Finding finding, string language)
    {
        if (finding.Sample is not { } sample) return null;
        if (int.TryParse(sample.Value.Trim(), NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var bare)) return bare > 0 ? bare : null;
        var figures = FigureReader.Read(sample.Value, language, TextPlace.Prose);
        if (
            figures is not [{ Figure: { Dimension: Dimension.Number, IsRange: false, Time: "", Comparator: Comparator.None } only }, ..]
            || !only.Low.IsWhole
        )
            return null;
        if (
            figures.Length > 1
            && !RuleWords
                .In(language, WordList.SampleWhere)
                .Any(word => sample.Value.Contains($" {word} ", StringComparison.OrdinalIgnoreCase))
        )
            return null;
        return only.Low > Fraction.Zero && only.Low < 1_000_000 ? (int)only.Low.Numerator : null;
    }
}

using System.Globalization;
using System.Text;

namespace Sourced.Publishing.Charts;

/// <summary>What drawings of one figure share: boxes as two paths, one filled and one of edges, so that a hundred squares weigh little.</summary>
internal static class Drawing
{
    /// <summary>Where a box begins, from the left.</summary>
    public static decimal From(decimal start, decimal length, decimal width, bool mirrored) => mirrored ? width - start - length : start;

    public static void Box(StringBuilder path, decimal x, decimal y, decimal width, decimal height) =>
        path.Append(CultureInfo.InvariantCulture, $"M{N(x)} {N(y)}h{N(width)}v{N(height)}h-{N(width)}z");

    /// <summary>Hidden from readers who listen: the caption says it all.</summary>
    public static string Finish(decimal width, decimal height, StringBuilder edges, StringBuilder filled, decimal line) =>
        $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {N(width)} {N(height)}" width="{N(width)}" height="{N(height)}" aria-hidden="true"><path class="hollow" stroke-width="{N(line)}" d="{edges}"/><path class="bar" d="{filled}"/></svg>""";

    private static string N(decimal value) =>
        Math.Round(value, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);
}

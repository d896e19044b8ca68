using System.Collections.Immutable;

namespace Sourced.Publishing.Charts;

/// <summary>Draws the rows of a chart as SVG: neighbouring years as a line, everything else as bars.</summary>
/// <remarks>Nothing is told by colour: figures seen second-hand are hollow. The scale is linear and begins at zero, so that twice as far means twice as many.</remarks>
internal static class ChartSvg
{
    /// <param name="rows">At least one bar.</param>
    /// <param name="look">Sizes and colours.</param>
    /// <param name="attributes">Of the drawing as a whole: its role and name.</param>
    /// <param name="opening">What stands before the drawing: title and description.</param>
    public static string Draw(ImmutableArray<ChartRow> rows, ChartLook look, string attributes = "", string opening = "")
    {
        var pen = new ChartPen(look);
        var height = LineSeries.Of(rows) is { } series ? LineChart.Draw(series, pen) : BarChart.Draw(rows, pen);
        return pen.Finish(height, attributes, opening);
    }
}

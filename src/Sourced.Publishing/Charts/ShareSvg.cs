using System.Text;
using Sourced.Evidence.Findings;

namespace Sourced.Publishing.Charts;

/// <summary>Draws a share as squares, each an equal part of the whole, so many of them filled.</summary>
/// <remarks>Every square has an edge, so that the whole is seen in black and white; of a broken part, that much of its square is filled.</remarks>
internal static class ShareSvg
{
    /// <summary>Fewer parts than these stand in one row and are larger.</summary>
    private const int OneRow = 10;

    private const decimal Line = 2m;

    /// <summary>An attribute-free drawing: the page's stylesheet colours what is filled and what is hollow.</summary>
    /// <param name="mirrored">True where it is read from right to left.</param>
    public static string Draw(ShareShape share, bool mirrored)
    {
        var (side, gap) = share.Whole <= OneRow ? (24m, 8m) : (14m, 6m);
        var columns = Math.Min(share.Whole, OneRow);
        var rows = (share.Whole + columns - 1) / columns;
        var (width, height) = (columns * (side + gap) - gap, rows * (side + gap) - gap);
        var (edges, filled) = (new StringBuilder(), new StringBuilder());
        for (var i = 0; i < share.Whole; i++)
        {
            var (x, y) = (i % columns * (side + gap), i / columns * (side + gap));
            var much = Math.Clamp(share.Part - i, 0m, 1m);
            Drawing.Box(edges, Drawing.From(x, side, width, mirrored) + Line / 2, y + Line / 2, side - Line, side - Line);
            if (much > 0) Drawing.Box(filled, Drawing.From(x, side * much, width, mirrored), y, side * much, side);
        }

        return Drawing.Finish(width, height, edges, filled, Line);
    }
}

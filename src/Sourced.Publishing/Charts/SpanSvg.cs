using System.Text;
using Sourced.Evidence.Findings;

namespace Sourced.Publishing.Charts;

/// <summary>Draws a range as a bar that is full up to its lower end and hollow up to its upper one, on a line as long as the whole.</summary>
internal static class SpanSvg
{
    private const decimal Width = 320m;
    private const decimal Tall = 24m;
    private const decimal Line = 2m;

    /// <param name="mirrored">True where it is read from right to left.</param>
    public static string Draw(SpanShape span, bool mirrored)
    {
        var scale = Width / (span.Whole ?? span.High);
        // an end so near to nought that it would vanish keeps the width of a line
        var (low, high) = (Math.Max(span.Low * scale, Line), span.High * scale);
        var (edges, filled) = (new StringBuilder(), new StringBuilder());
        Drawing.Box(filled, Drawing.From(0, low, Width, mirrored), 0, low, Tall);
        Drawing.Box(edges, Drawing.From(low, high - low, Width, mirrored) + Line / 2, Line / 2, Math.Max(high - low - Line, Line), Tall - Line);
        if (high < Width) Drawing.Box(filled, Drawing.From(high, Width - high, Width, mirrored), (Tall - Line) / 2, Width - high, Line);
        return Drawing.Finish(Width, Tall, edges, filled, Line);
    }
}

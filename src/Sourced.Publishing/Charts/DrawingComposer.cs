using System.Collections.Immutable;
using Sourced.Content.Sources;
using Sourced.Evidence.Findings;
using Sourced.Theme;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Charts;

/// <summary>Draws what one finding says, where it can be drawn honestly, and says the same in words and as a table.</summary>
internal static class DrawingComposer
{
    /// <returns>Null where the figure is better left to its words.</returns>
    public static DrawingView? Of(Source source, Finding finding, Words words) => FigureShape.Of(source, finding) switch
    {
        ShareShape share => Draw(share, words),
        SpanShape span => Draw(span, words),
        _ => null,
    };

    private static DrawingView Draw(ShareShape share, Words words)
    {
        var (part, whole) = (words.Number(share.Part), words.Number(share.Whole));
        return View(
            ShareSvg.Draw(share, IsMirrored(words)), words.Format("drawing.share", part, whole), share.IsAbout, words,
            [new(words["drawing.filled"], part), new(words["drawing.squares"], whole)]);
    }

    private static DrawingView Draw(SpanShape span, Words words)
    {
        var (low, high) = (Written(span.Low, span, words), Written(span.High, span, words));
        return View(
            SpanSvg.Draw(span, IsMirrored(words)),
            words.Format(span.Whole is null ? "drawing.span.count" : "drawing.span.share", low, high),
            span.IsAbout,
            words,
            [new(words["drawing.low"], low), new(words["drawing.high"], high)]
        );
    }

    private static DrawingView View(string svg, string caption, bool isAbout, Words words, ImmutableArray<EvidenceFigureView> rows) =>
        new(svg, isAbout ? $"{caption} {words["drawing.about"]}" : caption, rows);

    private static string Written(decimal value, SpanShape span, Words words) => words.Number(value) + (span.Whole is null ? "" : words["number.percent"]);

    private static bool IsMirrored(Words words) => words.Direction == "rtl";
}

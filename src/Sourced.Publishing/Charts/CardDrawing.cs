using Sourced.Evidence.Findings;
using Sourced.Theme;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Charts;

/// <summary>What a card draws of its figure: a share as signs of which some are filled, a range as a bar on its scale.</summary>
internal static class CardDrawing
{
    /// <param name="shape">What of the record can be drawn, or null.</param>
    /// <param name="words">Of the card.</param>
    public static CardDrawingView? Of(FigureShape? shape, Words words) => shape switch
    {
        ShareShape share => new CardDrawingView(share.Whole, share.Part, share.Part, []),
        SpanShape { Whole: { } whole } span => new CardDrawingView(0, span.Low / whole, span.High / whole, [words.Number(0), words.Number(whole) + words["number.percent"]]),
        SpanShape span => new CardDrawingView(0, span.Low / span.High, 1, [words.Number(0), words.Number(span.High)]),
        _ => null,
    };
}

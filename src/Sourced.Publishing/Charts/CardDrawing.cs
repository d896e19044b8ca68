using Sourced.Evidence.Findings;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Charts;

/// <summary>What a card draws of its figure: a share as signs of which some are filled, a range as a bar with both its ends, as on the page of the number.</summary>
internal static class CardDrawing
{
    /// <param name="shape">What of the record can be drawn, or null.</param>
    public static CardDrawingView? Of(FigureShape? shape) => shape switch
    {
        ShareShape share => new CardDrawingView(share.Whole, share.Part, share.Part),
        SpanShape span => new CardDrawingView(0, span.Low / (span.Whole ?? span.High), span.High / (span.Whole ?? span.High)),
        _ => null,
    };
}

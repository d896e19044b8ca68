namespace Sourced.Theme.Models;

/// <summary>A drawing of the table that follows it. The same drawing for screen and paper, each in its own size and colours.</summary>
public sealed record ChartView : BlockView
{
    public required string Title { get; init; }

    /// <summary>The drawing in words.</summary>
    public required string Summary { get; init; }

    /// <summary>SVG to stand in a page: coloured by its stylesheet, every figure with the mark of its slip. Empty on paper.</summary>
    public required string Screen { get; init; }

    /// <summary>The same for a wide window, where letters keep their size and the drawing gains the room; named by the title and words of <see cref="Screen"/>. May be empty.</summary>
    public string Wide { get; init; } = "";

    /// <summary>SVG that stands alone. Empty on screen.</summary>
    public required string Paper { get; init; }

    /// <summary>What a reader must know to read it: what is hollow, what a broken line means. May be empty.</summary>
    public string Key { get; init; } = "";

    /// <summary>The drawing as an image to share, or null.</summary>
    public CardImageView? Card { get; init; }
}

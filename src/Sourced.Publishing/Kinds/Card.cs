using Sourced.Content.Documents;
using Sourced.Publishing.Editions;
using Sourced.Publishing.Sharing;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Kinds;

/// <summary>A card, first as it is worded, then once for each preset.</summary>
/// <param name="Code">Of the statistic, or of the sheet or chart.</param>
/// <param name="View">What it shows.</param>
/// <param name="AltText">In full.</param>
/// <param name="Origin">For messages.</param>
internal sealed record Card(string Code, CardView View, string AltText, ArtifactOrigin Origin)
{
    /// <summary>Null on cards of sheets and charts.</summary>
    public KeyFigure? Figure { get; init; }

    public CardPreset? Preset { get; init; }

    public SitePath Path { get; init; }

    /// <summary>Written into the file.</summary>
    public string Notes { get; init; } = "";
}

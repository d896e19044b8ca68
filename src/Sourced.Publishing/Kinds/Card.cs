using Sourced.Content.Documents;
using Sourced.Publishing.Editions;
using Sourced.Publishing.Sharing;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Kinds;

/// <summary>A card, first as it is worded, then once for each preset.</summary>
/// <param name="Code">Of the statistic, or of the sheet, chart or help line.</param>
/// <param name="View">What it shows.</param>
/// <param name="Post">What goes with it where it is posted.</param>
/// <param name="Origin">For messages.</param>
internal sealed record Card(string Code, CardView View, Post Post, ArtifactOrigin Origin)
{
    /// <summary>What its code is made from.</summary>
    public required string Name { get; init; }

    /// <summary>Of what it says: a part of its addresses.</summary>
    public string Hash { get; init; } = "";

    /// <summary>The heading that it stands under among all that there is to post.</summary>
    public required string Group { get; init; }

    /// <summary>The page that it speaks for: the sheet, the statistic, the help lines.</summary>
    public required SitePath Subject { get; init; }

    /// <summary>Of a help line: that line and others of its country, for the page that its address leads to. Null on all other cards.</summary>
    public HelpView? Help { get; init; }

    /// <summary>Null on the cards of everything else.</summary>
    public KeyFigure? Figure { get; init; }

    /// <summary>When somebody last looked at its source, as a sentence; empty where nobody has said.</summary>
    public string LastLook { get; init; } = "";

    public CardPreset? Preset { get; init; }

    public SitePath Path { get; init; }

    /// <summary>Written into the file.</summary>
    public string Notes { get; init; } = "";
}

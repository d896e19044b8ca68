using System.Collections.Immutable;

namespace Sourced.Theme.Models;

/// <summary>Everything that a handout shows, handed to the typesetter as JSON.</summary>
public sealed record HandoutView
{
    /// <summary>a4 or us-letter, as Typst names them.</summary>
    public required string Paper { get; init; }

    public required string Language { get; init; }

    public required string Direction { get; init; }

    public required ImmutableSortedDictionary<string, string> Words { get; init; }

    public required string SiteTitle { get; init; }

    public required string Title { get; init; }

    public required string Message { get; init; }

    public string ContentNote { get; init; } = "";

    public ImmutableArray<KeyFigureView> KeyFigures { get; init; } = [];

    public required ImmutableArray<BlockView> Body { get; init; }

    public ImmutableArray<SlipView> Slips { get; init; } = [];

    public ImmutableArray<SourceView> Sources { get; init; } = [];

    public required HelpView Help { get; init; }

    /// <summary>Address of the sheet, without scheme, for print.</summary>
    public required string PrintedUrl { get; init; }

    public required string Url { get; init; }

    /// <summary>A QR code of <see cref="Url"/> as SVG.</summary>
    public required string QrSvg { get; init; }

    /// <summary>In the sheet's language.</summary>
    public string Reviewed { get; init; } = "";

    /// <summary>ISO date of the last review, for the file's metadata.</summary>
    public string Date { get; init; } = "";

    public string UseUntil { get; init; } = "";
}

/// <summary>Everything that a share card shows, handed to the typesetter as JSON.</summary>
public sealed record CardView
{
    /// <summary>As in <c>cards/presets.json</c>, which has its size and safe box.</summary>
    public required string Preset { get; init; }

    public required string Language { get; init; }

    public required string Direction { get; init; }

    /// <summary>figure, sheet, chart, help or withdrawn.</summary>
    public required string Kind { get; init; }

    public string Topic { get; init; } = "";

    /// <summary>"1 in 6"; whom to call on a help line's card; empty on a sheet's card.</summary>
    public string Figure { get; init; } = "";

    /// <summary>The statement, or the sheet's title.</summary>
    public required string Statement { get; init; }

    /// <summary>Who was asked, where, when; or the sheet's message.</summary>
    public string Context { get; init; } = "";

    /// <summary>On a chart's card, the drawing as SVG, as wide as the card between its margins.</summary>
    public string ChartSvg { get; init; } = "";

    /// <summary>"Source: Thorn 2018"; on a sheet's card, how many sources; on a help line's card, when it was checked.</summary>
    public required string Strip { get; init; }

    /// <summary>Short address without scheme.</summary>
    public required string PrintedUrl { get; init; }

    public required string SiteTitle { get; init; }
}

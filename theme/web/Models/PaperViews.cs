using System.Collections.Immutable;

namespace Sourced.Theme.Models;

/// <summary>What every piece of paper knows, handed to the typesetter as JSON.</summary>
public abstract record PaperView
{
    /// <summary>The template's name: two-page, sheet, strip …</summary>
    public string Form { get; init; } = "sheet";

    /// <summary>a4, us-letter, a5, us-statement, a3 or us-tabloid, as Typst names them.</summary>
    public required string Paper { get; init; }

    public required string Language { get; init; }

    public required string Direction { get; init; }

    public required ImmutableSortedDictionary<string, string> Words { get; init; }

    /// <summary>Which plural form of a word stands beside a number, from 0 on: one, few, other …</summary>
    public ImmutableArray<string> Plurals { get; init; } = [];

    public required string SiteTitle { get; init; }

    public required string Title { get; init; }

    public required HelpView Help { get; init; }

    /// <summary>Address of the page that says the same and more, without scheme, for print.</summary>
    public required string PrintedUrl { get; init; }

    public required string Url { get; init; }

    /// <summary>A QR code of <see cref="Url"/> as SVG.</summary>
    public required string QrSvg { get; init; }

    /// <summary>In the language of the paper.</summary>
    public string Reviewed { get; init; } = "";

    /// <summary>ISO date of the last review, for the file's metadata.</summary>
    public string Date { get; init; } = "";

    /// <summary>The first day on which something on the paper has to be looked at again, in the language of the paper.</summary>
    public string UseUntil { get; init; } = "";

    /// <summary>Five characters that change with what the paper says: two prints of one version say the same.</summary>
    public string Version { get; init; } = "";
}

/// <summary>A fact sheet on paper, in any form.</summary>
public sealed record HandoutView : PaperView
{
    public required string Message { get; init; }

    public string ContentNote { get; init; } = "";

    public ImmutableArray<KeyFigureView> KeyFigures { get; init; } = [];

    public required ImmutableArray<BlockView> Body { get; init; }

    public ImmutableArray<SlipView> Slips { get; init; } = [];

    public ImmutableArray<SourceView> Sources { get; init; } = [];
}

/// <summary>The help lines of one country on paper; <see cref="PaperView.Help"/> has them.</summary>
public sealed record CountryHandoutView : PaperView
{
    /// <summary>In the language of the paper; for lines that are for any country, the word for international.</summary>
    public required string Country { get; init; }
}

/// <summary>One key figure on paper.</summary>
public sealed record FigureHandoutView : PaperView
{
    public required KeyFigureView Figure { get; init; }

    public required SourceView Source { get; init; }
}

/// <summary>Everything that a share card shows, handed to the typesetter as JSON.</summary>
public sealed record CardView
{
    /// <summary>As in <c>cards/presets.json</c>, which has its size and safe box.</summary>
    public required string Preset { get; init; }

    public required string Language { get; init; }

    public required string Direction { get; init; }

    /// <summary>figure, sheet, chart, help, site or withdrawn.</summary>
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

    /// <summary>In which month the source was last looked at, in words; empty where nobody said. Stands in the strip where there is room.</summary>
    public string Checked { get; init; } = "";

    /// <summary>A share or a range as a drawing beside its figure; null where the figure is neither. Drawn where there is room.</summary>
    public CardDrawingView? Drawing { get; init; }

    /// <summary>Short address without scheme.</summary>
    public required string PrintedUrl { get; init; }

    public required string SiteTitle { get; init; }
}

/// <summary>What can be seen of a figure: so many of so many, or from here to there.</summary>
/// <param name="Whole">How many signs stand for the whole: 100 for a percentage, 6 for "1 in 6". 0 for a range.</param>
/// <param name="Low">How many of them are filled; the lower end of a range as a part of its whole, from 0 to 1.</param>
/// <param name="High">The same, or the upper end of a range.</param>
public sealed record CardDrawingView(int Whole, decimal Low, decimal High);

using System.Collections.Immutable;

namespace Sourced.Theme.Models;

/// <summary>A fact sheet, action guide, myth or plain page: anything with a body of its own.</summary>
public sealed record SheetView
{
    public required PageFrame Frame { get; init; }

    /// <summary>fact, action, myth, page or home.</summary>
    public required string Kind { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; init; }

    public string Message { get; init; } = "";

    public string ContentNote { get; init; } = "";

    public ImmutableArray<NavigationView> Topics { get; init; } = [];

    /// <summary>Whom it is for.</summary>
    public ImmutableArray<NavigationView> Audiences { get; init; } = [];

    /// <summary>Where its advice and law hold; empty where it does not say.</summary>
    public string AppliesTo { get; init; } = "";

    public ImmutableArray<KeyFigureView> KeyFigures { get; init; } = [];

    public required ImmutableArray<BlockView> Body { get; init; }

    /// <summary>The chart that stands in the body, or null.</summary>
    public ChartView? Chart { get; init; }

    /// <summary>The slips of the statistics in the body, by their order.</summary>
    public ImmutableArray<SlipView> Slips { get; init; } = [];

    public ImmutableArray<SourceView> Sources { get; init; } = [];

    /// <summary>In the page's language; empty when the page has no such date.</summary>
    public string Published { get; init; } = "";

    public string Reviewed { get; init; } = "";

    public int ReadingMinutes { get; init; }

    public ImmutableArray<HandoutLinkView> Handouts { get; init; } = [];

    /// <summary>The page with its pictures and words to post; null where it has no card.</summary>
    public string? PostingHref { get; init; }

    /// <summary>Myths: the discredited claim, which stands after the fact.</summary>
    public ClaimView? Claim { get; init; }

    /// <summary>Null on plain pages.</summary>
    public CitedPageView? Cited { get; init; }

    public ShareView? Share { get; init; }

    /// <summary>Pages that list others (home, all sheets): the lists that follow the body.</summary>
    public ImmutableArray<ListingView> Listings { get; init; } = [];
}

/// <param name="Form">As settings and file names say it.</param>
/// <param name="Text">As readers know it.</param>
/// <param name="Paper">A4 or US Letter.</param>
public sealed record HandoutLinkView(string Form, string Text, string Href, string Paper, int Pages, int Kilobytes)
{
    /// <summary>One side or both, and over which edge the paper is turned.</summary>
    public string Sides { get; init; } = "";
}

public sealed record ClaimView(string Claim, string WhyWrong, string SayInstead, string? Language, ImmutableArray<SourceView> Sources);

public sealed record ListingView(string Heading, ImmutableArray<ListingItemView> Items);

/// <param name="Language">Where the item is only there in another language, its tag; else null.</param>
public sealed record ListingItemView(string Title, string Href, string Text, string? Language = null)
{
    /// <summary>Of the title alone, where the page behind it is in the reader's language and its title is not; else null.</summary>
    public string? TitleLanguage { get; init; }

    /// <summary>What it is made of, such as the sheets that a talk speaks of.</summary>
    public ImmutableArray<string> Parts { get; init; } = [];
}

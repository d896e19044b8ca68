using System.Collections.Immutable;

namespace Sourced.Theme.Models;

/// <summary>What every page has around its content.</summary>
public sealed record PageFrame
{
    /// <summary>The interface words of the page's language.</summary>
    public required Words Words { get; init; }

    public string Language => Words.Language;

    public string Direction => Words.Direction;

    public required string SiteTitle { get; init; }

    /// <summary>For the tab and history.</summary>
    public required string Title { get; init; }

    /// <summary>For link previews; where it is null, <see cref="Title"/> serves.</summary>
    public string? SharedTitle { get; init; }

    public string Description { get; init; } = "";

    /// <summary>Site address of this page with the link root: <c>/facts/online/</c>.</summary>
    public required string Href { get; init; }

    public required string CanonicalUrl { get; init; }

    /// <summary>Empty or <c>/name</c>: stands before every site address.</summary>
    public string LinkRoot { get; init; } = "";

    /// <summary>The same page in each language that has it, this one included.</summary>
    public ImmutableArray<AlternateView> Alternates { get; init; } = [];

    /// <summary>The home page of each language of the site, for the switch where the page itself is not translated.</summary>
    public ImmutableArray<AlternateView> Homes { get; init; } = [];

    public ImmutableArray<NavigationView> Navigation { get; init; } = [];

    public ImmutableArray<NavigationView> Footer { get; init; } = [];

    /// <summary>Where a reader learns how to report a mistake.</summary>
    public string MistakeHref { get; init; } = "";

    public required HelpView Help { get; init; }

    /// <summary>True on a page that speaks to children and young people: its help is for them and not for those who worry about them.</summary>
    public bool ForYoungPeople { get; init; }

    public required string ExitUrl { get; init; }

    public required string StylesheetHref { get; init; }

    public string? ScriptHref { get; init; }

    /// <summary>The mark of the organisation whose edition it is, with the link root; null for none.</summary>
    public string? LogoHref { get; init; }

    /// <summary>The site's mark as SVG, with the link root.</summary>
    public string IconHref => $"{LinkRoot}/{ThemeFiles.Icon.Path}";

    /// <summary>Fonts that the first view needs.</summary>
    public ImmutableArray<string> PreloadFonts { get; init; } = [];

    public CardImageView? Card { get; init; }

    /// <summary>ISO dates for metadata; null where a page has none.</summary>
    public string? Published { get; init; }

    public string? Modified { get; init; }

    /// <summary>JSON-LD as text, safe inside a script element; empty for none.</summary>
    public string JsonLd { get; init; } = "";

    /// <summary>For reference managers; null where a page is no work of its own.</summary>
    public CitedPageView? Cited { get; init; }

    /// <summary>Set on a page that stands in one file, to be read without a network: no script, no font, no request.</summary>
    public StandAloneView? StandAlone { get; init; }

    /// <summary>Absolute address of what oEmbed tells of the page, or null.</summary>
    public string? EmbedUrl { get; init; }

    /// <summary>The feeds of the page's language, for feed readers.</summary>
    public ImmutableArray<FeedView> Feeds { get; init; } = [];

    /// <summary>True where search engines should not list the page.</summary>
    public bool NoIndex { get; init; }
}

/// <param name="Language">BCP 47 tag.</param>
/// <param name="Name">The language's own name.</param>
public sealed record AlternateView(string Language, string Name, string Href, string AbsoluteUrl);

/// <param name="Type">Media type.</param>
public sealed record FeedView(string Title, string Type, string Href);

public sealed record NavigationView(string Text, string Href, bool Current = false)
{
    /// <summary>Where the page is only there in another language, its tag; else null.</summary>
    public string? Language { get; init; }
}

/// <param name="Style">The whole stylesheet.</param>
/// <param name="Origin">What makes an address of the site whole: <c>https://example.org</c>.</param>
/// <param name="Note">Where it comes from and of which day it is.</param>
public sealed record StandAloneView(string Style, string Origin, string Note);

using System.Collections.Immutable;

namespace Sourced.Theme.Models;

/// <summary>The first page of the way to a kit: for whom, and how long.</summary>
public sealed record KitsPageView(PageFrame Frame, string Title, string Message, ImmutableArray<ListingView> Audiences)
{
    /// <summary>What there is on paper of each sheet, for who wants no whole kit.</summary>
    public ImmutableArray<SheetOnPaperView> OnPaper { get; init; } = [];
}

/// <summary>A sheet, and its handouts.</summary>
public sealed record SheetOnPaperView(ListingItemView Sheet, ImmutableArray<HandoutLinkView> Handouts);

/// <summary>A talk: what it says and when, and the countries that there are kits for.</summary>
/// <param name="Sheets">The titles of what it speaks of.</param>
/// <param name="Talk">When each part begins, how long it takes, what it is.</param>
public sealed record TalkChoiceView(PageFrame Frame, string Title, ImmutableArray<string> Sheets, TalkView Talk, ImmutableArray<ListingItemView> Countries);

/// <summary>A talk for one country: its kits, one for each paper, and every file in them.</summary>
public sealed record KitPageView(PageFrame Frame, string Title, string Message, ImmutableArray<KitView> Kits)
{
    /// <summary>The sheets that the talk speaks of.</summary>
    public ImmutableArray<ListingItemView> Sheets { get; init; } = [];
}

/// <param name="Text">"The whole kit for A4, as one file".</param>
/// <param name="Href">Of the file; null where the edition has its parts alone.</param>
/// <param name="About">How large it is.</param>
/// <param name="Copies">How many sheets of paper an evening takes.</param>
public sealed record KitView(string Text, string? Href, string About, string Copies, ImmutableArray<KitFileView> Files);

/// <summary>A file of a kit.</summary>
/// <param name="Name">In the kit.</param>
/// <param name="Text">What it is.</param>
/// <param name="Href">Where it stands on the site; null for one that is in the kit alone.</param>
/// <param name="Paper">Sheets of paper, sides, ink; or that it is for a screen.</param>
/// <param name="Copies">How many to print; empty for what is not printed.</param>
/// <param name="Size">Of the file.</param>
public sealed record KitFileView(string Name, string Text, string? Href, string Paper, string Copies, string Size);

/// <summary>The read-me of a kit, as one file in it.</summary>
/// <param name="Style">The whole style.</param>
public sealed record ReadMeView(TalkView Talk, Words Words, string Style, ImmutableArray<string> Steps, ImmutableArray<KitFileView> Files, string Copies);

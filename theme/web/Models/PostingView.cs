using System.Collections.Immutable;

namespace Sourced.Theme.Models;

/// <summary>Everything that a person needs to post one thing: pictures, words and a link that proves it.</summary>
public sealed record PostingView
{
    /// <summary>Whether it still says what it said when it was first published.</summary>
    public required string Status { get; init; }

    public required CardImageView Preview { get; init; }

    /// <summary>In every preset, the one for previews first.</summary>
    public required ImmutableArray<PictureView> Pictures { get; init; }

    /// <summary>Where people post, each with the picture and the words that fit there.</summary>
    public ImmutableArray<PlaceView> Places { get; init; } = [];

    public string AltShort { get; init; } = "";

    public required string AltFull { get; init; }

    /// <summary>The shortest first, each with its link.</summary>
    public required ImmutableArray<CopyTextView> Captions { get; init; }

    /// <summary>Absolute: what to link to.</summary>
    public required string Address { get; init; }

    /// <summary>Site address of all pictures and texts of a sheet and its numbers; null where it is none.</summary>
    public string? BundleHref { get; init; }

    /// <summary>Site address of the texts as a file.</summary>
    public string? TextsHref { get; init; }
}

/// <summary>One shape of a card.</summary>
/// <param name="Shape">"Portrait".</param>
/// <param name="FileName">To save it under: says what it is, and not what it is about.</param>
/// <param name="Kilobytes">0 where it is not known.</param>
public sealed record PictureView(string Shape, string Href, string FileName, int Width, int Height, int Kilobytes);

/// <param name="Name">"Mastodon".</param>
/// <param name="Caption">The longest that it takes.</param>
/// <param name="Alt">The fullest that it takes.</param>
public sealed record PlaceView(string Name, PictureView Picture, string Caption, string Alt);

/// <summary>The page of a card that does not speak for one number: what it says, where it leads, and all there is to post.</summary>
public sealed record CardPageView
{
    public required PageFrame Frame { get; init; }

    /// <summary>"Fact sheet".</summary>
    public required string Kind { get; init; }

    /// <summary>Whom to call, on the page of a help line; else empty.</summary>
    public string Figure { get; init; } = "";

    /// <summary>Calls it, or leads to its website; null where neither is known.</summary>
    public string? FigureHref { get; init; }

    public required string Title { get; init; }

    public string Message { get; init; } = "";

    /// <summary>The page that the card speaks for.</summary>
    public required NavigationView Subject { get; init; }

    public PostingView? Posting { get; init; }
}

/// <summary>All that there is to post, by topic.</summary>
public sealed record PostPageView(PageFrame Frame, string Title, string Message, ImmutableArray<PostGroupView> Groups);

/// <param name="Id">Its place on the page.</param>
public sealed record PostGroupView(string Id, string Heading, ImmutableArray<PostItemView> Items);

/// <param name="Href">The page with all its pictures and words.</param>
/// <param name="Caption">The shortest, with its link.</param>
public sealed record PostItemView(string Claim, string Href, string Source, CardImageView Preview, string Caption, string Alt);

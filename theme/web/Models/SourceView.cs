using System.Collections.Immutable;

namespace Sourced.Theme.Models;

/// <summary>A source in a page's list of sources.</summary>
public sealed record SourceView
{
    /// <summary>From 1; 0 where the list has no numbers.</summary>
    public int Number { get; init; }

    public required string Id { get; init; }

    /// <summary>"Thorn 2018".</summary>
    public required string Name { get; init; }

    public string Title { get; init; } = "";

    /// <summary>The full reference as one line of text, without the address.</summary>
    public required string Reference { get; init; }

    /// <summary>Language of the title, when it is not the page's.</summary>
    public string? Language { get; init; }

    /// <summary>Our page for it, or null.</summary>
    public string? Href { get; init; }

    /// <summary>The original, or null.</summary>
    public string? OriginalHref { get; init; }

    public string? ArchiveHref { get; init; }

    public string Checked { get; init; } = "";

    /// <summary>Anchors of the marks on this page that cite it.</summary>
    public ImmutableArray<string> MarkIds { get; init; } = [];
}

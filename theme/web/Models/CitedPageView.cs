using System.Collections.Immutable;

namespace Sourced.Theme.Models;

/// <summary>How a page is cited.</summary>
public sealed record CitedPageView
{
    /// <summary>One line of text.</summary>
    public required string Line { get; init; }

    /// <summary>The page's own title, which the tab may not show.</summary>
    public required string Title { get; init; }

    public required string Author { get; init; }

    /// <summary>As reference managers read it in a page's head: 2026/11/21.</summary>
    public required string Published { get; init; }

    /// <summary>The page for reference managers, each with the address of a file that has its sources too.</summary>
    public ImmutableArray<CitationRecordView> Records { get; init; } = [];

    /// <summary>Absolute address of the handout, or null.</summary>
    public string? PdfUrl { get; init; }
}

/// <param name="Type">Media type of the file.</param>
public sealed record CitationRecordView(CopyTextView Text, string Type, string FileHref);

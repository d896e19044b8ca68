using System.Collections.Immutable;

namespace Sourced.Theme.Models;

/// <summary>How a reader takes a page along or passes it on.</summary>
/// <param name="Text">What is said of the page.</param>
/// <param name="Url">Its absolute address.</param>
public sealed record ShareView(string Text, string Url, ImmutableArray<ShareLinkView> Links)
{
    /// <summary>The page as one file that asks nobody for anything, or null.</summary>
    public string? OfflineHref { get; init; }

    /// <summary>The name under which that file is saved.</summary>
    public string OfflineName { get; init; } = "";
}

/// <param name="LeavesSite">False for what opens a program of the reader's.</param>
public sealed record ShareLinkView(string Text, string Href, bool LeavesSite);

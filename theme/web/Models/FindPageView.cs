using System.Collections.Immutable;

namespace Sourced.Theme.Models;

/// <summary>All that the site has, as lists that a reader can walk through and that the script can search.</summary>
public sealed record FindPageView(PageFrame Frame, string Title, string Message, ImmutableArray<FindListView> Lists)
{
    /// <summary>Where the script searches; null where there is only the page itself.</summary>
    public FindIndexView? Index { get; init; }
}

/// <param name="Edition">Changes with the index.</param>
/// <param name="Words">Among how many files the words are divided.</param>
/// <param name="Things">How many things a file of them holds.</param>
public sealed record FindIndexView(string Edition, int Words, int Things);

/// <param name="Id">Its place on the page.</param>
public sealed record FindListView(string Id, string Heading, ImmutableArray<ListingItemView> Items);

using System.Collections.Immutable;

namespace Sourced.Theme.Models;

/// <summary>All that the site has, as lists that a reader can walk through and that the script can search.</summary>
public sealed record FindPageView(PageFrame Frame, string Title, string Message, ImmutableArray<FindListView> Lists);

/// <param name="Id">Its place on the page.</param>
public sealed record FindListView(string Id, string Heading, ImmutableArray<ListingItemView> Items);

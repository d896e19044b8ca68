using System.Collections.Immutable;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Searching;

/// <summary>One thing that a reader can find.</summary>
/// <param name="Item">As a list shows it.</param>
internal sealed record Findable(ListingItemView Item)
{
    /// <summary>What it is found by as by its title.</summary>
    public Func<IEnumerable<string>> Figures { get; init; } = static () => [];

    /// <summary>What can be read there, besides what the list shows; figures each as a text of its own.</summary>
    public Func<IEnumerable<string>> Texts { get; init; } = static () => [];

    /// <summary>How much there is to read, as a multiple of a line or two.</summary>
    public int Length { get; init; } = 1;
}

/// <param name="Id">Its place on the page.</param>
internal sealed record FindList(string Id, string Heading, ImmutableArray<Findable> Things);

using System.Collections.Immutable;
using Sourced.Publishing.Editions;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Composition;

/// <summary>What a page says of itself to browsers, search engines and link previews.</summary>
internal sealed record PageAddress(string Language, SitePath Path, string Title)
{
    /// <summary>For the tab and history, where the topic should not show; null for the title.</summary>
    public string? DiscreetTitle { get; init; }

    /// <summary>What a discreet site says in its place; null where the title tells no topic.</summary>
    public string? NeutralTitle { get; init; }

    /// <summary>For link previews, where the title is not what a reader would pass on; null for the title.</summary>
    public string? SharedTitle { get; init; }

    public string Description { get; init; } = "";

    /// <summary>The same page in every language that has it, this one included.</summary>
    public ImmutableArray<(string Language, SitePath Path)> Editions { get; init; } = [];

    /// <summary>ISO dates.</summary>
    public string? Published { get; init; }

    public string? Modified { get; init; }

    /// <summary>Code of the share card that stands for the page.</summary>
    public string? CardCode { get; init; }

    public string JsonLd { get; init; } = "";

    /// <summary>Absolute address of what oEmbed tells of the page.</summary>
    public string? EmbedUrl { get; init; }

    public bool NoIndex { get; init; }

    /// <summary>The help block of a page that is about a help line; null for the one that every page has.</summary>
    public HelpView? Help { get; init; }

    /// <summary>True where young people are the only readers that it is for.</summary>
    public bool ForYoungPeople { get; init; }
}

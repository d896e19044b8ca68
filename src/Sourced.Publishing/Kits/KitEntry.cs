using Sourced.Publishing.Editions;
using Sourced.Publishing.Paper;

namespace Sourced.Publishing.Kits;

/// <summary>A file in a kit.</summary>
/// <param name="Name">In the kit: numbered in the order in which a speaker needs them, and neutral, since it stays in a list of downloads.</param>
/// <param name="Text">What it is, in the language of the kit.</param>
/// <param name="Copies">The key of the words that say how many to print; null for what is not printed.</param>
/// <param name="Path">Where it stands in the edition.</param>
internal sealed record KitEntry(string Name, string Text, string? Copies, SitePath Path)
{
    /// <summary>The form of paper, where it is one of the catalogue.</summary>
    public PaperForm? Form { get; init; }
}

using System.Collections.Immutable;

namespace Sourced.Publishing.Auditing;

/// <summary>What the links of other pages, and its own, need to know of a page.</summary>
/// <param name="Links">Addresses of this site that the page refers to, each once: from the root, without the link root, with fragment if any.</param>
/// <param name="Ids">The ids of its elements.</param>
internal sealed record PageReferences(ImmutableArray<string> Links, ImmutableArray<string> Ids);

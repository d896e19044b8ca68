using System.Collections.Immutable;
using Sourced.Content;
using Sourced.Content.Documents;

namespace Sourced.Preview.Showing;

/// <summary>What somebody has worked on.</summary>
internal static class Changes
{
    /// <summary>The documents that are new or were written anew, in their order. None at the very first: then nobody has worked on any.</summary>
    public static ImmutableArray<Document> Between(Library? last, Library library)
    {
        if (last is null) return [];
        var known = last.Documents.ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. library.Documents.Where(document => !known.Contains(document))];
    }
}

using System.Collections.Immutable;
using Sourced.Content;
using Sourced.Content.Sources;

namespace Sourced.Publishing.Citing;

/// <summary>A source as reference managers take it in.</summary>
/// <param name="Source">What is cited.</param>
/// <param name="Key">Names the entry in the reader's own collection.</param>
/// <param name="Note">What is said beside the reference; empty for nothing.</param>
internal sealed record CitedSource(Source Source, string Key, string Note)
{
    public static CitedSource Of(Source source) => new(source, source.Id.Value, "");

    /// <summary>Every source of the library, those of single sheets among them, by id.</summary>
    public static ImmutableArray<CitedSource> AllIn(Library library) =>
    [
        .. library.Sources.Values.Concat(library.Documents.SelectMany(document => document.References))
            .DistinctBy(source => source.Id.Value, StringComparer.Ordinal)
            .OrderBy(source => source.Id.Value, StringComparer.Ordinal)
            .Select(Of),
    ];
}

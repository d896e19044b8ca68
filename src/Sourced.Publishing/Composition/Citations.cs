using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Sourced.Content.Documents;
using Sourced.Content.Markup;

namespace Sourced.Publishing.Composition;

/// <summary>Which sources a document rests on. Its page, its copy, its records to cite and the search all ask.</summary>
internal static class Citations
{
    private static readonly ConditionalWeakTable<Document, string[]> Known = [];

    /// <summary>Ids in the order of reading: those that the text cites, then those that key figures alone name.</summary>
    public static ImmutableArray<string> In(Document document) => ImmutableCollectionsMarshal.AsImmutableArray(Known.GetValue(document, Read));

    private static string[] Read(Document document)
    {
        var ids = new OrderedDictionary<string, bool>(StringComparer.Ordinal);
        foreach (var block in document.TextBlocks()) Add(ids, block.Content);
        foreach (var figure in document.Front.KeyFigures) ids.TryAdd(figure.Finding.Value.SourceId, true);
        return [.. ids.Keys];
    }

    private static void Add(OrderedDictionary<string, bool> ids, ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            if (inline is CitationInline citation)
            {
                foreach (var item in citation.Items) ids.TryAdd(item.Reference.SourceId, true);
            }

            Add(ids, inline.Children);
        }
    }
}

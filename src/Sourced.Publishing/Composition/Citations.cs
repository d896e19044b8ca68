using System.Collections.Immutable;
using Sourced.Content.Documents;
using Sourced.Content.Markup;

namespace Sourced.Publishing.Composition;

/// <summary>Which sources a document cites.</summary>
internal static class Citations
{
    /// <summary>Ids in the order of reading, each as often as it is cited.</summary>
    public static IEnumerable<string> In(Document document) =>
        document.TextBlocks().SelectMany(block => In(block.Content));

    private static IEnumerable<string> In(ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            if (inline is CitationInline citation)
            {
                foreach (var item in citation.Items) yield return item.Reference.SourceId;
            }

            foreach (var id in In(inline.Children)) yield return id;
        }
    }
}

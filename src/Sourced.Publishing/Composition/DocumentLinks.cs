using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Sourced.Content.Documents;
using Sourced.Content.Markup;
using Sourced.Content.Text;

namespace Sourced.Publishing.Composition;

/// <summary>The links and images of a document as they are written, in the order in which they stand.</summary>
internal static class DocumentLinks
{
    /// <summary>A preview looks at the links of every document after each edit of one.</summary>
    private static readonly ConditionalWeakTable<Document, StrongBox<ImmutableArray<(string Target, SourceSpan Span)>>> Known = [];

    /// <returns>Each target, and where it stands.</returns>
    public static ImmutableArray<(string Target, SourceSpan Span)> Of(Document document) =>
        Known.GetValue(document, static document => new(In(document))).Value;

    private static ImmutableArray<(string Target, SourceSpan Span)> In(Document document)
    {
        var found = ImmutableArray.CreateBuilder<(string, SourceSpan)>();
        foreach (var block in document.TextBlocks())
        {
            // The words of an image stand in its paragraph too.
            if (block.Place != TextBlockPlace.ImageAlt) Collect(block.Content, found);
        }

        return found.DrainToImmutable();
    }

    private static void Collect(ImmutableArray<Inline> inlines, ImmutableArray<(string, SourceSpan)>.Builder found)
    {
        foreach (var inline in inlines)
        {
            if (inline is LinkInline link) found.Add((link.Target, link.TargetSpan));
            else if (inline is ImageInline image) found.Add((image.Target, image.Span));
            Collect(inline.Children, found);
        }
    }
}

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
    public static ImmutableArray<(string Target, SourceSpan Span)> Of(Document document) => Known.GetValue(document, static document => new(In(document))).Value;

    private static ImmutableArray<(string Target, SourceSpan Span)> In(Document document)
    {
        var found = ImmutableArray.CreateBuilder<(string, SourceSpan)>();
        foreach (var inline in document.Body.SelectMany(Inlines))
        {
            if (inline is LinkInline link) found.Add((link.Target, link.TargetSpan));
            else if (inline is ImageInline image) found.Add((image.Target, image.Span));
        }

        return found.DrainToImmutable();
    }

    private static IEnumerable<Inline> Inlines(Block block) => block switch
    {
        HeadingBlock heading => heading.Content.SelectMany(Inside),
        ParagraphBlock paragraph => paragraph.Content.SelectMany(Inside),
        ListBlock list => list.Items.SelectMany(item => item.Blocks).SelectMany(Inlines),
        QuoteBlock quote => quote.Blocks.SelectMany(Inlines),
        TableBlock table => table.Header.Concat(table.Rows.SelectMany(row => row.Cells)).SelectMany(cell => cell.Content).SelectMany(Inside),
        _ => [],
    };

    private static IEnumerable<Inline> Inside(Inline inline) => inline.Children.SelectMany(Inside).Prepend(inline);
}

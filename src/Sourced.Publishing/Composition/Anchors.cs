using System.Collections.Immutable;
using Sourced.Content.Markup;

namespace Sourced.Publishing.Composition;

/// <summary>The places in a body that a link can name.</summary>
internal static class Anchors
{
    public static IEnumerable<string> Of(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            var inside = block switch
            {
                HeadingBlock heading => Of(heading.Content).Prepend(heading.Id),
                ParagraphBlock paragraph => Of(paragraph.Content),
                ListBlock list => list.Items.SelectMany(item => Of(item.Blocks)),
                QuoteBlock quote => Of(quote.Blocks),
                TableBlock table => table.Header.Concat(table.Rows.SelectMany(row => row.Cells)).SelectMany(cell => Of(cell.Content)),
                _ => [],
            };
            foreach (var id in inside) yield return id;
        }
    }

    private static IEnumerable<string> Of(ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            if (inline is LanguageInline { Id: { } id }) yield return id;
            foreach (var inner in Of(inline.Children)) yield return inner;
        }
    }
}

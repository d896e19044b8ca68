using System.Collections.Immutable;
using Sourced.Content.Markup;
using Sourced.Content.Text;

namespace Sourced.Content.Documents;

/// <summary>Lists the text blocks of a body in the order in which they are read.</summary>
internal sealed class TextBlockWalk
{
    private readonly ImmutableArray<TextBlock>.Builder _found = ImmutableArray.CreateBuilder<TextBlock>();
    private HeadingBlock? _section;

    public static ImmutableArray<TextBlock> Of(ImmutableArray<Block> body)
    {
        var walk = new TextBlockWalk();
        walk.Visit(body, default);
        return walk._found.DrainToImmutable();
    }

    /// <param name="blocks">The blocks to list.</param>
    /// <param name="around">What they stand in.</param>
    private void Visit(ImmutableArray<Block> blocks, TextBlock around)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    _section = heading;
                    Found(around, TextBlockPlace.Heading, heading.Span, heading.Content);
                    break;
                case ParagraphBlock paragraph:
                    Found(around, around.Place, paragraph.Span, paragraph.Content);
                    break;
                case QuoteBlock quote:
                    Visit(quote.Blocks, around with { Place = TextBlockPlace.Quote, Quote = quote });
                    break;
                case ListBlock list:
                    foreach (var item in list.Items) Visit(item.Blocks, around with { Place = TextBlockPlace.ListItem, Item = item });
                    break;
                case TableBlock table:
                    Visit(table, around with { Table = table });
                    break;
            }
        }
    }

    private void Visit(TableBlock table, TextBlock around)
    {
        foreach (var cell in table.Header) Found(around, TextBlockPlace.TableHeader, cell.Span, cell.Content);
        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Cells) Found(around with { Row = row }, TextBlockPlace.TableCell, cell.Span, cell.Content);
        }
    }

    private void Found(TextBlock around, TextBlockPlace place, SourceSpan span, ImmutableArray<Inline> content)
    {
        if (content.IsEmpty) return;
        var block = around with { Place = place, Span = span, Content = content, Section = _section };
        _found.Add(block);
        FindImages(block, content);
    }

    private void FindImages(TextBlock block, ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            if (inline is ImageInline { Alt.IsEmpty: false } image)
                _found.Add(block with { Place = TextBlockPlace.ImageAlt, Span = image.Span, Content = image.Alt });
            else if (inline.Children is { IsEmpty: false } children)
                FindImages(block, children);
        }
    }
}

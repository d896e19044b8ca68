using System.Collections.Immutable;
using System.Globalization;
using Sourced.Content.Diagnostics;
using Sourced.Content.Markup;
using Sourced.Content.Text;
using Md = Markdig.Syntax;
using MdTables = Markdig.Extensions.Tables;

namespace Sourced.Content.Reading.Body;

/// <summary>Markdig's blocks to ours.</summary>
internal sealed class BlockConverter(Place place, DiagnosticBag bag)
{
    private const int MaximumDepth = 12;

    private readonly Anchors _anchors = new();
    private readonly SuppressionCollector _suppressions = new();
    private int _level = 1;

    public (ImmutableArray<Block> Blocks, ImmutableArray<Documents.Suppression> Suppressions) Convert(Md.MarkdownDocument document)
    {
        foreach (var heading in Md.MarkdownObjectExtensions.Descendants<Md.HeadingBlock>(document)) ClaimWrittenId(heading);
        var inlines = new InlineConverter(place, bag, _anchors, _suppressions);
        var blocks = Blocks(document, inlines, 0);
        return (blocks, _suppressions.ToImmutable());
    }

    /// <summary>Written ids first, so that an id derived from the words of an earlier heading makes way for them.</summary>
    private void ClaimWrittenId(Md.HeadingBlock heading)
    {
        if (heading.Inline?.LastChild is not AttributeNode { Attributes: { } attributes }) return;
        if (SpanAttributes.HeadingId(attributes, place, bag) is not { } id) return;
        _anchors.Claim(id.Value, id.Span, bag);
        heading.SetData(typeof(Anchors), id.Value);
    }

    private ImmutableArray<Block> Blocks(Md.ContainerBlock container, InlineConverter inlines, int depth)
    {
        if (depth > MaximumDepth)
        {
            bag.Add(MarkupRules.TooDeep, place.FirstLine(place.Of(container.Span)), $"more than {MaximumDepth} levels of lists and quotations");
            return [];
        }

        var blocks = ImmutableArray.CreateBuilder<Block>(container.Count);
        foreach (var child in container)
        {
            if (Convert(child, inlines, depth) is { } block) blocks.Add(block);
        }

        return blocks.DrainToImmutable();
    }

    private Block? Convert(Md.Block block, InlineConverter inlines, int depth)
    {
        var span = place.OfBlock(block.Span);
        if (block is Md.HtmlBlock html)
        {
            Html(html, span);
            return null;
        }

        if (block is Md.LinkReferenceDefinitionGroup) return null;
        _suppressions.NextBlock(span);
        _suppressions.Current = span;
        switch (block)
        {
            case Md.HeadingBlock heading:
                return Heading(heading, span, inlines);
            case Md.ParagraphBlock paragraph:
                var content = inlines.Convert(paragraph.Inline);
                return content.IsEmpty ? null : new ParagraphBlock(span, content);
            case Md.ListBlock list:
                return List(list, span, inlines, depth);
            case Md.QuoteBlock quote:
                return new QuoteBlock(span, Blocks(quote, inlines, depth + 1));
            case MdTables.Table table:
                return TableOf(table, span, inlines);
            case Md.CodeBlock code:
                return Code(code, span);
            case Md.ThematicBreakBlock:
                return new ThematicBreak(span);
            default:
                throw new InvalidOperationException($"no translation for {block.GetType().Name}");
        }
    }

    private HeadingBlock Heading(Md.HeadingBlock heading, SourceSpan span, InlineConverter inlines)
    {
        var content = WithoutTrailingSpace(inlines.Convert(heading.Inline), heading.Inline?.LastChild is AttributeNode);
        if (content.IsEmpty) bag.Add(MarkupRules.EmptyHeading, span, "this heading has no words", "write some, or remove the line");
        if (heading.Level == 1)
            bag.Add(
                MarkupRules.TopLevelHeading,
                span,
                "the title is the only heading of the first level",
                "write ## here; the title stands in the front matter"
            );
        else if (heading.Level > _level + 1)
            bag.Add(
                MarkupRules.HeadingJump,
                span,
                $"a heading of level {heading.Level} follows one of level {_level}",
                $"write {new string('#', _level + 1)} here"
            );
        _level = heading.Level;
        var id = heading.GetData(typeof(Anchors)) as string ?? _anchors.Derive(content, span);
        return new HeadingBlock(span, heading.Level, id, content);
    }

    /// <summary>The space between the words and their braces.</summary>
    private static ImmutableArray<Inline> WithoutTrailingSpace(ImmutableArray<Inline> content, bool hadBraces)
    {
        if (!hadBraces || content is not [.., TextInline last]) return content;
        var length = last.Characters.TrimEnd().Length;
        return length == 0 ? content.RemoveAt(content.Length - 1)
            : length == last.Span.Length || last.Characters.Length != last.Span.Length ? content
            : content.SetItem(content.Length - 1, new TextInline(last.Span with { Length = length }));
    }

    private ListBlock List(Md.ListBlock list, SourceSpan span, InlineConverter inlines, int depth)
    {
        var items = ImmutableArray.CreateBuilder<ListItem>(list.Count);
        foreach (var item in list.OfType<Md.ListItemBlock>())
            items.Add(new ListItem(place.OfBlock(item.Span), Blocks(item, inlines, depth + 1)));
        var start = int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
        return new ListBlock(span, list.IsOrdered, start, items.DrainToImmutable());
    }

    private TableBlock TableOf(MdTables.Table table, SourceSpan span, InlineConverter inlines)
    {
        var header = ImmutableArray<TableCell>.Empty;
        var rows = ImmutableArray.CreateBuilder<TableRow>(table.Count);
        foreach (var row in table.OfType<MdTables.TableRow>())
        {
            var rowSpan = place.OfRow(row.Span);
            var cells = ImmutableArray.CreateBuilder<TableCell>(row.Count);
            foreach (var cell in row.OfType<MdTables.TableCell>()) cells.Add(Cell(cell, table, cells.Count, inlines));
            if (row.IsHeader) header = cells.DrainToImmutable();
            else rows.Add(new TableRow(rowSpan, cells.DrainToImmutable()));
        }

        return new TableBlock(span, header, rows.DrainToImmutable());
    }

    private TableCell Cell(MdTables.TableCell cell, MdTables.Table table, int column, InlineConverter inlines)
    {
        var alignment = column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;
        var content = cell.Count == 0 ? [] : inlines.Convert((cell[0] as Md.LeafBlock)?.Inline);
        return new TableCell(
            place.OfCell(cell.Span),
            alignment switch
            {
                MdTables.TableColumnAlign.Center => ColumnAlignment.Center,
                MdTables.TableColumnAlign.Right => ColumnAlignment.End,
                _ => ColumnAlignment.Start,
            },
            content);
    }

    private CodeBlock Code(Md.CodeBlock code, SourceSpan span)
    {
        if (code is Md.FencedCodeBlock { ClosingFencedCharCount: 0 })
            bag.Add(MarkupRules.UnclosedCode, place.FirstLine(span), "this code block is never closed", "end it with a line of the same signs");
        return new CodeBlock(span, code.Lines.ToString());
    }

    private void Html(Md.HtmlBlock html, SourceSpan span)
    {
        var text = span.Text.TrimEnd();
        span = span with { Length = text.Length };
        if (!_suppressions.TryAdd(text, span, alone: true)) RawHtml.Report(bag, place.FirstLine(span), text);
    }
}

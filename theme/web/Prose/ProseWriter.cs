using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Sourced.Theme.Models;
using Sourced.Theme.Parts;

namespace Sourced.Theme.Prose;

/// <summary>Writes the blocks of a body into the page that is being built.</summary>
/// <remarks>One writer serves a whole body: a component for each paragraph would cost more than the paragraph.</remarks>
internal sealed class ProseWriter
{
    private readonly RenderTreeBuilder _page;
    private readonly InlineWriter _text;
    private readonly Words _words;
    private readonly Dictionary<string, SlipView> _slips;
    private int _headingLevel;

    private ProseWriter(RenderTreeBuilder page, ImmutableArray<SlipView> slips, Words words, int under)
    {
        _page = page;
        _headingLevel = under;
        _words = words;
        _text = new InlineWriter(page, words);
        _slips = new Dictionary<string, SlipView>(slips.Length, StringComparer.Ordinal);
        foreach (var slip in slips) _slips[slip.Id] = slip;
    }

    /// <param name="under">Level of the heading that the blocks stand under.</param>
    public static RenderFragment Of(ImmutableArray<BlockView> blocks, ImmutableArray<SlipView> slips, Words words, int under = 1) =>
        page => new ProseWriter(page, slips, words, under).Write(blocks);

    private void Write(ImmutableArray<BlockView> blocks)
    {
        foreach (var block in blocks) Write(block);
    }

    private void Write(BlockView block)
    {
        switch (block)
        {
            case HeadingView heading: WriteHeading(heading); break;
            case ParagraphView paragraph: WriteNoted(Read(paragraph.Content), marks => Element("p", paragraph.Content, marks)); break;
            case ListView list: WriteList(list); break;
            case TableView table: WriteNoted(Read(table), marks => WriteTable(table, marks)); break;
            case ChartView chart: _page.AddContent(0, Chart.Of(chart, _words)); break;
            case QuoteView quote: WriteAround("blockquote", quote.Blocks); break;
            case CodeBlockView code: WriteCode(code); break;
            case BreakView: _page.AddMarkupContent(0, "<hr>\n"); break;
            default: throw new NotSupportedException($"no way to show a {block.GetType().Name}");
        }
    }

    /// <summary>Levels start under the page's own heading and never skip one, whatever the author wrote.</summary>
    private void WriteHeading(HeadingView heading)
    {
        _headingLevel = Math.Clamp(heading.Level, 2, Math.Min(_headingLevel + 1, 6));
        WriteNoted(Read(heading.Content), marks =>
        {
            _page.OpenElement(0, HeadingNames[_headingLevel]);
            if (heading.Id.Length > 0) _page.AddAttribute(1, "id", heading.Id);
            _text.Write(heading.Content, marks);
            _page.CloseElement();
        });
    }

    private static readonly string[] HeadingNames = ["", "h1", "h2", "h3", "h4", "h5", "h6"];

    private void WriteList(ListView list)
    {
        _page.OpenElement(0, list.Ordered ? "ol" : "ul");
        if (list.Ordered && list.Start != 1) _page.AddAttribute(1, "start", list.Start);
        foreach (var item in list.Items)
        {
            _page.OpenElement(2, "li");
            if (item is [ParagraphView only] && Read(only.Content) is { HasSlips: false } marks) _text.Write(only.Content, marks);
            else Write(item);
            _page.CloseElement();
        }

        _page.CloseElement();
    }

    private void WriteTable(TableView table, TextMarks marks)
    {
        _page.OpenElement(0, "div");
        _page.AddAttribute(1, "class", "table");
        _page.AddAttribute(2, "tabindex", "0");
        _page.AddAttribute(3, "role", "group");
        _page.AddAttribute(4, "aria-label", _words["table.label"]);
        _page.OpenElement(5, "table");
        _page.OpenElement(6, "thead");
        WriteRow(table.Header, header: true);
        _page.CloseElement();
        _page.OpenElement(7, "tbody");
        foreach (var row in table.Rows) WriteRow(row, header: false);
        _page.CloseElement();
        _page.CloseElement();
        _page.CloseElement();

        void WriteRow(ImmutableArray<ImmutableArray<InlineView>> cells, bool header)
        {
            _page.OpenElement(0, "tr");
            for (var column = 0; column < cells.Length; column++)
            {
                _page.OpenElement(1, header ? "th" : "td");
                if (header) _page.AddAttribute(2, "scope", "col");
                if (column < table.Alignments.Length && table.Alignments[column] is "center" or "end") _page.AddAttribute(3, "class", table.Alignments[column]);
                _text.Write(cells[column], marks);
                _page.CloseElement();
            }

            _page.CloseElement();
        }
    }

    private void WriteCode(CodeBlockView code)
    {
        _page.OpenElement(0, "pre");
        _page.AddAttribute(1, "tabindex", "0");
        _page.OpenElement(2, "code");
        _page.AddContent(3, code.Code);
        _page.CloseElement();
        _page.CloseElement();
    }

    private void WriteAround(string name, ImmutableArray<BlockView> blocks)
    {
        _page.OpenElement(0, name);
        Write(blocks);
        _page.CloseElement();
    }

    /// <summary>A block with the slips of its numbers after it; where there is room, they stand beside it.</summary>
    private void WriteNoted(TextMarks marks, Action<TextMarks> write)
    {
        if (!marks.HasSlips)
        {
            write(marks);
            _page.AddMarkupContent(0, "\n");
            return;
        }

        _page.OpenElement(1, "div");
        _page.AddAttribute(2, "class", "noted");
        write(marks);
        _page.OpenElement(3, "div");
        _page.AddAttribute(4, "class", "slips");
        foreach (var (slip, label) in marks.Slips) _page.AddContent(5, Slip.Of(slip, _words, label));
        _page.CloseElement();
        _page.CloseElement();
        _page.AddMarkupContent(6, "\n");
    }

    private void Element(string name, ImmutableArray<InlineView> content, TextMarks marks)
    {
        _page.OpenElement(0, name);
        _text.Write(content, marks);
        _page.CloseElement();
    }

    private TextMarks Read(ImmutableArray<InlineView> content)
    {
        var marks = new TextMarks();
        marks.Read(content, _slips);
        return marks;
    }

    private TextMarks Read(TableView table)
    {
        var marks = new TextMarks();
        foreach (var cell in table.Header) marks.Read(cell, _slips);
        foreach (var row in table.Rows)
            foreach (var cell in row) marks.Read(cell, _slips);
        return marks;
    }
}

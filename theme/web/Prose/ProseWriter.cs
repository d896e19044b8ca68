using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Components;
using Sourced.Theme.Models;

namespace Sourced.Theme.Prose;

/// <summary>Writes the blocks of a body of a page.</summary>
/// <remarks>One writer serves a whole body: a component for each paragraph would cost more than the paragraph.</remarks>
internal sealed class ProseWriter
{
    private readonly HtmlText _html;
    private readonly InlineWriter _text;
    private readonly Words _words;
    private readonly Dictionary<string, SlipView> _slips;
    private int _headingLevel;

    private ProseWriter(HtmlText html, ImmutableArray<SlipView> slips, Words words, int under)
    {
        _html = html;
        _headingLevel = under;
        _words = words;
        _text = new InlineWriter(html, words);
        _slips = new Dictionary<string, SlipView>(slips.Length, StringComparer.Ordinal);
        foreach (var slip in slips) _slips[slip.Id] = slip;
    }

    /// <param name="under">Level of the heading that the blocks stand under.</param>
    public static RenderFragment Of(ImmutableArray<BlockView> blocks, ImmutableArray<SlipView> slips, Words words, int under = 1) =>
        HtmlText.Fragment(html => new ProseWriter(html, slips, words, under).Write(blocks));

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
            case ChartView chart: Chart.Write(_html, chart, _words); break;
            case QuoteView quote: WriteAround("blockquote", quote.Blocks); break;
            case CodeBlockView code: WriteCode(code); break;
            case BreakView: _html.Markup("<hr>\n"); break;
            default: throw new NotSupportedException($"no way to show a {block.GetType().Name}");
        }
    }

    /// <summary>Levels start under the page's own heading and never skip one, whatever the author wrote.</summary>
    private void WriteHeading(HeadingView heading)
    {
        _headingLevel = Math.Clamp(heading.Level, 2, Math.Min(_headingLevel + 1, 6));
        WriteNoted(Read(heading.Content), marks =>
        {
            _html.Open(HeadingNames[_headingLevel]);
            if (heading.Id.Length > 0) _html.Attribute("id", heading.Id);
            _text.Write(heading.Content, marks);
            _html.Close();
        });
    }

    private static readonly string[] HeadingNames = ["", "h1", "h2", "h3", "h4", "h5", "h6"];

    private void WriteList(ListView list)
    {
        _html.Open(list.Ordered ? "ol" : "ul");
        if (list.Ordered && list.Start != 1) _html.Attribute("start", list.Start.ToString(CultureInfo.InvariantCulture));
        foreach (var item in list.Items)
        {
            _html.Open("li");
            if (item is [ParagraphView only] && Read(only.Content) is { HasSlips: false } marks) _text.Write(only.Content, marks);
            else Write(item);
            _html.Close();
        }

        _html.Close();
    }

    private void WriteTable(TableView table, TextMarks marks)
    {
        _html.Open("div");
        _html.Attribute("class", "table");
        _html.Attribute("tabindex", "0");
        _html.Attribute("role", "group");
        _html.Attribute("aria-label", _words["table.label"]);
        _html.Open("table");
        _html.Open("thead");
        WriteRow(table.Header, header: true);
        _html.Close();
        _html.Open("tbody");
        foreach (var row in table.Rows) WriteRow(row, header: false);
        _html.Close();
        _html.Close();
        _html.Close();

        void WriteRow(ImmutableArray<ImmutableArray<InlineView>> cells, bool header)
        {
            _html.Open("tr");
            for (var column = 0; column < cells.Length; column++)
            {
                _html.Open(header ? "th" : "td");
                if (header) _html.Attribute("scope", "col");
                if (column < table.Alignments.Length && table.Alignments[column] is "center" or "end") _html.Attribute("class", table.Alignments[column]);
                _text.Write(cells[column], marks);
                _html.Close();
            }

            _html.Close();
        }
    }

    private void WriteCode(CodeBlockView code)
    {
        _html.Open("pre");
        _html.Attribute("tabindex", "0");
        _html.Open("code");
        _html.Text(code.Code);
        _html.Close();
        _html.Close();
    }

    private void WriteAround(string name, ImmutableArray<BlockView> blocks)
    {
        _html.Open(name);
        Write(blocks);
        _html.Close();
    }

    /// <summary>A block with the slips of its numbers after it; where there is room, they stand beside it.</summary>
    private void WriteNoted(TextMarks marks, Action<TextMarks> write)
    {
        if (!marks.HasSlips)
        {
            write(marks);
            _html.Markup("\n");
            return;
        }

        _html.Open("div");
        _html.Attribute("class", "noted");
        write(marks);
        _html.Open("div");
        _html.Attribute("class", "slips");
        foreach (var (slip, label) in marks.Slips) Slip.Write(_html, slip, _words, label);
        _html.Close();
        _html.Close();
        _html.Markup("\n");
    }

    private void Element(string name, ImmutableArray<InlineView> content, TextMarks marks)
    {
        _html.Open(name);
        _text.Write(content, marks);
        _html.Close();
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

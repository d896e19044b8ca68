using Sourced.Content.Markup;

namespace Sourced.Content.Tests;

public class MarkdownTests
{
    [Fact]
    public void Lists_tables_quotations_code_and_breaks_become_our_own_blocks()
    {
        var body = Small.Page("""
            3. third
            4. fourth
               - inner

            | a | b | c |
            |---|:-:|--:|
            | 1 | 2 | 3 |

            > quoted

            ```
            code *here*
            ```

            ***
            """).Document().Body;

        var list = Assert.IsType<ListBlock>(body[0]);
        Assert.Equal((true, 3, 2), (list.Ordered, list.Start, list.Items.Length));
        Assert.False(Assert.IsType<ListBlock>(list.Items[1].Blocks[1]).Ordered);
        var table = Assert.IsType<TableBlock>(body[1]);
        Assert.Equal([ColumnAlignment.Start, ColumnAlignment.Center, ColumnAlignment.End], table.Header.Select(cell => cell.Alignment));
        Assert.Equal(["1", "2", "3"], Assert.Single(table.Rows).Cells.Select(cell => ReadableText.Of(cell.Content).Text));
        Assert.Equal("| 1 | 2 | 3 |", table.Rows[0].Span.Text);
        Assert.Equal(["1", "2", "3"], table.Rows[0].Cells.Select(cell => cell.Span.Text));
        Assert.IsType<ParagraphBlock>(Assert.Single(Assert.IsType<QuoteBlock>(body[2]).Blocks));
        Assert.Equal("code *here*", Assert.IsType<CodeBlock>(body[3]).Code);
        Assert.IsType<ThematicBreak>(body[4]);
    }

    [Fact]
    public void Emphasis_code_links_and_breaks_become_our_own_inlines()
    {
        var inlines = Small.Inlines("a *b* **c** `d` [e](f.md)\\\ng\nh");

        Assert.Equal(
            ["Text", "Emphasis", "Text", "Emphasis", "Text", "Code", "Text", "Link", "LineBreak", "Text", "LineBreak", "Text"],
            inlines.Select(inline => inline.GetType().Name.Replace("Inline", "", StringComparison.Ordinal)));
        Assert.Equal([false, true], inlines.OfType<EmphasisInline>().Select(emphasis => emphasis.Strong));
        Assert.Equal([true, false], inlines.OfType<LineBreakInline>().Select(lineBreak => lineBreak.Hard));
    }

    [Theory]
    [InlineData("A note[^1] here")]
    [InlineData("~~struck~~ and H~2~O and ==marked== and ++new++")]
    [InlineData("www.example.org and https://example.org bare")]
    [InlineData(":smile: and $x$ and \"quotes\" -- dashes ...")]
    [InlineData("{{ template }} and {% tag %}")]
    public void Extensions_that_are_not_enabled_leave_text(string body) =>
        Assert.Equal(body, Assert.IsType<TextInline>(Assert.Single(Small.Inlines(body))).Text);

    [Fact]
    public void A_large_table_is_read_whole()
    {
        var rows = string.Concat(Enumerable.Range(0, 1500).Select(row => $"| {row} | a | b | c | d | e [@x] |\n"));
        var table = Assert.IsType<TableBlock>(Assert.Single(Small.Page($"| n | a | b | c | d | e |\n|---|---|---|---|---|---|\n{rows}").Document().Body));

        Assert.Equal(1500, table.Rows.Length);
        Assert.All(table.Rows, row => Assert.Equal(6, row.Cells.Length));
    }

    [Fact]
    public void A_text_inline_that_was_decoded_keeps_both_what_is_read_and_what_was_written()
    {
        var entity = Assert.IsType<TextInline>(Small.Inlines("a &amp; b")[1]);

        Assert.Equal(("&", "&amp;"), (entity.Text, entity.Span.Text));
    }
}

using System.Text;
using Sourced.Content.Markup;
using Sourced.Testing;

namespace Sourced.Content.Tests;

public class SpanTests
{
    private const string Awkward = """
        Plain *emphasis and **strong** words* with `code` and a [link *to*](https://example.org) there.
        A second line \*escaped\* and \\ and &amp; and &#233; and &ouml;, one in six [@a#b].

        > A quotation with *words*
        > that goes on \_here\_
        lazily, [@a].

        - item one with é and 😀 and **bold**
        - item two
          continued [see @a, p. 3; @b]

          a second paragraph
            - nested *item*
        1. ordered
           `code` here

        | Head *one* | Head two |
        |:-----------|---------:|
        | a \| b     | 12 **%** |
        |  spaced    | [@a]     |
        no pipes at the edge | here

        ## A heading with *stars* and &lt; {#head}

        Setext [x]{lang=fr} heading
        ---------------------------

        Unmatched [bracket and *star and ![bang and `tick and __under and ]closing.
        Hard break\
        and two spaces  
        end. ![alt *text* here](chart.png)
        """;

    public static TheoryData<string, bool> LineEnds =>
        new()
        {
            { "\n", false },
            { "\r\n", false },
            { "\r", false },
            { "\n", true },
            { "\r\n", true },
        };

    [Theory]
    [MemberData(nameof(LineEnds))]
    public void Every_word_knows_where_it_stands(string lineEnd, bool mark)
    {
        var text = $"---\ntitle: Example\n---\n\n{Awkward}\n".ReplaceLineEndings(lineEnd);
        var bytes = Encoding.UTF8.GetBytes(text);
        var site = SiteText.Empty.With(Small.PagePath, mark ? [.. Encoding.UTF8.Preamble, .. bytes] : bytes);

        var words = site.Document()
            .TextBlocks()
            .SelectMany(block => block.Read().Runs.Select(run => (block.Read().Text.Substring(run.Start, run.Length), run)))
            .ToList();

        Assert.All(
            words.Where(word => word.run.Length == word.run.Span.Length && word.run.Source is TextInline or CodeInline),
            word => Assert.Equal(word.Item1, word.run.Span.Text)
        );
        Assert.All(
            words.Where(word => word.run.Length != word.run.Span.Length && word.run.Source is TextInline),
            word => Assert.True(word.run.Span.Text[0] is '\\' or '&', word.run.Span.Text)
        );
    }

    [Theory]
    [MemberData(nameof(LineEnds))]
    public void Line_ends_and_a_byte_order_mark_change_nothing_else(string lineEnd, bool mark)
    {
        string[] Read(byte[] bytes) =>
            [.. SiteText.Empty.With(Small.PagePath, bytes).Document().TextBlocks().Select(block => $"{block.Place} {block.Read().Text}")];
        var text = $"---\ntitle: Example\n---\n\n{Awkward}\n";
        var changed = Encoding.UTF8.GetBytes(text.ReplaceLineEndings(lineEnd));

        Assert.Equal(
            Read(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"))),
            Read(mark ? [.. Encoding.UTF8.Preamble, .. changed] : changed)
        );
    }

    [Theory]
    [InlineData("one in six", "one in six")]
    [InlineData("*escaped*", "\\*escaped\\*")]
    [InlineData("&", "&amp;")]
    [InlineData("é", "&#233;")]
    [InlineData("emphasis and strong", "emphasis and **strong")]
    [InlineData("😀", "😀")]
    [InlineData("continued", "continued")]
    [InlineData("a | b", "a \\| b")]
    [InlineData("12 %", "12 **%")]
    [InlineData("heading with stars and <", "heading with *stars* and &lt;")]
    [InlineData("alt text", "alt *text")]
    public void Words_are_found_in_the_file_through_markup_escapes_and_entities(string words, string written)
    {
        var block = Small.Page(Awkward).Document().TextBlocks().First(block => block.Read().Text.Contains(words, StringComparison.Ordinal));
        var text = block.Read();

        Assert.Equal(written, text.SpanOf(text.Text.IndexOf(words, StringComparison.Ordinal), words.Length).Text);
    }

    [Theory]
    [InlineData("##\tOne *in* six\n")]
    [InlineData("## \tOne *in* six\n")]
    [InlineData("##\tOne *in* six\t##\n")]
    [InlineData(">\tOne *in* six\n")]
    [InlineData(">\tZero\n>\tOne *in* six\n")]
    [InlineData("-\tOne *in* six\n")]
    [InlineData("- item\n\n\tOne *in* six\n")]
    [InlineData("1.\titem\n\n\tOne *in* six\n")]
    [InlineData("- item\n\t- One *in* six\n")]
    [InlineData("> - item\n>\n>\tOne *in* six\n")]
    [InlineData("Zero\n\tOne *in* six\n")]
    [InlineData(">\tOne *in* six\n>\t---\n")]
    [InlineData("- a\n\n\t| One *in* six\t|\n\t|---|\n\t| b |\n")]
    public void Tabs_move_nothing(string body)
    {
        var text = Small
            .Page("First.\n\n" + body)
            .Document()
            .TextBlocks()
            .Select(block => block.Read())
            .Single(text => text.Text.Contains("One", StringComparison.Ordinal));

        Assert.Equal(("One", "in", "six"), (Shown("One"), Shown("in"), Shown("six")));
        string Shown(string word) => text.SpanOf(text.Text.IndexOf(word, StringComparison.Ordinal), word.Length).Text;
    }

    [Fact]
    public void Columns_count_utf_16_units_and_lines_count_from_the_top_of_the_file()
    {
        var text = Small.Page("😀 one in six\n").Document().TextBlocks()[0].Read();
        var place = text.SpanOf(text.Text.IndexOf("one", StringComparison.Ordinal), 3).From;

        Assert.Equal((4, 4), (place.Line, place.Column));
    }

    [Theory]
    [InlineData("> quote\n> more\n", "> quote\n> more")]
    [InlineData("- a\n- b\n\nafter\n", "- a\n- b")]
    [InlineData("| a |\n|---|\n| b |\n", "| a |\n|---|\n| b |")]
    [InlineData("```\ncode\n```\n", "```\ncode\n```")]
    [InlineData("## Words {#id}\n", "## Words {#id}")]
    [InlineData("* * *\n", "* * *")]
    public void A_block_spans_all_that_was_written_of_it(string body, string written) =>
        Assert.Equal(written, Small.Page(body).Document().Body[0].Span.Text);
}

using Markdig;
using Sourced.Content.Writing;

namespace Sourced.Content.Tests;

/// <summary>What an author wrote comes back as text.</summary>
public sealed class MarkdownWordsTests
{
    [Theory]
    [InlineData("<b>the</b> *best* _one_ `is` [here](a) #1 ~~no~~ &amp; c:\\d")]
    [InlineData("- not an item")]
    [InlineData("+ not an item")]
    [InlineData("12. not an item")]
    [InlineData("12) not an item")]
    [InlineData("12.5 is a number, and so is 3")]
    [InlineData("# no heading")]
    [InlineData("one | two")]
    [InlineData("")]
    public void A_text_is_rendered_as_it_is(string text) =>
        Assert.Equal(
            text,
            Markdown
                .ToPlainText(MarkdownWords.Of(text), new MarkdownPipelineBuilder().UseEmphasisExtras().UsePipeTables().Build())
                .TrimEnd('\n')
        );

    [Fact]
    public void A_text_stays_in_its_cell()
    {
        var table = $"| a | b |\n|---|---|\n| {MarkdownWords.Of("one | two\nthree")} | c |\n";

        var html = Markdown.ToHtml(table, new MarkdownPipelineBuilder().UsePipeTables().Build());

        Assert.Contains("<td>one | two three</td>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void What_means_nothing_is_left_as_it_is() => Assert.Equal("Missing & Exploited Children", MarkdownWords.Of("Missing & Exploited Children"));

    [Fact]
    public void Nobody_is_called_by_name() => Assert.Equal("ask @\u200Bsomebody", MarkdownWords.Of("ask @somebody"));
}

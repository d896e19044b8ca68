using Sourced.Content.Markup;

namespace Sourced.Content.Tests;

public class CitationTests
{
    [Theory]
    [InlineData("Words [@a].", "[@a] -> a")]
    [InlineData("Words [@a#b].", "[@a#b] -> a#b")]
    [InlineData("Words [@a, p. 24].", "[@a, p. 24] -> a (p. 24)")]
    [InlineData("Words [@a p. 24].", "[@a p. 24] -> a (p. 24)")]
    [InlineData("Words [see @a; @b].", "[see @a; @b] -> see:a, b")]
    [InlineData("Words [see @a, pp. 3-4; also @b#c, table 2].", "[see @a, pp. 3-4; also @b#c, table 2] -> see:a (pp. 3-4), also:b#c (table 2)")]
    [InlineData("Words [-@a].", "[-@a] -> -a")]
    [InlineData("@a says so.", "@a -> in text a")]
    [InlineData("As @a#b says.", "@a#b -> in text a#b")]
    [InlineData("@a [p. 4] says so.", "@a [p. 4] -> in text a (p. 4)")]
    [InlineData("@a [p. 4; @b] says so.", "@a [p. 4; @b] -> in text a (p. 4), b")]
    [InlineData("Ends with @a.", "@a -> in text a")]
    [InlineData("Keys @a:b.c-d_e/f end here: yes.", "@a:b.c-d_e/f -> in text a:b.c-d_e/f")]
    [InlineData("Braces @{https://example.org/a b}.", "")]
    [InlineData("Braces [@{a..b}, p. 1].", "[@{a..b}, p. 1] -> a..b (p. 1)")]
    [InlineData("Two [@a][@b].", "[@a] -> a|[@b] -> b")]
    [InlineData("Quoted \"@a\" and (@b).", "@a -> in text a|@b -> in text b")]
    [InlineData("Brackets in it [see [the annex of] @a].", "[see [the annex of] @a] -> see [the annex of]:a")]
    [InlineData("Over a line [@a,\np. 4].", "[@a,\np. 4] -> a (p. 4)")]
    [InlineData("Write to someone@example.org or x.@y_1.z.", "@y_1.z -> in text y_1.z")]
    [InlineData("Code `[@a]` and `@b`.", "")]
    [InlineData(@"Escaped \@a and \[\@b\].", "")]
    [InlineData("Only an at sign @ here, or @- there.", "")]
    public void A_citation_is_read_as_Pandoc_reads_it(string body, string expected)
    {
        var citations = Small.Page(body + "\n").Document().TextBlocks().SelectMany(block => block.Content).OfType<CitationInline>();

        Assert.Equal(expected, string.Join('|', citations.Select(Show)));
    }

    [Fact]
    public void An_email_address_in_angle_brackets_is_a_link() =>
        Assert.Equal("mailto:someone@example.org", Assert.IsType<LinkInline>(Small.Inlines("<someone@example.org>")[0]).Target);

    [Fact]
    public void A_link_whose_words_hold_a_key_stays_a_link()
    {
        var link = Assert.IsType<LinkInline>(Small.Inlines("[read @a](https://example.org)")[0]);

        Assert.IsType<CitationInline>(link.Content[1]);
    }

    [Fact]
    public void The_span_of_an_item_is_its_key_with_the_at_sign()
    {
        var citation = Assert.IsType<CitationInline>(Small.Inlines("Words [see @a#b, p. 4; -@c].")[1]);

        Assert.Equal(["@a#b", "@c"], citation.Items.Select(item => item.Span.Text));
    }

    [Theory]
    [InlineData("Words [@a; p. 4].", "DOC041 4:12 \"p. 4\"")]
    [InlineData("Words [@a @b].", "DOC041 4:11 \"@b\"")]
    [InlineData("Words [@a;].", "DOC041 4:10 \";\"")]
    public void A_part_that_names_no_source_or_two_is_an_error(string body, string expected) =>
        Assert.Equal([expected], Small.Page(body).Problems());

    private static string Show(CitationInline citation) =>
        $"{citation.Span.Text} -> {(citation.InText ? "in text " : "")}{string.Join(", ", citation.Items.Select(Show))}";

    private static string Show(CitationItem item) =>
        (item.Prefix.Length > 0 ? item.Prefix + ":" : "")
        + (item.HidesAuthor ? "-" : "")
        + item.Reference
        + (item.Locator.Length > 0 ? $" ({item.Locator})" : "");
}

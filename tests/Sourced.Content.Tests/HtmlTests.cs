namespace Sourced.Content.Tests;

public class HtmlTests
{
    [Theory]
    [InlineData("<div>x</div>", "DOC030 4:1 \"<div>x</div>\"")]
    [InlineData("Some <b>bold</b> words", "DOC030 4:6 \"<b>\"|DOC030 4:13 \"</b>\"")]
    [InlineData("<script>alert(1)</script>", "DOC030 4:1 \"<script>alert(1)</script>\"")]
    [InlineData("<!-- a note -->", "DOC030 4:1 \"<!-- a note -->\"")]
    [InlineData("<!-- never closed\n\nwords", "DOC030 4:1 \"<!-- never closed\"")]
    [InlineData("words <?php x ?> more", "DOC030 4:7 \"<?php x ?>\"")]
    [InlineData("<![CDATA[x]]>", "DOC030 4:1 \"<![CDATA[x]]>\"")]
    [InlineData("> <p>\n", "DOC030 4:3 \"<p>\"")]
    public void Html_is_refused_where_it_stands(string body, string expected) => Assert.Equal(expected, string.Join('|', Small.Page(body).Problems()));

    [Fact]
    public void A_sign_that_is_not_html_is_a_sign() =>
        Assert.Equal("3 < 4 & 5 > 4", Small.Page("3 < 4 & 5 > 4").Document().TextBlocks()[0].Read().Text);

    [Fact]
    public void A_comment_above_a_block_lets_a_rule_pass_for_that_block()
    {
        var document = Small.Page("First.\n\n<!-- allow EVD013: no better word, yet, until 2027-03-01 -->\nMost people\nknow.\n\nLast.\n").Document();

        var suppression = Assert.Single(document.Suppressions);
        Assert.Equal(
            ("EVD013", "no better word, yet", "2027-03-01"),
            (suppression.Code.Value, suppression.Reason?.Value, suppression.Until?.Value.ToString())
        );
        Assert.Equal(
            ("EVD013", "no better word, yet", "2027-03-01"),
            (suppression.Code.Span.Text, suppression.Reason?.Span.Text, suppression.Until?.Span.Text)
        );
        Assert.Equal("Most people\nknow.", suppression.Covers.Text);
        Assert.Equal(3, document.Body.Length);
    }

    [Fact]
    public void A_comment_inside_a_line_covers_its_block()
    {
        var suppression = Assert.Single(Small.Page("Most people know. <!-- allow EVD013: reason, until 2027-03-01 -->\n").Document().Suppressions);

        Assert.StartsWith("Most people know.", suppression.Covers.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!-- allow EVD013 -->", null, null)]
    [InlineData("<!-- allow EVD013: a reason -->", "a reason", null)]
    [InlineData("<!--allow EVD013: until 2027-03-01-->", null, "2027-03-01")]
    [InlineData("<!-- allow EVD013: reason, until 2027-03 -->", "reason, until 2027-03", null)]
    public void What_a_suppression_lacks_is_left_for_the_gate_to_say(string comment, string? reason, string? until)
    {
        var suppression = Assert.Single(Small.Page(comment + "\n\nWords.\n").Document().Suppressions);

        Assert.Equal((reason, until), (suppression.Reason?.Value, suppression.Until?.Value.ToString()));
    }
}

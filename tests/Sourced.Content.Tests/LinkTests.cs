using Sourced.Content.Markup;

namespace Sourced.Content.Tests;

public class LinkTests
{
    [Theory]
    [InlineData("[w](https://example.org/a?b=c#d)", "https://example.org/a?b=c#d")]
    [InlineData("[w](http://example.org)", "http://example.org")]
    [InlineData("[w](mailto:a@example.org)", "mailto:a@example.org")]
    [InlineData("[w](other.md)", "other.md")]
    [InlineData("[w](../facts/other.md#do)", "../facts/other.md#do")]
    [InlineData("[w](/about/)", "/about/")]
    [InlineData("[w](#do)", "#do")]
    [InlineData("[w](<other page.md>)", null)]
    [InlineData("[w](page/a:b)", "page/a:b")]
    [InlineData("<https://example.org>", "https://example.org")]
    [InlineData("[w][ref]\n\n[ref]: https://example.org\n", "https://example.org")]
    public void Web_addresses_mail_paths_and_anchors_are_links(string body, string? target)
    {
        if (target is null)
        {
            Assert.NotEmpty(Small.Page(body).Problems());
            return;
        }

        var link = Small.Page(body).Document().TextBlocks().SelectMany(block => block.Content).OfType<LinkInline>().Single();
        Assert.Equal(target, link.Target);
        Assert.Equal(target, link.TargetSpan.Text);
    }

    [Theory]
    [InlineData("[w](javascript:alert(1))")]
    [InlineData("[w](JaVaScRiPt:alert(1))")]
    [InlineData("[w](&#106;avascript:alert(1))")]
    [InlineData("[w](javascript&colon;alert(1))")]
    [InlineData("[w](java&#10;script:alert(1))")]
    [InlineData("[w](java&Tab;script:alert(1))")]
    [InlineData("[w](&#1;javascript:alert(1))")]
    [InlineData("[w](< javascript:alert(1)>)")]
    [InlineData("[w](\\javascript:alert(1))")]
    [InlineData("[w](data:text/html,x)")]
    [InlineData("[w](vbscript:x)")]
    [InlineData("[w](file:///etc/passwd)")]
    [InlineData("[w](tel:+123456789)")]
    [InlineData("[w](//example.org/x)")]
    [InlineData("[w](https:example)")]
    [InlineData("[w](https://user:secret@example.org)")]
    [InlineData("[w](https://)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("![w](javascript:alert(1))")]
    [InlineData("[w][ref]\n\n[ref]: javascript:alert(1)\n")]
    [InlineData("[w](\u200Bjavascript:alert(1))")]
    public void Every_other_kind_of_address_is_an_error(string body) =>
        Assert.Equal(["DOC037"], Small.Page(body).Read().Diagnostics.Select(diagnostic => diagnostic.Code));

    [Fact]
    public void A_telephone_link_is_sent_to_the_register() =>
        Assert.Contains("help-lines.yml", Small.Page("[w](tel:116)").Read().OnlyProblem().Help, StringComparison.Ordinal);

    [Theory]
    [InlineData("[](https://example.org)", "DOC038")]
    [InlineData("[ ](https://example.org)", "DOC038")]
    [InlineData("[w]()", "DOC038")]
    [InlineData("![](chart.png)", "DOC039")]
    [InlineData("[w](https://example.org \"title\")", "DOC040")]
    public void A_link_has_words_and_an_address_and_an_image_words_for_those_who_cannot_see_it(string body, string code) =>
        Assert.Equal([code], Small.Page(body).Read().Diagnostics.Select(diagnostic => diagnostic.Code));
}

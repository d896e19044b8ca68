using System.Text;

namespace Sourced.Theme.Tests;

public sealed class CompactHtmlTests
{
    [Theory]
    [InlineData("<p>\n    a\n\n  b</p>", "<p>\na\nb</p>")]
    [InlineData("<meta x=\"y\" />", "<meta x=\"y\">")]
    [InlineData("<a href=\"/b/\">c</a> d", "<a href=\"/b/\">c</a> d")]
    [InlineData("<pre>  a\n    b</pre>\n  c", "<pre>  a\n    b</pre>\nc")]
    [InlineData("<script type=\"x\">{\"a\":\" />\",\n \"b\":1}</script>", "<script type=\"x\">{\"a\":\" />\",\n \"b\":1}</script>")]
    [InlineData("a  \n", "a\n")]
    public void Indentation_goes_and_words_stay(string page, string compact) => Assert.Equal(compact, CompactHtml.Of(page.ToCharArray()).ToString());
}

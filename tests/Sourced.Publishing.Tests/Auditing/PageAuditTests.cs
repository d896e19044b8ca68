using System.Text;
using Sourced.Content.Diagnostics;
using Sourced.Content.Settings;
using Sourced.Publishing.Auditing;
using Sourced.Publishing.Editions;

namespace Sourced.Publishing.Tests.Auditing;

public sealed class PageAuditTests
{
    private static readonly SiteSettings Settings = new() { Host = "example.org", LinkRoot = "/site" };

    [Theory]
    [InlineData("<p>Nearly 88% of them said so.</p>", "88%")]
    [InlineData("<p>Nearly <em>88</em>% of them said so.</p>", "88")]
    [InlineData("<ul><li>In 2019, 412 cases were counted.</li></ul>", "412")]
    [InlineData("<img src=\"/site/a.png\" alt=\"88% said so\">", "88%")]
    [InlineData("<p title=\"88% said so\">Words</p>", "88%")]
    [InlineData("<meta name=\"description\" content=\"88% said so\">", "88%")]
    [InlineData("<meta property=\"og:image:alt\" content=\"88% said so\">", "88%")]
    [InlineData("<script type=\"application/ld+json\">{\"text\":\"88% of them\"}</script>", "88%")]
    [InlineData("<section data-exempt=\"\"><p>88% of them said so.</p></section>", "88%")]
    [InlineData("<pre>[{\"note\": \"88% of them said so\"}]</pre>", "88%")]
    [InlineData("<p>They said so <a class=\"mark\" href=\"https://example.com/\">88% of them</a></p>", "88%")]
    public void A_statistic_without_a_slip_is_found(string html, string part)
    {
        var problem = Assert.Single(Problems(html));

        Assert.Equal("OUT002", problem.Code);
        Assert.Contains(part, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p>Nearly <span class=\"stat\" data-slip=\"slip-1\">88%</span> of them said so.</p>")]
    [InlineData("<p><span data-exempt=\"\">88%</span> of them said so.</p>")]
    [InlineData("<figure data-slip=\"s\"><p>88%</p><p>said so</p></figure>")]
    [InlineData("<p>They said so <a class=\"mark\" href=\"#s\" aria-label=\"Source 12: Thorn 2018\">[12]</a>.<span id=\"s\"></span></p>")]
    [InlineData(
        "<p><span id=\"s\">Thorn 2018.</span> <a class=\"back\" href=\"#s\">↑9</a> <a class=\"back\" href=\"#s\">↑10</a> <a class=\"back\" href=\"#s\">↑11</a></p>"
    )]
    [InlineData("<script type=\"application/ld+json\">{\"text\":\"What they said\"}</script>")]
    [InlineData("<section data-exempt=\"\"><p>412</p></section>")]
    [InlineData("<!-- 88% of them -->")]
    public void What_carries_a_mark_or_is_no_text_passes(string html) => Assert.Empty(Problems(html));

    [Fact]
    public void A_mark_ends_with_its_element() =>
        Assert.Equal("OUT002", Assert.Single(Problems("<div><p data-slip=\"s\">88%</p><p>Also 412 cases were counted.</p></div>")).Code);

    [Theory]
    [InlineData("<img src=\"https://cdn.example.com/a.png\" alt=\"\">")]
    [InlineData("<img src=\"//cdn.example.com/a.png\" alt=\"\">")]
    [InlineData("<img srcset=\"/site/a.png 1x, https://cdn.example.com/b.png 2x\" alt=\"\">")]
    [InlineData("<link rel=\"stylesheet\" href=\"https://fonts.example.com/a.css\">")]
    [InlineData("<link rel=\"preload\" href=\"http://fonts.example.com/a.woff2\">")]
    [InlineData("<link rel=\"preconnect\" href=\"https://fonts.example.com\">")]
    [InlineData("<script src=\"https://example.com/a.js\"></script>")]
    [InlineData("<iframe src=\"https://example.com/\"></iframe>")]
    [InlineData("<p style=\"background: url('https://example.com/a.png')\">Words</p>")]
    [InlineData("<style>@import \"https://example.com/a.css\";</style>")]
    [InlineData("<svg><use href=\"https://example.com/a.svg#x\"/></svg>")]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0; url=https://example.com/\">")]
    [InlineData("<img src=\"/elsewhere/a.png\" alt=\"\">")]
    public void A_request_to_another_place_is_found(string html) => Assert.Equal("OUT003", Assert.Single(Problems(html)).Code);

    [Theory]
    [InlineData("<a href=\"https://example.com/\">A link that a reader follows</a>")]
    [InlineData("<link rel=\"canonical\" href=\"https://example.com/\">")]
    [InlineData("<img src=\"data:image/svg+xml,x\" alt=\"\">")]
    [InlineData("<img src=\"https://example.org/site/a.png\" alt=\"\">")]
    public void Links_and_our_own_files_are_free(string html) => Assert.Empty(Problems(html));

    [Fact]
    public void Two_elements_with_one_id_are_found() =>
        Assert.Equal("OUT005", Assert.Single(Problems("<p id=\"a\">One</p><p id='a'>Other</p>")).Code);

    [Fact]
    public void A_link_to_a_place_that_the_page_lacks_is_found() =>
        Assert.Equal("OUT004", Assert.Single(Problems("<a href=\"#nowhere\">There</a>")).Code);

    [Fact]
    public void A_page_tells_what_it_refers_to()
    {
        var (references, problems) = Read(
            "<p id=one><a href='/site/facts/a/?x=1&amp;y=2#b'>A</a><a href=\"https://example.org/site/c/\">C</a><a href=\"https://example.org/other/\">D</a></p>"
        );

        Assert.Empty(problems);
        Assert.Equal(["c/", "facts/a/?x=1&y=2#b"], references.Links.Order(StringComparer.Ordinal));
        Assert.Equal(["one"], references.Ids);
    }

    [Theory]
    [InlineData("@import 'a.css';", "a.css")]
    [InlineData("@import  \"a.css\" print;", "a.css")]
    [InlineData("@font-face { src: url(fonts/a.woff2) format(\"woff2\"), url( \"b c.woff\" ) }", "fonts/a.woff2", "b c.woff")]
    [InlineData("p { background: url(data:image/svg+xml,x) }", "data:image/svg+xml,x")]
    [InlineData("p { content: \"url\"; color: red }")]
    public void Addresses_in_a_style_are_read_with_quotation_marks_and_without(string style, params string[] addresses) =>
        Assert.Equal(addresses, StyleAddresses.In(style));

    private static IEnumerable<Diagnostic> Problems(string html) => Read(html).Problems;

    private static (PageReferences References, IEnumerable<Diagnostic> Problems) Read(string html)
    {
        var draft = new Draft(default, static _ => default);
        var artifact = new Artifact(new SitePath("page/index.html"), ArtifactOrigin.Whole("a page"), OutputKinds.Site, () => draft);
        var (references, problems) = FileAudit.Read(artifact, draft, Encoding.UTF8.GetBytes(html), new AddressBook(Settings, null));
        return (references!, problems);
    }
}

using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Sourced.Publishing.Composition;

namespace Sourced.Publishing.Tests.Sites;

/// <summary>What readers carry away from a sheet: a citation, a copy, a link.</summary>
public sealed class TakeAlongTests : IAsyncLifetime
{
    private static readonly string Code = ShortCode.Of("fact/trust");
    private readonly TestProject _project = new(SmallSite.Text);

    public async ValueTask InitializeAsync() => await _project.PublishAsync();

    public ValueTask DisposeAsync()
    {
        _project.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void A_sheet_tells_reference_managers_what_it_is()
    {
        var page = Page("es/facts/trust/index.html");

        Assert.Equal("La confianza antes del daño", Meta(page, "citation_title"));
        Assert.Equal("Facts", Meta(page, "citation_author"));
        Assert.Equal("2026/11/01", Meta(page, "citation_publication_date"));
        Assert.Equal("es", Meta(page, "citation_language"));
        Assert.Equal("https://example.org/es/facts/trust/", Meta(page, "citation_public_url"));
        Assert.Equal(
            ["/es/facts/trust/sheet.bib", "/es/facts/trust/sheet.ris", "/es/facts/trust/sheet.csl.json"],
            page.QuerySelectorAll("head link[rel=alternate][title]")
                .Select(link => link.GetAttribute("href")!)
                .Where(href => href.Contains("sheet.", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Its_files_hold_the_sheet_and_then_every_source_that_it_rests_on()
    {
        var ris = _project["facts/trust/sheet.ris"];

        Assert.Equal(
            ["Trust before harm", "Survivor insights"],
            ris.Split('\n').Where(line => line.StartsWith("TI", StringComparison.Ordinal)).Select(line => line[6..])
        );
        Assert.Contains("UR  - https://example.org/facts/trust/", ris, StringComparison.Ordinal);
        Assert.Contains("Own report", _project["facts/other/sheet.csl.json"], StringComparison.Ordinal);
        Assert.Contains("Version of 2 November 2026", _project["facts/trust/sheet.bib"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_citation_names_the_version_and_the_day_after_which_it_is_old()
    {
        var line = Page("facts/trust/index.html").QuerySelector("[aria-labelledby=cite] p.copy")!.TextContent;

        Assert.Equal(
            "Trust before harm. Facts. Version of 2 November 2026. CC BY 4.0. https://example.org/facts/trust/ " +
            "To be checked again by 2 November 2027. After that day, look for a newer version.",
            line);
    }

    [Fact]
    public void A_plain_page_is_no_work_to_cite() => Assert.Null(Page("index.html").QuerySelector("meta[name^=citation], .pass-on"));

    [Fact]
    public void Links_to_pass_a_page_on_are_plain_links_that_say_nothing_of_the_reader()
    {
        var links = Page("facts/trust/index.html").QuerySelectorAll(".pass-on ul[data-share] a").ToList();

        Assert.True(links.Count >= 4);
        Assert.All(
            links,
            link =>
                Assert.Contains(
                    Uri.EscapeDataString("https://example.org/facts/trust/"),
                    link.GetAttribute("href"),
                    StringComparison.Ordinal
                )
        );
        Assert.All(links.Skip(1), link => Assert.Contains("noreferrer", link.GetAttribute("rel"), StringComparison.Ordinal));
    }

    [Fact]
    public void The_copy_to_keep_stands_alone_under_a_name_that_tells_nothing()
    {
        var link = Page("facts/trust/index.html").QuerySelector("section.pass-on a[download]")!;
        var html = _project[$"copies/{Code}.html"];
        var copy = Page($"copies/{Code}.html");

        Assert.Equal($"/copies/{Code}.html", link.GetAttribute("href"));
        Assert.Equal($"{Code}.html", link.GetAttribute("download"));
        Assert.InRange(html.Length, 5_000, 200_000);
        Assert.Empty(copy.QuerySelectorAll("script, link[rel=stylesheet], link[rel=preload], img[src], iframe, form"));
        Assert.DoesNotContain("url(", html, StringComparison.Ordinal);
        Assert.DoesNotContain("@font-face", html, StringComparison.Ordinal);
        Assert.NotEmpty(copy.QuerySelectorAll(".help a[href^='tel:']"));
        Assert.NotEmpty(copy.QuerySelectorAll("details.slip"));
        Assert.NotEmpty(copy.QuerySelectorAll("a.exit[rel~=noreferrer]"));
    }

    [Fact]
    public void Links_in_the_copy_lead_to_its_own_places_or_to_whole_addresses()
    {
        var links = Page($"copies/{Code}.html").QuerySelectorAll("[href]").Select(link => link.GetAttribute("href")!).ToList();

        Assert.All(links, link => Assert.Matches("^(https://|#|tel:|sms:|data:,)", link));
        Assert.Contains("https://example.org/actions/talk/#words", links);
        Assert.Contains("#slip-1", links);
    }

    private IDocument Page(string path) => new HtmlParser().ParseDocument(_project[path]);

    private static string Meta(IDocument page, string name) => page.QuerySelector($"meta[name={name}]")!.GetAttribute("content")!;
}

using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Sourced.Publishing.Composition;

namespace Sourced.Publishing.Tests.Sites;

public sealed class PageTests : IAsyncLifetime
{
    private static readonly string Young = ShortCode.Of("survey-2018#young");
    private readonly TestProject _project = new(SmallSite.Text);

    public async ValueTask InitializeAsync() => await _project.PublishAsync();

    public ValueTask DisposeAsync()
    {
        _project.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void Every_statistic_of_the_text_is_marked_as_it_is_written()
    {
        var page = Page("facts/trust/index.html");

        Assert.Equal(["one in six", "about three in", "four"], page.QuerySelectorAll("main .stat").Select(mark => Words(mark.TextContent)));
        Assert.Equal("strong", page.QuerySelectorAll("main .stat")[0].ParentElement!.LocalName);
        Assert.Equal("em", page.QuerySelectorAll("main .stat")[2].ParentElement!.LocalName);
        var slips = page.QuerySelectorAll("main .stat").Select(mark => mark.GetAttribute("data-slip")).ToList();
        Assert.Equal(slips[1], slips[2]);
        Assert.NotEqual(slips[0], slips[1]);
    }

    [Fact]
    public void A_slip_says_what_is_on_record_and_leads_to_the_number_and_its_source()
    {
        var slip = Page("facts/trust/index.html").GetElementById("slip-1")!;

        foreach (
            var part in new[]
            {
                "survivors who answered the survey",
                "260",
                "14 US states",
                "2016",
                "Executive summary",
                "It does not describe all survivors.",
            }
        )
        {
            Assert.Contains(part, slip.TextContent, StringComparison.Ordinal);
        }

        var links = slip.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ToList();
        Assert.Contains($"/s/{Young}/", links);
        Assert.Contains("https://example.net/survey", links);
        Assert.Contains("https://archive.example/survey", links);
    }

    [Fact]
    public void The_locator_of_a_citation_goes_before_that_of_the_record()
    {
        var slip = Page("facts/trust/index.html").GetElementById("slip-2")!;

        Assert.Contains("p. 9", slip.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("p. 8", slip.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_of_a_sheets_own_source_has_a_slip_and_no_page()
    {
        var slip = Page("facts/other/index.html").GetElementById("slip-1")!;

        Assert.Contains("cases in one city", slip.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(slip.QuerySelectorAll("a"), link => link.GetAttribute("href")!.StartsWith("/s/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_language_has_the_name_that_the_site_has_in_it()
    {
        _project.Edit("statiq.json", "\"SiteTitle\": \"Facts\"", "\"SiteTitle\": { \"en\": \"Facts\", \"es\": \"Hechos\" }");
        await _project.PublishAsync();

        foreach (var (path, name) in new[] { ("facts/trust/index.html", "Facts"), ("es/facts/trust/index.html", "Hechos") })
        {
            var page = Page(path);
            Assert.Equal(name, page.QuerySelector("header .site")!.TextContent);
            Assert.Equal(name, page.QuerySelector("meta[property='og:site_name']")!.GetAttribute("content"));
            Assert.Equal(
                name,
                JsonDocument
                    .Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent)
                    .RootElement.GetProperty("publisher")
                    .GetProperty("name")
                    .GetString()
            );
        }

        Assert.Contains("<title>Hechos</title>", _project["es/feed.xml"], StringComparison.Ordinal);
        Assert.Contains("\"title\": \"Facts\"", _project["feed.json"], StringComparison.Ordinal);
        Assert.Contains(". Hechos. ", Page("es/facts/trust/index.html").QuerySelector("#cite ~ .copy, .copy")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_share_of_people_is_drawn_on_the_page_of_its_number_in_words_and_as_a_table_too()
    {
        var drawing = Page($"s/{Young}/index.html").QuerySelector("figure.drawing")!;

        Assert.Equal(6, drawing.QuerySelector("path.hollow")!.GetAttribute("d")!.Count(letter => letter == 'M'));
        Assert.Equal(1, drawing.QuerySelector("path.bar")!.GetAttribute("d")!.Count(letter => letter == 'M'));
        Assert.StartsWith("Filled: 1 of 6 squares.", drawing.QuerySelector("figcaption")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["1", "6"], drawing.NextElementSibling!.QuerySelectorAll("td").Select(cell => cell.TextContent));
    }

    [Fact]
    public async Task Every_page_leads_to_where_a_mistake_can_be_reported_and_there_the_address_of_the_settings_stands_or_that_there_is_none()
    {
        Assert.Contains(Page("facts/trust/index.html").QuerySelectorAll("footer a"), link => link.GetAttribute("href") == "/pages/corrections/#mistake");
        Assert.Contains("This site has no mailbox yet.", Report().TextContent, StringComparison.Ordinal);
        Assert.Null(Report().QuerySelector("a[href^='mailto:']"));

        _project.Edit("statiq.json", "\"SiteTitle\"", "\"Contact\": \"facts@example.org\", \"PostalAddress\": \"1 Example Street\", \"SiteTitle\"");
        await _project.PublishAsync();

        Assert.Equal("mailto:facts@example.org", Report().QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("1 Example Street", Report().TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("no mailbox", Report().TextContent, StringComparison.Ordinal);
        Assert.Contains("Do not send details of a child.", Report().TextContent, StringComparison.Ordinal);

        IElement Report() => Page("pages/corrections/index.html").QuerySelector("[aria-labelledby=mistake]")!;
    }

    [Fact]
    public async Task On_a_page_for_young_people_the_help_speaks_to_them()
    {
        Assert.Equal("Worried about a child right now?", Heading("actions/talk/index.html"));

        _project.Edit("input/actions/talk.md", "audience: [parents]", "audience: [young-people]");
        await _project.PublishAsync();

        Assert.Equal("Do you need help right now?", Heading("actions/talk/index.html"));

        string Heading(string path) => Page(path).GetElementById("help-heading")!.TextContent;
    }

    [Fact]
    public void Links_to_files_of_the_input_become_addresses_of_the_site()
    {
        Assert.Contains(Page("facts/trust/index.html").QuerySelectorAll("main a"), link => link.GetAttribute("href") == "/actions/talk/#words");
        Assert.Contains(Page("index.html").QuerySelectorAll("main a"), link => link.GetAttribute("href") == "/facts/trust/");
    }

    [Fact]
    public void A_topic_has_a_page_that_lists_what_is_on_it_and_sheets_lead_there()
    {
        Assert.Equal("/topics/grooming/", Page("facts/trust/index.html").QuerySelector(".topics a")!.GetAttribute("href"));
        Assert.Equal(
            ["/actions/talk/", "/facts/other/", "/facts/trust/"],
            Page("topics/grooming/index.html").QuerySelectorAll("main .items a").Select(link => link.GetAttribute("href")).Order()
        );
        Assert.Equal("/topics/grooming/", Page("topics/index.html").QuerySelector("main .items a")!.GetAttribute("href"));
        Assert.Equal("Captación (grooming)", Page("es/topics/grooming/index.html").QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public void The_page_of_a_statistic_tells_every_use_of_it_in_its_language()
    {
        var english = Page($"s/{Young}/index.html");
        var spanish = Page($"es/s/{Young}/index.html");

        Assert.Contains("/facts/trust/", Links(english));
        Assert.Contains("/es/facts/trust/", Links(spanish));
        Assert.Contains("1 de cada 6", spanish.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("were under twelve when it began", english.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_of_a_source_tells_its_findings_and_the_pages_that_rest_on_it()
    {
        var page = Page("sources/survey-2018/index.html");

        Assert.Contains("something that no sheet shows", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("/facts/trust/", Links(page));
        Assert.DoesNotContain("/facts/other/", Links(page).Except(Links(Page("sources/unused-2019/index.html"))));
    }

    [Fact]
    public void Translations_name_each_other()
    {
        foreach (var path in new[] { "facts/trust/index.html", "es/facts/trust/index.html" })
        {
            var alternates = Page(path)
                .QuerySelectorAll("link[rel=alternate][hreflang]")
                .ToDictionary(link => link.GetAttribute("hreflang")!, link => link.GetAttribute("href"));
            Assert.Equal("https://example.org/facts/trust/", alternates["en"]);
            Assert.Equal("https://example.org/es/facts/trust/", alternates["es"]);
        }

        Assert.Equal("es", Page("es/facts/trust/index.html").DocumentElement.GetAttribute("lang"));
        Assert.Empty(Page("facts/other/index.html").QuerySelectorAll("link[hreflang]"));
    }

    [Fact]
    public void Linked_data_can_be_read_and_names_the_sources()
    {
        var json = JsonDocument.Parse(Page("facts/trust/index.html").QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;

        Assert.Equal(["Article", "WebPage"], json.GetProperty("@type").EnumerateArray().Select(type => type.GetString()));
        Assert.Equal("2026-11-02", json.GetProperty("lastReviewed").GetString());
        Assert.Equal("2026-11-01", json.GetProperty("dateModified").GetString());
        Assert.Equal("Survivor insights", json.GetProperty("citation")[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task Linked_data_cannot_end_its_script()
    {
        _project.Edit("input/actions/talk.md", "title: Talk with your child", "title: \"Talk </script><b>now</b>\"");
        await _project.PublishAsync();

        var page = Page("actions/talk/index.html");
        var json = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;
        Assert.Equal("Talk </script><b>now</b>", json.GetProperty("headline").GetString());
    }

    [Fact]
    public void Every_page_tells_feed_readers_the_feeds_of_its_language()
    {
        Assert.Contains("title=\"Corrections\" href=\"/corrections.xml\">", _project["index.html"], StringComparison.Ordinal);
        Assert.Contains("href=\"/es/feed.json\"", _project["es/facts/trust/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_feed_holds_what_is_dated_and_is_as_old_as_its_newest_entry()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var feed = XDocument.Parse(_project["feed.xml"]).Root!;

        Assert.Equal("2026-11-01T00:00:00Z", feed.Element(atom + "updated")!.Value);
        Assert.Equal(3, feed.Elements(atom + "entry").Count());
        Assert.Equal("https://example.org/facts/trust/", feed.Elements(atom + "entry").Last().Element(atom + "id")!.Value);
        Assert.Equal(3, JsonDocument.Parse(_project["feed.json"]).RootElement.GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task To_read_a_sheet_again_is_no_change_of_it_and_new_words_or_figures_are()
    {
        Assert.Equal("2026-11-01", Modified());

        _project.Edit(
            "input/sources/survey-2018.yml",
            "  - id: young\n    figure: 1 in 6",
            "  - id: young\n    figure: 1 in 6\n    earlier: [{figure: 1 in 5, until: 2026-11-02, change: corrected, reason: a slip of the pen}]"
        );
        await _project.PublishAsync();
        Assert.Equal("2026-11-02", Modified());

        _project.Edit("input/facts/trust.md", "reviewed: 2026-11-02", "reviewed: 2026-11-03\nchanged: 2026-11-03");
        await _project.PublishAsync();
        Assert.Equal("2026-11-03", Modified());
        Assert.Contains(
            JsonDocument.Parse(_project["data/changes.json"]).RootElement.EnumerateArray(),
            change => (change.GetProperty("kind").GetString(), change.GetProperty("date").GetString()) == ("updated", "2026-11-03")
        );

        string? Modified() => Page("facts/trust/index.html").QuerySelector("meta[property='article:modified_time']")!.GetAttribute("content");
    }

    [Fact]
    public void A_source_tells_what_it_is_who_published_it_and_what_it_is_good_for()
    {
        var text = Page("sources/survey-2018/index.html").QuerySelector("[aria-labelledby=kind]")!.TextContent;

        foreach (var part in new[] { "Report", "Published by", "Thorn", "Good for" }) Assert.Contains(part, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Paid for by", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_of_records_say_what_they_describe_where_a_sheet_that_shows_them_says_so_of_itself()
    {
        Assert.Null(Page($"s/{Young}/index.html").QuerySelector(".content-note"));

        _project.Edit("input/facts/trust.md", "audience: [parents]", "audience: [parents]\ncontent-note: This page is about trust.");
        await _project.PublishAsync();

        foreach (var path in new[] { $"s/{Young}/index.html", "sources/survey-2018/index.html" })
            Assert.Contains("describes no acts", Page(path).QuerySelector(".content-note")!.TextContent, StringComparison.Ordinal);
        Assert.Null(Page("sources/unused-2019/index.html").QuerySelector(".content-note"));
    }

    [Fact]
    public void A_statistic_shows_its_row_of_the_data_as_it_stands_there()
    {
        var row = Page($"s/{Young}/index.html")
            .QuerySelectorAll(".row > div")
            .ToDictionary(cell => cell.QuerySelector("dt")!.TextContent, cell => cell.QuerySelector("dd")!.TextContent);

        Assert.Equal(("survey-2018#young", "2016", "0.166667"), (row["id"], row["period_start"], row["value"]));
        Assert.False(row.ContainsKey("checked_on"), "nobody has signed it off");
        Assert.Equal("/data/statistics.csv", Page($"s/{Young}/index.html").QuerySelector("[aria-labelledby=data] a")!.GetAttribute("href"));
    }

    [Fact]
    public void The_sitemap_names_every_page_once()
    {
        XNamespace sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var locations = XDocument.Parse(_project["sitemap.xml"]).Root!.Elements(sitemap + "url").Select(url => url.Element(sitemap + "loc")!.Value).ToList();

        Assert.Equal(_project.Files().Keys.Count(path => path.EndsWith("index.html", StringComparison.Ordinal)), locations.Distinct().Count());
        Assert.Equal(locations.Count, locations.Distinct().Count());
        Assert.Contains("https://example.org/es/facts/trust/", locations);
    }

    [Fact]
    public void The_list_of_everything_leads_to_every_page_of_its_language()
    {
        foreach (var (language, other) in new[] { ("", "es/"), ("es/", "-") })
        {
            var listed = Links(Page($"{language}find/index.html")).Select(link => link.Split('#')[0]).ToHashSet(StringComparer.Ordinal);
            var pages = _project
                .Files()
                .Keys.Where(path =>
                    path.EndsWith("/index.html", StringComparison.Ordinal)
                    && path.StartsWith(language, StringComparison.Ordinal)
                    && !path.StartsWith(other, StringComparison.Ordinal)
                );
            Assert.Empty(pages.Select(path => $"/{path[..^"index.html".Length]}").Except(listed));
        }
    }

    [Fact]
    public void Whom_a_sheet_is_for_leads_to_all_that_is_for_them()
    {
        Assert.Equal("/audiences/parents/", Page("facts/trust/index.html").QuerySelector("[aria-labelledby=audiences] a")!.GetAttribute("href"));
        Assert.Contains("/facts/trust/", Links(Page("audiences/parents/index.html")));
        Assert.Equal("Familias y personas cuidadoras", Page("es/audiences/parents/index.html").QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public void A_statistic_can_be_embedded_without_a_script()
    {
        var address = Page($"s/{Young}/index.html").QuerySelector("link[type='application/json+oembed']")!.GetAttribute("href");
        var embed = JsonDocument.Parse(_project[$"s/{Young}/oembed.json"]).RootElement;

        Assert.Equal($"https://example.org/s/{Young}/oembed.json", address);
        Assert.Equal(("1.0", "rich"), (embed.GetProperty("version").GetString(), embed.GetProperty("type").GetString()));
        var html = new HtmlParser().ParseDocument(embed.GetProperty("html").GetString()!);
        Assert.Equal($"https://example.org/s/{Young}/", html.QuerySelector("blockquote")!.GetAttribute("cite"));
        Assert.Empty(html.QuerySelectorAll("script, style, img, iframe"));
    }

    [Fact]
    public void What_is_told_in_another_language_says_in_which()
    {
        var page = Page($"es/s/{ShortCode.Of("survey-2018#online")}/index.html");

        Assert.Equal("en", page.QuerySelector("h1 bdi")!.GetAttribute("lang"));
        Assert.All(
            page.QuerySelectorAll(".slip-body dd").Where(row => row.TextContent.Any(char.IsLetter)),
            row => Assert.Equal("en", row.GetAttribute("lang"))
        );
        Assert.Null(Page($"s/{Young}/index.html").QuerySelector("h1 bdi, .slip-body dd[lang]"));
    }

    [Fact]
    public async Task A_word_of_the_glossary_leads_there_where_it_is_met_first()
    {
        var terms = "- id: survivor\n  term: {en: survivors}\n  definition: {en: People who lived through it.}\n";
        using var project = new TestProject(SmallSite.Text.With("input/glossary.yml", terms));
        await project.PublishAsync();
        var links = new HtmlParser().ParseDocument(project["facts/trust/index.html"]).QuerySelectorAll("main a.term").ToList();

        Assert.Equal("/glossary/#survivor", Assert.Single(links).GetAttribute("href"));
    }

    [Fact]
    public void Every_rule_stands_on_one_page_as_explain_tells_it()
    {
        var page = Page("rules/index.html");

        foreach (var rule in Sourced.Evidence.Rules.RuleCatalogue.All.Concat(PublishingRules.All))
        {
            var section = page.GetElementById(rule.Code.ToLowerInvariant())!.ParentElement!;
            Assert.Contains(rule.Summary, section.TextContent, StringComparison.Ordinal);
            Assert.Contains(Words(rule.Documentation.Replace("`", "", StringComparison.Ordinal))[..40], Words(section.TextContent), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_page_names_a_card_or_handout_that_is_not_there()
    {
        var page = Page("facts/trust/index.html");

        Assert.Null(page.QuerySelector("meta[property='og:image']"));
        Assert.DoesNotContain(Links(page), link => link.EndsWith(".pdf", StringComparison.Ordinal));
    }

    private IDocument Page(string path) => new HtmlParser().ParseDocument(_project[path]);

    private static List<string> Links(IDocument page) => [.. page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!)];

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

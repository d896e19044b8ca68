using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Sourced.Theme.Models;
using Sourced.Theme.Tests.Samples;

namespace Sourced.Theme.Tests;

public sealed class SheetTests
{
    private const char NoBreak = '\u00A0';

    private static readonly SheetView Trust = Sheets.Trust("en");

    private static IDocument Open(SheetView sheet) => new HtmlParser().ParseDocument(new PageRenderer().Render(sheet).AsText());

    private static IDocument OpenBody(params BlockView[] blocks) =>
        Open(Trust with { KeyFigures = [], Body = [.. blocks], Slips = [.. SampleEvidence.Slips("en")], Sources = [] });

    [Fact]
    public void It_reads_in_order_message_help_what_to_do_numbers_facts_unknown_sources_print_history()
    {
        var html = new PageRenderer().Render(Trust).AsText();
        string[] order =
        [
            "<h1>",
            "class=\"message\"",
            "class=\"help\"",
            "class=\"content-note\"",
            "id=\"do\"",
            "id=\"facts\"",
            "id=\"figure-k7m1\"",
            "Family can be involved",
            "id=\"unknown\"",
            "id=\"sources\"",
            "id=\"handouts\"",
            "id=\"history\"",
        ];
        var places = order.Select(mark => html.IndexOf(mark, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void The_first_fourteen_kilobytes_hold_message_help_and_the_first_number()
    {
        var html = new PageRenderer().Render(Trust).AsText();
        Assert.InRange(html.IndexOf("class=\"claim\"", StringComparison.Ordinal), 1, 14_000);
    }

    [Fact]
    public void A_large_number_its_unit_and_its_label_are_one_phrase()
    {
        var claim = Open(Trust).QuerySelector("figure .claim")!;
        Assert.Equal("P", claim.TagName);
        Assert.Equal("41% of child victims in agency files, where the recruiter was known, were recruited by family", claim.TextContent);
    }

    [Fact]
    public void A_large_number_carries_its_slip_with_kind_people_place_time_locator_and_limits()
    {
        var slip = Open(Trust).QuerySelector("#figure-k7m7 details.slip")!;
        Assert.Equal("Source 3: Thorn and Bouché 2018", slip.QuerySelector("summary")!.TextContent.Trim());
        foreach (
            var part in (string[])
                [
                    "asking people who could be reached",
                    "survivors of child sex trafficking who answered",
                    "260",
                    "14 US states",
                    "2016 to 2018",
                    "Executive summary",
                    "does not mean that families",
                    "Volunteers reached",
                    "21 November 2026",
                ]
        )
            Assert.Contains(part, slip.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["https://example.com/thorn-2018-survivor", "/sources/thorn-2018-survivor/", "/s/k7m7/", "/s/k7m7/#cite", "/s/k7m7/#data"],
            slip.QuerySelectorAll("a").Select(link => link.GetAttribute("href"))
        );
    }

    [Fact]
    public void A_chart_stands_under_its_title_with_its_key_and_its_image_and_says_that_a_table_follows()
    {
        var chart = new ChartView
        {
            Title = "Reports, year by year",
            Summary = "A bar for each year.",
            Screen = "<svg role=\"img\"><text data-slip=\"slip-7\">1 in 6</text></svg>",
            Paper = "",
            Key = "Hollow bars: seen second-hand.",
            Card = new("/cards/a/portrait.1.png", "https://example.org/cards/a/portrait.1.png", 1080, 1350, "A bar for each year."),
        };
        var figure = OpenBody(chart).QuerySelector("figure.chart")!;
        Assert.Equal("Reports, year by year", figure.QuerySelector("figcaption")!.TextContent);
        Assert.Equal("slip-7", figure.QuerySelector("svg text")!.GetAttribute("data-slip"));
        Assert.Contains("Hollow bars", figure.TextContent, StringComparison.Ordinal);
        Assert.Equal("/cards/a/portrait.1.png", figure.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("The same figures in a table, each with its source:", figure.NextElementSibling!.TextContent);
    }

    [Fact]
    public void A_number_in_the_text_is_marked_and_its_slip_follows_its_paragraph()
    {
        var page = OpenBody(new Say(SampleEvidence.Sources("en")).Paragraph("In one survey {1 in 6|7} said so [3]."));
        var number = page.QuerySelector("span.stat")!;
        Assert.Equal(("1 in 6", "slip-7"), (number.TextContent, number.GetAttribute("data-slip")));
        var slip = number.ParentElement!.NextElementSibling!.QuerySelector("details")!;
        Assert.Equal("slip-7", slip.GetAttribute("data-slip"));
        Assert.Equal("1 in 6", slip.QuerySelector("summary b")!.TextContent);
        Assert.Equal("slip-7", slip.QuerySelector(".slip-body")!.Id);
    }

    [Fact]
    public void A_number_that_a_line_of_its_file_divides_stands_whole_in_its_slip()
    {
        var page = OpenBody(
            new ParagraphView([
                new TextView("It was "),
                new StatisticView("28", "slip-7", false),
                new LineBreakView(false),
                new StatisticView("percent", "slip-7", true),
                new TextView(" then."),
            ])
        );
        Assert.Equal("28 percent", page.QuerySelector("details[data-slip=slip-7] summary b")!.TextContent);
    }

    [Fact]
    public void Quotations_code_rules_and_line_breaks_are_the_elements_of_their_kind()
    {
        var page = OpenBody(
            new QuoteView([new ParagraphView([new TextView("Quoted")]), new ListView(Ordered: true, 3, [[new ParagraphView([new TextView("Third")])]])]),
            new CodeBlockView("if (a < b)\n  c();"),
            new BreakView(),
            new ParagraphView([new CodeView("a & b"), new LineBreakView(true), new EmphasisView(false, [new TextView("below")])])
        );
        var prose = page.QuerySelector(".prose")!;

        Assert.Equal(["BLOCKQUOTE", "PRE", "HR", "P"], prose.Children.Select(child => child.TagName));
        Assert.Equal("Quoted", prose.QuerySelector("blockquote > p")!.TextContent);
        Assert.Equal("3", prose.QuerySelector("blockquote > ol")!.GetAttribute("start"));
        Assert.Equal("if (a < b)\n  c();", prose.QuerySelector("pre[tabindex='0'] > code")!.TextContent);
        Assert.Equal("<code>a &amp; b</code><br><em>below</em>", prose.QuerySelector("p:last-child")!.InnerHtml.Replace("\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public void What_holds_for_every_paper_of_a_form_is_said_once()
    {
        HandoutLinkView Link(string paper, int pages) =>
            new("sheet", "The whole sheet", $"/handouts/{paper}.pdf", paper, pages, 84) { Sides = "both sides" };
        string[] Told(int letterPages) =>
            [
                .. Open(Trust with { Handouts = [Link("A4", 4), Link("US Letter", letterPages)] })
                    .QuerySelectorAll(".handouts li p")
                    .Select(part => part.TextContent.Trim()),
            ];

        Assert.Equal(["The whole sheet 4 pages, both sides", "A4, 84 KB US Letter, 84 KB"], Told(4));
        Assert.Equal(["The whole sheet both sides", "A4, 4 pages, 84 KB US Letter, 5 pages, 84 KB"], Told(5));
    }

    [Fact]
    public void A_mark_names_its_source_opens_the_slip_before_it_and_never_begins_a_line()
    {
        var page = OpenBody(new Say(SampleEvidence.Sources("en")).Paragraph("First {5.4%|5} here [2], then {1 in 6|7} [3], and {a third|4} there [2]."));
        var marks = page.QuerySelectorAll("a.mark");
        Assert.Equal(
            [
                "Source 2: Finkelhor, Turner and Colburn 2022",
                "Source 3: Thorn and Bouché 2018",
                "Source 2: Finkelhor, Turner and Colburn 2022",
            ],
            marks.Select(mark => mark.GetAttribute("aria-label"))
        );
        Assert.Equal(["#slip-5", "#slip-7", "#slip-4"], marks.Select(mark => mark.GetAttribute("href")));
        Assert.All(marks, mark => Assert.EndsWith(NoBreak.ToString(), mark.PreviousSibling!.TextContent, StringComparison.Ordinal));
        Assert.Equal("[2]", marks[0].TextContent);
    }

    [Fact]
    public void A_mark_before_its_number_opens_the_slip_that_follows()
    {
        var cited = new CitationView(true, [new CitedView(3, "Thorn 2018", "p. 4", "cite-1")]);
        var page = OpenBody(new ParagraphView([cited, new TextView(" reports that "), new StatisticView("1 in 6", "slip-7", true), new TextView(" said so.")]));
        Assert.Equal("Thorn 2018" + NoBreak + "[3, p. 4] reports that 1 in 6 said so.", page.QuerySelector(".prose p")!.TextContent);
        Assert.Equal("#slip-7", page.QuerySelector("a.mark")!.GetAttribute("href"));
    }

    [Fact]
    public void A_mark_without_a_number_leads_to_the_list_of_sources()
    {
        var page = Open(Trust with { KeyFigures = [], Body = [new Say(SampleEvidence.Sources("en")).Paragraph("Nobody knows [1].")], Slips = [] });
        Assert.Equal("#source-1", page.QuerySelector("a.mark")!.GetAttribute("href"));
        Assert.Equal("1", page.QuerySelector("#source-1")!.GetAttribute("value"));
    }

    [Fact]
    public void Two_findings_of_one_source_make_one_mark_and_two_ways_back()
    {
        var twice = new CitationView(false, [new CitedView(3, "Thorn 2018", "", "cite-1"), new CitedView(3, "Thorn 2018", "", "cite-2")]);
        var page = OpenBody(new ParagraphView([new TextView("So "), twice]));
        Assert.Single(page.QuerySelectorAll("a.mark"));
        Assert.NotNull(page.GetElementById("cite-2"));
    }

    [Fact]
    public void A_number_divided_by_emphasis_has_one_slip_with_all_its_words()
    {
        var page = OpenBody(
            new ParagraphView([
                new StatisticView("about ", "slip-7", false),
                new EmphasisView(true, [new StatisticView("one in six", "slip-7", true)]),
            ])
        );
        Assert.Equal(2, page.QuerySelectorAll("span.stat").Length);
        Assert.Equal("about one in six", Assert.Single(page.QuerySelectorAll("details summary b")).TextContent);
    }

    [Fact]
    public void Numbers_in_a_list_and_in_a_table_carry_slips_too()
    {
        var say = new Say(SampleEvidence.Sources("en"));
        var page = OpenBody(
            say.List("Plain.", "With {5.4%|5} [2]."),
            new TableView(["start", "end"], [[new TextView("Who")], [new TextView("Share")]], [[[new TextView("Survivors")], say.Inline("{1 in 6|7} [3]")]]));
        Assert.Equal("Plain.", page.QuerySelector(".prose li")!.InnerHtml);
        Assert.NotNull(page.QuerySelector(".prose li details[data-slip=slip-5]"));
        Assert.Equal("slip-7", page.QuerySelector(".table")!.NextElementSibling!.QuerySelector("details")!.GetAttribute("data-slip"));
        Assert.All(page.QuerySelectorAll("th"), cell => Assert.Equal("col", cell.GetAttribute("scope")));
        Assert.Equal("end", page.QuerySelector("td:nth-child(2)")!.ClassName);
    }

    [Fact]
    public void What_only_looks_like_a_statistic_says_so_to_the_audit() =>
        Assert.Equal(
            "10 posts",
            OpenBody(new ParagraphView([new ExemptView("an example", [new TextView("10 posts")])]))
                .QuerySelector("p [data-exempt]")!
                .TextContent
        );

    [Fact]
    public void Headings_that_an_author_skips_are_closed_up() =>
        Assert.Equal(
            ["H1", "H2", "H2", "H3", "H2"],
            OpenBody(Say.Heading(4, "a", "A"), Say.Heading(4, "b", "B"), Say.Heading(2, "c", "C"))
                .QuerySelectorAll("main h1,main h2,main h3")
                .Take(5)
                .Select(heading => heading.TagName)
        );

    [Fact]
    public void Words_of_another_language_are_set_apart()
    {
        var page = Open(Sheets.Trust("ar"));
        Assert.Equal("en", page.QuerySelector("#source-1 bdi")!.GetAttribute("lang"));
        Assert.Equal("CTDC 2017", page.QuerySelector("summary bdi")!.TextContent);
        Assert.Equal("ltr", page.QuerySelector(".help .phone bdi")!.GetAttribute("dir"));
    }

    [Fact]
    public void Each_source_leads_back_to_every_place_that_cites_it()
    {
        var back = Open(Trust).QuerySelectorAll("#source-2 a.back");
        Assert.Equal(["#cite-3", "#cite-4", "#cite-5"], back.Select(link => link.GetAttribute("href")));
        Assert.Equal("Back to the text, place 2", back[1].GetAttribute("aria-label"));
    }

    [Fact]
    public void What_an_author_wrote_cannot_become_markup()
    {
        var page = OpenBody(new ParagraphView([new TextView("<script>alert(1)</script> & \"x\"")]));
        Assert.Equal("<script>alert(1)</script> & \"x\"", page.QuerySelector(".prose p")!.TextContent);
    }

    [Fact]
    public void The_head_tells_editions_apart_and_carries_the_card()
    {
        var head = Open(Trust).Head!;
        Assert.Equal(["en", "es", "ar", "x-default"], head.QuerySelectorAll("link[rel=alternate]").Select(link => link.GetAttribute("hreflang")));
        Assert.Equal("https://example.org/facts/trust-comes-first/", head.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        foreach (
            var (property, value) in new[]
            {
                ("og:type", "article"),
                ("og:locale", "en_US"),
                ("og:image", "https://example.org/cards/trust.png"),
                ("og:image:width", "1200"),
                ("article:published_time", "2026-11-21"),
            }
        )
            Assert.Equal(value, head.QuerySelector($"meta[property='{property}']")!.GetAttribute("content"));
        Assert.Equal("summary_large_image", head.QuerySelector("meta[name='twitter:card']")!.GetAttribute("content"));
        Assert.Contains("schema.org", Open(Trust).QuerySelector("body > script[type='application/ld+json']")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_withdrawn_number_says_so_before_anything_else()
    {
        var page = new HtmlParser().ParseDocument(
            new PageRenderer()
                .Render(SamplePages.Statistic("en") with { Withdrawn = new("5 January 2027", new("the source corrected it.")) })
                .AsText()
        );
        Assert.Equal("withdrawn", page.QuerySelector("article")!.FirstElementChild!.ClassName);
    }
}

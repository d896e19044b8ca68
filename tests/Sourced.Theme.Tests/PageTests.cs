using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Sourced.Theme.Language;
using Sourced.Theme.Tests.Samples;

namespace Sourced.Theme.Tests;

/// <summary>What is true of every page, in every language.</summary>
public sealed class PageTests
{
    private static readonly Dictionary<(string Language, string Name), string> Html =
        ThemeWords.Languages.SelectMany(language => SamplePages.All(language).Select(page => ((language, page.Name), page.Html))).ToDictionary();

    public static TheoryData<string, string> Every
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (language, name) in Html.Keys) data.Add(language, name);
            return data;
        }
    }

    private static IDocument Open(string language, string name) => new HtmlParser().ParseDocument(Html[(language, name)]);

    [Theory, MemberData(nameof(Every))]
    public void It_has_one_first_heading_and_skips_no_level(string language, string name)
    {
        var page = Open(language, name);
        Assert.Single(page.QuerySelectorAll("h1"));
        var level = 0;
        foreach (var heading in page.QuerySelectorAll("h1,h2,h3,h4,h5,h6"))
        {
            var next = heading.LocalName[1] - '0';
            Assert.True(next <= level + 1, $"{heading.OuterHtml} after level {level}");
            level = next;
        }
    }

    [Theory, MemberData(nameof(Every))]
    public void It_has_its_landmarks_language_and_direction(string language, string name)
    {
        var page = Open(language, name);
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(language == "ar" ? "rtl" : "ltr", page.DocumentElement.GetAttribute("dir"));
        foreach (var landmark in (string[])["main", "body > header", "body > footer", "title"]) Assert.Single(page.QuerySelectorAll(landmark));
        Assert.All(page.QuerySelectorAll("nav"), nav => Assert.NotEqual("", nav.GetAttribute("aria-label") ?? ""));
    }

    [Theory, MemberData(nameof(Every))]
    public void The_way_out_is_among_the_first_five_stops_and_needs_no_script(string language, string name)
    {
        var stops = Open(language, name).QuerySelectorAll("a[href],button,summary").Take(5).ToList();
        Assert.Equal("#main", stops[0].GetAttribute("href"));
        var exit = Assert.Single(stops, stop => stop.ClassName == "exit");
        Assert.Equal("noreferrer nofollow", exit.GetAttribute("rel"));
        Assert.Equal(ThemeWords.Find(language)!["exit.label"], exit.TextContent);
        Assert.StartsWith("https://", exit.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("ar")]
    public void The_sentences_below_the_lines_of_help_stand_apart(string language) =>
        Assert.Contains(
            $"{ThemeWords.Find(language)!["help.trace"]} ",
            Open(language, "sheet").QuerySelector(".help > p.line-facts")!.TextContent,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("ar")]
    public void What_parts_two_facts_of_a_help_line_hangs_before_the_second(string language)
    {
        var rows = Open(language, "sheet").QuerySelectorAll(".help li .facts");

        Assert.Contains(rows, row => row.ChildElementCount > 1);
        Assert.All(rows.SelectMany(row => row.Children.Skip(1)), fact => Assert.Equal("dot", (fact.FirstChild as AngleSharp.Dom.IElement)?.ClassName));
        Assert.All(rows, row => Assert.DoesNotContain('·', row.FirstElementChild!.TextContent));
    }

    /// <summary>Without styles, in a text browser and in what is copied, they would run together.</summary>
    [Theory, MemberData(nameof(Every))]
    public void Ways_that_stand_side_by_side_are_parted_by_a_space(string language, string name) => Assert.All(
        Open(language, name).QuerySelectorAll("a, .phone").Where(way => way.NextSibling is IElement { LocalName: "a" } or IElement { ClassName: "phone" }),
        way => Assert.Fail($"{way.TextContent}|{way.NextSibling!.TextContent}"));

    [Theory]
    [InlineData("myth", "do", "", "blockquote", "", "why", "", "instead")]
    [InlineData("myth-told", "do", "claim", "blockquote", "It never counted victims.", "instead", "unknown", "How many there are.")]
    public void A_claim_is_marked_where_the_text_tells_of_it_or_in_a_section_of_its_own(string name, params string[] order)
    {
        var claim = SamplePages.Claim("en");
        var parts = Open("en", name)
            .QuerySelectorAll(".prose h2, .myth h2, .prose > p, .myth > p, .myth > blockquote")
            .Select(part =>
                part.TextContent == claim.WhyWrong ? "why"
                : part.TextContent == claim.SayInstead ? "instead"
                : part.LocalName switch
                {
                    "h2" => part.Id ?? "",
                    "p" => part.TextContent,
                    var element => element,
                }
            );

        Assert.Equal(order, parts);
    }

    [Theory, MemberData(nameof(Every))]
    public void Help_stands_right_after_the_opening(string language, string name)
    {
        var page = Open(language, name);
        var help = page.QuerySelector("main .help")!;
        Assert.Contains(ThemeWords.Find(language)!["help.emergency"], help.TextContent, StringComparison.Ordinal);
        Assert.Equal("HEADER", help.PreviousElementSibling!.TagName);
    }

    [Theory, MemberData(nameof(Every))]
    public void Names_on_the_page_are_unique_and_every_pointer_finds_its_place(string language, string name)
    {
        var page = Open(language, name);
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Equal(ids.Distinct(), ids);
        var pointers = page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..])
            .Concat(page.QuerySelectorAll("[aria-labelledby]").Select(element => element.GetAttribute("aria-labelledby")!))
            .Concat(page.QuerySelectorAll("[popovertarget]").Select(element => element.GetAttribute("popovertarget")!))
            .Concat(page.QuerySelectorAll("span[data-slip]").Select(element => element.GetAttribute("data-slip")!));
        Assert.Empty(pointers.Except(ids));
    }

    [Theory, MemberData(nameof(Every))]
    public void Nothing_comes_from_elsewhere_and_nothing_runs_in_line(string language, string name)
    {
        var page = Open(language, name);
        Assert.Empty(page.QuerySelectorAll("[style],style,iframe,form,script:not([src]):not([type='application/ld+json'])"));
        Assert.DoesNotContain(page.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
        Assert.All(page.QuerySelectorAll("script[src],link[rel=stylesheet],link[rel=preload],link[rel=icon],img"), element =>
            Assert.StartsWith("/", element.GetAttribute("src") ?? element.GetAttribute("href"), StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll("a[href^='https:']"), link => Assert.Contains("noreferrer", link.GetAttribute("rel") ?? "", StringComparison.Ordinal));
        var head = page.Head!.Children.ToList();
        int At(string selector) => head.FindIndex(element => element.Matches(selector));
        Assert.InRange(At("meta[http-equiv=Content-Security-Policy]"), 0, At("link[rel=stylesheet]"));
        Assert.Equal("no-referrer", page.QuerySelector("meta[name=referrer]")!.GetAttribute("content"));
    }

    [Theory, MemberData(nameof(Every))]
    public void The_markup_carries_no_noise(string language, string name)
    {
        var html = Html[(language, name)];
        Assert.StartsWith("<!DOCTYPE html>\n", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<!--", html, StringComparison.Ordinal);
        Assert.DoesNotContain(" \n", html, StringComparison.Ordinal);
        Assert.DoesNotContain("&#x6", html, StringComparison.Ordinal);
        Assert.Empty(Open(language, name).QuerySelectorAll("p:empty,dd:empty,ul:empty,dl:empty"));
    }

    [Fact]
    public void The_same_view_gives_the_same_text_on_every_thread()
    {
        var renderer = new PageRenderer();
        var sheet = Sheets.Trust("ar");
        var texts = new string[64];
        Parallel.For(0, texts.Length, i => texts[i] = renderer.Render(sheet).AsText());
        Assert.Single(texts.Distinct());
    }
}

using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Sourced.Publishing.Composition;

namespace Sourced.Publishing.Tests.Sites;

/// <summary>A site whose traces on a device must not tell what it is about.</summary>
public sealed partial class DiscreetTests : IAsyncLifetime
{
    private readonly TestProject _project = new(
        SmallSite
            .Text.Edit("statiq.json", "\"SiteTitle\": \"Facts\"", "\"SiteTitle\": \"Family notes\", \"Discreet\": true")
            .Edit("input/facts/trust.md", "title: Trust before harm", "title: Grooming comes before exploitation")
            .Edit("input/facts/trust.md", "topics: [grooming]", "topics: [sextortion]")
            .Edit("input/facts/trust.md", "[how to talk](../actions/talk.md#words)", "[how to talk](/actions/talk/#words)")
            .Edit("input/actions/talk.md", "title: Talk with your child", "title: Talk about sexual abuse\ndiscreet-title: Talking")
            .Edit(
                "input/actions/talk.md",
                "Ask, and listen.",
                "Ask about sextortion, and [listen](/topics/sextortion/) to [the survey](/sources/survey-2018/) and [its words](/glossary/#sextortion)."
            )
            .With("input/glossary.yml", "- term: {en: sextortion}\n  id: sextortion\n  definition: {en: Threats to show pictures.}\n")
            .With(
                "input/facts/online-exploitation.md",
                SmallSite.Text.Text("input/facts/other.md").Replace("own-2020", "trafficking-2020", StringComparison.Ordinal)
            )
    );

    public async ValueTask InitializeAsync() => await _project.PublishAsync();

    public ValueTask DisposeAsync()
    {
        _project.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void No_address_and_no_file_name_tells_the_topic() =>
        Assert.DoesNotContain(
            _project.Files().Keys,
            path =>
                Telling().IsMatch(path)
                || path.Contains("trust", StringComparison.Ordinal)
                || path.Contains("survey", StringComparison.Ordinal)
        );

    [Fact]
    public void No_title_and_no_preview_tells_the_topic()
    {
        foreach (var path in Pages())
        {
            var page = new HtmlParser().ParseDocument(_project[path]);
            Assert.DoesNotMatch(Telling(), page.Title);
            Assert.DoesNotContain(
                page.QuerySelectorAll("head meta[property^=og], head meta[name=description], head meta[name^=twitter]"),
                meta => Telling().IsMatch(meta.GetAttribute("content")!)
            );
            Assert.Null(page.QuerySelector("meta[property='og:image'], script[type='application/ld+json']"));
        }
    }

    [Fact]
    public void The_page_itself_says_what_it_is_about_to_the_one_who_reads_it()
    {
        var page = new HtmlParser().ParseDocument(_project[$"facts/{ShortCode.Of("fact/trust")}/index.html"]);

        Assert.Equal("Grooming comes before exploitation", page.QuerySelector("h1")!.TextContent);
        Assert.Equal($"Page {ShortCode.Of("fact/trust")}", page.Title);
        Assert.Equal("Talking", new HtmlParser().ParseDocument(_project[$"actions/{ShortCode.Of("action/talk")}/index.html"]).Title);
    }

    [Fact]
    public void Links_lead_to_the_codes_also_where_an_author_wrote_the_name() =>
        Assert.Contains(
            $"href=\"/actions/{ShortCode.Of("action/talk")}/#words\"",
            _project[$"facts/{ShortCode.Of("fact/trust")}/index.html"],
            StringComparison.Ordinal
        );

    [Fact]
    public void No_address_of_a_link_no_anchor_and_nothing_to_pass_on_tells_the_topic()
    {
        foreach (var path in Pages())
        {
            var page = new HtmlParser().ParseDocument(_project[path]);
            var told = page.QuerySelectorAll("[id]")
                .Select(element => element.Id!)
                .Concat(
                    page.QuerySelectorAll("[href]")
                        .Select(element => Uri.UnescapeDataString(element.GetAttribute("href")!))
                        .Where(href => !href.Contains("example.net", StringComparison.Ordinal))
                );
            Assert.DoesNotContain(told, text => Telling().IsMatch(text));
            Assert.Null(page.QuerySelector("meta[name^=citation], link[type='application/json+oembed']"));
        }

        Assert.DoesNotContain(_project.Files().Keys, path => path.EndsWith("oembed.json", StringComparison.Ordinal));
        Assert.DoesNotMatch(Telling(), _project["reviews.ics"]);
        Assert.Contains($"UID:{ShortCode.Of("fact/trust")}-en-", _project["reviews.ics"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_was_followed_looks_like_one_that_was_not()
    {
        var style = Assert.Single(_project.Files().Keys, path => path.EndsWith(".css", StringComparison.Ordinal));

        Assert.EndsWith(":root{--visited:var(--link)}", _project[style].Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_setting_names_are_names()
    {
        _project.Edit("statiq.json", "\"Discreet\": true", "\"Discreet\": false");
        await _project.PublishAsync();

        Assert.True(_project.Has("facts/online-exploitation/index.html"));
        Assert.Equal("Grooming comes before exploitation", new HtmlParser().ParseDocument(_project["facts/trust/index.html"]).Title);
    }

    private IEnumerable<string> Pages() => _project.Files().Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal));

    [GeneratedRegex("traffick|exploit|abus|groom|sext|sexual|child|harm|trata|niñ", RegexOptions.IgnoreCase)]
    private static partial Regex Telling();
}

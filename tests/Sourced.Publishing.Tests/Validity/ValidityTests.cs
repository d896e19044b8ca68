using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Sourced.Publishing.Tests.Sites;

namespace Sourced.Publishing.Tests.Validity;

/// <summary>Everything that programs read, held against what its specification asks for.</summary>
public sealed class ValidityTests : IAsyncLifetime
{
    private readonly TestProject _project = new(
        SmallSite
            .Text.Edit(
                "statiq.json",
                "\"SiteTitle\": \"Facts\",",
                "\"SiteTitle\": \"Facts\", \"Contact\": \"facts@example.org\", \"ExitChecked\": \"2026-11-01\","
            )
            .Edit(
                "input/sources/survey-2018.yml",
                "  - id: online\n    figure: 3 in 4",
                "  - id: online\n    figure: 3 in 4\n    earlier: [{figure: 4 in 5, until: 2026-11-02, change: corrected, reason: a slip of the pen}]"
            )
    );

    public async ValueTask InitializeAsync() => await _project.PublishAsync();

    public ValueTask DisposeAsync()
    {
        _project.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void Linked_data_of_every_page_has_what_its_type_asks_for()
    {
        var schema = JsonSchema.Named("linked-data.schema.json");
        var pages = Files("html")
            .Select(path =>
                (
                    Path: path,
                    Data: new HtmlParser().ParseDocument(_project[path]).QuerySelector("script[type='application/ld+json']")?.TextContent
                )
            )
            .Where(page => page.Data is not null)
            .ToList();

        Assert.Empty(pages.SelectMany(page => schema.Problems(Json(page.Data!)).Select(problem => $"{page.Path}{problem}")));
        Assert.Superset(
            new HashSet<string> { "[\"Article\",\"WebPage\"]", "WebPage", "Claim", "Dataset" },
            pages.Select(page => Json(page.Data!).GetProperty("@type").ToString()).ToHashSet()
        );
    }

    [Theory]
    [InlineData("statistics")]
    [InlineData("changes")]
    [InlineData("help-lines")]
    public void Published_data_fits_the_schema_that_is_published_with_it(string name) =>
        Assert.Empty(JsonSchema.Parse(_project[$"data/{name}.schema.json"]).Problems(Json(_project[$"data/{name}.json"])));

    [Fact]
    public void Feeds_and_embeds_are_as_their_readers_expect_them()
    {
        Assert.Empty(
            Files("xml")
                .Where(path => path != "sitemap.xml")
                .SelectMany(path => AtomCheck.Problems(_project[path]).Select(problem => $"{path}: {problem}"))
        );
        Assert.Empty(Problems("feed.json", "feed.schema.json"));
        Assert.Empty(Problems("oembed.json", "oembed.schema.json"));
    }

    [Fact]
    public void The_calendar_of_reviews_can_be_read_by_any_calendar() =>
        Assert.Empty(Files("ics").SelectMany(path => CalendarCheck.Problems(_project[path]).Select(problem => $"{path}: {problem}")));

    [Fact]
    public void The_sitemap_holds_whole_addresses_of_this_site_and_days()
    {
        XNamespace sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var root = XDocument.Parse(_project["sitemap.xml"]).Root!;

        Assert.Equal(sitemap + "urlset", root.Name);
        Assert.All(root.Elements(), url => Assert.Equal(sitemap + "url", url.Name));
        Assert.All(
            root.Elements(),
            url => Assert.StartsWith("https://example.org/", (string?)url.Element(sitemap + "loc"), StringComparison.Ordinal)
        );
        Assert.All(root.Descendants(sitemap + "lastmod"), day => Assert.Matches(@"^\d{4}(-\d\d(-\d\d)?)?$", day.Value));
        Assert.Contains("Sitemap: https://example.org/sitemap.xml", _project["robots.txt"], StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_finds_a_hole_knows_whom_to_write_to_and_until_when()
    {
        var fields = _project[".well-known/security.txt"]
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(": ", 2))
            .ToLookup(field => field[0], field => field[1]);

        Assert.Equal("mailto:facts@example.org", Assert.Single(fields["Contact"]));
        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$", Assert.Single(fields["Expires"]));
        Assert.Equal("https://example.org/.well-known/security.txt", Assert.Single(fields["Canonical"]));
        Assert.Equal("en, es", Assert.Single(fields["Preferred-Languages"]));
    }

    [Fact]
    public void The_calendar_says_when_to_look_again_at_the_page_for_readers_who_leave()
    {
        var spanish = _project["es/reviews.ics"];

        Assert.Contains(
            "UID:exit-es-20270130@example.org\r\nDTSTAMP:20261101T000000Z\r\nDTSTART;VALUE=DATE:20270130\r\n",
            spanish,
            StringComparison.Ordinal
        );
        Assert.Contains("URL:https://example.com/\r\n", spanish, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"@context":"https://schema.org","@type":"Claim","text":""}""")]
    [InlineData("""{"@context":"https://schema.org","@type":"FAQPage"}""")]
    public void What_lacks_something_is_seen(string json) =>
        Assert.NotEmpty(JsonSchema.Named("linked-data.schema.json").Problems(Json(json)));

    [Fact]
    public void A_feed_or_calendar_that_lacks_something_is_seen()
    {
        Assert.NotEmpty(AtomCheck.Problems(Regex.Replace(_project["feed.xml"], "<id>.*?</id>", "")));
        Assert.NotEmpty(CalendarCheck.Problems(_project["reviews.ics"].Replace("UID:", "X-UID:", StringComparison.Ordinal)));
    }

    private IEnumerable<string> Problems(string name, string schema) =>
        Files("json")
            .Where(path => Path.GetFileName(path) == name)
            .SelectMany(path => JsonSchema.Named(schema).Problems(Json(_project[path])).Select(problem => $"{path}{problem}"));

    private IEnumerable<string> Files(string ending) =>
        _project.Files().Keys.Where(path => path.EndsWith('.' + ending, StringComparison.Ordinal));

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;
}

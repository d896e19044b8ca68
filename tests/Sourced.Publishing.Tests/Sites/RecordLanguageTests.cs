using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Sourced.Publishing.Composition;
using Sourced.Testing;

namespace Sourced.Publishing.Tests.Sites;

/// <summary>What readers of another language read of a record: its words in theirs, or its own, marked.</summary>
public sealed class RecordLanguageTests : IAsyncLifetime
{
    private static readonly string Online = ShortCode.Of("survey-2018#online");
    private readonly TestProject _whole = new(
        Translated(
            """
                    figure: 3 in 4
                    written: {es: 3 de cada 4}
                    measures: {en: had been advertised online, es: habían sido anunciadas en línea}
                    population: {en: survivors who answered the survey, es: sobrevivientes que respondieron}
                    sample: 2,600
                    place: {en: 14 US states, es: 14 estados de Estados Unidos}
                    period: 2016
            """
        )
    );

    private readonly TestProject _half = new(
        Translated(
            """
                    figure: 3 in 4
                    measures: {en: had been advertised online, es: habían sido anunciadas en línea}
                    population: survivors who answered the survey
                    sample: 2,600
                    place: 14 US states
                    period: 2016
            """
        )
    );

    public async ValueTask InitializeAsync()
    {
        await _whole.PublishAsync();
        await _half.PublishAsync();
    }

    public ValueTask DisposeAsync()
    {
        _whole.Dispose();
        _half.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void A_slip_speaks_the_language_of_its_page_where_the_record_does()
    {
        var slip = Page(_whole, "es/facts/trust/index.html").GetElementById("slip-2")!;

        Assert.Equal(
            [
                "3 in 4",
                "habían sido anunciadas en línea",
                "sobrevivientes que respondieron",
                "2600",
                "14 estados de Estados Unidos",
                "2016",
                "p. 9",
                "It does not describe all survivors.",
            ],
            slip.QuerySelectorAll("dd").Select(said => said.TextContent)
        );
        Assert.Equal(
            ["3 in 4", "It does not describe all survivors."],
            slip.QuerySelectorAll("dd[lang=en][dir=ltr]").Select(said => said.TextContent)
        );
    }

    [Fact]
    public void The_page_of_a_number_that_no_sheet_words_is_made_of_the_record_in_the_language_of_the_page()
    {
        var page = Page(_whole, $"es/s/{Online}/index.html");

        Assert.Equal(
            "3 de cada 4 habían sido anunciadas en línea (sobrevivientes que respondieron)",
            Words(page.QuerySelector("h1")!.TextContent)
        );
        Assert.Empty(page.QuerySelectorAll("h1 [lang]"));
        Assert.Contains("14 estados de Estados Unidos, 2016", page.QuerySelector(".context")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".untranslated"));
    }

    [Fact]
    public void Where_a_part_is_missing_the_whole_stands_as_it_was_recorded_marked_and_leads_to_the_original()
    {
        var page = Page(_half, $"es/s/{Online}/index.html");

        Assert.Equal("3 in 4 had been advertised online (survivors who answered the survey)", Words(page.QuerySelector("h1")!.TextContent));
        Assert.Equal(2, page.QuerySelectorAll("h1 [lang=en][dir=ltr]").Length);
        Assert.Equal($"/s/{Online}/", page.QuerySelector(".untranslated a")!.GetAttribute("href"));
        Assert.DoesNotContain("14 US states", page.QuerySelector(".context")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "\"inLanguage\":\"en\"",
            page.QuerySelector("body > script[type='application/ld+json']")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_original_page_says_nothing_of_translations() =>
        Assert.Null(Page(_half, $"s/{Online}/index.html").QuerySelector(".untranslated"));

    [Fact]
    public void The_data_keep_the_record_and_add_the_words_of_each_language()
    {
        var rows = JsonDocument
            .Parse(_whole["data/statistics.json"])
            .RootElement.EnumerateArray()
            .Where(row => row.GetProperty("short_id").GetString() == Online)
            .ToDictionary(row => row.GetProperty("language").GetString()!);

        Assert.All(rows.Values, row => Assert.Equal("14 US states", row.GetProperty("place").GetString()));
        Assert.Equal(
            ("14 US states", "14 estados de Estados Unidos"),
            (rows["en"].GetProperty("place_in_language").GetString(), rows["es"].GetProperty("place_in_language").GetString())
        );
        Assert.Equal(
            ("es", "3 de cada 4", JsonValueKind.Null),
            (
                rows["es"].GetProperty("statement_language").GetString(),
                rows["es"].GetProperty("display").GetString(),
                rows["es"].GetProperty("limits_in_language").ValueKind
            )
        );
    }

    private static SiteText Translated(string finding)
    {
        var source = SmallSite.Text.Text("input/sources/survey-2018.yml").ReplaceLineEndings("\n");
        var (start, end) = (
            source.IndexOf("    figure: 3 in 4\n", StringComparison.Ordinal),
            source.IndexOf("    locator: p. 8\n", StringComparison.Ordinal)
        );
        return SmallSite.Text.With(
            "input/sources/survey-2018.yml",
            source[..start]
                + string.Concat(finding.ReplaceLineEndings("\n").Split('\n').Select(line => "    " + line.Trim() + "\n"))
                + source[end..]
        );
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IDocument Page(TestProject project, string path) => new HtmlParser().ParseDocument(project[path]);
}

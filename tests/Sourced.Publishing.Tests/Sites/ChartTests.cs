using AngleSharp.Html.Parser;
using Sourced.Evidence;
using Sourced.Testing;

namespace Sourced.Publishing.Tests.Sites;

public sealed class ChartTests
{
    [Fact]
    public async Task A_chart_stands_before_its_table_with_its_words_and_the_slips_of_its_figures()
    {
        using var project = new TestProject(Site("In 2016 it was 1 in 6."));
        await project.PublishAsync();
        var page = new HtmlParser().ParseDocument(project["pages/series/index.html"]);
        var chart = page.QuerySelector("figure.chart svg")!;

        Assert.Equal("chart-title chart-summary", chart.GetAttribute("aria-labelledby"));
        Assert.Equal("In 2016 it was 1 in 6.", chart.QuerySelector("desc")!.TextContent);
        Assert.Equal(["2016", "1 in 6", "2017: nobody asked", "2018", "three in four"], chart.QuerySelectorAll("text").Select(text => text.TextContent));
        Assert.All(chart.QuerySelectorAll("[data-slip]"), figure => Assert.NotNull(page.GetElementById(figure.GetAttribute("data-slip")!)));
        Assert.Equal(["slip-1", "slip-2"], chart.QuerySelectorAll("[data-slip]").Select(figure => figure.GetAttribute("data-slip")));
        var wide = page.QuerySelector("figure.chart svg.wide")!;
        Assert.Equal(["slip-1", "slip-2"], wide.QuerySelectorAll("[data-slip]").Select(figure => figure.GetAttribute("data-slip")));
        Assert.Equal("chart-title chart-summary", wide.GetAttribute("aria-labelledby"));
        Assert.Empty(wide.QuerySelectorAll("[id]"));
        Assert.NotNull(page.QuerySelector("figure.chart ~ .noted table, figure.chart ~ table"));
    }

    [Fact]
    public void The_words_of_a_chart_say_only_what_its_table_shows()
    {
        var found = Gate.Check(Site("In 2016 it was 1 in 5.").Read().Library, new GateOptions(new DateOnly(2026, 11, 22), 1)).Diagnostics;

        Assert.Contains("EVD003", found.Select(diagnostic => diagnostic.Code));
        Assert.DoesNotContain("EVD001", found.Select(diagnostic => diagnostic.Code));
    }

    private static SiteText Site(string summary) => SiteText.Parse($$"""
        -- statiq.json --
        { "SiteTitle": "Facts", "Host": "example.org", "Languages": ["en"], "ExitUrl": "https://example.com/" }
        -- input/index.md --
        ---
        title: Facts
        ---
        Facts.
        -- input/pages/series.md --
        ---
        title: A series
        chart:
          title: Survivors, year by year
          summary: {{summary}}
        ---
        | Year | Share |
        |---|---|
        | 2016 | 1 in 6 [@a-2018#young] |
        | 2017 | nobody asked |
        | 2018 | three in four [@b-2019#online] |
        {{Source("a-2018", "young", "1 in 6", "2016")}}
        {{Source("b-2019", "online", "75%", "2018")}}
        """);

    private static string Source(string id, string finding, string figure, string period) => $"""
        -- input/sources/{id}.yml --
        id: {id}
        type: report
        title: Survey {id}
        author: [Institute]
        publisher: Institute
        issued: {id[^4..]}
        URL: https://example.net/{id}
        accessed: 2026-11-01
        kind: survey
        updates: never
        limits: People who could be reached.
        findings:
          - id: {finding}
            figure: {figure}
            measures: were counted
            population: survivors who answered the survey
            sample: 260
            place: 14 US states
            period: {period}
            locator: p. 3
        """.Replace("[Institute]", "[{literal: Institute}]", StringComparison.Ordinal);
}

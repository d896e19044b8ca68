using Sourced.Evidence.Binding;
using Sourced.Testing;

namespace Sourced.Evidence.Tests.Binding;

public class BindingTests
{
    private const string Source = """
        -- input/sources/survey.yml --
        id: survey
        type: report
        title: A survey
        author: [{literal: An institute}]
        issued: 2018
        kind: survey
        updates: never
        URL: https://example.org/survey
        accessed: 2026-11-01
        archive: {URL: "https://web.archive.org/web/20261101000000/https://example.org/survey", on: 2026-11-01}
        findings:
          - {id: online, figure: 75%, measures: had been advertised online, population: survivors, sample: 260, place: 14 US states, period: 2016, locator: p. 4}
          - {id: under-12, figure: 1 in 6 (17%), measures: were under twelve, population: survivors, sample: 260, place: 14 US states, period: 2016, locator: p. 5}
          - {id: known, figure: 62%; 49%, measures: knew the person; were family, population: survivors, sample: 260, place: 14 US states, period: 2016, locator: p. 6}
          - {id: people, figure: 260 survivors, measures: answered, population: survivors, sample: 260, place: 14 US states, period: 2016, locator: p. 1}
          - {id: wait, figure: 92 days, measures: median wait, population: survivors, sample: 260, place: 14 US states, period: 2016, locator: p. 7}

        """;

    [Theory]
    [InlineData("One in six were under twelve [@survey#under-12].")]
    [InlineData("One in six were under twelve. [@survey#under-12]")]
    [InlineData("Survivors waited a median of 92 days [@survey#wait].")]
    [InlineData("One in six were under twelve [@survey].")]
    [InlineData("Says @survey#under-12 itself: one in six were under twelve.")]
    [InlineData("In a survey of 260 survivors in 14 US states, one in six were under twelve [@survey#under-12].")]
    [InlineData("One in six (17%) were under twelve [@survey#under-12].")]
    [InlineData("Of them, 62% knew the person and 49% were family [@survey#known].")]
    [InlineData("One in six were under twelve [@survey#under-12], and 75% had been advertised online [@survey#online].")]
    [InlineData("- One in six were under twelve [@survey#under-12].\n- Three in four had been advertised online [@survey#online].")]
    [InlineData("- One in six were under twelve. That is a part of those who answered [@survey#under-12].")]
    [InlineData("| Who | How many |\n|---|---|\n| Under twelve [@survey#under-12] | 17% |")]
    [InlineData("> One in six were under twelve.\n>\n> From the survey [@survey#under-12]")]
    public void A_statistic_is_bound_by_a_citation_of_its_sentence_item_row_or_quotation(string body) => Assert.Empty(Found(body));

    [Theory]
    [InlineData("One in six were under twelve.", "EVD001 1:1")]
    [InlineData("One in six were under twelve. It was a survey [@survey#under-12].", "EVD001 1:1")]
    [InlineData("It was a survey [@survey#under-12]. One in six were under twelve.", "EVD001 1:37")]
    [InlineData("At school 17% and in clubs 17% were under twelve [@survey#under-12].", "EVD001 1:28")]
    [InlineData("- One in six were under twelve.\n- Three in four had been advertised online [@survey].", "EVD001 1:3")]
    [InlineData("| Who | How many |\n|---|---|\n| Under twelve | 17% |\n| Online [@survey#online] | 75% |", "EVD001 3:18")]
    [InlineData("One in six, and 75% had been advertised online [@survey#online].", "EVD001 1:1")]
    [InlineData("One in six were under twelve [@survey#under-13].", "EVD002 1:31")]
    [InlineData("One in six were under twelve [@servey#under-12].", "EVD002 1:31")]
    [InlineData("One in five were under twelve [@survey#under-12].", "EVD003 1:1")]
    [InlineData("Of them, 65% had been advertised online [@survey#online].", "EVD003 1:10")]
    [InlineData("Of them, 75.4% had been advertised online [@survey#online].", "EVD004 1:10")]
    [InlineData("Over 75% had been advertised online [@survey#online].", "EVD005 1:1")]
    [InlineData("In all, 75 survivors had been advertised online [@survey#online].", "EVD006 1:9")]
    [InlineData("## Three in four\n\nRead on.", "EVD001 1:4")]
    [InlineData("![Three in four were online](chart.svg)", "EVD001 1:3")]
    public void What_is_not_bound_is_told_once_where_it_stands(string body, string expected)
    {
        var (code, place) = (expected.Split(' ')[0], expected.Split(' ')[1].Split(':'));
        var line = int.Parse(place[0], System.Globalization.CultureInfo.InvariantCulture) + 4;

        Assert.Equal([$"{code} input/pages/example.md:{line}:{place[1]}"], Found(body));
    }

    [Fact]
    public void Two_findings_of_one_figure_serve_two_sentences_of_a_list_item() =>
        Assert.Empty(
            GateRun.Found(
                Page("- In all, 75% had been advertised online [@survey]. And 75% had run away from home.")
                    + Source
                        .Replace("measures: had been advertised online, ", "", StringComparison.Ordinal)
                        .Replace(
                            "{id: people, figure: 260 survivors, measures: answered, ",
                            "{id: home, figure: 75%, ",
                            StringComparison.Ordinal
                        )
            )
        );

    [Fact]
    public void The_words_for_an_image_are_served_by_the_citation_beside_it() =>
        Assert.Empty(Found("![Three in four were online](chart.svg) [@survey#online]"));

    [Fact]
    public void The_binding_names_the_finding_and_what_the_citation_adds()
    {
        var number = Assert.Single(GateRun.Check(Page("Three in four [@survey#online, p. 24] were.") + Source).Numbers);

        Assert.Equal(BindingStatus.Bound, number.Status);
        Assert.Equal("survey#online", number.Binding?.Reference.ToString());
        Assert.Equal("p. 24", number.Binding?.Locator);
    }

    [Fact]
    public void A_number_that_only_looks_like_a_statistic_passes_with_a_reason_and_is_listed()
    {
        var number = Assert.Single(
            GateRun.Check(Page("The form has room for [75% of the children]{.not-a-statistic reason=\"an example\"}.")).Numbers
        );

        Assert.Equal((BindingStatus.Exempt, "an example"), (number.Status, number.ExemptionReason));
    }

    [Fact]
    public void A_key_figure_serves_its_own_fields_and_the_title_of_its_sheet()
    {
        var site = SiteText.Parse(
            """
            -- input/pages/example.md --
            ---
            title: One in six were under twelve
            message: About 17% of 260 survivors say so.
            key-figures:
              - finding: survey#under-12
                figure: one in six
                statement: of the survivors surveyed were under twelve
                context: A survey of 260 survivors in 14 US states, 2016
                answer: It was 17%.
            ---

            Read on.

            """ + Source
        );

        Assert.Empty(GateRun.Found(site));
        Assert.Equal(
            ["EVD003 input/pages/example.md:6:13"],
            GateRun.Found(site.Edit("input/pages/example.md", "figure: one in six", "figure: one in five"))
        );
        Assert.Equal(
            ["EVD003 input/pages/example.md:9:20"],
            GateRun.Found(site.Edit("input/pages/example.md", "It was 17%.", "It was 18%."))
        );
        Assert.Equal(
            ["EVD003 input/pages/example.md:2:8"],
            GateRun.Found(site.Edit("input/pages/example.md", "title: One in six", "title: One in five"))
        );
        Assert.Equal(
            ["EVD003 input/pages/example.md:8:26"],
            GateRun.Found(site.Edit("input/pages/example.md", "context: A survey of 260 survivors", "context: A survey of 620 survivors"))
        );
        Assert.Equal(
            ["EVD002 input/pages/example.md:5:14"],
            GateRun.Found(site.Edit("input/pages/example.md", "survey#under-12", "survey#under-13"))
        );
    }

    [Fact]
    public void The_same_site_gives_the_same_report_whatever_the_number_of_jobs()
    {
        var body = string.Join(
            "\n\n",
            Enumerable.Range(0, 40).Select(number => $"Of them, {number}% and one in six [@survey]. Recently, 75% [@survey#online].")
        );
        var site = SiteText.Parse(Source);
        for (var i = 0; i < 12; i++)
            site = site.With($"input/pages/page-{i}.md", $"---\ntitle: Page\n---\n\n{body}\n");
        var report = GateRun.Check(site);

        Assert.Equal(report.Diagnostics.Select(GateRun.Shown), GateRun.Check(site, jobs: 8).Diagnostics.Select(GateRun.Shown));
    }

    private static IReadOnlyList<string> Found(string body) => GateRun.Found(Page(body) + Source);

    private static string Page(string body) => $"-- input/pages/example.md --\n---\ntitle: Example\n---\n\n{body}\n\n";
}

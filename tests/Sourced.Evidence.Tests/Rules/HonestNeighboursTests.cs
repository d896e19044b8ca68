using Sourced.Evidence.Rules;

namespace Sourced.Evidence.Tests.Rules;

/// <summary>Slips that once passed, each beside honest sentences that look like it.</summary>
public class HonestNeighboursTests
{
    [Theory]
    [InlineData("0.333", "In 2016, a third had been asked [@a-2016#f].", "")]
    [InlineData("0.333", "In 2016, 33.3% had been asked [@a-2016#f].", "")]
    [InlineData("0.333", "In 2016, about 33% had been asked [@a-2016#f].", "")]
    [InlineData("0.333", "In 2016, 43% had been asked [@a-2016#f].", "EVD003")]
    [InlineData("1.5", "In 2016, 150% had been asked [@a-2016#f].", "EVD003")]
    public void A_number_below_one_may_be_a_share(string figure, string body, string code) =>
        Expect(code, "EVD003", Page(body) + Record(figure));

    [Theory]
    [InlineData("3 of 12; 33%", "In 2016, 3 of 12 (33%) had been asked [@a-2016#f].", "NUM002")]
    [InlineData("12 of 40; 33%", "In 2016, 12 of 40, or 33%, had been asked [@a-2016#f].", "NUM002")]
    [InlineData("12 of 40 (33%)", "In 2016, 12 of 40 had been asked [@a-2016#f].", "NUM002")]
    [InlineData("3 of 12 (25%)", "In 2016, 3 of 12 (25%) had been asked [@a-2016#f].", "")]
    [InlineData("1 in 6 (17%)", "In 2016, 1 in 6 (17%) had been asked [@a-2016#f].", "")]
    [InlineData("12 of 40 (30%)", "In 2016, 12 of 40, or 30%, had been asked [@a-2016#f].", "")]
    [InlineData("three out of four (76%)", "In 2016, three out of four (76%) had been asked [@a-2016#f].", "")]
    public void A_count_of_a_whole_gives_its_percentage(string figure, string body, string code) =>
        Expect(code, "NUM002", Page(body) + Record(figure));

    [Theory]
    [InlineData("33%", "20 survivors", "NUM003")]
    [InlineData("35%", "20 survivors", "")]
    [InlineData("33%", "about 20 survivors", "")]
    [InlineData("33%", "20 survivors, 9 of them boys", "")]
    [InlineData("a mean of 3.47 calls", "20 survivors", "NUM003")]
    [InlineData("a mean of 3.45 calls", "20 survivors", "")]
    [InlineData("a mean of 3.47 hours", "20 survivors", "")]
    [InlineData("a median of 3.47 calls", "20 survivors", "")]
    public void What_a_sample_in_words_cannot_give_is_found(string figure, string sample, string code) =>
        Expect(code, "NUM003", Record(figure, $"sample: {sample}"));

    [Theory]
    [InlineData("In 2016, 50% had been asked [@a-2016#f].", "NUM007")]
    [InlineData("In 2016, 50% of the 12 survivors had been asked [@a-2016#f].", "")]
    public void A_small_base_is_told_though_its_sample_has_a_word(string body, string code) =>
        Expect(code, "NUM007", Page(body) + Record("50%", "sample: 12 survivors"));

    [Theory]
    [InlineData(
        "In 2016, 250 reports came from the north [@a-2016#north] and 350 from the south [@a-2016#south], 700 in all [@a-2016#all].",
        "NUM001"
    )]
    [InlineData(
        "In 2016, 250 reports came from the north [@a-2016#north] and 350 from the south [@a-2016#south], 600 in all [@a-2016#true].",
        ""
    )]
    [InlineData(
        "In 2016, 250 reports came from the north [@a-2016#north] and 350 from the south [@a-2016#south], and 700 were read [@a-2016#all].",
        ""
    )]
    [InlineData("In 2016, 250 reports came from the north [@a-2016#north], 700 in all [@a-2016#all].", "")]
    public void The_parts_of_a_sentence_make_up_its_whole(string body, string code) =>
        Expect(
            code,
            "NUM001",
            Page(body)
                + Examples.Record(
                    "a-2016",
                    string.Concat(
                        "issued: 2016\nISBN: 978-3-16-148410-0\nfindings:\n",
                        Counted("north", 250),
                        Counted("south", 350),
                        Counted("all", 700),
                        Counted("true", 600)
                    )
                )
        );

    [Theory]
    [InlineData("He said: “I was afraid and nobody helped me.”", "EVD017")]
    [InlineData("“I was afraid and nobody helped me,” she told the court.", "EVD017")]
    [InlineData("He said: “I was afraid and nobody helped me” [@a-2016].", "")]
    [InlineData("He said: “I was afraid and nobody helped me.” That is from one answer [@a-2016].", "")]
    [InlineData("If a child says “please do not tell my mother”, stay calm.", "")]
    [InlineData("You can say: “I believe you and I am glad you told me.”", "")]
    [InlineData("They called it “good news” and said no more.", "")]
    public void What_somebody_said_names_its_source(string body, string code) => Expect(code, "EVD017", Page(body) + Record("50%"));

    [Theory]
    [InlineData("Most of those asked were young [@a-2016]. Adverts moved online [@a-2016#f].", "EVD010")]
    [InlineData("[Ten posts]{.not-a-statistic reason=\"an example\"} were shown. Adverts moved online [@a-2016#f].", "EVD010")]
    [InlineData("In 2016, 50% had been asked [@a-2016#f].", "")]
    [InlineData("[50 posts]{.not-a-statistic reason=\"an example\"} stood there [@a-2016#f].", "")]
    [InlineData("Adverts moved online [@a-2016].", "")]
    public void A_pinned_mark_shows_its_finding_in_its_own_sentence(string body, string code) =>
        Expect(code, "EVD010", Page(body) + Record("50%"));

    [Theory]
    [InlineData("In 2024, 75% [@a-2016#f] and one in six [@b-2016#f] had been asked.", "EVD008")]
    [InlineData("In 2016, 75% [@a-2016#f] and one in six [@b-2016#f] had been asked.", "")]
    [InlineData("One in six [@b-2016#f] had been asked in 2024.", "")]
    [InlineData("A report of 2018 says one in six [@b-2016#f], another 75% [@a-2016#f].", "")]
    public void A_finding_without_a_period_does_not_hide_the_year_of_another(string body, string code) =>
        Expect(
            code,
            "EVD008",
            Page(body)
                + Record("75%")
                + Record("one in six")
                    .Replace("a-2016", "b-2016", StringComparison.Ordinal)
                    .Replace("period: 2016", "period: unknown", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("of survivors who answered were recently advertised online", "TIM003")]
    [InlineData("of survivors who answered were advertised online", "")]
    [InlineData("of survivors who answered said that adverts caused it", "EVD016")]
    [InlineData("of survivors who answered had been asked in 2016", "")]
    public void The_words_of_a_key_figure_are_a_sentence_with_their_number(string statement, string code)
    {
        var found = Codes(
            $"-- input/pages/example.md --\n---\ntitle: Example\nkey-figures:\n  - finding: a-2016#f\n    statement: {statement}\n---\n\nRead on.\n"
                + Record("75%")
        );

        if (code.Length > 0)
            Assert.Contains(code, found);
        else
            Assert.DoesNotContain(found, one => one is "TIM003" or "EVD016");
    }

    [Theory]
    [InlineData("https://amzn.to/3abc", "SRC011")]
    [InlineData("https://youtu.be/3abc", "SRC011")]
    [InlineData("https://duckduckgo.com/html/?q=trafficking", "SRC011")]
    [InlineData("http://100.64.0.1/report", "SRC011")]
    [InlineData("https://user:secret@example.org/report", "SRC011")]
    [InlineData("https://example.org/report?q=1", "")]
    [InlineData("https://100.1.2.3/report", "")]
    [InlineData("https://www.youtube.com/watch?v=3abc", "")]
    public void An_address_that_will_not_last_is_found(string url, string code) =>
        Expect(
            code,
            "SRC011",
            Examples.Record(
                "one",
                $"issued: 2018\nURL: {url}\naccessed: 2026-11-01\narchive: {{URL: \"https://web.archive.org/web/20261101000000/a\"}}"
            )
        );

    [Theory]
    [InlineData("URL: https://example.org/survey?utm_source=mail", "SRC007")]
    [InlineData("DOI: 10.1234/abc\nURL: https://example.org/survey", "SRC007")]
    [InlineData("URL: https://example.org/survey?page=2", "")]
    public void A_work_recorded_twice_is_told_by_any_of_its_names(string place, string code) =>
        Expect(
            code,
            "SRC007",
            Examples.Record("one", "issued: 2018\nURL: https://example.org/survey\naccessed: 2026-11-01")
                + Examples.Record("two", $"issued: 2018\n{place}\naccessed: 2026-11-01")
        );

    [Fact]
    public void A_day_of_signing_that_has_not_come_is_found() =>
        Assert.Contains("TIM004", Codes(Record("75%", "sample: 260\n    checked: {by: AB, on: 2099-01-01, hash: abcdefabcdef}")));

    [Theory]
    [InlineData("Children under 18 ask.", "Los menores de 16 años preguntan.", "TRN001")]
    [InlineData("Call within 24 hours.", "Llame en 48 horas.", "TRN001")]
    [InlineData("The line opens at 9:00.", "La línea abre a las 10:00.", "TRN001")]
    [InlineData(
        "[10 posts]{.not-a-statistic reason=\"an example\"} are enough.",
        "Bastan [20 mensajes]{.not-a-statistic reason=\"un ejemplo\"}.",
        "TRN001"
    )]
    [InlineData("In 2016, 75% had been asked [@a-2016#f, p. 4].", "En 2016, el 75 % había sido preguntado [@a-2016#f, p. 5].", "TRN001")]
    [InlineData("Children under 18 ask.", "Los menores de 18 años preguntan.", "")]
    [InlineData("Children under twelve ask.", "Los menores de 12 años preguntan.", "")]
    [InlineData("The line opens at 9:00 pm.", "La línea abre a las 21:00.", "")]
    public void Ages_times_and_pages_are_the_same_in_every_language(string english, string spanish, string code) =>
        Expect(
            code,
            "TRN001",
            $"""
            -- statiq.json --
            [SETTINGS]
            -- input/pages/one.md --
            ---
            title: One
            ---

            {english}

            -- input/es/pages/one.md --
            ---
            title: Uno
            ---

            {spanish}

            """.Replace("[SETTINGS]", """{"Languages": ["en", "es"]}""", StringComparison.Ordinal) + Record("75%")
        );

    [Theory]
    [InlineData("LNK001")]
    [InlineData("OUT002")]
    public void What_looks_at_the_whole_edition_cannot_be_let_pass_on_a_page(string code)
    {
        var problem = Assert.Single(
            GateRun.Check(Page($"<!-- allow {code}: a reason, until 2027-03-01 -->\n\nRead on.")).Diagnostics,
            found => found.Code == "SUP004"
        );

        Assert.Equal($"nothing may suppress {code}", problem.Message);
    }

    private static void Expect(string code, string rule, string archive)
    {
        var found = Codes(archive);
        if (code.Length > 0)
            Assert.Contains(code, found);
        else
            Assert.DoesNotContain(rule, found);
    }

    private static List<string> Codes(string archive) => [.. GateRun.Check(archive).Diagnostics.Select(found => found.Code)];

    private static string Page(string body) => $"-- input/pages/example.md --\n---\ntitle: Example\n---\n\n{body}\n\n";

    private static string Record(string figure, string line = "sample: 260") =>
        Examples.Record(
            "a-2016",
            $"""
            issued: 2018
            ISBN: 978-3-16-148410-0
            findings:
              - id: f
                figure: {figure}
                measures: had been asked
                population: survivors who answered
                {line}
                place: 14 US states
                period: 2016
                locator: p. 4
            """
        );

    private static string Counted(string id, int reports) =>
        $"  - {{id: {id}, figure: \"{reports} reports\", measures: reports, population: reports, sample: none, place: one county, period: 2016, locator: p. 1}}\n";
}

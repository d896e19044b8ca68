using Sourced.Evidence.Rules;

namespace Sourced.Evidence.Tests.Rendering;

/// <summary>A number that fits, beside words that say something else of it.</summary>
public class TenorTests
{
    [Theory]
    [InlineData("fell by 20%", "Reports rose by 20% in 2016", "EVD005")]
    [InlineData("fell by 20%", "Reports fell by 20% in 2016", "")]
    [InlineData("fell by 20%", "Reports were down 20% in 2016", "")]
    [InlineData("25% fewer", "In 2016, 25% more were hurt", "EVD005")]
    [InlineData("25% fewer", "In 2016, 25% fewer were hurt", "")]
    [InlineData("3 times more likely", "In 2016, they were three times less likely to be hurt", "EVD005")]
    [InlineData("3 times more likely", "In 2016, they were three times as likely to be hurt", "")]
    [InlineData("5 percentage points higher", "In 2016, the share was 5 percentage points lower", "EVD005")]
    [InlineData("fell by half", "Reports rose by half in 2016", "EVD005")]
    [InlineData("fell by half", "Reports halved in 2016", "")]
    [InlineData("fell by 50%", "Reports halved in 2016", "")]
    [InlineData("doubled", "Reports rose by 100% in 2016", "")]
    [InlineData("20%\n    measures: fall in reports", "Reports rose by 20% in 2016", "EVD005")]
    [InlineData("20%\n    measures: fall in reports", "Reports fell by 20% in 2016", "")]
    [InlineData("from 40 to 61 reports", "Reports fell from 40 to 61 in 2016", "EVD005")]
    [InlineData("from 40 to 61 reports", "Reports rose from 40 to 61 in 2016", "")]
    [InlineData("rose by 20%", "Reports rose among lower-income families by 20% in 2016", "")]
    [InlineData("rose by 20%", "Reports rose among contract workers by 20% in 2016", "")]
    [InlineData("fell by 20%", "Reports rose among lower-income families by 20% in 2016", "EVD005")]
    [InlineData("20% higher", "Reports were lower by 20% in 2016", "EVD005")]
    [InlineData("20%\n    measures: rise in reports of lower-income families", "Reports rose by 20% in 2016", "")]
    [InlineData("20%\n    measures: rise in reports of lower-income families", "Reports fell by 20% in 2016", "EVD005")]
    [InlineData(
        "2.5 times\n    measures: more likely to use tools than to turn to a parent",
        "In 2016, they were 2.5 times less likely to turn to tools",
        "EVD005"
    )]
    public void A_change_is_told_the_way_it_went(string figure, string words, string expected) =>
        Assert.Equal(expected, Found(figure, words));

    [Theory]
    [InlineData("a median of 92 days", "In 2016, they waited a median of 92 days", "")]
    [InlineData("a median of 92 days", "In 2016, they waited a median of 92 months", "EVD006")]
    [InlineData("a median of 92 days", "In 2016, they waited a mean of 92 days", "EVD006")]
    [InlineData("92 days\n    measures: median wait", "In 2016, they waited 92 days on average", "EVD006")]
    [InlineData("3 days on average", "In 2016, they waited 3 weeks on average", "EVD006")]
    [InlineData("15.5 years", "In 2016, their average age was 15.5 years", "")]
    [InlineData("15.5 years\n    measures: average age", "In 2016, their average age was 15.5", "")]
    [InlineData("15.5 months\n    measures: average age", "In 2016, their average age was 15.5 years", "EVD006")]
    [InlineData("15.5 years\n    measures: average time in care", "In 2016, they were in care for 15.5 months on average", "EVD006")]
    [InlineData("20 reports per day", "In 2016, 20 reports per hour came in", "EVD006")]
    [InlineData("20 reports per day", "In 2016, 20 reports per day came in", "")]
    [InlineData("20 reports per day", "In 2016, 20 reports came in", "EVD006")]
    [InlineData("20 a day", "In 2016, 20 reports a year came in", "EVD006")]
    [InlineData("$120 million a year", "In 2016, it cost the country $120 million a month", "EVD006")]
    [InlineData("4.5 per 1,000 a year", "In 2016, 4.5 per 1,000 children a day were hurt", "EVD006")]
    [InlineData("20 reports", "In 2016, 20 reports a day came in", "EVD006")]
    [InlineData("20 reports\n    measures: reports per day", "In 2016, 20 reports a day came in", "")]
    [InlineData("75%", "In 2016, a weekly survey found that 75% had been hurt", "")]
    [InlineData("75%", "In 2016, 75% of daily users were hurt", "")]
    [InlineData("20 reports", "In 2016, a monthly bulletin listed 20 reports", "")]
    [InlineData("20 reports", "In 2016, a daily average of 20 reports came in", "EVD006")]
    [InlineData("20 reports", "In 2016, 20 daily reports came in", "EVD006")]
    [InlineData("20 reports per day", "In 2016, 20 reports of abuse daily", "")]
    public void A_unit_of_time_and_an_average_are_those_of_the_record(string figure, string words, string expected) =>
        Assert.Equal(expected, Found(figure, words));

    [Theory]
    [InlineData("cayó un 20 %", "En 2016 las denuncias aumentaron un 20 %", "EVD005")]
    [InlineData("aumentó un 20 %", "En 2016 las denuncias aumentaron entre los menores un 20 %", "")]
    [InlineData("aumentó un 20 %", "En 2016 las denuncias crecieron bajo la nueva ley un 20 %", "")]
    [InlineData("20 %\n    measures: aumento de denuncias de menores", "En 2016 las denuncias bajaron un 20 %", "EVD005")]
    [InlineData("20 %\n    measures: aumento de denuncias de menores", "En 2016 las denuncias aumentaron un 20 %", "")]
    [InlineData("20 denuncias", "En 2016 un boletín mensual con 20 denuncias salió", "")]
    [InlineData("cayó un 20 %", "En 2016 las denuncias cayeron un 20 %", "")]
    [InlineData("una mediana de 92 días", "En 2016 esperaron una mediana de 92 semanas", "EVD006")]
    public void The_words_are_read_in_the_language_of_each(string figure, string words, string expected) =>
        Assert.Equal(expected, Found(figure, words, "es"));

    [Theory]
    [InlineData("fr", "recul de 20 %", "En 2016, le nombre a reculé chez les élèves de 20 %")]
    [InlineData("fr", "recul de 20 %", "En 2016, le nombre a reculé chez les plus jeunes de 20 %")]
    [InlineData("pt", "aumento de 20%", "Em 2016, as denúncias aumentaram entre famílias de baixa renda em 20%")]
    [InlineData("pt", "aumento de 20%", "Em 2016, as denúncias aumentaram com mais recursos em 20%")]
    [InlineData("zh", "30天", "2016年，儿童在30天内获救")]
    public void A_word_of_another_noun_turns_no_change_around(string language, string figure, string words) =>
        Assert.Equal("", Found(figure, words, language));

    [Fact]
    public void A_fall_told_beside_a_rise_from_one_end_to_the_other_does_not_follow()
    {
        var record =
            Record("from 40 to 61 reports", "en")
            + "  - {id: p53, figure: 53%, measures: change in reports, population: reports, sample: none, place: worldwide, period: 2016, locator: p. 3}\n";

        Assert.Equal(
            ["NUM004"],
            GateRun
                .Check(Examples.Page("In 2016, reports fell by 53% [@series#p53], from 40 to 61 [@series#one].") + record)
                .Diagnostics.Select(found => found.Code)
        );
    }

    [Fact]
    public void A_fall_that_was_worked_out_is_written_without_its_sign()
    {
        var record =
            Record("40 reports", "en")
            + """
                  - {id: two, figure: 30 reports, measures: reports, population: reports, sample: none, place: worldwide, period: 2017, locator: p. 3}
                  - {id: fall, figure: fell by 25%, derived: (two - one) / one, measures: reports, population: reports, sample: none, place: worldwide, period: 2017, locator: p. 3}
                  - {id: rise, figure: rose by 25%, derived: (two - one) / one, measures: reports, population: reports, sample: none, place: worldwide, period: 2017, locator: p. 3}

                """;

        var found = Assert.Single(GateRun.Check(record).Diagnostics, found => found.Code == "NUM004");
        Assert.Equal("rose by 25%", found.Span.Text);
    }

    private static string Found(string figure, string words, string language = "en") =>
        string.Join(
            ' ',
            GateRun
                .Check(
                    (language == "en" ? "" : $"-- statiq.json --\n{{\"Languages\": [\"{language}\"]}}\n")
                        + Examples.Page(words + " [@series#one].")
                        + Record(figure, language)
                )
                .Diagnostics.Where(found => found.Code.StartsWith("EVD", StringComparison.Ordinal))
                .Select(found => found.Code)
        );

    private static string Record(string figure, string language) =>
        $$"""
            -- input/sources/series.yml --
            id: series
            type: report
            title: A work
            author: [{literal: An institute}]
            kind: count
            updates: never
            language: {{language}}
            issued: 2018
            ISBN: 978-3-16-148410-0
            findings:
              - id: one
                figure: {{figure}}{{(figure.Contains("measures", StringComparison.Ordinal) ? "" : "\n    measures: those who were asked")}}
                population: those who were asked
                place: worldwide
                period: 2016
                locator: p. 1

            """;
}

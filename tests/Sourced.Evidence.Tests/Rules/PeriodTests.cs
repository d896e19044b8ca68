using Sourced.Evidence.Rules;

namespace Sourced.Evidence.Tests.Rules;

/// <summary>Years beside a figure, held against the period of its finding.</summary>
public class PeriodTests
{
    [Theory]
    [InlineData("In 2016, 75% had been advertised online [@survivors-2018#online].", "")]
    [InlineData("In a report of 2018 on 2016, 75% had been advertised online [@survivors-2018#online].", "")]
    [InlineData("In a report of 2018 on 2015, 75% had been advertised online [@survivors-2018#online].", "2015")]
    [InlineData("In May 2017, 75% had been advertised online [@survivors-2018#online].", "May 2017")]
    [InlineData("In 2016, 75% had been advertised online [@survivors-2018#online]. A law of 2024 changed that.", "")]
    [InlineData("In 2018, 75% had been advertised online [@survivors-2018#online].", "2018")]
    [InlineData("From 2015 to 2016, 75% had been advertised online [@survivors-2018#online].", "2015 to 2016")]
    [InlineData("In 2016/16, 75% had been advertised online [@survivors-2018#online].", "2016/16")]
    [InlineData("In 2017, one in six were under twelve and 75% had been advertised online [@survivors-2018].", "2017")]
    public void Every_year_beside_a_figure_is_one_of_its_finding(string body, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                ", ",
                GateRun
                    .Check(Examples.Page(body) + Examples.Source)
                    .Diagnostics.Select(diagnostic => diagnostic.Code == "EVD008" ? diagnostic.Span.Text : diagnostic.Code)
            )
        );

    [Theory]
    [InlineData("Reports went from 100 in 2020 [@series#y2020] to 250 in 2022 [@series#y2022].", "")]
    [InlineData("Reports went from 100 in 2022 [@series#y2020] to 250 in 2022 [@series#y2022].", "2022")]
    [InlineData("Reports went from 100 in 2020 [@series#y2020] to 250 in 2020 [@series#y2022].", "2020")]
    [InlineData("Reports came to 300 from 2020 to 2022 [@series#both].", "")]
    [InlineData("Reports came to 300 from 2020 to 2021 [@series#both].", "2020 to 2021")]
    [InlineData("Reports came to 300 in 2020/22 [@series#both].", "")]
    public void Each_figure_of_a_series_has_its_own_year(string body, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                ", ",
                GateRun
                    .Check(
                        Examples.Page(body)
                            + Examples.Record(
                                "series",
                                """
                                issued: 2023
                                ISBN: 978-3-16-148410-0
                                findings:
                                  - {id: y2020, figure: "100", measures: reports, population: reports, sample: none, place: worldwide, period: 2020, locator: p. 1}
                                  - {id: y2022, figure: "250", measures: reports, population: reports, sample: none, place: worldwide, period: 2022, locator: p. 2}
                                  - {id: both, figure: "300", measures: reports, population: reports, sample: none, place: worldwide, period: 2020-22, locator: p. 2}
                                """
                            )
                    )
                    .Diagnostics.Select(diagnostic =>
                        diagnostic.Code == "EVD008" ? diagnostic.Span.Text : diagnostic.Code + diagnostic.Span
                    )
            )
        );

    [Theory]
    [InlineData("context: A survey of 2016", 0)]
    [InlineData("context: A survey of 2015", 1)]
    [InlineData("answer: Some looked back as far as 1990.", 0)]
    [InlineData("answer: In 1990, 75% said so.", 1)]
    public void The_texts_of_a_key_figure_name_its_years(string field, int expected) =>
        Assert.Equal(
            expected,
            GateRun
                .Check(
                    $"""
                    -- input/pages/example.md --
                    ---
                    title: Example
                    key-figures:
                      - finding: survivors-2018#online
                        figure: 75%
                        statement: of the survivors surveyed had been advertised
                        {field}
                    ---

                    In 2016, one in six were under twelve [@survivors-2018#under-12].

                    """ + Examples.Source
                )
                .Diagnostics.Count(diagnostic => diagnostic.Code == "EVD008")
        );
}

using Sourced.Evidence.Rules;

namespace Sourced.Evidence.Tests.Rules;

/// <summary>One finding, shown here and there.</summary>
public class DivergentCopiesTests
{
    private static readonly string Records = Examples.Record(
        "survey-2019",
        """
        issued: 2019
        ISBN: 978-3-16-148410-0
        findings:
          - {id: online, figure: 34.5%, measures: had been asked online, population: pupils who answered, sample: 400, place: one county, period: 2019, locator: p. 4}
          - {id: calls, figure: "1,250,000 calls", measures: calls received, population: calls, sample: none, place: one county, period: 2019, locator: p. 5}
          - {id: both, figure: "45%; 47%", measures: girls and boys who had been asked, population: pupils who answered, sample: 400, place: one county, period: 2019, locator: p. 6}
        """
    );

    [Theory]
    [InlineData("In 2019, 34% had been asked [@survey-2019#online].", "In 2019, 35% had been asked [@survey-2019#online].", "EVD018 35%")]
    [InlineData("In 2019, 35% had been asked [@survey-2019#online].", "In 2019, 35% had been asked [@survey-2019#online].", "")]
    [InlineData("In 2019, 34.5% had been asked [@survey-2019#online].", "In 2019, 35% had been asked [@survey-2019#online].", "")]
    [InlineData(
        "In 2019, about 34% had been asked [@survey-2019#online].",
        "In 2019, 35% had been asked [@survey-2019#online].",
        "EVD018 35%"
    )]
    [InlineData(
        "In 2019, more than a third had been asked [@survey-2019#online].",
        "In 2019, 35% had been asked [@survey-2019#online].",
        ""
    )]
    [InlineData(
        "In 2019, 1.2 million calls came [@survey-2019#calls].",
        "In 2019, 1.3 million calls came [@survey-2019#calls].",
        "EVD018 1.3 million"
    )]
    [InlineData(
        "In 2019, 45% of the first had been asked [@survey-2019#both].",
        "In 2019, 47% of the second had been asked [@survey-2019#both].",
        ""
    )]
    public void Two_roundings_of_one_figure_may_not_stand_on_two_pages(string one, string other, string expected) =>
        Assert.Equal(expected, string.Join(", ", Found(Page("one", "en", one) + Page("other", "en", other))));

    [Fact]
    public void Nor_in_two_languages() =>
        Assert.Equal(
            ["EVD018 35 %"],
            Found(
                    Page("one", "en", "In 2019, 34% had been asked [@survey-2019#online].")
                        + Page("one", "es", "En 2019, al 35 % le habían preguntado [@survey-2019#online].")
                )
                .Where(found => found.StartsWith("EVD018", StringComparison.Ordinal))
        );

    [Fact]
    public void Nor_in_a_key_figure_and_the_text_below_it() =>
        Assert.Equal(
            ["EVD018 35%"],
            Found(
                    $"""
                    -- input/pages/one.md --
                    ---
                    title: One
                    key-figures:
                      - finding: survey-2019#online
                        figure: 34%
                        statement: of pupils asked had been asked online
                    ---

                    In 2019, 35% had been asked [@survey-2019#online].

                    """
                )
                .Where(found => found.StartsWith("EVD018", StringComparison.Ordinal))
        );

    private static string Page(string name, string language, string body) =>
        $"""
            -- input/{(language == "en" ? "" : language + "/")}pages/{name}.md --
            ---
            title: {name}
            ---

            {body}

            """;

    private static IEnumerable<string> Found(string pages) =>
        GateRun
            .Check("-- statiq.json --\n{\"Languages\": [\"en\", \"es\"]}\n" + pages + Records)
            .Diagnostics.Where(found => found.Code is not "SRC003" and not "SRC008")
            .Select(found => $"{found.Code} {found.Span.Text}");
}

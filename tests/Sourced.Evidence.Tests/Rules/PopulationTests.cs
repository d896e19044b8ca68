using Sourced.Evidence.Rules;

namespace Sourced.Evidence.Tests.Rules;

/// <summary>The nouns beside a figure, held against whom and what its finding counts.</summary>
public class PopulationTests
{
    private static readonly string Reports = Examples.Record(
        "reports-2022",
        """
        issued: 2018
        ISBN: 978-3-16-148410-0
        findings:
          - {id: all, figure: "32,059,029 reports", measures: reports received, population: CyberTipline reports, sample: none, place: worldwide, period: 2022, locator: p. 1}
          - {id: images, figure: "88,000 images", measures: images of abuse that were found, population: files, sample: none, place: worldwide, period: 2022, locator: p. 2}
        """
    );

    [Theory]
    [InlineData("Of them, 75% of survivors had been advertised [@survivors-2018#online].", "")]
    [InlineData("Of them, 75% of those who answered had been advertised [@survivors-2018#online].", "")]
    [InlineData("Here, 75% said that children are at risk [@survivors-2018#online].", "")]
    [InlineData("Here, 75% of children had been advertised [@survivors-2018#online].", "EVD009 children")]
    [InlineData("Here, 75% of the trafficked girls had been advertised [@survivors-2018#online].", "EVD009 girls")]
    [InlineData("Three in four victims had been advertised [@survivors-2018#online].", "EVD009 victims")]
    [InlineData("Of the children who answered, 75% had been advertised [@survivors-2018#online].", "EVD009 children")]
    [InlineData("A survey of 260 boys found that 75% had been advertised [@survivors-2018#online].", "EVD009 boys")]
    [InlineData("In 2022, 32 million reports were received [@reports-2022#all].", "")]
    [InlineData("In 2022, 32 million suspected reports were received [@reports-2022#all].", "")]
    [InlineData("In 2022, 32 million children were reported [@reports-2022#all].", "EVD006 children")]
    [InlineData("In 2022, 32 million images were received [@reports-2022#all].", "EVD006 images")]
    [InlineData("In 2022, 88,000 images were found [@reports-2022#images].", "")]
    [InlineData("In 2022, 88,000 victims were found [@reports-2022#images].", "EVD006 victims")]
    public void The_noun_behind_a_figure_names_what_the_finding_counts(string body, string expected) =>
        Assert.Equal(expected, string.Join(", ", Found(Examples.Page(body))));

    [Theory]
    [InlineData("El 75 % de las sobrevivientes [@survivors-2018#online].", "")]
    [InlineData("El 75 % de las víctimas [@survivors-2018#online].", "EVD009 víctimas")]
    [InlineData("El 75 % habló de niñas [@survivors-2018#online].", "")]
    [InlineData("En 2022 hubo 32 millones de denuncias [@reports-2022#all].", "")]
    [InlineData("En 2022 hubo 32 millones de niños [@reports-2022#all].", "EVD006 niños")]
    public void In_Spanish_too(string body, string expected) => Assert.Equal(expected, string.Join(", ", Found(Examples.Page(body), "es")));

    [Theory]
    [InlineData("2022 में 3.2 करोड़ रिपोर्टें मिलीं [@reports-2022#all].", "")]
    [InlineData("2022 में 3.2 करोड़ बच्चे मिले [@reports-2022#all].", "EVD006 बच्चे")]
    [InlineData("75% पीड़ितों ने कहा [@survivors-2018#online].", "EVD009 पीड़ितों")]
    public void In_Hindi_too(string body, string expected) => Assert.Equal(expected, string.Join(", ", Found(Examples.Page(body), "hi")));

    [Theory]
    [InlineData("2022年收到3200万份举报 [@reports-2022#all]。", "")]
    [InlineData("2022年有3200万名儿童被举报 [@reports-2022#all]。", "EVD006 儿童")]
    [InlineData("75%的受害者曾被登广告 [@survivors-2018#online]。", "EVD009 受害者")]
    [InlineData("75%的受访者曾被登广告 [@survivors-2018#online]。", "")]
    public void In_Chinese_too_where_no_space_parts_the_words(string body, string expected) =>
        Assert.Equal(expected, string.Join(", ", Found(Examples.Page(body), "zh")));

    [Theory]
    [InlineData("of the survivors surveyed had been advertised", "")]
    [InlineData("of all victims had been advertised", "EVD009 victims")]
    public void The_statement_of_a_key_figure_names_its_group(string statement, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                ", ",
                Found(
                    $"""
                    -- input/pages/example.md --
                    ---
                    title: Example
                    key-figures:
                      - finding: survivors-2018#online
                        figure: 75%
                        statement: {statement}
                    ---

                    Listen.

                    """
                )
            )
        );

    private static IEnumerable<string> Found(string page, string language = "en") =>
        GateRun
            .Check($"-- statiq.json --\n{{\"Languages\": [\"{language}\"]}}\n" + page + Examples.Source + Reports)
            .Diagnostics.Where(diagnostic => diagnostic.Span.File.Path.Contains("example", StringComparison.Ordinal))
            .Select(diagnostic => $"{diagnostic.Code} {diagnostic.Span.Text}");
}

using Sourced.Content.Diagnostics;
using Sourced.Evidence.Rules;

namespace Sourced.Evidence.Tests.Rules;

/// <summary>Figures that follow from one another, or cannot be.</summary>
public class ArithmeticTests
{
    private static readonly string Record = Examples.Record(
        "series",
        """
        issued: 2018
        ISBN: 978-3-16-148410-0
        findings:
          - {id: up, figure: from 40 to 61 reports, measures: reports, population: reports, sample: none, place: worldwide, period: 2017, locator: p. 1}
          - {id: down, figure: from 80 to 40 reports, measures: reports, population: reports, sample: none, place: worldwide, period: 2017, locator: p. 1}
          - {id: twice, figure: doubled, measures: reports, population: reports, sample: none, place: worldwide, period: 2017, locator: p. 2}
          - {id: halved, figure: halved, measures: reports, population: reports, sample: none, place: worldwide, period: 2017, locator: p. 2}
          - {id: p53, figure: 53% increase, measures: reports, population: reports, sample: none, place: worldwide, period: 2017, locator: p. 3}
          - {id: p24, figure: 24% increase, measures: reports, population: reports, sample: none, place: worldwide, period: 2017, locator: p. 3}
        """
    );

    [Theory]
    [InlineData("Reports doubled [@series#twice], from 40 to 61 [@series#up].", "NUM004 doubled")]
    [InlineData("Reports rose 24% [@series#p24], from 40 to 61 [@series#up].", "NUM004 24%")]
    [InlineData("Reports rose 53% [@series#p53], from 40 to 61 [@series#up].", "")]
    [InlineData("Reports rose by more than half [@series#p53], from 40 to 61 [@series#up].", "")]
    [InlineData("Reports halved [@series#halved], from 80 to 40 [@series#down].", "")]
    [InlineData("Reports doubled [@series#twice]. They went from 40 to 61 [@series#up].", "")]
    public void A_change_follows_from_its_two_ends(string body, string expected) =>
        Assert.Equal(
            expected,
            string.Join(", ", GateRun.Check(Examples.Page(body) + Record).Diagnostics.Select(found => $"{found.Code} {found.Span.Text}"))
        );

    [Theory]
    [InlineData("130%", "were online", true)]
    [InlineData("130%", "growth of reports", false)]
    [InlineData("100%", "were online", false)]
    [InlineData("90–50%", "were online", true)]
    public void A_share_is_at_most_all(string figure, string measures, bool isRefused) =>
        Assert.Equal(
            isRefused,
            GateRun
                .Check(
                    Examples.Record(
                        "series",
                        $$"""
                        issued: 2018
                        ISBN: 978-3-16-148410-0
                        findings:
                          - {id: all, figure: "{{figure}}", measures: {{measures}}, population: people, place: worldwide, period: 2017, locator: p. 1}
                        """
                    )
                )
                .Diagnostics.Any(found => found.Code == "NUM003")
        );

    [Theory]
    [InlineData("other / first", "other", "no finding")]
    [InlineData("(second - first", "(", "bracket")]
    [InlineData("second first", "f", "operator")]
    [InlineData("second / (first - first)", "(first - first)", "zero")]
    public void An_expression_that_gives_nothing_is_told_where_it_fails(string derived, string place, string reason)
    {
        var found = Assert.Single(Derivations("25%", derived));

        Assert.Equal(place, found.Span.Text);
        Assert.Contains(reason, found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("25%", "(second - first) / first", "")]
    [InlineData("about a quarter", "(second - first) / first", "")]
    [InlineData("24%", "(second - first) / first", "the expression gives 25%, not 24%")]
    [InlineData("many", "(second - first) / first", "a derived finding needs a figure that can be read")]
    public void A_derived_figure_is_what_its_expression_gives(string figure, string derived, string expected) =>
        Assert.Equal(expected, string.Join("; ", Derivations(figure, derived).Select(found => found.Message)));

    private static IEnumerable<Diagnostic> Derivations(string figure, string derived) =>
        GateRun
            .Check(
                Examples.Record(
                    "derived",
                    $$"""
                    issued: 2018
                    ISBN: 978-3-16-148410-0
                    findings:
                      - {id: first, figure: 40 reports, measures: reports, population: reports, sample: none, place: worldwide, period: 2016, locator: p. 1}
                      - {id: second, figure: 50 reports, measures: reports, population: reports, sample: none, place: worldwide, period: 2017, locator: p. 1}
                      - {id: rise, figure: "{{figure}}", derived: "{{derived}}", measures: rise in reports, population: reports, sample: none, place: worldwide, period: 2017, locator: p. 1}
                    """
                )
            )
            .Diagnostics.Where(found => found.Code == "NUM004");
}

using Sourced.Evidence.Rules;

namespace Sourced.Evidence.Tests.Derivation;

/// <summary>Findings that are worked out from others.</summary>
public class AncestryTests
{
    [Theory]
    [InlineData("one: one", "NUM004 one")]
    [InlineData("one: two; two: one", "NUM004 two NUM004 one")]
    [InlineData("one: two; two: three; three: one", "NUM004 two NUM004 three NUM004 one")]
    [InlineData("one: two; two: three", "")]
    public void No_finding_is_worked_out_from_itself(string derived, string expected)
    {
        var names = derived.Split("; ").ToDictionary(pair => pair.Split(": ")[0], pair => pair.Split(": ")[1]);
        var findings = string.Concat(
            ((string[])["one", "two", "three"]).Select(id =>
                $"  - {{id: {id}, figure: 25%, {(names.TryGetValue(id, out var from) ? $"derived: {from}, " : "")}measures: asked, population: people, sample: 20, place: worldwide, period: 2017, locator: p. 1}}\n"
            )
        );

        var found = GateRun
            .Check(Examples.Record("series", "issued: 2018\nISBN: 978-3-16-148410-0\nfindings:\n" + findings))
            .Diagnostics.Where(found => found.Code == "NUM004");
        Assert.Equal(expected, string.Join(' ', found.Select(found => $"{found.Code} {found.Span.Text}")));
    }

    [Theory]
    [InlineData("[@series#rise]", "SRC012")]
    [InlineData("[@series]", "SRC012")]
    [InlineData("[@series#first]", "")]
    public void A_withdrawn_finding_does_not_live_on_in_what_was_worked_out_from_it(string citation, string expected)
    {
        var source = Examples.Record(
            "series",
            """
            issued: 2018
            ISBN: 978-3-16-148410-0
            findings:
              - {id: first, figure: 20 reports, measures: reports, population: reports, sample: none, place: worldwide, period: 2016, locator: p. 1}
              - {id: second, figure: 25 reports, measures: reports, population: reports, sample: none, place: worldwide, period: 2016, locator: p. 1, withdrawn: {on: 2026-11-01, reason: counted twice}}
              - {id: change, figure: 5 reports, derived: second - first, measures: reports, population: reports, sample: none, place: worldwide, period: 2016, locator: p. 1}
              - {id: rise, figure: 25%, derived: change / first, measures: rise in reports, population: reports, sample: none, place: worldwide, period: 2016, locator: p. 1}
            """
        );
        var words = citation == "[@series#first]" ? "In 2016, 20 reports came in" : "Reports rose by 25% in 2016";

        Assert.Equal(
            expected,
            string.Join(
                ' ',
                GateRun
                    .Check(Examples.Page($"{words} {citation}.") + source)
                    .Diagnostics.Where(found => found.Code == "SRC012")
                    .Select(found => found.Code)
            )
        );
    }

    [Theory]
    [InlineData("5%", "of them 75% were hurt", "SRC005")]
    [InlineData("5%", "of them 5% were hurt", "")]
    [InlineData("300 people", "1,300 people answered", "SRC005")]
    public void A_figure_stands_in_its_quote_as_a_number_of_its_own(string figure, string quote, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                ' ',
                GateRun
                    .Check(Examples.OneFinding("survey", "online", $"\"{figure}\"", $"quote: \"{quote}\""))
                    .Diagnostics.Where(found => found.Code == "SRC005")
                    .Select(found => found.Code)
            )
        );
}

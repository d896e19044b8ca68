using Sourced.Content.Diagnostics;
using Sourced.Evidence.Rules;
using Sourced.Evidence.Rules.Suppression;
using Sourced.Testing;

namespace Sourced.Evidence.Tests.Rules;

public class RuleExampleTests
{
    public static TheoryData<string> Codes =>
        [.. RuleCatalogue.All.Except(ReadingRules.All).Where(rule => rule.BadExample.Length > 0).Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_bad_example_breaks_its_rule_once_and_nothing_else(string code)
    {
        var found = GateRun.Check(Rule(code).BadExample).Diagnostics;

        Assert.Equal([code], found.Select(diagnostic => diagnostic.Code));
        Assert.All(found, diagnostic => Assert.True(diagnostic.Help.Length > 0, "a message proposes the fix"));
        Assert.All(found, diagnostic => Assert.False(diagnostic.Message.EndsWith('.') || char.IsUpper(diagnostic.Message[0]), diagnostic.Message));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_good_example_breaks_nothing(string code) =>
        Assert.Empty(GateRun.Check(Rule(code).GoodExample).Diagnostics.Select(diagnostic => $"{GateRun.Shown(diagnostic)} {diagnostic.Message}"));

    [Fact]
    public void Every_rule_of_the_gate_and_of_reading_is_in_the_catalogue_once_and_documented()
    {
        Assert.Equal(RuleCatalogue.All.Length, RuleCatalogue.All.Select(rule => rule.Code).Distinct().Count());
        Assert.Equal(RuleCatalogue.All.Length, RuleCatalogue.All.Select(rule => rule.Name).Distinct().Count());
        Assert.All(RuleCatalogue.All, rule => Assert.True(rule.Documentation.Length > 60 && rule.Summary.EndsWith('.'), rule.Code));
        Assert.Equal(GateRules.All.Length + SuppressionRules.All.Length + ReadingRules.All.Length, RuleCatalogue.All.Length);
    }

    /// <summary>A baseline is no part of a site: <c>BaselineTests</c> of the command line show that one.</summary>
    [Fact]
    public void Every_rule_of_the_gate_has_an_example_in_which_it_fires_and_one_in_which_it_is_silent() =>
        Assert.Equal(
            [SuppressionRules.OutdatedBaseline.Code],
            RuleCatalogue
                .All.Except(ReadingRules.All)
                .Where(rule => rule.BadExample.Length == 0 || rule.GoodExample.Length == 0)
                .Select(rule => rule.Code)
        );

    [Fact]
    public void A_rule_is_found_by_its_code_in_any_case() => Assert.Equal("EVD003", RuleCatalogue.Find("evd003")?.Code);

    private static RuleDescription Rule(string code) => RuleCatalogue.Find(code)!;
}

using Sourced.Content.Diagnostics;
using Sourced.Testing;

namespace Sourced.Content.Tests;

public class RuleExampleTests
{
    public static TheoryData<string> CodesWithExamples => [.. ReadingRules.All.Where(rule => rule.BadExample.Length > 0).Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(CodesWithExamples))]
    public void A_bad_example_breaks_its_rule_and_nothing_else(string code)
    {
        var codes = SiteText.Parse(Rule(code).BadExample).Read().Diagnostics.Select(diagnostic => diagnostic.Code).Distinct();

        Assert.Equal([code], codes);
    }

    [Theory]
    [MemberData(nameof(CodesWithExamples))]
    public void A_good_example_breaks_nothing(string code) =>
        Assert.Empty(
            SiteText
                .Parse(Rule(code).GoodExample)
                .Read()
                .Diagnostics.Select(diagnostic => $"{diagnostic.Span} {diagnostic.Code} {diagnostic.Message}")
        );

    [Fact]
    public void Every_rule_has_its_own_code_and_name_and_is_documented()
    {
        Assert.Equal(ReadingRules.All.Length, ReadingRules.All.Select(rule => rule.Code).Distinct().Count());
        Assert.Equal(ReadingRules.All.Length, ReadingRules.All.Select(rule => rule.Name).Distinct().Count());
        Assert.All(ReadingRules.All, rule => Assert.True(rule.Documentation.Length > 60 && rule.Summary.EndsWith('.')));
    }

    private static RuleDescription Rule(string code) => ReadingRules.All.Single(rule => rule.Code == code);
}

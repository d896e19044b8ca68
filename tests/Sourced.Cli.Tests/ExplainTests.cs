using Sourced.Evidence.Rules;

namespace Sourced.Cli.Tests;

public sealed class ExplainTests
{
    [Theory]
    [InlineData("EVD001")]
    [InlineData("evd001")]
    [InlineData("unsourced-statistic")]
    public async Task A_rule_is_found_by_code_or_name(string wanted)
    {
        var ending = await Ending.OfAsync("explain", wanted);

        Assert.Equal(ExitCode.Clean, ending.Code);
        Assert.StartsWith("EVD001 unsourced-statistic (error, may not be suppressed)", ending.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_catalogue_lists_every_rule_once()
    {
        var ending = await Ending.OfAsync("explain");

        var codes = ending.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[..6]).ToArray();
        Assert.Equal(codes.Order(StringComparer.Ordinal).Distinct(), codes);
        Assert.All(RuleCatalogue.All, rule => Assert.Contains(rule.Code, codes));
    }

    [Fact]
    public async Task An_unknown_rule_is_a_usage_error() => Assert.Equal(ExitCode.Usage, (await Ending.OfAsync("explain", "EVD999")).Code);
}

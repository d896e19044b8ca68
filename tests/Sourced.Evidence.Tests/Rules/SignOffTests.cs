using System.Text.RegularExpressions;
using Sourced.Content.Diagnostics;
using Sourced.Evidence.Rules;
using Sourced.Testing;

namespace Sourced.Evidence.Tests.Rules;

public class SignOffTests
{
    private const string Record = "input/sources/survivors-2018.yml";

    private static readonly SiteText Site = SiteText.Parse("""
        -- statiq.json --
        {"RequireSignOff": true}
        -- input/pages/example.md --
        ---
        title: Example
        key-figures:
          - finding: survivors-2018#online
            figure: 75%
            statement: of the survivors surveyed had been advertised
        ---

        In 2016, one in six were under twelve [@survivors-2018#under-12].

        """ + Examples.Source);

    [Fact]
    public void A_key_figure_that_nobody_signed_off_is_an_error_where_the_settings_ask_for_it()
    {
        Assert.Equal(["EVD020 input/pages/example.md:4:14"], GateRun.Found(Site));
        Assert.Empty(GateRun.Found(Site.Edit("statiq.json", "true", "false")));
    }

    [Fact]
    public void The_message_tells_the_hash_that_satisfies_it() => Assert.Empty(GateRun.Found(Signed()));

    [Theory]
    [InlineData("figure: 75%", "figure: 75.0%")]
    [InlineData("measures: had been advertised online", "measures: had been sold online")]
    [InlineData("period: 2016", "period: 2016-2017")]
    [InlineData("sample: 260", "sample: 240")]
    [InlineData("locator: p. 4", "locator: p. 5")]
    [InlineData("title: Survivor survey", "title: Survivor survey, second edition")]
    public void An_edit_voids_the_sign_off(string old, string @new)
    {
        var site = Signed().Edit(Record, old, @new);

        Assert.Contains(GateRun.Check(site).Diagnostics, found => found is { Code: "EVD020", Severity: Severity.Error });
        Assert.Contains(GateRun.Check(site.Edit("statiq.json", "true", "false")).Diagnostics, found => found is { Code: "EVD020", Severity: Severity.Warning });
    }

    [Fact]
    public void An_edit_of_another_finding_does_not() => Assert.Empty(GateRun.Found(Signed().Edit(Record, "locator: p. 5", "locator: p. 6")));

    private static SiteText Signed()
    {
        var hash = Regex.Match(GateRun.Check(Site).Diagnostics[0].Help, "hash: ([0-9a-f]{12})").Groups[1].Value;
        return Site.Edit(Record, "locator: p. 4", $"locator: p. 4\n    checked: {{by: A. Reader, on: 2026-11-20, hash: {hash}}}");
    }
}

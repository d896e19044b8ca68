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
    public void What_readers_see_and_nobody_signed_off_is_an_error_where_the_settings_ask_for_it()
    {
        Assert.Equal(["EVD020 input/pages/example.md:4:14", "EVD020 input/pages/example.md:9:10"], GateRun.Found(Site));
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
    [InlineData("figure: 75%", "figure: 7.5%")]
    [InlineData("sample: 260", "sample: 2,60")]
    [InlineData("URL: https://example.org/survivors-2018", "URL: https://example.org/survivors-2019")]
    public void An_edit_voids_the_sign_off(string old, string @new)
    {
        var site = Signed().Edit(Record, old, @new);

        Assert.Contains(GateRun.Check(site).Diagnostics, found => found is { Code: "EVD020", Severity: Severity.Error });
        Assert.Contains(GateRun.Check(site.Edit("statiq.json", "true", "false")).Diagnostics, found => found is { Code: "EVD020", Severity: Severity.Warning });
    }

    [Theory]
    [InlineData("measures: had been advertised online", "measures: Had been advertised, online")]
    [InlineData("population: survivors who answered", "population: survivors — who answered…")]
    [InlineData("title: Survivor survey", "title: “Survivor survey”")]
    [InlineData("place: 14 US states", "place: >-\n      14 US\n      states")]
    public void A_changed_comma_keeps_it(string old, string @new) => Assert.Empty(GateRun.Found(Signed().Edit(Record, old, @new)));

    [Fact]
    public void Nobody_signs_off_what_they_wrote()
    {
        Assert.Contains("EVD021", GateRun.Found(Signed().Edit(Record, "recorded-by: B. Writer", "recorded-by: a reader"))[0], StringComparison.Ordinal);
        Assert.Contains("EVD021", GateRun.Found(Signed().Edit(Record, "recorded-by: B. Writer\n", ""))[0], StringComparison.Ordinal);
        Assert.Empty(GateRun.Found(Signed().Edit(Record, "recorded-by: B. Writer\n", "").Edit("statiq.json", "true", "false")));
    }

    [Fact]
    public void An_edit_of_another_finding_does_not_void_it() =>
        Assert.Equal("under-12", Assert.Single(GateRun.Check(Signed().Edit(Record, "locator: p. 5", "locator: p. 6")).Diagnostics).Message.Split('"')[1]);

    /// <summary>Both findings that the page shows, each with the hash that its message told.</summary>
    private static SiteText Signed()
    {
        var hashes = GateRun.Check(Site).Diagnostics.Select(found => Regex.Match(found.Help, "hash: ([0-9a-f]{12})").Groups[1].Value).ToList();
        return Site.Edit(Record, "kind: survey", "recorded-by: B. Writer\nkind: survey")
            .Edit(Record, "locator: p. 4", $"locator: p. 4\n    checked: {{by: A. Reader, on: 2026-11-20, hash: {hashes[0]}}}")
            .Edit(Record, "locator: p. 5", $"locator: p. 5\n    checked: {{by: A. Reader, on: 2026-11-20, hash: {hashes[1]}}}");
    }
}

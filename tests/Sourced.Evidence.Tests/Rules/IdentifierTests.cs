using Sourced.Evidence.Rules;
using Sourced.Evidence.Rules.Sources;

namespace Sourced.Evidence.Tests.Rules;

/// <summary>A mistyped identifier leads readers to another work: its shape and its check digit give it away.</summary>
public sealed class IdentifierTests
{
    [Theory]
    [InlineData("PMID: 31498386", true)]
    [InlineData("PMID: PMC6735495", false)]
    [InlineData("ISBN: 0-306-40615-2", true)]
    [InlineData("ISBN: 0-306-40615-3", false)]
    [InlineData("DOI: 10.1001/jamapediatrics.2019.3007", true)]
    [InlineData("DOI: https://doi.org/10.1001/jamapediatrics.2019.3007", false)]
    public void An_identifier_is_held_against_its_own_digits(string line, bool isWell) =>
        Assert.Equal(
            isWell ? [] : ["SRC006"],
            GateRun
                .Check(
                    Examples.Record(
                        "work",
                        $"issued: 2018\nURL: https://example.org/work\naccessed: 2026-11-01\narchive: {{URL: \"https://web.archive.org/web/20261101000000/https://example.org/work\", on: 2026-11-01}}\n{line}"
                    )
                )
                .Diagnostics.Select(found => found.Code)
        );

    [Theory]
    [InlineData("0000-0002-1825-0097", true)]
    [InlineData("0000-0002-1694-233X", true)]
    [InlineData("0000-0002-1825-0098", false)]
    [InlineData("0000-0002-1852-0097", false)]
    [InlineData("0000-0002-1694-2330", false)]
    [InlineData("0000000218250097", false)]
    public void The_last_digit_of_an_ORCID_follows_from_the_others(string orcid, bool isWell) => Assert.Equal(isWell, Identifiers.IsOrcid(orcid));
}

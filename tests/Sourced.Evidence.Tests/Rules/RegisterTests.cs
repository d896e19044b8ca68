using Sourced.Evidence.Rules;

namespace Sourced.Evidence.Tests.Rules;

/// <summary>Figures of discredited claims: refused wherever they stand, but on the page that corrects them, told of what the claim tells them of.</summary>
public class RegisterTests
{
    private const string Register = """
        -- input/discredited.yml --
        - id: d-300000
          claim: That 300,000 children are sold each year.
          patterns: ["300,000 children"]
          why-wrong: The number counted no victims.
          say-instead: Nobody has a sound national count.

        """;

    private static readonly string Record = Examples.OneFinding("series", "one", "300,000 kids");

    [Fact]
    public void A_record_makes_no_discredited_figure_true() =>
        Assert.Equal(
            ["REG001 three hundred thousand"],
            GateRun
                .Check(Examples.Page("In 2016, three hundred thousand kids were sold [@series#one].") + Record + Register)
                .Diagnostics.Select(found => $"{found.Code} {found.Span.Text}")
        );

    [Theory]
    [InlineData("In 2016, 300,000 teachers were jailed.", "EVD001 300,000")]
    [InlineData("The claim says that 300,000 of them are sold.", "")]
    [InlineData("Nobody counted children: the figure of 300,000 is no count.", "")]
    public void The_page_of_a_claim_may_tell_its_figure_only_of_what_the_claim_tells_it_of(string body, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                ' ',
                GateRun
                    .Check(Myth("Nobody has counted", body) + Register + Examples.Source)
                    .Diagnostics.Select(found => $"{found.Code} {found.Span.Text}")
            )
        );

    [Theory]
    [InlineData("why-wrong: Nobody counted, but 77% of children are safe.", "EVD003 77%")]
    [InlineData("why-wrong: Three in four had been advertised online.", "")]
    [InlineData("why-wrong: It counts 300,000 children twice.", "")]
    [InlineData("say-instead: Studies show that three in four had been advertised online.", "EVD014 Studies show")]
    public void What_is_said_against_a_claim_is_served_by_the_sources_that_refute_it(string line, string expected)
    {
        var register = $"""
            -- input/discredited.yml --
            - id: d-300000
              claim: That 300,000 children are sold each year.
              patterns: ["300,000 children"]
              {line}
              {(line.StartsWith("why", StringComparison.Ordinal) ? "say-instead: Nobody has counted." : "why-wrong: Nobody has counted.")}
              debunked-by: [survivors-2018]

            """;

        Assert.Equal(expected, Codes(register + Examples.Source));
    }

    [Theory]
    [InlineData("It reached 260 survivors through support groups.", "")]
    [InlineData("Only 12% of those who were asked answered.", "EVD003 Only 12%")]
    public void The_limits_of_a_source_are_served_by_its_own_findings(string limits, string expected) =>
        Assert.Equal(
            expected.Replace("Only ", "", StringComparison.Ordinal),
            Codes(Examples.Source.Replace("kind: survey", $"kind: survey\nlimits: {limits}", StringComparison.Ordinal))
        );

    private static string Codes(string site) =>
        string.Join(
            ' ',
            GateRun.Check(site).Diagnostics.Where(found => found.Code != "SRC008").Select(found => $"{found.Code} {found.Span.Text}")
        );

    private static string Myth(string title, string body) =>
        $"""
            -- input/myths/example.md --
            ---
            title: {title}
            message: There is no sound count.
            audience: [parents]
            published: 2026-11-21
            reviewed: 2026-11-21
            claim: d-300000
            ---

            One survey asked survivors [@survivors-2018]. {body}

            """;
}

using Sourced.Evidence.Rules;

namespace Sourced.Evidence.Tests.Rules;

/// <summary>Claims of the register, told in other words.</summary>
public class ParaphraseTests
{
    private const string Register = """
        -- input/discredited.yml --
        - id: d-300000
          claim: That 300,000 children are sold each year.
          patterns: ["300,000 children"]
          why-wrong: The number counted no victims.
          say-instead: Nobody has a sound national count.
        - id: d-minutes
          claim: That a child is sold every two minutes.
          patterns: ["every two minutes a child"]
          why-wrong: It needs a national count.
          say-instead: Leave it out.
        - id: d-strangers
          claim: That strangers snatch children.
          patterns: ["snatched by strangers"]
          why-wrong: It is rare.
          say-instead: Speak of the people whom a child knows.

        """;

    [Theory]
    [InlineData("Each year, three hundred thousand children are sold.", "three hundred thousand")]
    [InlineData("Each year, 300,000 American children are sold.", "300,000")]
    [InlineData("As many as 300k girls and boys are sold.", "As many as 300k")]
    [InlineData("A child is sold every two minutes.", "every two minutes")]
    [InlineData("Every 2 minutes, another child is sold.", "Every 2 minutes")]
    [InlineData("Strangers snatch children.", "Strangers")]
    [InlineData("A child is snatched by a stranger.", "stranger")]
    public void The_telling_words_give_a_claim_away_in_any_order(string body, string expected) =>
        Assert.Equal(
            ["REG001 " + expected],
            GateRun.Check(Examples.Page(body) + Register).Diagnostics.Select(found => $"{found.Code} {found.Span.Text}")
        );

    [Theory]
    [InlineData("Talk for two minutes. A child will listen.")]
    [InlineData("Teach children what to say to strangers.")]
    [InlineData("A child needs a few minutes of calm.")]
    public void Some_of_the_words_do_not(string body) =>
        Assert.Empty(GateRun.Check(Examples.Page(body) + Register).Diagnostics.Select(found => $"{found.Code} {found.Span.Text}"));

    [Theory]
    [InlineData("d-minutes", 0)]
    [InlineData("d-strangers", 1)]
    public void The_page_that_corrects_a_claim_may_tell_it(string claim, int expected) =>
        Assert.Equal(
            expected,
            GateRun
                .Check(
                    $"""
                    -- input/myths/example.md --
                    ---
                    title: Nobody has counted
                    message: There is no sound count.
                    audience: [parents]
                    published: 2026-11-21
                    reviewed: 2026-11-21
                    claim: {claim}
                    ---

                    One survey asked survivors [@survivors-2018]. Some say that a child is sold every two minutes.

                    """
                        + Register
                        + Examples.Source
                )
                .Diagnostics.Count(found => found.Code == "REG001")
        );
}

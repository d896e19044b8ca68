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

    private const string SpanishAndArabic = """
        -- input/discredited.yml --
        - id: d-300000
          claim: {en: "That 300,000 children are sold each year.", es: Que se vende a 300 000 niños al año., ar: أن 300 ألف طفل يُباعون كل عام.}
          patterns: ["300 000 niños", "300 ألف طفل"]
          why-wrong: The number counted no victims.
          say-instead: Nobody has a sound national count.
        - id: d-strangers
          claim: {en: That strangers snatch children., es: Que desconocidos secuestran a los niños., ar: أن غرباء يخطفون الأطفال.}
          patterns: ["secuestrados por desconocidos", "الغرباء يخطفون"]
          why-wrong: It is rare.
          say-instead: Speak of the people whom a child knows.

        """;

    [Theory]
    [InlineData("es", "Cada año se vende a trescientos mil menores.", "trescientos mil")]
    [InlineData("es", "Al año, 300 mil niñas y niños son vendidos.", "300 mil")]
    [InlineData("es", "Un desconocido secuestra a un menor.", "secuestra")]
    [InlineData("ar", "يُباع ثلاثمائة ألف من الأطفال كل عام.", "ثلاثمائة ألف")]
    [InlineData("ar", "يخطف غريب الطفل في الشارع.", "غريب")]
    [InlineData("ar", "الغريب يخطف الطفل في الشارع.", "الغريب")]
    public void And_so_in_Spanish_and_Arabic(string language, string body, string expected) =>
        Assert.Equal(["REG001 " + expected], Told(language, body));

    [Theory]
    [InlineData("es", "Hable con los niños de los desconocidos en internet.")]
    [InlineData("es", "En 300 000 hogares se habló de ello.")]
    [InlineData("ar", "تحدثوا مع أطفالكم عن الغرباء.")]
    public void Where_some_of_the_words_do_not_either(string language, string body) => Assert.Empty(Told(language, body));

    private static IEnumerable<string> Told(string language, string body) =>
        GateRun
            .Check(
                $$"""
                -- statiq.json --
                { "Languages": ["{{language}}"] }
                -- input/pages/one.md --
                ---
                title: X
                ---

                {{body}}

                """
                    + SpanishAndArabic
            )
            .Diagnostics.Where(found => found.Code == "REG001")
            .Select(found => $"{found.Code} {found.Span.Text}");

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

    [Theory]
    [InlineData("A child is not sold every two minutes", "the title repeats the myth")]
    [InlineData("Nobody has counted", null)]
    public void A_title_that_tells_the_myth_in_other_words_repeats_it(string title, string? expected) =>
        Assert.Equal(
            expected,
            GateRun
                .Check(
                    $"""
                    -- input/myths/example.md --
                    ---
                    title: {title}
                    message: There is no sound count.
                    audience: [parents]
                    published: 2026-11-21
                    reviewed: 2026-11-21
                    claim: d-minutes
                    ---

                    One survey asked survivors [@survivors-2018]. Some say that a child is sold every two minutes.

                    """
                        + Register
                        + Examples.Source
                )
                .Diagnostics.SingleOrDefault(found => found.Code == "REG002")
                ?.Message
        );
}

using Sourced.Evidence.Languages;
using Sourced.Evidence.Rules;
using Sourced.Statistics;
using Sourced.Testing;

namespace Sourced.Evidence.Tests.Rules;

/// <summary>Help lines: their numbers in any shape, and the day by which they have to be checked.</summary>
public class HelpNumberTests
{
    [Theory]
    [InlineData("Call 888.373.7888 at any hour.", "888.373.7888")]
    [InlineData("Write down 1 8 8 8 3 7 3 7 8 8 8 and keep it.", "1 8 8 8 3 7 3 7 8 8 8")]
    [InlineData("Write down (888) 373-7888 and keep it.", "888) 373-7888")]
    [InlineData("Call 800.555.0199 at any hour.", "800.555.0199")]
    [InlineData("We use version 10.0.100 of the tool.", "")]
    public void A_number_to_dial_is_known_however_it_is_grouped(string body, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                ' ',
                GateRun
                    .Check(Examples.Page(body) + Line("1-888-373-7888", "checked: 2026-10-01\n  check-by: 2027-02-01"))
                    .Diagnostics.Where(found => found.Code == "HLP001")
                    .Select(found => found.Span.Text)
            )
        );

    [Theory]
    [InlineData("checked: 2026-10-01\n  check-by: 2027-02-01", "")]
    [InlineData("checked: 2026-10-01", "HLP002")]
    [InlineData("check-by: 2027-02-01", "HLP002")]
    public void A_help_line_says_when_it_was_checked_and_by_when_it_will_be(string days, string expected) =>
        Assert.Equal(expected, string.Join(' ', GateRun.Check(Line("1-888-373-7888", days)).Diagnostics.Select(found => found.Code)));

    [Fact]
    public void A_phone_without_a_digit_is_none() =>
        Assert.Equal(
            ["HLP002 call us"],
            GateRun
                .Check(Line("call us", "checked: 2026-10-01\n  check-by: 2027-02-01"))
                .Diagnostics.Select(found => $"{found.Code} {found.Span.Text.Trim('"')}")
        );

    [Fact]
    public void A_site_takes_the_languages_in_which_numbers_are_read_and_no_other()
    {
        Assert.Equal(
            ["CFG003"],
            SiteText.Parse("-- statiq.json --\n{\"Languages\": [\"qaa\"]}\n").Read().Diagnostics.Select(found => found.Code)
        );
        foreach (var language in (string[])[.. RuleWords.Languages, "pt-BR", "zh-Hant"])
        {
            Assert.Empty(SiteText.Parse($"-- statiq.json --\n{{\"Languages\": [\"{language}\"]}}\n").Read().Diagnostics);
            Assert.True(StatisticReader.Knows(language), language);
        }

        Assert.False(StatisticReader.Knows("qaa"));
    }

    [Theory]
    [InlineData("On the poster stood [uno de cada cinco niños sufre]{lang=es}.", "EVD001 uno de cada cinco")]
    [InlineData("On the poster stood [tres de cada cuatro]{lang=es} [@survivors-2018#online].", "")]
    [InlineData("On the poster stood [88 % de los niños]{lang=es}.", "EVD001 88 %")]
    public void Words_in_another_language_are_read_in_it(string body, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                ' ',
                GateRun.Check(Examples.Page(body) + Examples.Source).Diagnostics.Select(found => $"{found.Code} {found.Span.Text}")
            )
        );

    private static string Line(string phone, string days) =>
        $"""
            -- input/help-lines.yml --
            - id: line
              name: A help line
              what-for: Help for children
              country: US
              phone: "{phone}"
              {days}

            """;
}

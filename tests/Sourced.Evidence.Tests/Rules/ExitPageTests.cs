namespace Sourced.Evidence.Tests.Rules;

/// <summary>The page behind "Leave this site", and the day by which somebody has to look at it again.</summary>
public class ExitPageTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(", \"ExitChecked\": \"2026-08-23\"", "")]
    [InlineData(", \"ExitChecked\": \"2026-08-22\"", "HLP003 statiq.json:1:40 https://www.weather.gov/ had to be looked at by 2026-11-20")]
    [InlineData(", \"ExitChecked\": \"2026-11-22\"", "TIM004 statiq.json:1:40 checked on 2026-11-22, which is after 2026-11-21")]
    public void A_look_holds_for_ninety_days_and_none_is_made_up(string looked, string expected) =>
        Assert.Equal(expected, string.Join('|', GateRun.Check($$"""
            -- statiq.json --
            { "SiteTitle": "Facts"{{looked}} }
            """ + "\n").Diagnostics.Select(found => $"{GateRun.Shown(found)} {found.Message}")));
}

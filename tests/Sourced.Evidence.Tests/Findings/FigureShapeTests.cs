using System.Globalization;
using Sourced.Evidence.Findings;
using Sourced.Testing;

namespace Sourced.Evidence.Tests.Findings;

public sealed class FigureShapeTests
{
    [Theory]
    [InlineData("1 in 6", "1/6")]
    [InlineData("one in five", "1/5")]
    [InlineData("86 of 88", "86/88")]
    [InlineData("a third", "1/3")]
    [InlineData("35%", "35/100")]
    [InlineData("12.6%", "12.6/100")]
    [InlineData("about 64%", "about 64/100")]
    [InlineData("5 to 13 per cent", "5 to 13 of 100")]
    [InlineData("50-90%", "50 to 90 of 100")]
    public void A_share_of_people_is_drawn_as_parts_of_its_own_whole_and_a_range_with_both_ends(string figure, string shape) =>
        Assert.Equal(shape, Written(Of(figure, "were advertised online", "children in the survey")));

    [Theory]
    [InlineData("240 to 310 million", "240000000 to 310000000")]
    [InlineData("1,400 to 2.4 million", "1400 to 2400000")]
    public void A_range_of_a_count_is_drawn_with_both_ends(string figure, string shape) =>
        Assert.Equal(shape, Written(Of(figure, "experienced violence", "people worldwide")));

    [Theory]
    [InlineData("at least 1 in 30", "were homeless", "young people")]
    [InlineData("nearly one in five", "were trafficked", "young people")]
    [InlineData("more than half", "were exploited", "children")]
    [InlineData("less than 5 per cent", "told somebody", "children")]
    [InlineData("most", "knew the person", "children")]
    [InlineData("218%", "rise in records", "children in records")]
    [InlineData("8%", "rise over the year before", "children in records")]
    [InlineData("up 24%", "children seen", "children in records")]
    [InlineData("150%", "were seen", "children")]
    [InlineData("698", "were seen", "children")]
    [InlineData("3.1 per 1,000", "were seen", "children")]
    [InlineData("1 in 3000", "were seen", "children")]
    [InlineData("14 to 17", "ages at which it happened", "children worldwide")]
    [InlineData("2.5 times", "as likely", "girls")]
    [InlineData("84%", "led abroad", "reports to a hotline")]
    [InlineData("75%", "of the risk of poor health, compared with others", "adults")]
    [InlineData("75%", "{en: had poor health, es: del riesgo de mala salud}", "adults")]
    [InlineData("1 in 6 (17%)", "were seen", "children")]
    public void What_a_drawing_would_tell_otherwise_than_the_record_is_left_to_its_words(string figure, string measures, string population) =>
        Assert.Null(Of(figure, measures, population));

    private static FigureShape? Of(string figure, string measures, string population)
    {
        var library = SiteText.Parse($$"""
            -- statiq.json --
            { "SiteTitle": "Facts", "Host": "example.org", "Languages": ["en"], "ExitUrl": "https://example.com/" }
            -- input/sources/a-2018.yml --
            id: a-2018
            type: report
            title: Survey
            author: [{literal: Institute}]
            publisher: Institute
            issued: 2018
            URL: https://example.net/a
            accessed: 2026-11-01
            kind: survey
            limits: People who could be reached.
            findings:
              - id: one
                figure: {{figure}}
                measures: {{measures}}
                population: {{population}}
                locator: p. 3
            """).Read().Library;
        var source = library.Sources["a-2018"];
        return FigureShape.Of(source, source.Findings[0]);
    }

    private static string Written(FigureShape? shape) => shape switch
    {
        ShareShape share => string.Create(CultureInfo.InvariantCulture, $"{(share.IsAbout ? "about " : "")}{share.Part}/{share.Whole}"),
        SpanShape { Whole: { } whole } span => string.Create(CultureInfo.InvariantCulture, $"{span.Low} to {span.High} of {whole}"),
        SpanShape span => string.Create(CultureInfo.InvariantCulture, $"{span.Low} to {span.High}"),
        _ => "nothing",
    };
}

using System.Globalization;
using Sourced.Publishing.Data;
using Sourced.Statistics;

namespace Sourced.Publishing.Tests.Data;

public sealed class FigureBoundsTests
{
    [Theory]
    [InlineData("75%", "75", "75", "75")]
    [InlineData("50% to 90%", "50", null, "90")]
    [InlineData("at least 30%", "30", null, null)]
    [InlineData("over 99.5%", "99.5", null, null)]
    [InlineData("less than 5 per cent", null, null, "5")]
    [InlineData("up to 40%", null, null, "40")]
    [InlineData("about 238,000 children", null, "238000", null)]
    public void A_figure_has_the_ends_that_its_words_give_and_no_others(string figure, string? low, string? value, string? high)
    {
        var reading = StatisticReader.Read(figure, "en").Select(number => number.Reading).OfType<StatisticReading>().First();

        var bounds = FigureBounds.Of(reading);

        Assert.Equal((low, value, high), (Text(bounds.Low), Text(bounds.Value), Text(bounds.High)));
    }

    private static string? Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);
}

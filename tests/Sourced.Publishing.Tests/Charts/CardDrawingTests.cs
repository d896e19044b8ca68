using System.Globalization;
using Sourced.Evidence.Findings;
using Sourced.Publishing.Charts;
using Sourced.Theme.Language;

namespace Sourced.Publishing.Tests.Charts;

public sealed class CardDrawingTests
{
    [Fact]
    public void A_share_is_so_many_signs_of_so_many() => Assert.Equal("5.4 of 100", Drawn(new ShareShape(5.4m, 100, IsAbout: false), "en"));

    [Theory]
    [InlineData("en", "0.05 to 0.13 of 0–100%")]
    [InlineData("es", "0.05 to 0.13 of 0–100 %")]
    [InlineData("ar", "0.05 to 0.13 of 0–100%")]
    public void A_range_has_both_ends_on_the_scale_of_its_whole(string language, string expected) =>
        Assert.Equal(expected, Drawn(new SpanShape(5, 13, 100, IsAbout: false), language).Replace('\u00a0', ' ').Replace('\u202f', ' '));

    [Fact]
    public void A_range_of_no_known_whole_begins_at_nothing_and_ends_at_its_own_end() => Assert.Equal("0.75 to 1 of 0–12,000", Drawn(new SpanShape(9_000, 12_000, null, IsAbout: false), "en"));

    [Fact]
    public void What_cannot_be_drawn_honestly_is_not_drawn() => Assert.Null(CardDrawing.Of(null, ThemeWords.Find("en")!));

    private static string Drawn(FigureShape shape, string language) => CardDrawing.Of(shape, ThemeWords.Find(language)!) switch
    {
        { Whole: > 0 } share => string.Create(CultureInfo.InvariantCulture, $"{share.Low:0.##} of {share.Whole}"),
        { } range => string.Create(CultureInfo.InvariantCulture, $"{range.Low:0.##} to {range.High:0.##} of {string.Join('–', range.Scale)}"),
        null => "",
    };
}

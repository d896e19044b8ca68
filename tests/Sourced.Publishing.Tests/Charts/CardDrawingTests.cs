using Sourced.Evidence.Findings;
using Sourced.Publishing.Charts;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Tests.Charts;

public sealed class CardDrawingTests
{
    [Fact]
    public void A_share_is_so_many_signs_of_so_many() =>
        Assert.Equal(new CardDrawingView(100, 5.4m, 5.4m), CardDrawing.Of(new ShareShape(5.4m, 100, IsAbout: false)));

    [Fact]
    public void A_range_has_both_ends_as_parts_of_its_whole() =>
        Assert.Equal(new CardDrawingView(0, 0.05m, 0.13m), CardDrawing.Of(new SpanShape(5, 13, 100, IsAbout: false)));

    [Fact]
    public void A_range_of_no_known_whole_is_as_long_as_its_upper_end() =>
        Assert.Equal(new CardDrawingView(0, 0.75m, 1), CardDrawing.Of(new SpanShape(9_000, 12_000, null, IsAbout: false)));

    [Fact]
    public void What_cannot_be_drawn_honestly_is_not_drawn() => Assert.Null(CardDrawing.Of(null));
}

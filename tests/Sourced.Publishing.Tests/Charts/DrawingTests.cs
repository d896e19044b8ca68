using System.Text.RegularExpressions;
using System.Xml.Linq;
using Sourced.Evidence.Findings;
using Sourced.Publishing.Charts;

namespace Sourced.Publishing.Tests.Charts;

public sealed partial class DrawingTests
{
    [Theory]
    [InlineData(1, 6)]
    [InlineData(86, 88)]
    [InlineData(35, 100)]
    [InlineData(0, 100)]
    public void As_many_squares_stand_there_as_the_whole_has_parts_and_as_many_are_filled_as_the_share(int part, int whole)
    {
        var svg = ShareSvg.Draw(new ShareShape(part, whole, IsAbout: false), mirrored: false);

        Assert.Equal(whole, Boxes(svg, "hollow").Count);
        Assert.Equal(part, Boxes(svg, "bar").Count);
    }

    [Fact]
    public void Of_a_broken_part_that_much_of_its_square_is_filled()
    {
        var filled = Boxes(ShareSvg.Draw(new ShareShape(12.6m, 100, IsAbout: false), mirrored: false), "bar");

        Assert.Equal(13, filled.Count);
        Assert.Equal(0.6m, filled[^1].Width / filled[0].Width);
        Assert.Equal(filled[0].X + 2 * (filled[1].X - filled[0].X), filled[^1].X);
    }

    [Fact]
    public void In_a_page_from_right_to_left_the_first_square_is_the_rightmost()
    {
        var share = new ShareShape(2.5m, 6, IsAbout: false);
        var (plain, mirrored) = (Boxes(ShareSvg.Draw(share, mirrored: false), "bar"), Boxes(ShareSvg.Draw(share, mirrored: true), "bar"));

        Assert.Equal(0, plain[0].X);
        Assert.Equal(SizeOf(ShareSvg.Draw(share, mirrored: true)), mirrored[0].X + mirrored[0].Width);
        // the part of a square that is filled is on the side from which it is read
        Assert.Equal(plain[2].X + plain[2].Width, SizeOf(ShareSvg.Draw(share, mirrored: false)) - mirrored[2].X);
    }

    [Fact]
    public void A_range_of_a_share_is_full_to_its_lower_end_and_hollow_to_its_upper_one_on_a_line_as_long_as_the_whole()
    {
        var svg = SpanSvg.Draw(new SpanShape(5, 20, 100, IsAbout: false), mirrored: false);
        var (width, full, hollow) = (SizeOf(svg), Boxes(svg, "bar"), Boxes(svg, "hollow").Single());

        Assert.Equal(0.05m, full[0].Width / width);
        Assert.Equal(0.2m, (hollow.X + hollow.Width + 1) / width);
        Assert.Equal(width, full[1].X + full[1].Width);
    }

    [Fact]
    public void A_range_of_a_count_begins_at_nought_and_ends_with_its_upper_end()
    {
        var svg = SpanSvg.Draw(new SpanShape(240, 320, null, IsAbout: false), mirrored: true);
        var (width, full, hollow) = (SizeOf(svg), Boxes(svg, "bar").Single(), Boxes(svg, "hollow").Single());

        Assert.Equal(width, full.X + full.Width);
        Assert.Equal(0.75m, full.Width / width);
        Assert.Equal(0, hollow.X - 1);
    }

    private static decimal SizeOf(string svg) => (decimal)XDocument.Parse(svg).Root!.Attribute("width")!;

    private static List<(decimal X, decimal Width)> Boxes(string svg, string name)
    {
        var path = XDocument
            .Parse(svg)
            .Root!.Elements()
            .Single(element => (string?)element.Attribute("class") == name)
            .Attribute("d")!
            .Value;
        return
        [
            .. Box()
                .Matches(path)
                .Select(box =>
                    (
                        decimal.Parse(box.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture),
                        decimal.Parse(box.Groups[2].ValueSpan, System.Globalization.CultureInfo.InvariantCulture)
                    )
                ),
        ];
    }

    [GeneratedRegex(@"M([\d.]+) [\d.]+h([\d.]+)")]
    private static partial Regex Box();
}

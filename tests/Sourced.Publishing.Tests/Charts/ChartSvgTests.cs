using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Sourced.Publishing.Charts;

namespace Sourced.Publishing.Tests.Charts;

public sealed class ChartSvgTests
{
    private static readonly ImmutableArray<ChartRow> Rows =
    [
        new ChartBar("2020", "1,000", 1000, 1000, Secondary: false) { Slip = "slip-1" },
        new ChartNote("From 2021", "counted in a new way"),
        new ChartBar("2021", "4,000", 4000, 4000, Secondary: true) { Slip = "slip-2" },
    ];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_bar_is_as_long_as_its_figure_is_large(bool stacked)
    {
        var bars = Boxes(Draw(stacked ? ChartLook.Screen(false) : ChartLook.Paper(false)));

        // A hollow bar is drawn with a line, half of which stands outside.
        Assert.Equal(4, (Number(bars[1], "width") + Number(bars[1], "stroke-width")) / Number(bars[0], "width"), 1);
        Assert.Equal(Number(bars[0], "x"), Number(bars[1], "x") - Number(bars[1], "stroke-width") / 2, 2);
    }

    [Fact]
    public void A_figure_that_was_seen_second_hand_is_hollow_and_needs_no_colour_to_show_it()
    {
        var bars = Boxes(Draw(ChartLook.Paper(false)));

        Assert.NotEqual("none", bars[0].Attribute("fill")!.Value);
        Assert.Equal("none", bars[1].Attribute("fill")!.Value);
    }

    [Fact]
    public void A_row_without_a_figure_is_written_between_broken_lines()
    {
        var drawn = Draw(ChartLook.Screen(false));

        Assert.Contains(drawn.Descendants(), text => text.Value == "From 2021: counted in a new way");
        Assert.Equal(2, drawn.Descendants().Count(line => line.Attribute("stroke-dasharray") is not null));
    }

    [Fact]
    public void On_screen_every_figure_carries_the_mark_of_its_slip()
    {
        var marks = Draw(ChartLook.Screen(false)).Descendants().Where(text => text.Attribute("data-slip") is not null);

        Assert.Equal([("slip-1", "1,000"), ("slip-2", "4,000")], marks.Select(text => (text.Attribute("data-slip")!.Value, text.Value)));
    }

    [Fact]
    public void Right_to_left_it_starts_at_the_right_edge()
    {
        var look = ChartLook.Screen(mirrored: true);
        var bars = Boxes(Draw(look));

        Assert.Equal((double)look.Width, Number(bars[0], "x") + Number(bars[0], "width"), 2);
        Assert.Equal("end", Draw(look).Descendants().First(text => text.Name.LocalName == "text").Attribute("text-anchor")!.Value);
    }

    [Fact]
    public void What_an_author_wrote_stays_text()
    {
        var drawn = Draw(ChartLook.Paper(false), [new ChartBar("a < b & c", "7", 7, 7, false)]);

        Assert.Contains(drawn.Descendants(), text => text.Value == "a < b & c");
    }

    private static XElement Draw(ChartLook look, ImmutableArray<ChartRow>? rows = null) => XElement.Parse(ChartSvg.Draw(rows ?? Rows, look));

    private static List<XElement> Boxes(XElement drawn) => [.. drawn.Descendants().Where(box => box.Name.LocalName == "rect")];

    private static double Number(XElement box, string name) => double.Parse(box.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}

using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Sourced.Publishing.Charts;

namespace Sourced.Publishing.Tests.Charts;

public sealed class LineChartTests
{
    private static readonly ImmutableArray<ChartRow> Rows =
    [
        Year(2010, "400", 400),
        Year(2011, "500", 500),
        new ChartNote("2012 to 2014", "nobody asked"),
        Year(2015, "600", 600),
        Year(2016, "800", 800),
        new ChartNote("From 2017", "counted in a new way"),
        Year(2017, "300", 300, secondary: true),
        Year(2018, "350", 350),
    ];

    [Fact]
    public void Every_counted_year_is_a_dot_as_far_above_zero_as_its_figure_is_large_and_a_year_is_as_wide_as_another()
    {
        var dots = Dots(Draw());
        var zero = dots[0].Y + 400 * (dots[0].Y - dots[1].Y) / 100;

        Assert.Equal(6, dots.Count);
        Assert.All(
            dots.Zip(Rows.OfType<ChartBar>()),
            pair => Assert.Equal((double)pair.Second.High, 100 * (zero - pair.First.Y) / (dots[0].Y - dots[1].Y), 0.5)
        );
        var year = dots[1].X - dots[0].X;
        Assert.All(dots.Zip(Rows.OfType<ChartBar>()), pair => Assert.Equal((pair.Second.Year!.Value - 2010) * year, pair.First.X - dots[0].X, 0.1));
    }

    [Fact]
    public void A_line_joins_years_that_follow_each_other_and_nothing_is_drawn_over_years_that_nobody_counted_or_a_change_of_what_was_counted()
    {
        var drawn = Draw();
        var dots = Dots(drawn);

        Assert.Equal([(0, 1), (2, 3), (4, 5)], Lines(drawn).Select(line => (Nearest(dots, line.From), Nearest(dots, line.To))));
    }

    [Fact]
    public void The_line_of_zero_is_broken_where_nobody_counted_and_a_broken_line_stands_where_the_counting_changed()
    {
        var drawn = Draw();
        var (dots, broken) = (Dots(drawn), Broken(drawn));

        Assert.Equal(2, broken.Count);
        var (gap, change) = (broken[0], broken[1]);
        Assert.Equal(gap.From.Y, gap.To.Y);
        Assert.InRange(gap.From.X, dots[1].X, dots[2].X);
        Assert.InRange(gap.To.X, gap.From.X + 1, dots[2].X);
        Assert.Equal(change.From.X, change.To.X);
        Assert.Equal((dots[3].X + dots[4].X) / 2, change.From.X, 0.1);
    }

    [Fact]
    public void What_is_said_of_years_between_stands_below_and_once_where_it_is_the_same()
    {
        ImmutableArray<ChartRow> rows =
        [
            Year(2010, "400", 400),
            Year(2011, "500", 500),
            new ChartNote("Year 2012", "nobody asked"),
            Year(2013, "600", 600),
            new ChartNote("2014", "nobody asked"),
            Year(2015, "700", 700),
        ];

        Assert.Contains("Year\u00a02012 · 2014: nobody asked", Texts(Draw(rows: rows)));
    }

    [Theory]
    [InlineData("300")]
    [InlineData("more than 300 million, as far as was seen")]
    public void The_last_and_the_highest_dot_have_their_figures_whatever_lies_there(string last)
    {
        var rows = Rows.SetItem(7, Year(2018, last, 310));

        Assert.Contains(last, Texts(Draw(rows: rows)));
        Assert.Contains("800", Texts(Draw(rows: rows)));
    }

    [Fact]
    public void No_figure_lies_on_another_figure_or_on_a_dot_and_none_reaches_out_of_the_drawing()
    {
        ImmutableArray<ChartRow> rows =
        [
            .. Enumerable
                .Range(0, 40)
                .SelectMany(i =>
                    (ChartRow[])
                        [
                            Year(1980 + i, $"about {1000 * (i * 7 % 11 + 1):N0}", 1000 * (i * 7 % 11 + 1)),
                            .. i % 3 == 2 ? (ChartRow[])[new ChartNote($"{1980 + i}", "changed")] : [],
                        ]
                ),
        ];
        foreach (
            var look in (ChartLook[])
                [
                    ChartLook.Card(false),
                    ChartLook.Card(true),
                    ChartLook.Paper(false),
                    ChartLook.Screen(false),
                    ChartLook.WideScreen(false),
                    ChartLook.WideScreen(true),
                ]
        )
        {
            var drawn = Draw(look, rows);
            var rooms = drawn
                .Descendants()
                .Where(text => text.Name.LocalName == "text" && text.Value.Contains("about", StringComparison.Ordinal))
                .Select(text => Room(text, (double)look.Letter))
                .ToList();

            Assert.InRange(rooms.Count, 2, 40);
            Assert.All(rooms, room => Assert.InRange(room.Start, -0.1, room.End));
            Assert.All(rooms, room => Assert.InRange(room.End, 0, (double)look.Width + 0.1));
            foreach (var (one, other) in rooms.SelectMany((one, i) => rooms.Skip(i + 1).Select(other => (one, other)))) Assert.False(one.Touches(other));
            foreach (var dot in Dots(drawn)) Assert.DoesNotContain(rooms, room => room.Touches(new(dot.X - 1, dot.X + 1, dot.Y - 1, dot.Y + 1)));
        }
    }

    [Fact]
    public void A_figure_stands_above_no_dot_but_its_own()
    {
        ImmutableArray<ChartRow> rows =
        [
            Year(1998, "5", 5),
            new ChartNote("", "nobody asked"),
            .. Enumerable.Range(2004, 5).Select(year => Year(year, "about 110", 110)),
            new ChartNote("", "nobody asked"),
            Year(2010, "more than 223", 223),
            new ChartNote("", "nobody asked"),
            Year(2024, "36,000", 36_000),
        ];
        foreach (
            var look in (ChartLook[])[ChartLook.Card(false), ChartLook.Paper(false), ChartLook.Screen(false), ChartLook.WideScreen(false)]
        )
        {
            var drawn = Draw(look, rows);
            var text = drawn.Descendants().Single(text => text.Value == "more than 223");
            var above = Dots(drawn).Where(dot => dot.X > Room(text, (double)look.Letter).Start - 1 && dot.X < Room(text, (double)look.Letter).End).ToList();

            Assert.Equal(Dots(drawn)[6], Assert.Single(above));
        }
    }

    [Fact]
    public void A_figure_that_was_seen_second_hand_is_a_hollow_dot_with_nothing_behind_it()
    {
        var drawn = Draw();
        var dot = Circles(drawn)[4];

        Assert.Equal("none", dot.Attribute("fill")!.Value);
        Assert.All(Circles(drawn).Where(other => other != dot), other => Assert.NotEqual("none", other.Attribute("fill")!.Value));
        var (centre, line) = (Dots(drawn)[4], Lines(drawn)[2]);
        Assert.InRange(Math.Sqrt(Math.Pow(line.From.X - centre.X, 2) + Math.Pow(line.From.Y - centre.Y, 2)), Number(dot, "r"), 2 * Number(dot, "r"));
    }

    [Fact]
    public void Right_to_left_time_runs_from_the_right_edge_as_bars_do()
    {
        var (plain, mirrored) = (Dots(Draw()), Dots(Draw(ChartLook.Card(mirrored: true))));

        Assert.All(plain.Zip(mirrored), pair => Assert.Equal((double)ChartLook.Card(true).Width - pair.First.X, pair.Second.X, 0.1));
        Assert.Equal(plain.Select(dot => dot.Y), mirrored.Select(dot => dot.Y));
    }

    [Fact]
    public void On_screen_each_figure_that_is_written_carries_the_mark_of_its_slip()
    {
        var marked = Draw(ChartLook.Screen(false), [.. Rows.Select(row => row is ChartBar bar ? bar with { Slip = $"slip-{bar.Figure}" } : row)])
            .Descendants().Where(text => text.Attribute("data-slip") is not null).ToList();

        Assert.Contains(marked, text => text.Value == "350");
        Assert.All(marked, text => Assert.Equal($"slip-{text.Value}", text.Attribute("data-slip")!.Value));
    }

    public static TheoryData<string> NoLines => ["no year", "a range", "backwards", "no neighbours"];

    [Theory]
    [MemberData(nameof(NoLines))]
    public void Rows_that_a_line_would_join_wrongly_are_bars(string which)
    {
        ImmutableArray<ChartRow> rows = which switch
        {
            "no year" => [Year(2010, "4", 4), Year(2011, "5", 5), new ChartBar("Later", "6", 6, 6, false)],
            "a range" => [Year(2010, "4", 4), Year(2011, "5 to 6", 5) with { High = 6 }],
            "backwards" => [Year(2011, "4", 4), Year(2010, "5", 5), Year(2012, "5", 5)],
            _ => [Year(2010, "4", 4), Year(2012, "5", 5), Year(2014, "6", 6)],
        };

        Assert.Empty(Circles(Draw(rows: rows)));
        Assert.Equal(rows.Length, Draw(rows: rows).Descendants().Count(box => box.Name.LocalName == "rect" && box.Attribute("stroke") is null));
    }

    private static ChartBar Year(int year, string figure, decimal value, bool secondary = false) =>
        new(year.ToString(CultureInfo.InvariantCulture), figure, value, value, secondary) { Year = new(year, year.ToString(CultureInfo.InvariantCulture)) };

    private static XElement Draw(ChartLook? look = null, ImmutableArray<ChartRow>? rows = null) =>
        XElement.Parse(ChartSvg.Draw(rows ?? Rows, look ?? ChartLook.Card(false)));

    private static List<XElement> Circles(XElement drawn) => [.. drawn.Descendants().Where(element => element.Name.LocalName == "circle")];

    private static List<(double X, double Y)> Dots(XElement drawn) => [.. Circles(drawn).Select(dot => (Number(dot, "cx"), Number(dot, "cy")))];

    private static List<string> Texts(XElement drawn) => [.. drawn.Descendants().Where(element => element.Name.LocalName == "text").Select(text => text.Value)];

    private static List<((double X, double Y) From, (double X, double Y) To)> Lines(XElement drawn) =>
        Paths(drawn, path => path.Attribute("stroke")!.Value == ChartInk.Drawn.Bar);

    private static List<((double X, double Y) From, (double X, double Y) To)> Broken(XElement drawn) =>
        Paths(drawn, path => path.Attribute("stroke-dasharray") is not null);

    private static List<((double X, double Y) From, (double X, double Y) To)> Paths(XElement drawn, Func<XElement, bool> wanted) =>
        [
            .. drawn
                .Descendants()
                .Where(element => element.Name.LocalName == "path" && wanted(element))
                .Select(path =>
                {
                    var numbers = path.Attribute("d")!
                        .Value.Split('M', 'L', ' ')
                        .Where(part => part.Length > 0)
                        .Select(part => double.Parse(part, CultureInfo.InvariantCulture))
                        .ToList();
                    return ((numbers[0], numbers[1]), (numbers[2], numbers[3]));
                }),
        ];

    private static int Nearest(List<(double X, double Y)> dots, (double X, double Y) place) =>
        dots.IndexOf(dots.MinBy(dot => Math.Pow(dot.X - place.X, 2) + Math.Pow(dot.Y - place.Y, 2)));

    private static Box Room(XElement text, double letter)
    {
        // Narrower than the drawing reckons: what touches here would touch on paper.
        var width = text.Value.Trim('\u2067', '\u2069').Length * letter * 0.5;
        var start = Number(text, "x") - (text.Attribute("text-anchor")?.Value switch { "middle" => width / 2, "end" => width, _ => 0 });
        return new(start, start + width, Number(text, "y") - letter * 0.7, Number(text, "y"));
    }

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private sealed record Box(double Start, double End, double Top, double Bottom)
    {
        public bool Touches(Box other) => Start < other.End && other.Start < End && Top < other.Bottom && other.Top < Bottom;
    }
}

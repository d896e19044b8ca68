using System.Collections.Immutable;

namespace Sourced.Publishing.Charts;

/// <summary>Where figures stand beside their dots: the last and the highest first, then others where they cover nothing.</summary>
internal sealed class LineLabels
{
    /// <summary>Places on a line at which is looked whether a figure would cover it.</summary>
    private const int Samples = 24;

    private readonly ChartPen _pen;
    private readonly decimal _radius;
    private readonly decimal _zero;
    private readonly List<Room> _taken = [];
    private readonly ImmutableArray<(ChartBar Bar, Room Room)> _dots;

    private LineLabels(LineSeries series, Func<ChartBar, ChartPoint> at, decimal radius, decimal zero, ChartPen pen)
    {
        (_pen, _radius, _zero) = (pen, radius, zero);
        _dots = [.. series.Bars.Select(bar => (bar, Around(at(bar))))];
        foreach (var (before, after) in series.Runs.SelectMany(run => run.Zip(run.Skip(1))))
            _taken.AddRange(Along(at(before), at(after)));
        foreach (var between in series.Breaks.Select(pair => (at(pair.Before).From + at(pair.After).From) / 2))
            _taken.Add(new(between - 2 * pen.Thin, between + 2 * pen.Thin, 0, zero));
    }

    public static IEnumerable<PlacedLabel> Place(LineSeries series, Func<ChartBar, ChartPoint> at, decimal radius, decimal zero, ChartPen pen)
    {
        var labels = new LineLabels(series, at, radius, zero, pen);
        ChartBar[] wanted =
        [
            series.Runs[^1][^1],
            series.Bars.MaxBy(bar => bar.High)!,
            series.Runs[0][0],
            .. series.Runs.Reverse().SelectMany(run => (ChartBar[])[run[^1], run[0]]),
        ];
        foreach (var bar in wanted.Distinct())
        {
            if (labels.Place(bar, at(bar), bar == series.Runs[^1][^1]) is { } placed) yield return placed;
        }
    }

    /// <summary>Which years are written below: the first, the last, and as many beginnings and ends as have room.</summary>
    public static IEnumerable<ChartBar> Years(LineSeries series, Func<ChartBar, ChartPoint> at, ChartPen pen)
    {
        var written = new List<ChartBar>();
        ChartBar[] wanted = [series.Runs[0][0], series.Runs[^1][^1], .. series.Runs.Reverse().SelectMany(run => (ChartBar[])[run[0], run[^1]])];
        foreach (var bar in wanted.Distinct())
        {
            if (written.TrueForAll(other => Math.Abs(at(other).From - at(bar).From) >= 1.2m * pen.WidthOf(bar.Year!.Written))) written.Add(bar);
        }

        return written;
    }

    /// <summary>From the middle of a dot to its figure.</summary>
    public static decimal Away(decimal radius, ChartPen pen) => radius + pen.Look.Letter * 0.35m;

    /// <param name="bar">Whose figure.</param>
    /// <param name="dot">Where its dot is.</param>
    /// <param name="isLast">True for the end of the series, whose figure is written whatever lies there.</param>
    private PlacedLabel? Place(ChartBar bar, ChartPoint dot, bool isLast)
    {
        PlacedLabel? covering = null;
        foreach (var placed in Places(bar, dot, isLast))
        {
            var room = RoomOf(placed);
            if (room.Start < 0 || room.End > _pen.Look.Width || room.Bottom > _zero) continue;
            covering ??= placed;
            if (_taken.Exists(room.Touches) || _dots.Any(dot => room.Touches(dot.Bar == bar ? dot.Room : Owned(dot.Room)))) continue;
            return Taken(placed);
        }

        return isLast && covering is not null ? Taken(covering) : null;
    }

    private PlacedLabel Taken(PlacedLabel placed)
    {
        var (room, between) = (RoomOf(placed), _pen.Look.Letter * 0.25m);
        _taken.Add(room with { Start = room.Start - between, End = room.End + between });
        return placed;
    }

    private IEnumerable<PlacedLabel> Places(ChartBar bar, ChartPoint dot, bool isLast)
    {
        var letter = _pen.Look.Letter;
        var away = Away(_radius, _pen);
        var (above, beside, below) = (dot.Y - away, Math.Min(dot.Y + letter * 0.33m, _zero - letter * 0.2m), dot.Y + away + letter * 0.7m);
        if (isLast) yield return new(bar, dot.From + away, beside, Anchor.Start);
        foreach (var baseline in (decimal[])[above, below])
        {
            yield return new(bar, dot.From, baseline, Anchor.Middle);
            yield return new(bar, dot.From, baseline, Anchor.End);
            yield return new(bar, dot.From, baseline, Anchor.Start);
            if (baseline == below) continue;
            yield return new(bar, dot.From - away, beside, Anchor.End);
            yield return new(bar, dot.From + away, beside, Anchor.Start);
        }
    }

    /// <summary>What a figure covers.</summary>
    private Room RoomOf(PlacedLabel placed)
    {
        var (letter, width) = (_pen.Look.Letter, _pen.WidthOf(placed.Bar.Figure));
        var start = placed.Anchor switch { Anchor.Start => placed.From, Anchor.Middle => placed.From - width / 2, _ => placed.From - width };
        return new(start, start + width, placed.Baseline - letter * 0.75m, placed.Baseline + letter * 0.2m);
    }

    private Room Around(ChartPoint point) => new(point.From - _radius, point.From + _radius, point.Y - _radius, point.Y + _radius);

    /// <summary>Where a figure would be taken for that of another dot.</summary>
    private Room Owned(Room dot) => dot with { Top = dot.Top - 1.2m * _pen.Look.Letter, Bottom = dot.Bottom + 1.2m * _pen.Look.Letter };

    private IEnumerable<Room> Along(ChartPoint start, ChartPoint end)
    {
        var half = 0.7m * _pen.Thin;
        for (var i = 0; i <= Samples; i++)
        {
            var (from, y) = (start.From + (end.From - start.From) * i / Samples, start.Y + (end.Y - start.Y) * i / Samples);
            yield return new(from - half, from + half, y - half, y + half);
        }
    }

    private readonly record struct Room(decimal Start, decimal End, decimal Top, decimal Bottom)
    {
        public bool Touches(Room other) => Start < other.End && other.Start < End && Top < other.Bottom && other.Top < Bottom;
    }
}

/// <param name="Bar">Whose figure it is.</param>
/// <param name="From">Where it begins or ends, or its middle.</param>
/// <param name="Baseline">What it stands on.</param>
/// <param name="Anchor">Which of them.</param>
internal sealed record PlacedLabel(ChartBar Bar, decimal From, decimal Baseline, Anchor Anchor);

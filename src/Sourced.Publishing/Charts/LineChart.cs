using System.Collections.Immutable;

namespace Sourced.Publishing.Charts;

/// <summary>Years as dots above a line that means zero, and a line through those that follow each other.</summary>
/// <remarks>
/// Where nobody counted, nothing is drawn between the dots and the line of zero is broken; where what was counted changed from one year to the
/// next, a broken line stands between them. What the table says of both stands below.
/// </remarks>
internal sealed class LineChart
{
    /// <summary>Of the width, what the last figure may take behind its dot.</summary>
    private const decimal LongestBehind = 0.4m;

    private readonly ChartPen _pen;
    private readonly LineSeries _series;
    private readonly decimal _start;
    private readonly decimal _step;
    private readonly decimal _scale;
    private readonly decimal _radius;
    private readonly int _first;

    private LineChart(LineSeries series, ChartPen pen)
    {
        (_pen, _series) = (pen, series);
        var (first, last) = (series.Runs[0][0].Year!, series.Runs[^1][^1].Year!);
        _first = first.Value;
        // The first and the last year are written below their dots, and the last figure behind its dot unless it is long.
        _start = pen.WidthOf(first.Written) / 2;
        var lastFigure = LineLabels.Away(LargestDot, pen) + pen.WidthOf(series.Runs[^1][^1].Figure);
        var end = Math.Max(pen.WidthOf(last.Written) / 2, lastFigure <= pen.Look.Width * LongestBehind ? lastFigure : 0);
        _step = (pen.Look.Width - _start - end) / (last.Value - _first);
        _scale = (Zero - Top) / series.Bars.Max(bar => bar.High);
        _radius = Math.Min(LargestDot, _step * 0.4m);
    }

    private decimal Letter => _pen.Look.Letter;

    private decimal LargestDot => Letter * 0.27m;

    /// <summary>Of the highest dot, with room for its figure above.</summary>
    private decimal Top => Letter * 1.6m;

    private decimal Zero => Top + Letter * 13m;

    /// <returns>The height of the drawing.</returns>
    public static decimal Draw(LineSeries series, ChartPen pen) => new LineChart(series, pen).Draw();

    private decimal Draw()
    {
        for (var i = 0; i < _series.Runs.Length; i++)
        {
            var run = _series.Runs[i];
            _pen.Axis(Below(run[0], -1), Below(run[^1], 1));
            for (var at = 1; at < run.Length; at++) Join(run[at - 1], run[at]);
            foreach (var bar in run) _pen.Dot(At(bar).From, At(bar).Y, _radius, bar.Secondary);
            if (i > 0) Part(_series.Runs[i - 1][^1], run[0]);
        }

        foreach (var label in LineLabels.Place(_series, At, _radius, Zero, _pen))
            _pen.Text(label.Bar.Figure, label.From, label.Baseline, label.Anchor, label.Bar.Slip);
        foreach (var bar in LineLabels.Years(_series, At, _pen))
            _pen.Text(bar.Year!.Written, At(bar).From, Zero + Letter * 1.35m, Anchor.Middle);
        var y = Zero + Letter * 2m;
        foreach (var same in _series.Notes.GroupBy(note => note.Words)) y = _pen.Paragraph(new ChartNote(Together(same), same.Key).Text, y) + Letter * 0.25m;
        return y;
    }

    /// <summary>Of all that the same is said of, each on one line.</summary>
    private static string Together(IEnumerable<ChartNote> notes) =>
        string.Join(" · ", notes.Select(note => note.Label.Replace(' ', '\u00a0')).Where(label => label.Length > 0));

    /// <summary>From edge to edge of two dots: a hollow one shows its ground.</summary>
    private void Join(ChartBar from, ChartBar to)
    {
        var (start, end) = (At(from), At(to));
        var (across, down) = ((double)(end.From - start.From), (double)(end.Y - start.Y));
        var part = _radius / (decimal)Math.Sqrt(across * across + down * down);
        if (part < 0.5m) _pen.Line(Between(start, end, from.Secondary ? part : 0), Between(start, end, to.Secondary ? 1 - part : 1));
    }

    private void Part(ChartBar before, ChartBar after)
    {
        var between = (At(before).From + At(after).From) / 2;
        if (LineSeries.AreNeighbours(before, after)) _pen.Break(new(between, 0), new(between, Zero), Letter / 4);
        else _pen.Break(Below(before, 1), Below(after, -1), Letter / 4);
    }

    private ChartPoint At(ChartBar bar) => new(_start + (bar.Year!.Value - _first) * _step, Zero - bar.High * _scale);

    /// <summary>On the line of zero, half a year aside.</summary>
    private ChartPoint Below(ChartBar bar, int side) => new(At(bar).From + side * _step * 0.5m, Zero);

    private static ChartPoint Between(ChartPoint start, ChartPoint end, decimal part) =>
        new(start.From + part * (end.From - start.From), start.Y + part * (end.Y - start.Y));
}

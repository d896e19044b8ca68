using System.Collections.Immutable;

namespace Sourced.Publishing.Charts;

/// <summary>Rows as bars from one line that means zero, figures written out, gaps and breaks across the whole width.</summary>
internal sealed class BarChart
{
    private readonly ChartPen _pen;
    private readonly ChartLook _look;
    private readonly decimal _start;
    private readonly decimal _scale;
    private decimal _y;

    private BarChart(ImmutableArray<ChartRow> rows, ChartPen pen)
    {
        (_pen, _look) = (pen, pen.Look);
        var bars = rows.OfType<ChartBar>().ToList();
        _start = _look.Stacked ? 0 : bars.Max(bar => pen.WidthOf(bar.Label)) + Letter * 0.6m;
        _scale = bars.Where(bar => bar.High > 0).Min(bar => (_look.Width - _start - (_look.Stacked ? 0 : pen.WidthOf(bar.Figure) + Letter * 0.5m)) / bar.High);
        if (_scale <= 0) _scale = (_look.Width - _start) / 2 / bars.Max(bar => bar.High);
    }

    private decimal Letter => _look.Letter;

    /// <returns>The height of the drawing.</returns>
    public static decimal Draw(ImmutableArray<ChartRow> rows, ChartPen pen)
    {
        var drawing = new BarChart(rows, pen);
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i] is ChartBar bar) drawing.Add(bar);
            else if (rows[i] is ChartNote note) drawing.Add(note, i > 0 && rows[i - 1] is ChartNote);
        }

        return drawing._y;
    }

    private void Add(ChartBar bar)
    {
        var height = _look.Stacked ? Letter * 0.6m : Letter;
        if (_look.Stacked)
        {
            _pen.Text(bar.Label, 0, _y + Letter * 0.95m);
            _pen.Text(bar.Figure, _look.Width, _y + Letter * 0.95m, Anchor.End, bar.Slip);
            _y += Letter * 1.3m;
            Bar(bar, height);
            _y += height + Letter * 0.6m;
            return;
        }

        _pen.Text(bar.Label, 0, _y + Letter * 0.85m);
        Bar(bar, height);
        _pen.Text(bar.Figure, _start + bar.High * _scale + Letter * 0.4m, _y + Letter * 0.85m, Anchor.Start, bar.Slip);
        _y += Letter * 1.4m;
    }

    private void Bar(ChartBar bar, decimal height)
    {
        var line = _pen.Thin;
        var (low, high) = (Math.Max(bar.Low * _scale, line), bar.High * _scale);
        if (bar.Secondary)
        {
            _pen.Box(_start + line / 2, _y, Math.Max(high - line, line), height, hollow: true);
            return;
        }

        _pen.Box(_start, _y, low, height, hollow: false);
        if (high > low + line) _pen.Box(_start + low, _y, high - low - line / 2, height, hollow: true);
    }

    private void Add(ChartNote note, bool followsNote)
    {
        if (!followsNote) Rule();
        _y = _pen.Paragraph(note.Text, _y);
        Rule();
    }

    private void Rule()
    {
        _y += Letter * 0.3m;
        _pen.Break(new(0, _y), new(_look.Width, _y), Letter / 2);
        _y += Letter * 0.4m;
    }
}

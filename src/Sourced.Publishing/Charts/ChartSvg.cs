using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;

namespace Sourced.Publishing.Charts;

/// <summary>Draws the rows of a chart as SVG: bars from one line that means zero, figures written out, gaps and breaks across the whole width.</summary>
/// <remarks>
/// Nothing is told by colour: figures seen second-hand are hollow. The scale is linear, so that twice as long means twice as many. The
/// drawing's own direction is left to right, with anchors placed by hand: not every renderer knows another.
/// </remarks>
internal sealed class ChartSvg
{
    // Digits of our fonts are half as wide as the letters are high, and words less; a little more, to be safe.
    private const decimal DigitWidth = 0.52m;
    private const decimal LetterWidth = 0.46m;
    private const char Isolate = '\u2067';
    private const char EndOfIsolate = '\u2069';

    private readonly ChartLook _look;
    private readonly StringBuilder _svg = new();
    private readonly decimal _start;
    private readonly decimal _scale;
    private decimal _y;

    private ChartSvg(ImmutableArray<ChartRow> rows, ChartLook look)
    {
        _look = look;
        var bars = rows.OfType<ChartBar>().ToList();
        _start = look.Stacked ? 0 : bars.Max(bar => WidthOf(bar.Label)) + look.Letter * 0.6m;
        _scale = bars.Where(bar => bar.High > 0).Min(bar => (look.Width - _start - (look.Stacked ? 0 : WidthOf(bar.Figure) + look.Letter * 0.5m)) / bar.High);
        if (_scale <= 0) _scale = (look.Width - _start) / 2 / bars.Max(bar => bar.High);
    }

    /// <param name="rows">At least one bar.</param>
    /// <param name="look">Sizes and colours.</param>
    /// <param name="attributes">Of the drawing as a whole: its role and name.</param>
    /// <param name="opening">What stands before the drawing: title and description.</param>
    public static string Draw(ImmutableArray<ChartRow> rows, ChartLook look, string attributes = "", string opening = "")
    {
        var drawing = new ChartSvg(rows, look);
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i] is ChartBar bar) drawing.Add(bar);
            else if (rows[i] is ChartNote note) drawing.Add(note, i > 0 && rows[i - 1] is ChartNote);
        }

        return drawing.Finish(attributes, opening);
    }

    private decimal Letter => _look.Letter;

    private string Finish(string attributes, string opening)
    {
        var ink = _look.Ink is { } set ? $" font-family=\"{set.Fonts}\" fill=\"{set.Text}\"" : "";
        return $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {N(_look.Width)} {N(_y)}" width="{N(_look.Width)}" height="{N(_y)}" direction="ltr" font-size="{N(Letter)}"{ink}{attributes}>{opening}{_svg}</svg>""";
    }

    private void Add(ChartBar bar)
    {
        var height = _look.Stacked ? Letter * 0.6m : Letter;
        if (_look.Stacked)
        {
            Text(bar.Label, 0, _y + Letter * 0.95m, atEnd: false);
            Text(bar.Figure, _look.Width, _y + Letter * 0.95m, atEnd: true, bar.Slip);
            _y += Letter * 1.3m;
            Bar(bar, height);
            _y += height + Letter * 0.6m;
            return;
        }

        Text(bar.Label, 0, _y + Letter * 0.85m, atEnd: false);
        Bar(bar, height);
        Text(bar.Figure, _start + bar.High * _scale + Letter * 0.4m, _y + Letter * 0.85m, atEnd: false, bar.Slip);
        _y += Letter * 1.4m;
    }

    private void Bar(ChartBar bar, decimal height)
    {
        var line = Letter / 10;
        var (low, high) = (Math.Max(bar.Low * _scale, line), bar.High * _scale);
        if (bar.Secondary) Box(_start + line / 2, Math.Max(high - line, line), height, line, hollow: true);
        else
        {
            Box(_start, low, height, line, hollow: false);
            if (high > low + line) Box(_start + low, high - low - line / 2, height, line, hollow: true);
        }
    }

    private void Box(decimal from, decimal length, decimal height, decimal line, bool hollow)
    {
        var x = _look.Mirrored ? _look.Width - from - length : from;
        var (top, tall) = hollow ? (_y + line / 2, height - line) : (_y, height);
        var style = (_look.Ink, hollow) switch
        {
            (null, true) => $"class=\"hollow\" stroke-width=\"{N(line)}\"",
            (null, false) => "class=\"bar\"",
            ({ } ink, true) => $"fill=\"none\" stroke=\"{ink.Bar}\" stroke-width=\"{N(line)}\"",
            ({ } ink, false) => $"fill=\"{ink.Bar}\"",
        };
        _svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{N(x)}\" y=\"{N(top)}\" width=\"{N(length)}\" height=\"{N(tall)}\" {style}/>");
    }

    private void Add(ChartNote note, bool followsNote)
    {
        if (!followsNote) Rule();
        foreach (var line in Lines(note.Text))
        {
            Text(line, 0, _y + Letter * 0.95m, atEnd: false);
            _y += Letter * 1.25m;
        }

        Rule();
    }

    /// <summary>A broken line: the series does not go on here.</summary>
    private void Rule()
    {
        _y += Letter * 0.3m;
        var (line, dash) = (Letter / 10, Letter / 2);
        var style = _look.Ink is { } ink ? $"stroke=\"{ink.Text}\"" : "class=\"break\"";
        _svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M0 {N(_y)}H{N(_look.Width)}\" {style} stroke-width=\"{N(line)}\" stroke-dasharray=\"{N(dash)}\"/>");
        _y += Letter * 0.4m;
    }

    private void Text(string text, decimal from, decimal baseline, bool atEnd, string slip = "")
    {
        var x = _look.Mirrored ? _look.Width - from : from;
        var anchor = atEnd != _look.Mirrored ? " text-anchor=\"end\"" : "";
        var mark = slip.Length > 0 && _look.Ink is null ? $" data-slip=\"{slip}\"" : "";
        var written = WebUtility.HtmlEncode(_look.Mirrored ? $"{Isolate}{text}{EndOfIsolate}" : text);
        _svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{N(x)}\" y=\"{N(baseline)}\"{anchor}{mark}>{written}</text>");
    }

    private IEnumerable<string> Lines(string text)
    {
        var most = (int)(_look.Width / (Letter * LetterWidth));
        var line = new StringBuilder();
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > most)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        yield return line.ToString();
    }

    private decimal WidthOf(string text) => text.Length * Letter * DigitWidth;

    private static string N(decimal value) => Math.Round(value, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);
}

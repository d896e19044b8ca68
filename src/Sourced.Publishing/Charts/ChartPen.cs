using System.Globalization;
using System.Net;
using System.Text;

namespace Sourced.Publishing.Charts;

/// <summary>Writes the marks of a chart as SVG, whichever its form: letters, boxes, dots and lines in the look that it was given.</summary>
/// <remarks>
/// Places are told from where reading begins, and mirrored here. The drawing's own direction is left to right, with anchors placed by hand:
/// not every renderer knows another.
/// </remarks>
internal sealed class ChartPen(ChartLook look)
{
    // Digits of our fonts are half as wide as the letters are high, and words less; a little more, to be safe.
    private const decimal DigitWidth = 0.52m;
    private const decimal LetterWidth = 0.46m;
    private const char Isolate = '\u2067';
    private const char EndOfIsolate = '\u2069';

    private readonly StringBuilder _svg = new();

    public ChartLook Look => look;

    /// <summary>As thick as the edges of what is hollow, and as broken lines.</summary>
    public decimal Thin => look.Letter / 10;

    public decimal WidthOf(string text) => text.Length * look.Letter * DigitWidth;

    /// <param name="text">One line of it.</param>
    /// <param name="from">Where it begins or ends, or its middle.</param>
    /// <param name="baseline">What its letters stand on.</param>
    /// <param name="anchor">Which of them.</param>
    /// <param name="slip">Of the figure that it is; on screen alone.</param>
    public void Text(string text, decimal from, decimal baseline, Anchor anchor = Anchor.Start, string slip = "")
    {
        var end = look.Mirrored ? Anchor.Start : Anchor.End;
        var anchored =
            anchor == Anchor.Middle ? " text-anchor=\"middle\""
            : anchor == end ? " text-anchor=\"end\""
            : "";
        var mark = slip.Length > 0 && look.Ink is null ? $" data-slip=\"{slip}\"" : "";
        var written = WebUtility.HtmlEncode(look.Mirrored ? $"{Isolate}{text}{EndOfIsolate}" : text);
        _svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{N(X(from))}\" y=\"{N(baseline)}\"{anchored}{mark}>{written}</text>");
    }

    /// <summary>A text in as many lines as it takes.</summary>
    /// <returns>Where what follows begins.</returns>
    public decimal Paragraph(string text, decimal top)
    {
        foreach (var line in EvenLines(text))
        {
            Text(line, 0, top + look.Letter * 0.95m);
            top += look.Letter * 1.25m;
        }

        return top;
    }

    public void Box(decimal from, decimal top, decimal length, decimal height, bool hollow)
    {
        var half = hollow ? Thin / 2 : 0;
        var x = look.Mirrored ? look.Width - from - length : from;
        _svg.Append(
            CultureInfo.InvariantCulture,
            $"<rect x=\"{N(x)}\" y=\"{N(top + half)}\" width=\"{N(length)}\" height=\"{N(height - 2 * half)}\" {Shape(hollow, Thin)}/>"
        );
    }

    /// <param name="radius">To the outer edge.</param>
    public void Dot(decimal from, decimal y, decimal radius, bool hollow)
    {
        var edge = Math.Min(Thin, radius / 2.5m);
        _svg.Append(
            CultureInfo.InvariantCulture,
            $"<circle cx=\"{N(X(from))}\" cy=\"{N(y)}\" r=\"{N(hollow ? radius - edge / 2 : radius)}\" {Shape(hollow, edge)}/>"
        );
    }

    /// <summary>A line of what is shown.</summary>
    public void Line(ChartPoint start, ChartPoint end) =>
        Stroke(start, end, look.Ink is { } ink ? $"stroke=\"{ink.Bar}\"" : "class=\"line\"", 1.4m * Thin);

    /// <summary>A line that helps to read it.</summary>
    public void Axis(ChartPoint start, ChartPoint end) =>
        Stroke(start, end, look.Ink is { } ink ? $"stroke=\"{ink.Text}\"" : "class=\"break\"", 0.6m * Thin);

    /// <summary>A broken line: the series does not go on here.</summary>
    public void Break(ChartPoint start, ChartPoint end, decimal dash) =>
        Stroke(start, end, look.Ink is { } ink ? $"stroke=\"{ink.Text}\"" : "class=\"break\"", Thin, $" stroke-dasharray=\"{N(dash)}\"");

    /// <param name="height">Of the drawing.</param>
    /// <param name="attributes">Of the drawing as a whole.</param>
    /// <param name="opening">What stands before it: title and description.</param>
    public string Finish(decimal height, string attributes, string opening)
    {
        var ink = look.Ink is { } set ? $" font-family=\"{set.Fonts}\" fill=\"{set.Text}\"" : "";
        return $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {N(look.Width)} {N(height)}" width="{N(look.Width)}" height="{N(height)}" direction="ltr" font-size="{N(look.Letter)}"{ink}{attributes}>{opening}{_svg}</svg>""";
    }

    private void Stroke(ChartPoint start, ChartPoint end, string style, decimal width, string dashes = "") =>
        _svg.Append(
            CultureInfo.InvariantCulture,
            $"<path d=\"M{N(X(start.From))} {N(start.Y)}L{N(X(end.From))} {N(end.Y)}\" {style} stroke-width=\"{N(width)}\"{dashes}/>"
        );

    private string Shape(bool hollow, decimal edge) =>
        (look.Ink, hollow) switch
        {
            (null, true) => $"class=\"hollow\" stroke-width=\"{N(edge)}\"",
            (null, false) => "class=\"bar\"",
            ({ } ink, true) => $"fill=\"none\" stroke=\"{ink.Bar}\" stroke-width=\"{N(edge)}\"",
            ({ } ink, false) => $"fill=\"{ink.Bar}\"",
        };

    /// <summary>As even as they can be without one more, so that no word stands alone on the last.</summary>
    private List<string> EvenLines(string text)
    {
        var most = (int)(look.Width / (look.Letter * LetterWidth));
        var lines = Lines(text, most).ToList();
        while (most > 1 && Lines(text, most - 1).ToList() is var narrower && narrower.Count == lines.Count)
            (most, lines) = (most - 1, narrower);
        return lines;
    }

    private static IEnumerable<string> Lines(string text, int most)
    {
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

    private decimal X(decimal from) => look.Mirrored ? look.Width - from : from;

    private static string N(decimal value) =>
        Math.Round(value, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);
}

/// <summary>Which part of a text stands at its place, in the order in which it is read.</summary>
internal enum Anchor
{
    Start,
    Middle,
    End,
}

/// <param name="From">From where reading begins.</param>
/// <param name="Y">From the top.</param>
internal readonly record struct ChartPoint(decimal From, decimal Y);

using System.Globalization;
using Sourced.Content.Diagnostics;
using Sourced.Content.Text;

namespace Sourced.Evidence.Reporting.Frames;

/// <summary>Writes one diagnostic as a code frame: the line, a caret under the cause, every related line, the proposal.</summary>
internal sealed class FrameWriter(TextWriter writer, bool color)
{
    public void Write(Diagnostic diagnostic)
    {
        var primary = Excerpt.Of(diagnostic.Span);
        var related = diagnostic.Related.Select(span => (Span: span, Excerpt: Excerpt.Of(span.Span))).ToList();
        var gutter = related.Select(frame => frame.Excerpt.Line).Append(primary.Line).Max().ToString(CultureInfo.InvariantCulture).Length;
        var shade = SeverityWords.Shade(diagnostic.Severity);

        writer.Write(Paint($"{SeverityWords.Of(diagnostic.Severity)}[{diagnostic.Code}]", shade));
        writer.Write(Paint($": {diagnostic.Message}", Ansi.Bold));
        writer.Write('\n');
        WriteFrame(diagnostic.Span, primary, '^', diagnostic.Label, gutter, shade);
        foreach (var (span, excerpt) in related) WriteFrame(span.Span, excerpt, '-', span.Label, gutter, Ansi.Blue);
        var margin = new string(' ', gutter);
        if (diagnostic.Help.Length > 0) writer.Write($"{margin}{Paint("=", Ansi.Blue)} {Paint("help:", Ansi.Bold)} {diagnostic.Help}\n");
        writer.Write($"{margin}{Paint("=", Ansi.Blue)} {Paint("more:", Ansi.Bold)} sourced explain {diagnostic.Code}\n");
    }

    private void WriteFrame(SourceSpan span, Excerpt excerpt, char underline, string label, int gutter, string shade)
    {
        var margin = new string(' ', gutter);
        var number = excerpt.Line.ToString(CultureInfo.InvariantCulture).PadLeft(gutter);
        writer.Write($"{margin}{Paint("┌─", Ansi.Blue)} {span}\n");
        writer.Write($"{margin}{Paint("│", Ansi.Blue)}\n");
        writer.Write($"{Paint(number + "│", Ansi.Blue)} {excerpt.Text}\n");
        var marks = new string(underline, excerpt.CaretWidth);
        var caret = label.Length > 0 ? $"{marks} {label}" : marks;
        writer.Write($"{margin}{Paint("│", Ansi.Blue)} {new string(' ', excerpt.CaretAt)}{Paint(caret, shade)}\n");
    }

    private string Paint(string text, string code) => color ? $"{code}{text}{Ansi.Reset}" : text;
}

using Sourced.Content.Text;

namespace Sourced.Content.Reading.Body;

/// <summary>From Markdig's positions in the body to ours in the file.</summary>
internal readonly record struct Place(SourceFile File, int BodyStart)
{
    /// <summary>Markdig's spans include their last unit; an empty one ends before it starts.</summary>
    public SourceSpan Of(Markdig.Syntax.SourceSpan span)
    {
        var start = Math.Clamp(span.Start + BodyStart, 0, File.Text.Length);
        var end = Math.Clamp(span.End + 1 + BodyStart, start, File.Text.Length);
        return File.Span(start, end - start);
    }

    /// <summary>The same without the white space at its end: Markdig counts the empty line below a list as part of it.</summary>
    public SourceSpan OfBlock(Markdig.Syntax.SourceSpan span)
    {
        var whole = Of(span);
        return whole with { Length = File.Text.AsSpan(whole.Start, whole.Length).TrimEnd().Length };
    }

    /// <summary>A table's row with the bars at its edges, which Markdig leaves out.</summary>
    public SourceSpan OfRow(Markdig.Syntax.SourceSpan span)
    {
        var text = File.Text;
        var inside = Of(span);
        var (start, end) = (inside.Start, inside.End);
        while (start > 0 && text[start - 1] is ' ' or '\t' or '|') start--;
        while (start < end && text[start] is ' ' or '\t') start++;
        while (end < text.Length && text[end] is ' ' or '\t' or '|') end++;
        return File.Span(start, text.AsSpan(start, end - start).TrimEnd().Length);
    }

    public SourceSpan OfCell(Markdig.Syntax.SourceSpan span)
    {
        var cell = OfBlock(span);
        var words = File.Text.AsSpan(cell.Start, cell.Length).TrimStart().Length;
        return cell with { Start = cell.End - words, Length = words };
    }

    public SourceSpan FirstLine(SourceSpan span)
    {
        var line = File.Text.AsSpan(span.Start, span.Length).IndexOfAny('\r', '\n');
        return line < 0 ? span : span with { Length = line };
    }
}

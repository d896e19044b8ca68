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

    public SourceSpan FirstLine(SourceSpan span)
    {
        var line = File.Text.AsSpan(span.Start, span.Length).IndexOfAny('\r', '\n');
        return line < 0 ? span : span with { Length = line };
    }
}

namespace Sourced.Content.Text;

/// <summary>One file of the input, decoded once. Offsets count UTF-16 units of <see cref="Text"/>.</summary>
public sealed class SourceFile
{
    private readonly int[] _lineStarts;

    /// <param name="path">The path as a person would type it from the project's folder, with forward slashes: <c>input/facts/online.md</c>.</param>
    /// <param name="text">The whole text without a byte order mark; line ends as the author wrote them.</param>
    public SourceFile(string path, string text)
    {
        Path = path;
        Text = text;
        _lineStarts = FindLineStarts(text);
    }

    public string Path { get; }

    public string Text { get; }

    public int LineCount => _lineStarts.Length;

    /// <summary>Line and column as an editor counts: both from 1, columns in UTF-16 units.</summary>
    public LinePosition PositionOf(int offset)
    {
        var line = Array.BinarySearch(_lineStarts, offset);
        if (line < 0) line = ~line - 1;
        return new LinePosition(line + 1, offset - _lineStarts[line] + 1);
    }

    /// <summary>The text of a line (from 1) without its line end.</summary>
    public string LineText(int line)
    {
        var start = _lineStarts[line - 1];
        var end = line < _lineStarts.Length ? _lineStarts[line] : Text.Length;
        while (end > start && Text[end - 1] is '\r' or '\n') end--;
        return Text[start..end];
    }

    /// <summary>The offset at which a line (from 1) starts.</summary>
    public int LineStart(int line) => _lineStarts[line - 1];

    public SourceSpan Span(int start, int length) => new(this, start, length);

    public override string ToString() => Path;

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int>(text.Length / 40 + 1) { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) starts.Add(i + 1);
        }

        return [.. starts];
    }
}

using System.Text;

namespace Sourced.Content.Text;

/// <summary>One file of the input. Offsets count UTF-16 units of <see cref="Text"/>.</summary>
public sealed class SourceFile
{
    private readonly byte[]? _utf8;
    private readonly WeakReference<string>? _decoded;
    private readonly string? _text;
    private int[]? _lineStarts;

    /// <param name="path">The path as a person would type it from the project's folder, with forward slashes: <c>input/facts/online.md</c>.</param>
    /// <param name="text">The whole text without a byte order mark; line ends as the author wrote them.</param>
    public SourceFile(string path, string text)
    {
        Path = path;
        _text = text;
    }

    /// <summary>
    /// Text that is kept as the bytes it came in, and decoded when somebody looks: all files of a large site are held at once, and as
    /// UTF-16 they would be twice as large.
    /// </summary>
    /// <param name="path">As above.</param>
    /// <param name="utf8">Valid UTF-8 without a byte order mark.</param>
    /// <param name="text">The same, decoded.</param>
    internal SourceFile(string path, byte[] utf8, string text)
    {
        Path = path;
        _utf8 = utf8;
        _decoded = new WeakReference<string>(text);
    }

    public string Path { get; }

    public string Text => _text ?? Decoded();

    public int LineCount => LineStarts.Length;

    private int[] LineStarts => _lineStarts ??= FindLineStarts(Text);

    /// <summary>Line and column as an editor counts: both from 1, columns in UTF-16 units.</summary>
    public LinePosition PositionOf(int offset)
    {
        var line = Array.BinarySearch(LineStarts, offset);
        if (line < 0) line = ~line - 1;
        return new LinePosition(line + 1, offset - LineStarts[line] + 1);
    }

    /// <summary>The text of a line (from 1) without its line end.</summary>
    public string LineText(int line)
    {
        var text = Text;
        var start = LineStarts[line - 1];
        var end = line < LineStarts.Length ? LineStarts[line] : text.Length;
        while (end > start && text[end - 1] is '\r' or '\n') end--;
        return text[start..end];
    }

    /// <summary>The offset at which a line (from 1) starts.</summary>
    public int LineStart(int line) => LineStarts[line - 1];

    public SourceSpan Span(int start, int length) => new(this, start, length);

    public override string ToString() => Path;

    private string Decoded()
    {
        if (_decoded!.TryGetTarget(out var text)) return text;
        text = Encoding.UTF8.GetString(_utf8!);
        _decoded.SetTarget(text);
        return text;
    }

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

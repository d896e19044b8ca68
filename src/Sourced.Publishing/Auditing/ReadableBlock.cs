using System.Text;

namespace Sourced.Publishing.Auditing;

/// <summary>Gathers the text of one block of a page, and which stretches of it carry a mark.</summary>
internal sealed class ReadableBlock(string language, TextAudit reader)
{
    private readonly StringBuilder _text = new();
    private readonly List<Range> _marked = [];
    private bool _hasUnmarked;

    public bool IsEmpty => _text.Length == 0;

    /// <param name="text">As a reader reads it.</param>
    /// <param name="marked">It belongs to a slip, or says that it is no statistic.</param>
    /// <param name="isCitation">[1], which stands for a source and not for a number.</param>
    public void Add(string text, bool marked, bool isCitation)
    {
        if (isCitation)
        {
            _text.Append(' ');
            return;
        }

        if (_text.Length == 0) text = text.TrimStart();
        if (marked && text.Length > 0) _marked.Add(_text.Length..(_text.Length + text.Length));
        _hasUnmarked |= !marked && !string.IsNullOrWhiteSpace(text);
        _text.Append(text);
    }

    /// <summary>The block's text and the statistics in it that no mark covers; the next block begins.</summary>
    public (string Text, IReadOnlyList<Range> Unbound) Take()
    {
        var text = _hasUnmarked ? _text.ToString() : "";
        var unbound = _hasUnmarked ? reader.Unbound(text, language, _marked) : [];
        _text.Clear();
        _marked.Clear();
        _hasUnmarked = false;
        return (text, unbound);
    }
}

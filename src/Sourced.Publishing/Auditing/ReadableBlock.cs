using System.Buffers;
using System.Runtime.InteropServices;

namespace Sourced.Publishing.Auditing;

/// <summary>Gathers the text of one block of a page, and which stretches of it carry a mark.</summary>
internal sealed class ReadableBlock(string language, TextAudit reader)
{
    /// <summary>Of numerals that say nothing by themselves.</summary>
    public static SearchValues<char> Numerals { get; } = SearchValues.Create("0123456789٠١٢٣٤٥٦٧٨٩.,٫٬:/-+ \u00a0\u202f\r\n");

    /// <summary>Of a link between a sentence and its source: "[12]" one way, "↑12" the other.</summary>
    private static readonly SearchValues<char> References = SearchValues.Create("0123456789٠١٢٣٤٥٦٧٨٩[],↑ \u00a0\r\n");

    private readonly List<(HtmlStretch Text, Role Role)> _parts = [];
    private readonly List<char> _text = [];
    private readonly List<Range> _marked = [];
    private bool _hasUnmarked;

    private enum Role
    {
        Plain,
        /// <summary>It belongs to a slip, or says that it is no statistic.</summary>
        Marked,
        /// <summary>[1] or ↑1, which stands for a source or a sentence and not for a number.</summary>
        Citation,
    }

    public bool IsEmpty => _parts.Count == 0;

    /// <summary>Nothing but digits and what stands between them.</summary>
    public bool IsNumeral => _parts.All(part => !part.Text.Written.ContainsAnyExcept(Numerals));

    public void Add(HtmlStretch text, bool marked, bool isCitation)
    {
        var role = isCitation && !text.Written.ContainsAnyExcept(References) ? Role.Citation : marked ? Role.Marked : Role.Plain;
        if (_parts.Count == 0 && role == Role.Plain && text.Written.IsWhiteSpace()) return;
        _parts.Add((text, role));
        _hasUnmarked |= role == Role.Plain && !text.Written.IsWhiteSpace();
    }

    /// <summary>The statistics of the block that no mark covers; the next block begins.</summary>
    /// <param name="text">The block's text. Good until the next is added.</param>
    public IReadOnlyList<Range> Take(out ReadOnlySpan<char> text)
    {
        IReadOnlyList<Range> unbound = [];
        text = [];
        if (_hasUnmarked)
        {
            Join();
            text = CollectionsMarshal.AsSpan(_text);
            unbound = reader.Unbound(text, language, _marked);
        }

        _parts.Clear();
        _hasUnmarked = false;
        return unbound;
    }

    private void Join()
    {
        _text.Clear();
        _marked.Clear();
        foreach (var (part, role) in _parts)
        {
            if (role == Role.Citation)
            {
                _text.Add(' ');
                continue;
            }

            var words = _text.Count == 0 ? part.Decode().TrimStart() : part.Decode();
            if (role == Role.Marked && words.Length > 0) _marked.Add(_text.Count..(_text.Count + words.Length));
            _text.AddRange(words);
        }
    }
}

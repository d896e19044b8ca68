using System.Collections.Immutable;
using Sourced.Content.Markup;
using Sourced.Content.Text;

namespace Sourced.Content.Reading.Body;

/// <summary>Collects inlines. Text that stands in the file as it is read becomes one inline, however many pieces it came in.</summary>
internal sealed class InlineBuilder(SourceFile file)
{
    private readonly ImmutableArray<Inline>.Builder _items = ImmutableArray.CreateBuilder<Inline>();
    private int _start = -1;
    private int _end = -1;

    public void Add(Inline inline)
    {
        Flush();
        _items.Add(inline);
    }

    /// <param name="start">Where it starts in the file.</param>
    /// <param name="end">Where it ends at the latest.</param>
    /// <param name="text">What is read.</param>
    /// <param name="escaped">A backslash stands before its first unit.</param>
    public void Text(int start, int end, ReadOnlySpan<char> text, bool escaped)
    {
        if (text.IsEmpty) return;

        // Markdig trims the text of a table cell, but not its span.
        while (start < end && file.Text[start] is ' ' or '\t' && text[0] != file.Text[start]) start++;
        if (escaped && start + 1 < file.Text.Length && file.Text[start] == '\\')
        {
            Add(new TextInline(file.Span(start, 2), text[..1].ToString()));
            start += 2;
            text = text[1..];
        }

        if (start + text.Length <= file.Text.Length && file.Text.AsSpan(start, text.Length).SequenceEqual(text)) Exact(start, start + text.Length);
        else Add(new TextInline(file.Span(start, Math.Max(0, end - start)), text.ToString()));
    }

    public ImmutableArray<Inline> ToImmutable()
    {
        Flush();
        return _items.DrainToImmutable();
    }

    private void Exact(int start, int end)
    {
        if (start == end) return;
        if (_end != start) Flush();
        if (_start < 0) _start = start;
        _end = end;
    }

    private void Flush()
    {
        if (_start >= 0) _items.Add(new TextInline(file.Span(_start, _end - _start)));
        (_start, _end) = (-1, -1);
    }
}

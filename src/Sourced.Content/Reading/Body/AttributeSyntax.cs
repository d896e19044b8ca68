using Markdig.Parsers;
using Markdig.Syntax;

namespace Sourced.Content.Reading.Body;

/// <summary>What stands in braces behind a bracket or heading: <c>{#id .class key=value key="value"}</c>.</summary>
internal sealed class AttributeSyntax
{
    /// <summary>The whole, braces included.</summary>
    public SourceSpan Span { get; private set; }

    /// <summary>Offset in the block's text behind the closing brace.</summary>
    public int End { get; private set; }

    public List<Entry> Entries { get; } = [];

    /// <param name="Span">The entry as written.</param>
    /// <param name="Name"><c>#</c>, <c>.</c>, or the key; empty for a word that is none of these.</param>
    /// <param name="Value">The id, class or value.</param>
    /// <param name="ValueSpan">Where the value stands, without quotes.</param>
    internal readonly record struct Entry(SourceSpan Span, string Name, string Value, SourceSpan ValueSpan);

    /// <param name="processor">Knows where the block's text stands in the file.</param>
    /// <param name="text">The text of the block.</param>
    /// <param name="open">The offset of the opening brace.</param>
    /// <param name="end">The offset behind the last unit of the text.</param>
    /// <returns>Null when the brace is never closed.</returns>
    public static AttributeSyntax? Read(InlineProcessor processor, string text, int open, int end)
    {
        var attributes = new AttributeSyntax();
        var at = open + 1;
        while (true)
        {
            while (at < end && text[at] is ' ' or '\t' or '\n') at++;
            if (at >= end) return null;
            if (text[at] == '}') break;
            var start = at;
            var quote = -1;
            while (at < end && text[at] is not ('}' or ' ' or '\t' or '\n'))
            {
                if (text[at] is '"' or '\'' && at > start && text[at - 1] == '=')
                {
                    quote = at;
                    at = text.IndexOf(text[at], at + 1, end - at - 1);
                    if (at < 0) return null;
                }

                at++;
            }

            attributes.Entries.Add(ReadEntry(processor, text, start, at, quote));
        }

        attributes.End = at + 1;
        attributes.Span = Place(processor, open, at + 1);
        return attributes;
    }

    private static Entry ReadEntry(InlineProcessor processor, string text, int start, int end, int quote)
    {
        var span = Place(processor, start, end);
        if (text[start] is '#' or '.') return new Entry(span, text[start].ToString(), text[(start + 1)..end], Place(processor, start + 1, end));
        var equals = text.IndexOf('=', start, end - start);
        if (equals < 0) return new Entry(span, "", text[start..end], span);
        var (from, to) = quote == equals + 1 ? (quote + 1, end - 1) : (equals + 1, end);
        return new Entry(span, text[start..equals], text[from..to].Replace('\n', ' '), Place(processor, from, to));
    }

    private static SourceSpan Place(InlineProcessor processor, int start, int end)
    {
        var from = processor.GetSourcePosition(start);
        return new SourceSpan(from, start == end ? from - 1 : processor.GetSourcePosition(end - 1));
    }
}

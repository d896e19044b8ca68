using System.Buffers;
using System.Collections.Immutable;
using Sourced.Content.Text;

namespace Sourced.Content.Reading.Yaml;

/// <summary>Values on one line, for <see cref="PlainYaml"/>: unquoted, quoted without escapes, and in brackets.</summary>
internal static class PlainScalars
{
    private const int DeepestNesting = 4;
    private static readonly SearchValues<char> KeyLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");

    /// <summary>Signs with which an unquoted value cannot start, or may mean something else.</summary>
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`=<~\t";

    /// <returns>The offset of the colon behind a plain key, or -1.</returns>
    public static int Key(string text, int at, int end)
    {
        var length = text.AsSpan(at, end - at).IndexOfAnyExcept(KeyLetters);
        if (length <= 0 || text[at] == '-' || text[at + length] != ':') return -1;
        var colon = at + length;
        return colon + 1 == end || text[colon + 1] is ' ' or '\r' or '\n' ? colon : -1;
    }

    /// <param name="file">The file.</param>
    /// <param name="at">Where the value starts; moved behind it.</param>
    /// <param name="lineEnd">Where its line ends.</param>
    /// <returns>Null when it is not a plain value.</returns>
    public static YamlNode? Value(SourceFile file, ref int at, int lineEnd)
    {
        if (at == lineEnd) return null;
        var value = file.Text[at] switch
        {
            '"' => Quoted(file, ref at, lineEnd, '"'),
            '\'' => Quoted(file, ref at, lineEnd, '\''),
            '[' or '{' => Bracketed(file, ref at, lineEnd, 0),
            _ => Unquoted(file, ref at, lineEnd, lineEnd),
        };
        return value;
    }

    private static YamlScalar? Quoted(SourceFile file, ref int at, int lineEnd, char quote)
    {
        var inside = file.Text.AsSpan(at + 1, lineEnd - at - 1);
        var length = inside.IndexOf(quote);
        if (length < 0 || (quote == '\'' && length + 1 < inside.Length && inside[length + 1] == '\'')) return null;
        inside = inside[..length];
        if (quote == '"' && inside.Contains('\\')) return null;
        var scalar = new YamlScalar(file.Span(at + 1, length), SharedText.Of(inside));
        at += length + 2;
        return scalar;
    }

    private static YamlScalar? Unquoted(SourceFile file, ref int at, int end, int lineEnd)
    {
        var text = file.Text.AsSpan(at, end - at).TrimEnd(' ');
        if (text.IsEmpty || Indicators.Contains(text[0], StringComparison.Ordinal) || text.Contains('\t')) return null;
        if (text[^1] == ':' || text.Contains(": ", StringComparison.Ordinal) || text.Contains(" #", StringComparison.Ordinal)) return null;
        var scalar = new YamlScalar(file.Span(at, text.Length), SharedText.Of(text));
        at = Math.Min(end, lineEnd);
        return scalar;
    }

    private static YamlNode? Bracketed(SourceFile file, ref int at, int lineEnd, int depth)
    {
        if (depth == DeepestNesting) return null;
        var (start, mapping) = (at, file.Text[at] == '{');
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var keys = new KeySet(entries);
        at++;
        while (true)
        {
            SkipSpaces(file.Text, ref at, lineEnd);
            if (mapping)
            {
                var colon = Key(file.Text, at, lineEnd);
                if (colon < 0) return null;
                var key = new Located<string>(SharedText.Of(file.Text.AsSpan(at, colon - at)), file.Span(at, colon - at));
                at = colon + 1;
                SkipSpaces(file.Text, ref at, lineEnd);
                if (!keys.IsNew(key, out _) || Item(file, ref at, lineEnd, depth) is not { } value) return null;
                entries.Add(new YamlEntry(key, value));
            }
            else if (Item(file, ref at, lineEnd, depth) is { } item)
            {
                items.Add(item);
            }
            else
            {
                return null;
            }

            SkipSpaces(file.Text, ref at, lineEnd);
            if (at == lineEnd) return null;
            if (file.Text[at++] == ',') continue;
            if (file.Text[at - 1] != (mapping ? '}' : ']')) return null;
            var span = file.Span(start, at - start);
            return mapping ? new YamlMapping(span, entries.DrainToImmutable()) : new YamlSequence(span, items.DrainToImmutable());
        }
    }

    private static YamlNode? Item(SourceFile file, ref int at, int lineEnd, int depth)
    {
        if (at == lineEnd) return null;
        if (file.Text[at] is '[' or '{') return Bracketed(file, ref at, lineEnd, depth + 1);
        if (file.Text[at] is '"' or '\'') return Quoted(file, ref at, lineEnd, file.Text[at]);
        var length = file.Text.AsSpan(at, lineEnd - at).IndexOfAny(",[]{}");
        return length < 0 || file.Text.AsSpan(at, length).ContainsAny(":?#") ? null : Unquoted(file, ref at, at + length, lineEnd);
    }

    private static void SkipSpaces(string text, ref int at, int end)
    {
        while (at < end && text[at] == ' ') at++;
    }
}

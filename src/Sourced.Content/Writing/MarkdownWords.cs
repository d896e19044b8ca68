using System.Buffers;
using System.Text;

namespace Sourced.Content.Writing;

/// <summary>A text as Markdown writes it: it comes back as text, in a paragraph, an item or the cell of a table, and is never markup, a link or a mention.</summary>
public static class MarkdownWords
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("\\`*_[]<>|#~");

    public static string Of(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        var marker = ListMarker(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (i == marker || Signs.Contains(text[i]) || IsEntity(text.AsSpan(i))) escaped.Append('\\');
            escaped.Append(text[i] is '\n' or '\r' ? ' ' : text[i]);
            // a backslash keeps nobody from being called by a name: forges look for them in what has been rendered
            if (text[i] == '@') escaped.Append('\u200B');
        }

        return escaped.ToString();
    }

    /// <summary>"&amp;amp;", and not the sign between two names.</summary>
    private static bool IsEntity(ReadOnlySpan<char> text) => text is ['&', var next, ..] && (next == '#' || char.IsAsciiLetter(next));

    /// <returns>The sign that would make an item of the text, as in "- a" or "12. a"; -1 where there is none.</returns>
    private static int ListMarker(ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        if (digits < 0 || digits + 1 >= text.Length || text[digits + 1] != ' ') return -1;
        return (digits == 0 ? text[0] is '-' or '+' : text[digits] is '.' or ')') ? digits : -1;
    }
}

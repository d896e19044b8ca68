using System.Buffers;
using System.Net;
using System.Text;

namespace Sourced.Verification.Reading;

/// <summary>What a reader reads of a web page: no markup, no scripts, a line for each block.</summary>
/// <param name="Title">Of the page.</param>
/// <param name="Words">Blocks, one a line.</param>
internal sealed record HtmlText(string Title, string Words)
{
    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "cite",
        "code",
        "data",
        "em",
        "font",
        "i",
        "ins",
        "label",
        "mark",
        "q",
        "s",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "time",
        "u",
        "var",
        "wbr",
    };

    private static readonly HashSet<string> Unread = new(StringComparer.OrdinalIgnoreCase)
    {
        "script",
        "style",
        "template",
        "noscript",
        "svg",
        "iframe",
        "object",
    };

    private static readonly SearchValues<char> NameLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    /// <summary>Linear in the page; never throws.</summary>
    public static HtmlText Of(string html)
    {
        var (words, title, endsTitle) = (new StringBuilder(html.Length / 2), "", true);
        for (var at = 0; at < html.Length;)
        {
            var open = html.IndexOf('<', at);
            if (open < 0) open = html.Length;
            words.Append(html, at, open - at);
            if (open == html.Length) break;
            if (html.AsSpan(open).StartsWith("<!--", StringComparison.Ordinal))
            {
                at = html.IndexOf("-->", open, StringComparison.Ordinal) is >= 0 and var end ? end + 3 : html.Length;
                continue;
            }

            var close = EndOfTag(html, open);
            var name = NameOf(html.AsSpan(open, close - open));
            at = Math.Min(close + 1, html.Length);
            if (Unread.Contains(name) && html[open + 1] != '/')
            {
                at = html.IndexOf($"</{name}", at, StringComparison.OrdinalIgnoreCase) is >= 0 and var end ? end : html.Length;
            }
            else if (name.Equals("title", StringComparison.OrdinalIgnoreCase) && html[open + 1] != '/' && title.Length == 0 && endsTitle)
            {
                var end = html.IndexOf("</title", at, StringComparison.OrdinalIgnoreCase);
                endsTitle = end >= 0; // where none ends, the rest is not searched again for each
                title = end < 0 ? "" : html[at..end];
                at = end < 0 ? at : end;
            }
            else if (!Inline.Contains(name))
            {
                words.Append('\n');
            }
        }

        return new HtmlText(Squeezed(title), string.Join('\n', words.ToString().Split('\n').Select(Squeezed).Where(line => line.Length > 0)));
    }

    private static int EndOfTag(string html, int open)
    {
        var quote = '\0';
        for (var at = open + 1; at < html.Length; at++)
        {
            if (quote != '\0') quote = html[at] == quote ? '\0' : quote;
            else if (html[at] is '"' or '\'' && html[at - 1] == '=') quote = html[at];
            else if (html[at] == '>') return at;
        }

        return html.Length;
    }

    private static string NameOf(ReadOnlySpan<char> tag)
    {
        var name = tag.TrimStart("</");
        var length = name.IndexOfAnyExcept(NameLetters);
        return (length < 0 ? name : name[..length]).ToString();
    }

    private static string Squeezed(string text) => string.Join(' ', WebUtility.HtmlDecode(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

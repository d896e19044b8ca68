using System.Buffers;
using System.Text;

namespace Sourced.Theme;

/// <summary>Takes the indentation of the components out of a page, and nothing that a reader could see.</summary>
internal static class CompactHtml
{
    // Inside these, white space speaks.
    private static readonly (string Open, string Close)[] Verbatim = [("<pre", "</pre>"), ("<script type=", "</script>")];

    public static string Of(StringBuilder page)
    {
        var from = ArrayPool<char>.Shared.Rent(page.Length);
        var to = ArrayPool<char>.Shared.Rent(page.Length);
        page.CopyTo(0, from, page.Length);
        var length = Compact(from.AsSpan(0, page.Length), to);
        var text = new string(to, 0, length);
        ArrayPool<char>.Shared.Return(from);
        ArrayPool<char>.Shared.Return(to);
        return text;
    }

    private static int Compact(ReadOnlySpan<char> page, Span<char> compact)
    {
        var length = 0;
        for (var i = 0; i < page.Length;)
        {
            var next = page[i..].IndexOfAny('\n', '<', '/');
            if (next < 0) next = page.Length - i;
            page.Slice(i, next).CopyTo(compact[length..]);
            length += next;
            i += next;
            if (i == page.Length) break;
            switch (page[i])
            {
                case '\n':
                    while (i < page.Length && page[i] is '\n' or ' ' or '\r') i++;
                    while (length > 0 && compact[length - 1] == ' ') length--;
                    compact[length++] = '\n';
                    break;
                case '<' when VerbatimLength(page[i..]) is > 0 and var whole:
                    page.Slice(i, whole).CopyTo(compact[length..]);
                    length += whole;
                    i += whole;
                    break;
                // A slash that closes an empty element says nothing in HTML; in text and in values, ">" is always written as an entity.
                case '/' when i + 1 < page.Length && page[i + 1] == '>' && length > 0 && compact[length - 1] == ' ':
                    compact[length - 1] = '>';
                    i += 2;
                    break;
                default:
                    compact[length++] = page[i++];
                    break;
            }
        }

        return length;
    }

    private static int VerbatimLength(ReadOnlySpan<char> page)
    {
        foreach (var (open, close) in Verbatim)
        {
            if (page.StartsWith(open, StringComparison.Ordinal)) return page.IndexOf(close, StringComparison.Ordinal) + close.Length;
        }

        return 0;
    }
}

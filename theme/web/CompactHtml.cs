namespace Sourced.Theme;

/// <summary>Takes the indentation of the components out of a page, and nothing that a reader could see.</summary>
internal static class CompactHtml
{
    // Inside these, white space speaks.
    private static readonly (string Open, string Close)[] Verbatim = [("<pre", "</pre>"), ("<script type=", "</script>")];

    /// <summary>Moves what stays to the front of the page.</summary>
    /// <returns>The page without the rest.</returns>
    public static ReadOnlySpan<char> Of(Span<char> page)
    {
        var length = 0;
        for (var i = 0; i < page.Length;)
        {
            var next = page[i..].IndexOfAny('\n', '<', '/');
            Keep(page, ref i, next < 0 ? page.Length - i : next, ref length);
            if (i == page.Length) break;
            switch (page[i])
            {
                case '\n':
                    while (i < page.Length && page[i] is '\n' or ' ' or '\r') i++;
                    while (length > 0 && page[length - 1] == ' ') length--;
                    page[length++] = '\n';
                    break;
                case '<':
                    Keep(page, ref i, Math.Max(1, VerbatimLength(page[i..])), ref length);
                    break;
                // A slash that closes an empty element says nothing in HTML; in text and in values, ">" is always written as an entity.
                case '/' when i + 1 < page.Length && page[i + 1] == '>' && length > 0 && page[length - 1] == ' ':
                    page[length - 1] = '>';
                    i += 2;
                    break;
                default:
                    page[length++] = page[i++];
                    break;
            }
        }

        return page[..length];
    }

    private static void Keep(Span<char> page, ref int from, int count, ref int to)
    {
        if (from != to) page.Slice(from, count).CopyTo(page[to..]);
        from += count;
        to += count;
    }

    private static int VerbatimLength(ReadOnlySpan<char> page)
    {
        if (page.Length < 2 || page[1] is not ('p' or 's')) return 0;
        foreach (var (open, close) in Verbatim)
        {
            if (page.StartsWith(open, StringComparison.Ordinal)) return page.IndexOf(close, StringComparison.Ordinal) + close.Length;
        }

        return 0;
    }
}

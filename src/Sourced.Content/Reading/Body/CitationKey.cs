namespace Sourced.Content.Reading.Body;

/// <summary>
/// A Pandoc citation key: it starts with a letter, digit or underscore and goes on with these and with single punctuation
/// characters inside it; in braces it may hold anything but white space (pandoc.org/MANUAL, "Citation syntax").
/// </summary>
internal static class CitationKey
{
    private const string Inside = ":.#$%&-+?<>~/";

    /// <summary>Reads a key just behind its at sign.</summary>
    /// <param name="text">The text of the block.</param>
    /// <param name="start">The offset behind the at sign.</param>
    /// <param name="end">The offset behind the last unit of the text.</param>
    /// <param name="key">The key without braces.</param>
    /// <returns>The offset behind the key, or -1 when there is none.</returns>
    public static int Read(string text, int start, int end, out string key)
    {
        key = "";
        if (start < end && text[start] == '{') return ReadBraced(text, start, end, out key);
        var at = start;
        while (
            at < end
            && (
                IsWord(text[at])
                || (at > start && at + 1 < end && Inside.Contains(text[at], StringComparison.Ordinal) && IsWord(text[at + 1]))
            )
        )
            at++;
        if (at == start)
            return -1;
        key = text[start..at];
        return at;
    }

    /// <summary>True where an at sign can start a citation: not inside a word, which would be a mail address.</summary>
    public static bool MayFollow(char previous) => !IsWord(previous) && previous != '@';

    private static int ReadBraced(string text, int start, int end, out string key)
    {
        key = "";
        var close = text.AsSpan(start, end - start).IndexOfAny('}', ' ', '\n');
        if (close <= 1 || text[start + close] != '}') return -1;
        key = text[(start + 1)..(start + close)];
        return start + close + 1;
    }

    private static bool IsWord(char letter) => char.IsLetterOrDigit(letter) || letter == '_';
}

using System.Buffers;

namespace Sourced.Statistics.Lexing;

/// <summary>Recognises web addresses, mail addresses and file names, whose digits mean nothing.</summary>
internal static class WebScanner
{
    private const int LongestSuffix = 6;
    private static readonly SearchValues<char> ChunkEnds = SearchValues.Create(" \t\r\n\u00A0\u202F\u2009\u3000\u2028\u2029<>\"“”«»（）。，、）");
    private static readonly SearchValues<string> Suffixes = SearchValues.Create(
        [
            "com",
            "org",
            "net",
            "gov",
            "edu",
            "int",
            "mil",
            "io",
            "uk",
            "eu",
            "de",
            "fr",
            "es",
            "br",
            "in",
            "cn",
            "info",
            "html",
            "htm",
            "pdf",
            "php",
            "js",
            "py",
            "json",
            "csv",
            "xml",
        ],
        StringComparison.Ordinal
    );

    /// <summary>Tries at the end of a word that starts at <paramref name="start"/>.</summary>
    public static bool TryAfterWord(ReadOnlySpan<char> text, int start, int wordEnd, out int end)
    {
        end = wordEnd;
        if (wordEnd + 1 >= text.Length || text[wordEnd] is not (':' or '.' or '@'))
            return false;
        if (text[wordEnd] == ':' ? text[(wordEnd + 1)..].StartsWith("//", StringComparison.Ordinal) : text[wordEnd] == '@'
            ? IsMailHost(text[(wordEnd + 1)..])
            : IsHost(text, start, wordEnd))
        {
            end = EndOfChunk(text, wordEnd);
            return end > wordEnd;
        }

        return false;
    }

    public static int EndOfChunk(ReadOnlySpan<char> text, int at)
    {
        var length = text[at..].IndexOfAny(ChunkEnds);
        var end = length < 0 ? text.Length : at + length;
        while (end > at && text[end - 1] is '.' or ',' or ';' or ':' or ')' or ']' or '!' or '?' or '\'' or '’')
            end--;
        // a chunk never ends inside a surrogate pair: its end marks are all in the basic plane
        return end;
    }

    /// <summary>"example.org", "163.com", but not the "11.2" of "npm@11.2".</summary>
    private static bool IsMailHost(ReadOnlySpan<char> host)
    {
        var digits = 0;
        while (digits < host.Length && char.IsAsciiDigit(host[digits]))
            digits++;
        return digits == 0 ? char.IsAsciiLetter(host[0]) : digits + 1 < host.Length && host[digits] == '.' && char.IsAsciiLetter(host[digits + 1]);
    }

    private static bool IsHost(ReadOnlySpan<char> text, int start, int wordEnd)
    {
        if (text[start..wordEnd] is "www")
            return char.IsAsciiLetterOrDigit(text[wordEnd + 1]);
        var end = wordEnd + 1;
        while (end < text.Length && end - wordEnd <= LongestSuffix && char.IsAsciiLetterLower(text[end]))
            end++;
        var suffix = text[(wordEnd + 1)..end];
        return suffix.Length is > 1 and < LongestSuffix && char.IsAsciiLetterOrDigit(text[wordEnd - 1])
            && !(end < text.Length && char.IsLetter(text[end]))
            && Suffixes.Contains(suffix.ToString());
    }
}

using Sourced.Content.Sources;

namespace Sourced.Content.Importing.BibTeX;

/// <summary>Names as BibTeX writes them: "First von Last", "von Last, First", "von Last, Jr, First", joined by "and"; one in braces is a body.</summary>
internal static class BibTeXNames
{
    /// <param name="tex">The whole field.</param>
    /// <param name="convert">TeX to text.</param>
    public static IEnumerable<Name> Read(string tex, Func<string, string> convert)
    {
        foreach (var written in Split(tex, IsAnd))
        {
            var name = written.Trim();
            if (name.Length == 0) continue;
            if (IsOneGroup(name))
            {
                yield return new Name(null, null, convert(name));
                continue;
            }

            var parts = Split(name, (text, at) => text[at] == ',' ? 1 : 0).Select(part => part.Trim()).ToArray();
            yield return parts switch
            {
                [var only] => FirstVonLast(only, convert),
                [var family, var given] => Person(convert(family), convert(given)),
                [var family, var junior, .. var given] => Person(convert(family), $"{convert(string.Join(' ', given))} {convert(junior)}".Trim()),
                [] => throw new System.Diagnostics.UnreachableException(),
            };
        }
    }

    /// <summary>What begins with a small letter starts the "von"; the last word is always a family name.</summary>
    private static Name FirstVonLast(string written, Func<string, string> convert)
    {
        var words = Split(written, (text, at) => char.IsWhiteSpace(text[at]) || text[at] == '~' ? 1 : 0).Where(word => word.Length > 0).ToArray();
        if (words.Length == 1) return Person(convert(words[0]), "");
        var von = Array.FindIndex(words, 0, words.Length - 1, word => char.IsLower(FirstLetter(word, convert)));
        var split = von < 0 ? words.Length - 1 : von;
        return Person(convert(string.Join(' ', words[split..])), convert(string.Join(' ', words[..split])));
    }

    private static Name Person(string family, string given) =>
        given.Length == 0
            ? new Name(family, null, null)
            : new Name(family.Length == 0 ? given : family, family.Length == 0 ? null : given, null);

    private static char FirstLetter(string word, Func<string, string> convert) =>
        word[0] == '{' && !word.StartsWith("{\\", StringComparison.Ordinal) ? 'X' : convert(word).FirstOrDefault(char.IsLetter, 'X');

    /// <summary>The braces around it are one pair.</summary>
    private static bool IsOneGroup(string text)
    {
        if (text[0] != '{' || text[^1] != '}') return false;
        var depth = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\\') at++;
            else if (text[at] == '{') depth++;
            else if (text[at] == '}' && --depth == 0) return at == text.Length - 1 && !text.StartsWith("{\\", StringComparison.Ordinal);
        }

        return false;
    }

    private static int IsAnd(string text, int at) =>
        char.IsWhiteSpace(text[at])
        && at + 4 < text.Length
        && text.AsSpan(at + 1, 3).Equals("and", StringComparison.OrdinalIgnoreCase)
        && char.IsWhiteSpace(text[at + 4])
            ? 5
            : 0;

    /// <summary>Splits outside braces.</summary>
    /// <param name="text">TeX.</param>
    /// <param name="separator">How long the separator at a place is; 0 for none.</param>
    private static IEnumerable<string> Split(string text, Func<string, int, int> separator)
    {
        var (start, depth) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\\') at++;
            else if (text[at] == '{') depth++;
            else if (text[at] == '}') depth--;
            else if (depth == 0 && separator(text, at) is > 0 and var length)
            {
                yield return text[start..at];
                start = at + length;
                at = start - 1;
            }
        }

        yield return text[start..];
    }
}

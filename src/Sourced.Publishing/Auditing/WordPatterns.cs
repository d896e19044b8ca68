using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Sourced.Theme;

namespace Sourced.Publishing.Auditing;

/// <summary>The words of a theme that take a number which the program has counted: "{0} pages". The words themselves have been read.</summary>
internal sealed partial class WordPatterns
{
    private const int LeastLetters = 3;
    private const int LeastOfAUnit = 2;
    private const int LongestFilling = 120;

    private static readonly SearchValues<char> Numerals = SearchValues.Create("0123456789٠١٢٣٤٥٦٧٨٩०१२३४५६७८९.,:/-–٫٬ \u00a0\u202f");

    /// <summary>What stands around the placeholders of each, the first and last maybe empty.</summary>
    private readonly List<ImmutableArray<string>> _patterns = [];

    public WordPatterns(Words words)
    {
        foreach (var text in words.All.Select(word => word.Value).Where(text => text.Contains("{0", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal))
        {
            var parts = Placeholder().Split(text);
            if (parts.Sum(part => part.Count(char.IsLetter)) >= (parts is ["", _] ? LeastOfAUnit : LeastLetters)) _patterns.Add([.. parts]);
        }
    }

    /// <summary>Whether a stretch of a text is such words, with nothing but numerals where they take something.</summary>
    public bool Cover(string text, Range range)
    {
        var (start, length) = range.GetOffsetAndLength(text.Length);
        foreach (var pattern in _patterns)
        {
            // one of the words around it has to stand near: that is seldom so, and quickly seen
            var anchor = pattern.MaxBy(part => part.Length)!;
            var from = Math.Max(0, start - LongestFilling - anchor.Length);
            if (
                text.IndexOf(
                    anchor,
                    from,
                    Math.Min(text.Length, start + length + LongestFilling + anchor.Length) - from,
                    StringComparison.Ordinal
                ) < 0
            )
                continue;
            var first = pattern[0].Length > 0 ? pattern[0] : pattern[1];
            for (
                var at = text.IndexOf(first, from, StringComparison.Ordinal);
                at >= 0 && at <= start + length + LongestFilling;
                at = text.IndexOf(first, at + 1, StringComparison.Ordinal)
            )
            {
                if (Covers(pattern, text, at, start, start + length)) return true;
            }
        }

        return false;
    }

    /// <param name="at">Where its first words stand.</param>
    private static bool Covers(ImmutableArray<string> pattern, string text, int at, int start, int end)
    {
        var begins = at;
        if (pattern[0].Length == 0)
        {
            while (begins > 0 && Numerals.Contains(text[begins - 1])) begins--;
            if (begins == at && start < at) return false;
        }

        var next = pattern[0].Length == 0 ? 2 : 1;
        at += pattern[next - 1].Length;
        for (; next < pattern.Length; next++)
        {
            var ends = pattern[next].Length == 0
                ? at + (text.AsSpan(at).IndexOfAnyExcept(Numerals) is >= 0 and var numerals ? numerals : text.Length - at)
                : text.IndexOf(pattern[next], at, Math.Min(text.Length - at, LongestFilling + pattern[next].Length), StringComparison.Ordinal);
            if (ends < 0) return false;
            // what the number itself fills must be a numeral
            if (at < end && start < ends && text.AsSpan(at, ends - at).ContainsAnyExcept(Numerals)) return false;
            at = ends + pattern[next].Length;
        }

        return begins <= start && end <= at;
    }

    [GeneratedRegex(@"\{\d[^}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}

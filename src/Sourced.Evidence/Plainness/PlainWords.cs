using System.Buffers;

namespace Sourced.Evidence.Plainness;

/// <summary>Counts words as a reader does: what stands between spaces, if it has a letter or digit. "32 059 029" with no-break spaces is one.</summary>
internal static class PlainWords
{
    private const char NoBreakSpace = '\u00A0';
    private const char NarrowNoBreakSpace = '\u202F';

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?…؟");

    public static int Count(ReadOnlySpan<char> text)
    {
        var (count, counted) = (0, false);
        foreach (var letter in text)
        {
            if (IsSpace(letter)) counted = false;
            else if (!counted && char.IsLetterOrDigit(letter)) (count, counted) = (count + 1, true);
        }

        return count;
    }

    /// <summary>
    /// All words, those of the longest stretch without an end of a sentence, and the number of such stretches with words: a quick look that takes an
    /// abbreviation for an end, so that only what might be too long is cut into sentences properly.
    /// </summary>
    public static (int Words, int Longest, int Stretches) Glance(ReadOnlySpan<char> text)
    {
        var (all, longest, stretches, start) = (0, 0, 0, 0);
        for (var at = 0; start < text.Length;)
        {
            var next = text[at..].IndexOfAny(SentenceEnds);
            at = next < 0 ? text.Length : at + next + 1;
            if (at < text.Length && !(IsSpace(text[at]) && !IsInitials(text[start..(at - 1)]))) continue;
            var words = Count(text[start..at]);
            all += words;
            longest = Math.Max(longest, words);
            if (words > 0) stretches++;
            start = at;
        }

        return (all, longest, stretches);
    }

    /// <summary>"U.S", "EE", "UU", "J": a full stop behind one or two capitals shortens a name.</summary>
    private static bool IsInitials(ReadOnlySpan<char> before)
    {
        var capitals = 0;
        while (capitals < before.Length && char.IsUpper(before[^(capitals + 1)])) capitals++;
        return capitals is 1 or 2 && (capitals == before.Length || !char.IsLetterOrDigit(before[^(capitals + 1)]));
    }

    private static bool IsSpace(char letter) =>
        letter <= ' '
            ? char.IsWhiteSpace(letter)
            : letter > '~' && char.IsWhiteSpace(letter) && letter is not (NoBreakSpace or NarrowNoBreakSpace);
}

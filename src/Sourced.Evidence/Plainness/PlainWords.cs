namespace Sourced.Evidence.Plainness;

/// <summary>Counts words as a reader does: what stands between spaces, if it has a letter or digit. "32 059 029" with no-break spaces is one.</summary>
internal static class PlainWords
{
    private const char NoBreakSpace = '\u00A0';
    private const char NarrowNoBreakSpace = '\u202F';

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
    /// The words of the longest stretch without an end of a sentence, and the number of such stretches with words: a quick look that takes an
    /// abbreviation for an end, so that only what might be too long is cut into sentences properly.
    /// </summary>
    public static (int Longest, int Stretches) Glance(ReadOnlySpan<char> text)
    {
        var (longest, stretches, start) = (0, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && !(EndsSentence(text[i]) && IsSpace(text[i + 1]) && !IsInitials(text[start..i]))) continue;
            var words = Count(text[start..(i + 1)]);
            longest = Math.Max(longest, words);
            if (words > 0) stretches++;
            start = i + 1;
        }

        return (longest, stretches);
    }

    /// <summary>"U.S", "EE", "UU", "J": a full stop behind one or two capitals shortens a name.</summary>
    private static bool IsInitials(ReadOnlySpan<char> before)
    {
        var capitals = 0;
        while (capitals < before.Length && char.IsUpper(before[^(capitals + 1)])) capitals++;
        return capitals is 1 or 2 && (capitals == before.Length || !char.IsLetterOrDigit(before[^(capitals + 1)]));
    }

    private static bool EndsSentence(char letter) => letter is '.' or '!' or '?' or '…' or '؟';

    private static bool IsSpace(char letter) => char.IsWhiteSpace(letter) && letter is not (NoBreakSpace or NarrowNoBreakSpace);
}

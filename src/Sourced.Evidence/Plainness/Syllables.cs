namespace Sourced.Evidence.Plainness;

/// <summary>Counts syllables by the letters of a word: near enough for an average over a page, not for a dictionary.</summary>
internal static class Syllables
{
    /// <summary>English: groups of vowels, less the e that is only written (name, names, named), plus those that part (-ia-, -ism).</summary>
    public static int English(ReadOnlySpan<char> word)
    {
        var lower = Lower(word);
        var (count, wasVowel) = (0, false);
        for (var i = 0; i < lower.Length; i++)
        {
            var isVowel = "aeiouy".Contains(lower[i], StringComparison.Ordinal);
            if (isVowel && !wasVowel) count++;
            else if (isVowel && lower[i - 1] == 'i' && lower[i] is 'a' or 'o' && !(i > 1 && lower[i - 2] is 't' or 'c' or 's' or 'x')) count++;
            wasVowel = isVowel;
        }

        if (IsMute(lower)) count--;
        if (lower.EndsWith("ism", StringComparison.Ordinal)) count++;
        return Math.Max(count, 1);
    }

    /// <summary>Spanish: each strong or accented vowel is one; weak ones beside another vowel belong to it, and a silent u has none.</summary>
    public static int Spanish(ReadOnlySpan<char> word)
    {
        var lower = Lower(word);
        var (count, last) = (0, ' ');
        for (var i = 0; i < lower.Length; i++)
        {
            var letter = lower[i];
            if (letter == 'y' && i + 1 < lower.Length)
                letter = ' ';
            if (
                letter == 'u'
                && i > 0
                && i + 1 < lower.Length
                && (lower[i - 1] == 'q' || (lower[i - 1] == 'g' && lower[i + 1] is 'e' or 'i' or 'é' or 'í'))
            )
                continue;
            if (!IsVowel(letter))
                last = ' ';
            else
            {
                if (!IsVowel(last) || (IsStrong(letter) && IsStrong(last))) count++;
                last = letter;
            }
        }

        return Math.Max(count, 1);
    }

    private static bool IsVowel(char letter) => "aeiouyáéíóúü".Contains(letter, StringComparison.Ordinal);

    /// <summary>An accent on i or u parts it from its neighbour: ba-úl, dí-a.</summary>
    private static bool IsStrong(char letter) => "aeoáéóíú".Contains(letter, StringComparison.Ordinal);

    /// <summary>A final e after a consonant, also in -es and -ed, unless it must be spoken: -le (ta-ble), -ces, -ted.</summary>
    private static bool IsMute(string word)
    {
        if (word.EndsWith('e'))
            return word.Length > 2
                && IsConsonant(word[^2])
                && !(word.EndsWith("le", StringComparison.Ordinal) && word.Length > 3 && IsConsonant(word[^3]));
        if (word.Length < 4 || !IsConsonant(word[^3]))
            return false;
        if (word.EndsWith("ed", StringComparison.Ordinal))
            return word[^3] is not ('t' or 'd');
        return word.EndsWith("es", StringComparison.Ordinal) && word[^3] is not ('s' or 'x' or 'z' or 'c' or 'g' or 'h' or 'l');
    }

    private static bool IsConsonant(char letter) => char.IsLetter(letter) && !"aeiouy".Contains(letter, StringComparison.Ordinal);

    private static string Lower(ReadOnlySpan<char> word)
    {
        Span<char> letters = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        var length = 0;
        foreach (var letter in word)
        {
            if (char.IsLetter(letter)) letters[length++] = char.ToLowerInvariant(letter);
        }

        return letters[..length].ToString();
    }
}

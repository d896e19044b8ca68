using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Sourced.Publishing.Searching;

/// <summary>
/// Text as words that can be compared, however somebody types them: small letters without marks, digits of every script as 0 to 9, numbers
/// without signs between thousands, "75 %" as "75%". <c>theme/web/Script/find.js</c> folds what readers type in the very same way.
/// </summary>
internal static partial class FoldedText
{
    /// <returns>In the order of the text, each as often as it stands there.</returns>
    public static ImmutableArray<string> Words(string text)
    {
        var folded = Ascii.IsValid(text) ? text.ToLowerInvariant() : Letters(text);
        folded = Thousands().Replace(folded, "$1");
        folded = Decimals().Replace(folded, "$1.");
        folded = Percent().Replace(folded, "$1%");
        return [.. Between().Replace(folded, " ").Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word != "%")];
    }

    private static string Letters(string text)
    {
        var folded = Marks().Replace(WideThousands().Replace(text, "$1").Normalize(NormalizationForm.FormKD).ToLowerInvariant(), "");
        return string.Create(folded.Length, folded, static (letters, folded) =>
        {
            for (var i = 0; i < letters.Length; i++) letters[i] = Plain(folded[i]);
        });
    }

    /// <summary>An Arabic word without "the": a reader types it with or without. Of a word that only begins like it something is taken that is no
    /// article ("والدين"), so that this is one more form of a word, and never the only one.</summary>
    public static string Bare(string word) => Ascii.IsValid(word) ? word : Article().Replace(word, "");

    /// <summary>A figure of several words as one, so that "1 in 6" is found as such; null for one that is a word already, or does not begin with a digit.</summary>
    /// <param name="words">Of the whole figure.</param>
    public static string? Figure(ImmutableArray<string> words) =>
        words.Length is > 1 and <= LongestFigure && char.IsAsciiDigit(words[0][0]) ? string.Concat(words) : null;

    private const int LongestFigure = 5;

    // Arabic letters that one word is written with or without; the last form of sigma; the Arabic percent sign.
    private static char Plain(char letter) => letter switch
    {
        'ى' => 'ي',
        'ة' => 'ه',
        'ς' => 'σ',
        '٪' => '%',
        _ when CharUnicodeInfo.GetDecimalDigitValue(letter) is >= 0 and var digit => (char)('0' + digit),
        _ => letter,
    };

    [GeneratedRegex(@"([0-9])[\u00a0\u202f](?=[0-9]{3})", RegexOptions.CultureInvariant)]
    private static partial Regex WideThousands();

    [GeneratedRegex(@"[\p{Mn}\u0640]", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    [GeneratedRegex(@"([0-9])[,.\u066c](?=[0-9]{3}(?![0-9]))", RegexOptions.CultureInvariant)]
    private static partial Regex Thousands();

    [GeneratedRegex(@"([0-9])[,\u066b](?=[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Decimals();

    [GeneratedRegex("([0-9]) +%", RegexOptions.CultureInvariant)]
    private static partial Regex Percent();

    [GeneratedRegex(@"[^\p{L}\p{N}.%]+|\.(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    // "the", alone or with what is written together with it.
    [GeneratedRegex(@"^(?:[وفبك]?ال|لل)(?=.{3})", RegexOptions.CultureInvariant)]
    private static partial Regex Article();
}

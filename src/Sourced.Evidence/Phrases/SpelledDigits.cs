using System.Collections.Immutable;
using Sourced.Evidence.Languages;

namespace Sourced.Evidence.Phrases;

/// <summary>A number to dial, read out digit by digit: "one one six", "uno uno seis", "واحد واحد ستة".</summary>
internal static class SpelledDigits
{
    /// <summary>Ten names each, and what a language reads out together.</summary>
    private static readonly ImmutableArray<(string[] Names, ImmutableArray<(string Digits, ImmutableArray<string> Words)> Together)> Languages =
    [
        .. from language in RuleWords.Languages
           let words = RuleWords.Of(language)!
           from names in words[WordList.SpelledDigit].Chunk(10)
           select (names, words[WordMap.ReadTogether]),
    ];

    public static IEnumerable<string> Of(string digits)
    {
        foreach (var (names, together) in Languages)
        {
            yield return Spelled(names, digits);

            // "one eight hundred …" is how the free numbers of North America are read.
            foreach (var (first, words) in together.Where(one => digits.StartsWith(one.Digits, StringComparison.Ordinal)))
                yield return $"{words[0]} {Spelled(names, digits[first.Length..])}";
        }
    }

    private static string Spelled(string[] names, string digits) => string.Join(' ', digits.Select(digit => names[digit - '0']));
}

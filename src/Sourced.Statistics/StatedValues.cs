using System.Globalization;
using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;
using Sourced.Statistics.Numbers;

namespace Sourced.Statistics;

/// <summary>Every number of a text by its value alone, whatever it is for: what two texts that say the same have in common.</summary>
public static class StatedValues
{
    /// <summary>In words, one and two stand for much else: "one report", "una denuncia", "both".</summary>
    private const decimal LeastInWords = 3;

    /// <summary>
    /// In order: numbers in digits, and those of three or more in words, with their magnitudes: "36.2 million" is 36,200,000 and "thirty" is 30. A
    /// magnitude alone ("a hundred", "a few hundred") says none: languages differ in how exactly they mean it. Of a date, a season or a time
    /// each run of digits counts by itself.
    /// </summary>
    /// <param name="text">Plain text.</param>
    /// <param name="language">A BCP 47 tag; it tells a decimal comma from one between thousands.</param>
    public static IReadOnlyList<StatedValue> In(string text, string language)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        var tokens = Tokens.Rent(text, LanguageCatalog.Of(language));
        Lexer.Fill(tokens);
        var found = new List<StatedValue>();
        for (var at = 0; at < tokens.Count;)
        {
            ref var token = ref tokens[at];
            if (token.Kind is TokenKind.Shape) AddDigits(text, token.Start, token.End, found);
            if ((token.Kind is TokenKind.Numeral || token.Has(Tags.Number)) && NumberPhrases.TryRead(tokens, at, out var phrase))
            {
                var (start, end) = (token.Start, tokens[phrase.End - 1].End);
                if (phrase.Fraction.Whole > 0)
                    AddDigits(text, start, end, found);
                else if (!phrase.InWords || (phrase.Value >= LeastInWords && phrase.Value != phrase.Scale))
                    found.Add(new StatedValue(start, end - start, phrase.Value));
                at = phrase.End;
            }
            else
            {
                at++;
            }
        }

        tokens.Return();
        return found;
    }

    private static void AddDigits(string text, int start, int end, List<StatedValue> found)
    {
        for (var at = start; at < end; at++)
        {
            var (from, value) = (at, 0m);
            while (at < end && at - from < 20 && CharUnicodeInfo.GetDecimalDigitValue(text[at]) is >= 0 and var digit)
            {
                value = (value * 10) + digit;
                at++;
            }

            if (at > from) found.Add(new StatedValue(from, at - from, value));
        }
    }
}

/// <param name="Start">Offset in the text, in UTF-16 units.</param>
/// <param name="Length">With its magnitude.</param>
/// <param name="Value">What it says.</param>
public readonly record struct StatedValue(int Start, int Length, decimal Value);

using System.Globalization;
using System.Text;

namespace Sourced.Evidence.Matching;

/// <summary>What a single character is taken for when phrases are matched: small, without marks, digits of every script as 0 to 9.</summary>
internal static class Folding
{
    /// <summary>Filled as characters are met. Two threads may fill one place with equal strings, which is harmless.</summary>
    private static readonly string?[] Known = new string?[char.MaxValue + 1];

    /// <returns>Empty for a character that is passed over, a space for what parts words, otherwise the folded letters.</returns>
    public static string Of(char letter) => Known[letter] ??= Fold(letter);

    private static string Fold(char letter)
    {
        if (char.IsSurrogate(letter)) return letter.ToString();
        if (char.IsWhiteSpace(letter)) return " ";
        if (letter is '’' or '‘' or 'ʼ' or '`' or '´') return "'";
        // Tatweel only stretches a word; the two Arabic yas are typed for one another.
        if (letter == 'ـ') return "";
        if (letter is 'ى' or 'ی') return "ي";
        if (letter == 'ک') return "ك";
        switch (char.GetUnicodeCategory(letter))
        {
            case UnicodeCategory.DashPunctuation:
                return " ";
            case UnicodeCategory.Format or UnicodeCategory.Control:
                return "";
            case UnicodeCategory.DecimalDigitNumber:
                return CharUnicodeInfo.GetDecimalDigitValue(letter).ToString(CultureInfo.InvariantCulture);
        }

        var folded = new StringBuilder();
        foreach (var part in letter.ToString().Normalize(NormalizationForm.FormKD))
        {
            if (char.GetUnicodeCategory(part) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
                continue;
            folded.Append(
                part switch
                {
                    'ß' => "ss",
                    'æ' or 'Æ' => "ae",
                    'œ' or 'Œ' => "oe",
                    'ø' or 'Ø' => "o",
                    'ı' => "i",
                    _ => char.ToLowerInvariant(part).ToString(),
                }
            );
        }

        return folded.ToString();
    }
}

using System.Security.Cryptography;
using System.Text;
using Sourced.Content.Sources;

namespace Sourced.Evidence.Reviewing;

/// <summary>A short digest of all that somebody who signs a finding off has looked at: of its meaning, not of its commas.</summary>
public static class SignOffHash
{
    private const int Bytes = 6;

    /// <summary>Twelve hexadecimal digits over figure, unit (part of the figure), what it measures, population, sample, place, period, quote, locator and source.</summary>
    public static string Of(Source source, Finding finding)
    {
        var said = string.Join(
            '\n',
            new[]
            {
                finding.Figure.Value,
                finding.Measures?.Value,
                finding.Population?.Value,
                finding.Sample?.Value,
                finding.Place?.Value,
                finding.Period?.Value,
                finding.Quote?.Value,
                finding.Locator?.Value,
                source.Title?.Value,
            }
                .Select(Meaning)
                .Concat([
                    source.Id.Value,
                    source.Issued?.Value.ToString() ?? "",
                    source.Doi?.Value.Trim() ?? "",
                    source.Url?.Value.Trim() ?? "",
                ])
        );
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said)).AsSpan(0, Bytes));
    }

    /// <summary>True where the sign-off is of the record as it stands.</summary>
    public static bool Holds(Source source, Finding finding) => Valid(source, finding) is not null;

    /// <summary>The sign-off of the record as it stands, or null. What was changed since was seen by nobody, and no name may stand beside it.</summary>
    public static SignOff? Valid(Source source, Finding finding) =>
        finding.Checked is { } signed && string.Equals(signed.Hash.Value, Of(source, finding), StringComparison.OrdinalIgnoreCase) ? signed : null;

    /// <summary>
    /// Words and numbers, in small letters, one space between them. A comma, a dash or a quotation mark between words means nothing; a sign that
    /// touches a digit ("1,234", "-5", "$3", "10–12", "12%") does, and so do the signs of comparison.
    /// </summary>
    private static string Meaning(string? text)
    {
        var words = (text ?? "").Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        var meaning = new StringBuilder(words.Length);
        for (var at = 0; at < words.Length; at++)
        {
            var letter = words[at];
            if (IsWord(letter) || (!char.IsWhiteSpace(letter) && IsMeant(words, at))) meaning.Append(letter);
            else if (meaning.Length > 0 && meaning[^1] != ' ') meaning.Append(' ');
        }

        return meaning.ToString().TrimEnd();
    }

    /// <summary>Letters, digits and the marks that make letters of them; a surrogate is half a letter.</summary>
    private static bool IsWord(char letter) => char.IsLetterOrDigit(letter) || char.IsSurrogate(letter)
        || char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static bool IsMeant(string text, int at)
    {
        var letter = text[at];
        if (
            letter is '<' or '>' or '≤' or '≥' or '±' or '≈' or '%' or '‰' or '+' or '×'
            || char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.CurrencySymbol
        )
            return true;
        var (before, after) = (at > 0 && char.IsDigit(text[at - 1]), at + 1 < text.Length && char.IsDigit(text[at + 1]));
        return letter switch
        {
            '-' or '–' or '−' or '/' => after,
            '.' or ',' or ':' or '\'' or '’' or '٫' or '٬' => before && after,
            _ => false,
        };
    }
}

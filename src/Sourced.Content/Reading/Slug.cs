using System.Text;

namespace Sourced.Content.Reading;

/// <summary>The last part of an address: lower-case ASCII letters and digits, joined by single hyphens.</summary>
internal static class Slug
{
    private const int MaximumLength = 100;

    public static bool IsWellFormed(string text)
    {
        if (text.Length is 0 or > MaximumLength || text[0] == '-' || text[^1] == '-') return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiLetterLower(text[i]) && !char.IsAsciiDigit(text[i]) && (text[i] != '-' || text[i - 1] == '-')) return false;
        }

        return true;
    }

    /// <summary>The nearest well-formed slug, or empty.</summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsAsciiLetterOrDigit(letter)) slug.Append(char.ToLowerInvariant(letter));
            else if (letter < 128 && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }
}

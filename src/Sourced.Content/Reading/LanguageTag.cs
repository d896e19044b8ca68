namespace Sourced.Content.Reading;

/// <summary>The part of BCP 47 that a site needs: language, then script, region or variant.</summary>
internal static class LanguageTag
{
    public static bool IsWellFormed(string tag)
    {
        var first = true;
        foreach (var range in tag.AsSpan().Split('-'))
        {
            var part = tag.AsSpan(range);
            if (part.IsEmpty || part.Length > 8) return false;
            if (first && part.Length > 3) return false;
            if (first && part.Length < 2) return false;
            foreach (var letter in part)
            {
                if (!char.IsAsciiLetter(letter) && (first || !char.IsAsciiDigit(letter))) return false;
            }

            first = false;
        }

        return true;
    }
}

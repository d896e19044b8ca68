using System.Text;

namespace Sourced.Publishing.Sharing;

/// <summary>How long a post is in the eyes of the places that count most strictly.</summary>
internal static class PostLength
{
    /// <summary>X and Mastodon count every link as this, however long it is.</summary>
    public const int Link = 23;

    /// <summary>
    /// As X counts: letters of Latin, Greek, Cyrillic, Hebrew, Arabic and Indic scripts and common marks are one, all others two.
    /// https://docs.x.com/fundamentals/counting-characters
    /// </summary>
    public static int Of(string text) => text.Normalize(NormalizationForm.FormC).EnumerateRunes().Sum(static rune => IsSingle(rune.Value) ? 1 : 2);

    /// <summary>Of a text with a link on a line of its own behind it.</summary>
    public static int WithLink(string text) => Of(text) + 1 + Link;

    private static bool IsSingle(int value) => value is <= 0x10FF or (>= 0x2000 and <= 0x200D) or (>= 0x2010 and <= 0x201F) or (>= 0x2032 and <= 0x2037);
}

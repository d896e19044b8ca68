using System.Collections.Immutable;
using System.Reflection;

namespace Sourced.Content.Reading;

/// <summary>The part of BCP 47 that a site needs: language, then script, region or variant.</summary>
internal static class LanguageTag
{
    /// <summary>
    /// The languages in which numbers are read, in order. In any other a statistic in words would pass unseen, and no gate could promise anything. The
    /// build notes them down from the files of the reader.
    /// </summary>
    public static readonly ImmutableArray<string> Read =
    [
        .. typeof(LanguageTag)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(note => note.Key == "ReadLanguages")
            .Value!.Split(';')
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>A well-formed tag of a language in which numbers are read.</summary>
    public static bool IsRead(string tag) => IsWellFormed(tag) && Read.Contains(tag.Split('-')[0].ToLowerInvariant(), StringComparer.Ordinal);

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

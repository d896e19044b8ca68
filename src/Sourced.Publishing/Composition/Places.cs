using Sourced.Theme;
using Sourced.Theme.Language;

namespace Sourced.Publishing.Composition;

/// <summary>Names of places. Authors write them in English; readers see them in their own language where the theme knows them.</summary>
internal static class Places
{
    private const string Country = "country.";

    public static string Name(string place, Words words)
    {
        if (words.Find($"place.{place}") is { } named)
            return named;
        var key = ThemeWords
            .Find("en")!
            .All.Where(word => word.Value == place && word.Key.StartsWith(Country, StringComparison.Ordinal))
            .Select(word => word.Key)
            .FirstOrDefault();
        return (key is null ? null : words.Find(key)) ?? place;
    }
}

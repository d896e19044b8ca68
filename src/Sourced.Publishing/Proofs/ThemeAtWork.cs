using System.Text.Json;
using Sourced.Content.Settings;
using Sourced.Theme;
using Sourced.Theme.Styling;

namespace Sourced.Publishing.Proofs;

/// <summary>The theme's files as a designer has just saved them. Components are compiled, and stay as they were when the program was built.</summary>
internal static class ThemeAtWork
{
    // By the folder of the name under which a file is carried.
    private static readonly Dictionary<string, string> Folders = new(StringComparer.Ordinal)
    {
        ["styles"] = "web/Styles",
        ["styles/alone"] = "web/Styles/alone",
        ["script"] = "web/Script",
        ["images"] = "web/Images",
        ["words"] = "words",
        [""] = "",
    };

    /// <param name="folder">Of the theme; absolute.</param>
    public static ThemeSource In(string folder) => new(name =>
    {
        if (!Folders.TryGetValue(Path.GetDirectoryName(name)!, out var place)) return null;
        var path = Path.Combine(folder, place, Path.GetFileName(name));
        return File.Exists(path) ? File.ReadAllBytes(path) : null;
    });

    /// <summary>A file that is just being written may be no JSON, or lack what every page needs. Null when all can be read.</summary>
    public static PublishFailure? Unreadable(ThemeSource theme, SiteSettings settings)
    {
        var name = "tokens.json";
        try
        {
            Stylesheet.Compose(settings.Discreet, theme);
            foreach (var language in settings.Languages)
            {
                name = $"words/{language}.json";
                theme.Words(language);
            }

            return null;
        }
        catch (Exception error) when (error is JsonException or FormatException or KeyNotFoundException or InvalidOperationException)
        {
            return new PublishFailure(
                PublishFailureKind.Theme,
                $"{settings.ThemePath}/{name} cannot be read: {error.Message}",
                "the last good edition stays until it can"
            );
        }
    }
}

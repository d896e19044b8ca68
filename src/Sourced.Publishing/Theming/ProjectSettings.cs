using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Content.Reading;
using Sourced.Content.Settings;
using Sourced.Theme;

namespace Sourced.Publishing.Theming;

/// <summary>A project's settings with its overlay, held against the theme on which they are to be seen.</summary>
public static class ProjectSettings
{
    /// <param name="root">Absolute path of the project's folder.</param>
    /// <param name="path">The settings file, relative to the root.</param>
    public static (SiteSettings Settings, ImmutableArray<Diagnostic> Diagnostics) Read(string root, string path)
    {
        var (settings, found) = SettingsReader.Read(root, path);
        var own = Path.Combine(Path.GetFullPath(settings.ThemePath, root), "tokens.json");
        var (readable, problems) = BrandColours.Check(settings, File.Exists(own) ? File.ReadAllBytes(own) : ThemeSource.AsCarried.Tokens);
        return (readable, [.. found, .. problems]);
    }
}

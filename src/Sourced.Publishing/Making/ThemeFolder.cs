using Sourced.Content.Settings;
using Sourced.Publishing.Sharing;
using Sourced.Publishing.Theming;
using Sourced.Theme;
using Sourced.Theme.Styling;

namespace Sourced.Publishing.Making;

/// <summary>The theme on disk: templates for paper and cards, and the packages that npm restores there. Pages need none of it but the fonts.</summary>
internal sealed class ThemeFolder
{
    private readonly Brand _brand;

    public ThemeFolder(string root, SiteSettings settings)
    {
        Path = System.IO.Path.GetFullPath(settings.ThemePath, root);
        _brand = settings.Brand;
        Files = ThemeSource.AsCarried;
    }

    /// <summary>Absolute.</summary>
    public string Path { get; }

    /// <summary>The files that the program carries, in the brand's colours. A preview shows them as they stand in the folder.</summary>
    public ThemeSource Files { get; init => field = BrandColours.Apply(value, _brand); }

    public string Packages => System.IO.Path.Combine(Path, "node_modules");

    /// <exception cref="FormatException">The file of the presets has a fault.</exception>
    public CardPresets Presets => field ??= CardPresets.Read(System.IO.Path.Combine(Path, "cards", "presets.json"));

    /// <exception cref="FormatException">The file of the places has a fault.</exception>
    public CardPlaces Places => field ??= CardPlaces.Read(System.IO.Path.Combine(Path, "cards", "places.json"));

    /// <exception cref="FormatException">The file of the hashtags has a fault.</exception>
    public Hashtags Hashtags => field ??= Hashtags.Read(System.IO.Path.Combine(Path, "cards", "hashtags.json"));

    /// <summary>Whether npm can restore packages here.</summary>
    public bool HasPackageList => File.Exists(System.IO.Path.Combine(Path, "package-lock.json"));

    public bool LacksFonts => WebFonts.Files.Any(font => !File.Exists(System.IO.Path.Combine(Packages, font.PackagePath)));
}

using Sourced.Content.Settings;
using Sourced.Publishing.Editions;
using Sourced.Publishing.Sharing;
using Sourced.Theme.Styling;

namespace Sourced.Publishing.Making;

/// <summary>The theme on disk: templates for paper and cards, and the packages that npm restores there. Pages need none of it but the fonts.</summary>
internal sealed class ThemeFolder
{
    private static readonly string[] CardFolders = ["cards"];

    public ThemeFolder(string root, SiteSettings settings) => Path = System.IO.Path.GetFullPath(settings.ThemePath, root);

    /// <summary>Absolute.</summary>
    public string Path { get; }

    public string Packages => System.IO.Path.Combine(Path, "node_modules");

    /// <exception cref="FormatException">The file of the presets has a fault.</exception>
    public CardPresets Presets => field ??= CardPresets.Read(System.IO.Path.Combine(Path, "cards", "presets.json"));

    /// <summary>Whether npm can restore packages here.</summary>
    public bool HasPackageList => File.Exists(System.IO.Path.Combine(Path, "package-lock.json"));

    public bool LacksFonts => WebFonts.Files.Any(font => !File.Exists(System.IO.Path.Combine(Packages, font.PackagePath)));

    /// <summary>Of the templates and tokens that decide how a card looks: with its words, they make its address.</summary>
    public Digest LookOfCards()
    {
        using var digest = new DigestBuilder();
        var files = CardFolders.Select(folder => System.IO.Path.Combine(Path, folder)).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Append(System.IO.Path.Combine(Path, "tokens.json")).Where(File.Exists)
            .Select(file => (Name: System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/'), File: file))
            .OrderBy(file => file.Name, StringComparer.Ordinal);
        foreach (var (name, file) in files) digest.Add(name).Add(File.ReadAllBytes(file));
        return digest.ToDigest();
    }
}

using System.Collections.Immutable;

namespace Sourced.Theme.Styling;

/// <summary>The font files that pages use, from the npm packages of <c>theme/package.json</c>.</summary>
public static class WebFonts
{
    private const string Latin =
        "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD";

    private const string LatinExtended =
        "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF";

    private const string Arabic = "U+0600-06FF,U+0750-077F,U+0870-08FF,U+200C-200E,U+FB50-FDFF,U+FE70-FEFC";

    /// <summary>Every face; a browser fetches only those whose letters a page has.</summary>
    public static ImmutableArray<WebFont> Faces { get; } =
    [
        new("Source Sans 3", "source-sans-3", 400, "latin", Latin),
        new("Source Sans 3", "source-sans-3", 400, "latin-ext", LatinExtended),
        new("Source Sans 3", "source-sans-3", 700, "latin", Latin),
        new("Source Sans 3", "source-sans-3", 700, "latin-ext", LatinExtended),
        new("Source Serif 4", "source-serif-4", 600, "latin", Latin),
        new("Source Serif 4", "source-serif-4", 600, "latin-ext", LatinExtended),
        new("Vazirmatn", "vazirmatn", 400, "arabic", Arabic),
        new("Vazirmatn", "vazirmatn", 700, "arabic", Arabic),
    ];

    /// <summary>Everything to copy into the site: the fonts and the licence of each family.</summary>
    public static ImmutableArray<FontFile> Files { get; } =
    [
        .. Faces.Select(face => face.File),
        .. Faces
            .Select(face => face.Package)
            .Distinct()
            .Select(package => new FontFile($"@fontsource/{package}/LICENSE", $"assets/fonts/{package}-licence.txt")),
    ];

    /// <summary>Site paths of the fonts that the first view of a page in this language needs, two at most, to be fetched before the stylesheet asks.</summary>
    public static ImmutableArray<string> FirstView(string language) => language.Split('-')[0] == "ar"
        ? [Path("Vazirmatn", 400), Path("Vazirmatn", 700)]
        : [Path("Source Sans 3", 400), Path("Source Serif 4", 600)];

    private static string Path(string family, int weight) => Faces.First(face => face.Family == family && face.Weight == weight).File.SitePath;
}

/// <param name="PackagePath">Below <c>node_modules</c>.</param>
/// <param name="SitePath">From the root of the site, without a leading slash.</param>
public sealed record FontFile(string PackagePath, string SitePath);

/// <param name="Package">Name in the @fontsource scope.</param>
/// <param name="Subset">latin, latin-ext or arabic.</param>
/// <param name="UnicodeRange">The letters for which a browser should fetch it, as CSS writes them.</param>
public sealed record WebFont(string Family, string Package, int Weight, string Subset, string UnicodeRange)
{
    public FontFile File { get; } = new(
        $"@fontsource/{Package}/files/{Package}-{Subset}-{Weight}-normal.woff2",
        $"assets/fonts/{Package}-{Subset}-{Weight}.woff2");
}

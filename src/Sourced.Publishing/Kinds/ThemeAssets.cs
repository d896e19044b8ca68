using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Sourced.Content.Settings;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;
using Sourced.Theme;
using Sourced.Theme.Styling;

namespace Sourced.Publishing.Kinds;

/// <summary>The stylesheet, the script, the site's mark and the fonts. What may change has a hash in its name, so that it can be kept for ever.</summary>
internal sealed partial class ThemeAssets : IArtifactSource
{
    private readonly ImmutableArray<(SitePath Path, string Name, Func<byte[]> Read)> _files;

    /// <param name="settings">Tells the link root and languages.</param>
    /// <param name="theme">Where the theme's own files are.</param>
    /// <param name="packages">The folder <c>node_modules</c> of the theme; where it lacks a font, pages use the reader's own.</param>
    public ThemeAssets(SiteSettings settings, ThemeSource theme, string packages)
    {
        var fonts = WebFonts.Files.Where(font => File.Exists(Path.Combine(packages, font.PackagePath))).ToList();
        var there = fonts.Select(font => font.SitePath).ToFrozenSet(StringComparer.Ordinal);
        var style = Encoding.UTF8.GetBytes(WithoutMissingFonts(Stylesheet.Compose(settings.Discreet, theme), there));
        var script = ThemeFiles.Script.Read(theme);
        var (stylePath, scriptPath) = (WithHash(Stylesheet.Path, style), WithHash(ThemeFiles.Script.Path, script));
        // A mark in the tab's page would tell whose site it is; a discreet one shows none.
        var logo = settings.Discreet ? null : settings.Brand.Logo;
        var logoBytes = logo?.Bytes.ToArray() ?? [];
        var logoPath = WithHash($"assets/logo.{logo?.Format ?? "svg"}", logoBytes);
        _files =
        [
            .. logo is null ? [] : new (SitePath, string, Func<byte[]>)[] { (logoPath, "the logo of the overlay", () => logoBytes) },
            (stylePath, "the stylesheet of the theme", () => style),
            (scriptPath, "the script of the theme", () => script),
            .. ThemeFiles
                .All.Where(file => file != ThemeFiles.Script)
                .Select(file => (new SitePath(file.Path), "a file of the theme", (Func<byte[]>)(() => file.Read(theme)))),
            .. fonts.Select(font =>
                (
                    new SitePath(font.SitePath),
                    "a font of the theme",
                    (Func<byte[]>)(() => File.ReadAllBytes(Path.Combine(packages, font.PackagePath)))
                )
            ),
        ];
        Assets = new SiteAssets(
            $"{settings.LinkRoot}/{stylePath}",
            $"{settings.LinkRoot}/{scriptPath}",
            logo is null ? null : $"{settings.LinkRoot}/{logoPath}",
            settings.Languages.ToFrozenDictionary(
                language => language,
                language => WebFonts.FirstView(language).Where(there.Contains).Select(path => $"{settings.LinkRoot}/{path}").ToImmutableArray(),
                StringComparer.Ordinal));
    }

    public SiteAssets Assets { get; }

    public IEnumerable<Artifact> Artifacts() =>
        _files.Select(file => Texts.Artifact(file.Path, ArtifactOrigin.Whole(file.Name), OutputKinds.Site, file.Read));

    private static SitePath WithHash(string path, byte[] bytes)
    {
        var dot = path.LastIndexOf('.');
        return new SitePath($"{path[..dot]}.{Digest.Of(bytes).ToString()[..10]}{path[dot..]}");
    }

    /// <summary>A face whose file is not there would only cost every reader a request that fails.</summary>
    private static string WithoutMissingFonts(string style, FrozenSet<string> there) => FontFaces().Replace(style, face =>
        there.Contains(Stylesheet.Path[..(Stylesheet.Path.LastIndexOf('/') + 1)] + face.Groups["file"].Value) ? face.Value : "");

    [GeneratedRegex(@"@font-face\{[^}]*url\((?<file>[^)]*)\)[^}]*\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex FontFaces();
}

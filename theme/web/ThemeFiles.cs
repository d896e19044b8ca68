using System.Collections.Immutable;

namespace Sourced.Theme;

/// <summary>The files of the theme that every site publishes as they are.</summary>
public static class ThemeFiles
{
    /// <summary>The site's mark: one slip with a folded corner. Pages name it by this path.</summary>
    public static ThemeFile Icon { get; } = new("assets/icon.svg", static theme => theme.Bytes("images/icon.svg"));

    /// <summary>"Leave this site" and the few other things that need a script. Pages work without it.</summary>
    public static ThemeFile Script { get; } =
        new(
            "assets/site.js",
            static theme =>
                [
                    .. theme.Bytes("script/site.js"),
                    .. theme.Bytes("script/copy.js"),
                    .. theme.Bytes("script/share.js"),
                    .. theme.Bytes("script/find.js"),
                ]
        );

    public static ImmutableArray<ThemeFile> All { get; } = [Icon, Script];
}

/// <param name="Path">From the root of the site, without a leading slash.</param>
/// <param name="Read">The bytes to publish, from where the theme's files are.</param>
public sealed record ThemeFile(string Path, Func<ThemeSource, byte[]> Read);

using System.Collections.Immutable;
using System.Globalization;
using Sourced.Content.Diagnostics;
using Sourced.Content.Settings;
using Sourced.Publishing.Theming;

namespace Sourced.Preview.Showing;

/// <summary>The settings of the project as its files say; the same object as long as they say the same.</summary>
internal sealed class SettingsFile(PreviewOptions options)
{
    /// <summary>Settings that lead to other files are read again with those looked at first; files that never come to rest are for the next look.</summary>
    private const int MostTries = 3;

    private string _stamp = "";
    private (SiteSettings Settings, ImmutableArray<Diagnostic> Diagnostics)? _read;

    /// <summary>As they were last read.</summary>
    public SiteSettings Current => (_read ?? Read()).Settings;

    public (SiteSettings Settings, ImmutableArray<Diagnostic> Diagnostics) Read()
    {
        // Looked at before they are read: what is written in between is then seen as a change the next time.
        var stamp = StampOf(FilesOf(_read?.Settings));
        if (_read is { } read && _stamp == stamp) return read;
        for (var tries = 1; ; tries++)
        {
            (_read, _stamp) = (ReadAnew(), stamp);
            stamp = StampOf(FilesOf(_read.Value.Settings));
            if (stamp == _stamp || tries == MostTries) return _read.Value;
        }
    }

    private (SiteSettings Settings, ImmutableArray<Diagnostic> Diagnostics) ReadAnew()
    {
        var (settings, diagnostics) = ProjectSettings.Read(options.Root, options.SettingsFile);
        if (!options.InputPaths.IsEmpty) settings = settings with { InputPaths = options.InputPaths };
        if (options.Theme is { } theme) settings = theme.For(options.Root, settings);
        return (settings, diagnostics);
    }

    /// <summary>The overlay, its logo, and the colours that it is held against.</summary>
    private static IEnumerable<string> FilesOf(SiteSettings? settings) =>
        settings is null ? [] : new[] { settings.OverlayFile, settings.Brand.LogoPath, Path.Combine(settings.ThemePath, "tokens.json") }.OfType<string>();

    /// <summary>What the settings file says, and when the files that it leads to were written.</summary>
    private string StampOf(IEnumerable<string> files)
    {
        var path = Path.Combine(options.Root, options.SettingsFile);
        return string.Join(
            '\n',
            files
                .Select(file => new FileInfo(Path.GetFullPath(file, options.Root)))
                .Select(file =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{file.FullName} {(file.Exists ? file.Length : -1)} {(file.Exists ? file.LastWriteTimeUtc.Ticks : 0)}"
                    )
                )
                .Prepend(File.Exists(path) ? File.ReadAllText(path) : "")
        );
    }
}

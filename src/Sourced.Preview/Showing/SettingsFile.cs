using System.Collections.Immutable;
using System.Globalization;
using Sourced.Content.Diagnostics;
using Sourced.Content.Settings;
using Sourced.Publishing.Theming;

namespace Sourced.Preview.Showing;

/// <summary>The settings of the project as its files say; the same object as long as they say the same.</summary>
internal sealed class SettingsFile(PreviewOptions options)
{
    private string _stamp = "";
    private (SiteSettings Settings, ImmutableArray<Diagnostic> Diagnostics)? _read;

    /// <summary>As they were last read.</summary>
    public SiteSettings Current => (_read ?? Read()).Settings;

    public (SiteSettings Settings, ImmutableArray<Diagnostic> Diagnostics) Read()
    {
        if (_read is { } read && _stamp == StampOf(read.Settings)) return read;
        var (settings, diagnostics) = ProjectSettings.Read(options.Root, options.SettingsFile);
        if (!options.InputPaths.IsEmpty) settings = settings with { InputPaths = options.InputPaths };
        if (options.Theme is { } theme) settings = theme.For(options.Root, settings);
        (_read, _stamp) = ((settings, diagnostics), StampOf(settings));
        return _read.Value;
    }

    /// <summary>What the settings file says, and when the files that it leads to were written.</summary>
    private string StampOf(SiteSettings settings)
    {
        var path = Path.Combine(options.Root, options.SettingsFile);
        return string.Join('\n', new[] { settings.OverlayFile, settings.Brand.LogoPath }.OfType<string>().Select(file => new FileInfo(Path.GetFullPath(file, options.Root)))
            .Select(file => file.Exists ? string.Create(CultureInfo.InvariantCulture, $"{file.Length} {file.LastWriteTimeUtc.Ticks}") : "")
            .Prepend(File.Exists(path) ? File.ReadAllText(path) : ""));
    }
}

using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Content.Reading;
using Sourced.Content.Settings;

namespace Sourced.Preview.Showing;

/// <summary>The settings of the project as their file says; the same object as long as the file says the same.</summary>
internal sealed class SettingsFile(PreviewOptions options)
{
    private string? _text;
    private (SiteSettings Settings, ImmutableArray<Diagnostic> Diagnostics)? _read;

    /// <summary>As they were last read.</summary>
    public SiteSettings Current => (_read ?? Read()).Settings;

    public (SiteSettings Settings, ImmutableArray<Diagnostic> Diagnostics) Read()
    {
        var path = Path.Combine(options.Root, options.SettingsFile);
        var text = File.Exists(path) ? File.ReadAllText(path) : null;
        if (_read is { } read && text == _text) return read;
        _text = text;
        var (settings, diagnostics) = SettingsReader.Read(options.Root, options.SettingsFile);
        if (!options.InputPaths.IsEmpty) settings = settings with { InputPaths = options.InputPaths };
        if (options.Theme is { } theme) settings = theme.For(options.Root, settings);
        _read = (settings, diagnostics);
        return _read.Value;
    }
}

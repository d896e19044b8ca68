using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Content.Reading.Files;
using Sourced.Content.Settings;

namespace Sourced.Content.Reading;

/// <summary>Reads <c>statiq.json</c>; an unknown key is an error with the nearest name.</summary>
public static class SettingsReader
{
    private const string DefaultPath = "statiq.json";

    /// <param name="root">Absolute path of the project's folder.</param>
    /// <param name="path">
    /// The settings file, relative to the root or absolute. A missing <c>statiq.json</c> means the defaults; any other file that is missing is an error.
    /// </param>
    public static (SiteSettings Settings, ImmutableArray<Diagnostic> Diagnostics) Read(string root, string path) => Read(new DiskFiles(root), path);

    /// <summary>The same from files that need not be on a disk.</summary>
    public static (SiteSettings Settings, ImmutableArray<Diagnostic> Diagnostics) Read(IInputFiles files, string path)
    {
        var bag = new DiagnosticBag();
        var bytes = files.Read(path, FileReader.MaximumBytes);
        if (bytes.Problem == InputProblem.Missing && path == DefaultPath) return (OverlayReader.Apply(files, new SiteSettings(), bag), [.. bag.Items]);
        if (bytes.Problem != InputProblem.None)
        {
            UnreadFile.Report(new RefusedInput(path, bytes.Problem), bag);
            return (new SiteSettings(), [.. bag.Items]);
        }

        var settings = TextDecoder.Decode(path, bytes.Bytes.Span, bag) is { } file ? new SettingsJson(file, bag).Read() : new SiteSettings();
        settings = OverlayReader.Apply(files, settings, bag);
        return (settings, [.. bag.Items]);
    }
}

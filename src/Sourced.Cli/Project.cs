using System.Collections.Immutable;
using Sourced.Content;
using Sourced.Content.Diagnostics;
using Sourced.Content.Reading;
using Sourced.Content.Settings;
using Sourced.Evidence;
using Sourced.Publishing.Theming;

namespace Sourced.Cli;

/// <summary>A project as the command line named it: its root folder and its settings.</summary>
/// <param name="Root">Absolute path of the folder that holds the settings file.</param>
/// <param name="Diagnostics">What was wrong with the settings.</param>
internal sealed record Project(string Root, SiteSettings Settings, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Name of the settings file in the root.</summary>
    public string SettingsFile { get; init; } = "statiq.json";

    /// <exception cref="UsageException">A file or folder that was named does not exist.</exception>
    public static Project Open(string settingsFile, bool settingsNamed, string? input, string? output)
    {
        var settingsPath = Path.GetFullPath(settingsFile);
        if (settingsNamed && !File.Exists(settingsPath)) throw new UsageException($"there is no settings file '{settingsFile}'");
        var root = Path.GetDirectoryName(settingsPath)!;
        var (settings, diagnostics) = ProjectSettings.Read(root, Path.GetFileName(settingsPath));
        if (input is not null) settings = settings with { InputPaths = [FromRoot(root, input)] };
        if (output is not null) settings = settings with { OutputPath = FromRoot(root, output) };
        foreach (var folder in settings.InputPaths)
        {
            if (!Directory.Exists(Path.Combine(root, folder))) throw new UsageException($"there is no input folder '{folder}' in {root}");
        }

        return new Project(root, settings, diagnostics) { SettingsFile = Path.GetFileName(settingsPath) };
    }

    /// <summary>With the theme that came with the program, where the project has none of its own. Checking needs no theme, so it is not done before.</summary>
    /// <exception cref="UsageException">The folder for caches cannot be written to.</exception>
    public Project WithTheme()
    {
        try
        {
            return this with { Settings = ProgramFolders.Theme.For(Root, Settings) };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"the theme that comes with sourced cannot be laid out: {error.Message}", error);
        }
    }

    /// <summary>Reads the input and runs the gate. All problems of settings, reading and evidence come out in one list, ordered by place.</summary>
    public Inspection Inspect(DateOnly asOf, int jobs, Action<string>? stage = null)
    {
        stage?.Invoke("reading");
        var (library, reading) = LibraryReader.Read(Root, Settings, jobs);
        stage?.Invoke("checking");
        var report = Gate.Check(library, new GateOptions(asOf, jobs));
        return new Inspection(library, report, [.. Diagnostics, .. reading, .. report.Diagnostics]);
    }

    /// <param name="fullPath">Absolute.</param>
    /// <returns>True for a file inside one of the input folders.</returns>
    public bool Owns(string fullPath) => InputFolders.Any(folder => IsBelow(folder, fullPath));

    /// <summary>True when the path names something in the input, or a folder that holds an input folder.</summary>
    public bool HasInputBelowOrAt(string path)
    {
        var full = Path.GetFullPath(path);
        return Owns(full) || InputFolders.Any(folder => folder == full || IsBelow(full, folder));
    }

    private IEnumerable<string> InputFolders => Settings.InputPaths.Select(path => Path.GetFullPath(Path.Combine(Root, path)));

    private static bool IsBelow(string folder, string path) =>
        path.StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string FromRoot(string root, string path)
    {
        var full = Path.GetFullPath(path);
        var relative = Path.GetRelativePath(root, full);
        return
            relative == ".."
            || relative.StartsWith("../", StringComparison.Ordinal)
            || relative.StartsWith("..\\", StringComparison.Ordinal)
            ? full
            : relative;
    }
}

using Sourced.Content.Settings;

namespace Sourced.Publishing.Placing;

/// <summary>The folder that editions are published into, known to be ours or empty.</summary>
internal sealed class OutputFolder
{
    private OutputFolder(string path, Manifest? last)
    {
        Path = path;
        Last = last ?? Manifest.Empty;
        LastByPath = Last.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        Staging = Beside("staging");
        Previous = Beside("previous");
    }

    /// <summary>Absolute, with symbolic links followed, so that a link to a folder stays one.</summary>
    public string Path { get; }

    /// <summary>The edition that stands there.</summary>
    public Manifest Last { get; }

    public IReadOnlyDictionary<string, ManifestEntry> LastByPath { get; }

    /// <summary>Beside the output, so that a rename brings it there.</summary>
    public string Staging { get; }

    /// <summary>Where the last edition waits for the moment between two renames, where a disk cannot exchange folders.</summary>
    public string Previous { get; }

    public static string PathFor(string root, SiteSettings settings)
    {
        var path = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(settings.OutputPath, root));
        return System.IO.Path.Exists(path) && Directory.ResolveLinkTarget(path, returnFinalTarget: true) is { } target ? target.FullName : path;
    }

    /// <summary>Mends what a killed build left, then looks at what stands there.</summary>
    /// <param name="path">From <see cref="PathFor"/>, and passed by <see cref="OutputRefusal"/>.</param>
    public static (OutputFolder? Folder, PublishFailure? Failure) Open(string path)
    {
        var folder = new OutputFolder(path, null);
        folder.Recover();
        if (!Directory.Exists(path)) return (folder, null);
        if (Manifest.Read(path) is { } last) return (new OutputFolder(path, last), null);
        return Directory.EnumerateFileSystemEntries(path).Any() ? (null, OutputRefusal.Foreign(path)) : (folder, null);
    }

    private string Beside(string role) => System.IO.Path.Combine(
        System.IO.Path.GetDirectoryName(Path) ?? Path, $".sourced-{role}-{System.IO.Path.GetFileName(Path)}");

    private void Recover()
    {
        if (Directory.Exists(Previous) && !Directory.Exists(Path)) Directory.Move(Previous, Path);
        if (Directory.Exists(Previous)) Directory.Delete(Previous, recursive: true);
        if (Directory.Exists(Staging)) Directory.Delete(Staging, recursive: true);
    }
}

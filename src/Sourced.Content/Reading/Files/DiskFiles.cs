using System.Collections.Immutable;

namespace Sourced.Content.Reading.Files;

/// <summary>The project's folder on disk. Nothing else in this project opens a file.</summary>
internal sealed class DiskFiles(string root) : IInputFiles
{
    private readonly string _root = Path.GetFullPath(root);

    public InputListing? List(string folder)
    {
        var top = new DirectoryInfo(Path.TrimEndingDirectorySeparator(Absolute(folder)));
        if (!top.Exists) return null;
        var paths = ImmutableArray.CreateBuilder<string>();
        var refused = ImmutableArray.CreateBuilder<RefusedInput>();
        var waiting = new Stack<DirectoryInfo>([top]);
        while (waiting.TryPop(out var directory))
        {
            try
            {
                foreach (var entry in directory.EnumerateFileSystemInfos()) Sort(entry, top, waiting, paths, refused);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                refused.Add(new RefusedInput(Shown(directory.FullName), InputProblem.Unreadable));
            }
        }

        return new InputListing(paths.ToImmutable(), refused.ToImmutable()) { Folder = Shown(top.FullName) };
    }

    public InputBytes Read(string path, int limit)
    {
        try
        {
            var file = new FileInfo(Absolute(path));
            if (!file.Exists) return InputBytes.Refused(InputProblem.Missing);
            var target = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
            if (!target.Exists) return InputBytes.Refused(InputProblem.Missing);

            // Pipes and devices say that they are empty; opening one could wait for ever.
            if (target.Length == 0) return InputBytes.Of(default);
            if (target.Length > limit) return InputBytes.Refused(InputProblem.TooLarge);
            return InputBytes.Of(File.ReadAllBytes(target.FullName));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return InputBytes.Refused(InputProblem.Unreadable);
        }
    }

    /// <summary>Tells whether a file was written to since; null for what cannot be told apart, as a link to another file.</summary>
    public FileStamp? StampOf(string path)
    {
        try
        {
            var file = new FileInfo(Absolute(path));
            return file.Exists && file.LinkTarget is null ? new FileStamp(file.Length, file.LastWriteTimeUtc.Ticks) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private void Sort(
        FileSystemInfo entry,
        DirectoryInfo top,
        Stack<DirectoryInfo> waiting,
        ImmutableArray<string>.Builder paths,
        ImmutableArray<RefusedInput>.Builder refused)
    {
        if (entry.Name.StartsWith('.')) return;
        if (entry.LinkTarget is not null && !StaysInside(entry, top))
            refused.Add(new RefusedInput(Shown(entry.FullName), InputProblem.LeadsOutside));
        else if (entry is DirectoryInfo directory)
            waiting.Push(directory);
        else
            paths.Add(Shown(entry.FullName));
    }

    /// <summary>Only links to files count as inside: a link to a folder would show the same files twice, or go round in a circle.</summary>
    private static bool StaysInside(FileSystemInfo link, DirectoryInfo top)
    {
        if (link is DirectoryInfo || FinalTarget(link) is not FileInfo { Exists: true, Directory: { } home }) return false;
        for (var folder = home; folder is not null; folder = folder.Parent)
        {
            if (folder.FullName == top.FullName) return true;
            if (folder.LinkTarget is not null) return false;
        }

        return false;
    }

    private static FileSystemInfo? FinalTarget(FileSystemInfo link)
    {
        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: true);
        }
        catch (IOException)
        {
            return null; // a link that leads to itself
        }
    }

    private string Absolute(string path) => Path.GetFullPath(path, _root);

    private string Shown(string path) => Path.GetRelativePath(_root, path).Replace('\\', '/');
}

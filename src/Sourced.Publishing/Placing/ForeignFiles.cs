using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Content.Text;
using Sourced.Publishing.Storage;

namespace Sourced.Publishing.Placing;

/// <summary>What somebody else put into the output goes from edition to edition.</summary>
internal sealed class ForeignFiles
{
    private readonly OutputFolder _output;
    private readonly HashSet<string> _ourFolders = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> _inTheWay = [];

    private ForeignFiles(OutputFolder output)
    {
        _output = output;
        foreach (var file in output.Last.Files)
        {
            for (var slash = file.Path.LastIndexOf('/'); slash > 0; slash = file.Path.LastIndexOf('/', slash - 1))
            {
                if (!_ourFolders.Add(file.Path[..slash])) break;
            }
        }
    }

    /// <summary>Links them into the staged edition.</summary>
    /// <returns>Those that stand where a file of the edition has to go.</returns>
    public static ImmutableArray<Diagnostic> Carry(OutputFolder output)
    {
        var foreign = new ForeignFiles(output);
        foreign.CarryFrom(new DirectoryInfo(output.Path));
        return [.. foreign._inTheWay.OrderBy(diagnostic => diagnostic.Span.File.Path, StringComparer.Ordinal)];
    }

    private void CarryFrom(DirectoryInfo folder)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            var path = Path.GetRelativePath(_output.Path, entry.FullName).Replace(Path.DirectorySeparatorChar, '/');
            var target = Path.Combine(_output.Staging, path);
            if (entry is DirectoryInfo inner && entry.LinkTarget is null) CarryFolder(inner, path, target);
            else if (path != Manifest.FileName && !_output.LastByPath.ContainsKey(path)) CarryFile(entry, path, target);
        }
    }

    private void CarryFolder(DirectoryInfo folder, string path, string target)
    {
        // a folder of ours that is empty now goes; one that somebody made stays, empty or not
        if (!_ourFolders.Contains(path) && !Path.Exists(target)) Directory.CreateDirectory(target);
        CarryFrom(folder);
    }

    private void CarryFile(FileSystemInfo file, string path, string target)
    {
        if (Path.Exists(target) || Path.Exists(ParentThatIsFile(target)))
        {
            _inTheWay.Add(InTheWay(path));
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        HardLink.Create(file.FullName, target);
    }

    /// <summary>A file of the edition that has the name of a folder in which the foreign file stands.</summary>
    private string? ParentThatIsFile(string target)
    {
        for (var folder = Path.GetDirectoryName(target); folder is not null && folder != _output.Staging; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(folder)) return folder;
        }

        return null;
    }

    private static Diagnostic InTheWay(string path) => new(
        PublishingRules.ForeignFile,
        new SourceFile($"output/{path}", "").Span(0, 0),
        $"{path} in the output was put there by someone else, and the edition needs its place")
    {
        Help = "move that file away, or rename the page",
    };
}

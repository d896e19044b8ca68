using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Publishing.Editions;
using Sourced.Publishing.Storage;

namespace Sourced.Publishing.Placing;

/// <summary>Lays a whole edition out beside the output: its files, and those that somebody else put into the output.</summary>
internal static class Staging
{
    /// <summary>How many files of the output are not as the edition wants them.</summary>
    public static int CountWritten(OutputFolder output, ImmutableArray<StagedFile> files)
    {
        var written = 0;
        Parallel.ForEach(files, file =>
        {
            if (!StandsIn(output, file)) Interlocked.Increment(ref written);
        });
        return written;
    }

    /// <returns>Files of others that stand in the way; when there are any, nothing may be swapped.</returns>
    public static ImmutableArray<Diagnostic> LayOut(OutputFolder output, ImmutableArray<StagedFile> files, Manifest manifest)
    {
        Directory.CreateDirectory(output.Staging);
        foreach (var folder in files.Select(file => Path.GetDirectoryName(file.Entry.Path)!).Distinct(StringComparer.Ordinal))
        {
            Directory.CreateDirectory(Path.Combine(output.Staging, folder));
        }

        Parallel.ForEach(files, file => HardLink.Create(file.From, Path.Combine(output.Staging, file.Entry.Path)));
        File.WriteAllBytes(Path.Combine(output.Staging, Manifest.FileName), manifest.ToBytes());
        return Directory.Exists(output.Path) ? ForeignFiles.Carry(output) : [];
    }

    private static bool StandsIn(OutputFolder output, StagedFile file)
    {
        if (!output.LastByPath.TryGetValue(file.Entry.Path, out var last) || last != file.Entry) return false;
        var published = new FileInfo(Path.Combine(output.Path, file.Entry.Path));
        if (!published.Exists || published.Length != file.Entry.Size) return false;
        if (published.LastWriteTimeUtc.Ticks == file.Stamp) return true;
        using var stream = published.OpenRead();
        return Digest.Of(stream) == file.Entry.Content;
    }
}

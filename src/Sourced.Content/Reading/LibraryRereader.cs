using System.Security.Cryptography;
using Sourced.Content.Reading.Files;
using Sourced.Content.Settings;

namespace Sourced.Content.Reading;

/// <summary>Reads one input folder again and again. A file that is as it was is not read a second time.</summary>
/// <param name="root">Absolute path of the project's folder.</param>
/// <param name="jobs">How many files to read at once.</param>
/// <param name="clock">Tells how long a file has been at rest.</param>
public sealed class LibraryRereader(string root, int jobs, TimeProvider clock)
{
    private readonly DiskFiles _files = new(root);
    private Dictionary<string, Kept> _kept = new(StringComparer.Ordinal);
    private SiteSettings? _settings;
    private ReadResult? _last;

    /// <summary>As <see cref="LibraryReader.Read(string, SiteSettings, int)"/>. When nothing has changed, the very result of the last time.</summary>
    public ReadResult Read(SiteSettings settings)
    {
        var bag = new DiagnosticBag();
        var paths = LibraryReader.List(_files, settings, bag);
        var kept = new Kept[paths.Length];
        var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, jobs) };
        Parallel.For(0, paths.Length, options, index => kept[index] = Look(paths[index]));

        var same = _last is not null && settings == _settings && bag.Items.Count == 0 && kept.Length == _kept.Count
            && kept.All(file => _kept.TryGetValue(file.Reading.Path.Path, out var before) && ReferenceEquals(before.Reading, file.Reading));
        _kept = kept.ToDictionary(file => file.Reading.Path.Path, StringComparer.Ordinal);
        if (same) return _last!;
        _settings = settings;
        return _last = LibraryReader.Assemble(settings, [.. kept.Select(file => file.Reading)], bag);
    }

    private Kept Look(ContentPath path)
    {
        var now = clock.GetUtcNow().UtcTicks;
        var stamp = _files.StampOf(path.Path);
        var before = _kept.TryGetValue(path.Path, out var kept) && kept.Reading.Path == path ? kept : null;
        if (before?.Stamp is not null && before.Stamp == stamp) return before;

        // A disk's clock is coarse: what was written this very moment may be written again without looking any different.
        // And what was moved here between looking and reading may bear a date of long ago.
        var bytes = _files.Read(path.Path, FileReader.MaximumBytes);
        var rested = stamp is { } known && now - known.Written > TimeSpan.TicksPerSecond / 20 && _files.StampOf(path.Path) == stamp ? stamp : null;
        var content = Convert.ToHexStringLower(SHA256.HashData(bytes.Bytes.Span)) + bytes.Problem;
        return before?.Content == content ? before with { Stamp = rested } : new Kept(rested, content, FileReader.Read(new InHand(bytes), path));
    }

    /// <param name="Stamp">Null for what has to be looked at again in any case.</param>
    /// <param name="Content">A hash of the bytes, or why there are none.</param>
    private sealed record Kept(FileStamp? Stamp, string Content, FileReading Reading);

    /// <summary>The file that was read to be compared.</summary>
    private sealed class InHand(InputBytes bytes) : IInputFiles
    {
        public InputListing? List(string folder) => null;

        public InputBytes Read(string path, int limit) => bytes;
    }
}

using System.Collections.Concurrent;
using System.Globalization;
using Sourced.Publishing.Auditing;
using Sourced.Publishing.Editions;

namespace Sourced.Publishing.Storage;

/// <summary>Finished files of one kind by the digest of what they were made from: <c>.sourced/&lt;kind&gt;/</c>.</summary>
/// <remarks>
/// A file gets its name only when it is complete, so whatever stands there is whole, whoever wrote it: this build, one that was
/// killed, or a shard on another machine.
/// </remarks>
internal sealed class ObjectStore
{
    private readonly string _folder;
    private readonly Digest _tool;
    private readonly string _owner;
    private readonly ConcurrentDictionary<Digest, StoredObject> _known;
    private readonly ConcurrentDictionary<byte, bool> _rooms = new();
    private int _temporaries;
    private bool _changed;

    /// <param name="folder">Absolute; made when it is not there.</param>
    /// <param name="tool">Version of this program.</param>
    public ObjectStore(string folder, Digest tool)
    {
        _folder = folder;
        _tool = tool;
        _owner = string.Create(CultureInfo.InvariantCulture, $"{Environment.MachineName}-{Environment.ProcessId}");
        Directory.CreateDirectory(folder);
        _known = new ConcurrentDictionary<Digest, StoredObject>(StoreIndex.Read(IndexPath, tool));
    }

    private string IndexPath => Path.Combine(_folder, "index");

    /// <summary>Where the object of a digest stands, if it does.</summary>
    public string PathOf(Digest digest)
    {
        var name = digest.ToString();
        return Path.Combine(_folder, name[..2], name[2..]);
    }

    /// <summary>What is known of an object whose file is still as it was; null when it must be read, or is not there.</summary>
    public StoredObject? Find(Digest digest)
    {
        if (!_known.TryGetValue(digest, out var known)) return null;
        var file = new FileInfo(PathOf(digest));
        return file.Exists && file.Length == known.Size && file.LastWriteTimeUtc.Ticks == known.Stamp ? known : null;
    }

    /// <summary>An object that is there but not known well enough; null when it is not there or was changed.</summary>
    public (byte[] Bytes, int Pages)? Read(Digest digest)
    {
        var path = PathOf(digest);
        if (!File.Exists(path)) return null;
        var bytes = File.ReadAllBytes(path);
        var changed = bytes.Length == 0 || (_known.TryGetValue(digest, out var known) && known.Content != Digest.Of(bytes));
        if (!changed) return (bytes, PagesBeside(path));
        File.Delete(path);
        return null;
    }

    /// <summary>Takes a finished file in, and remembers what is known of it.</summary>
    /// <param name="pages">Of a PDF; 0 for everything else.</param>
    /// <param name="references">Of a page; null for everything else.</param>
    public StoredObject Write(Digest digest, ReadOnlySpan<byte> bytes, int pages, PageReferences? references)
    {
        var path = PathOf(digest);
        // known only once it is there: two threads may both make it, and neither may run ahead of it
        var room = (byte)(digest.High >> 120);
        if (!_rooms.ContainsKey(room)) _rooms[room] = Directory.CreateDirectory(Path.GetDirectoryName(path)!).Exists;
        if (pages > 0) File.WriteAllText(path + PagesEnding, pages.ToString(CultureInfo.InvariantCulture));
        var temporary = Path.Combine(
            _folder, string.Create(CultureInfo.InvariantCulture, $"{_owner}-{Interlocked.Increment(ref _temporaries)}.tmp"));
        long stamp;

        // nobody else knows this name, so the file need not be locked
        using (var file = File.OpenHandle(temporary, FileMode.Create, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete))
        {
            RandomAccess.Write(file, bytes, 0);
            stamp = File.GetLastWriteTimeUtc(file).Ticks;
        }

        File.Move(temporary, path, overwrite: true);
        return Remember(digest, bytes, stamp, pages, references);
    }

    /// <summary>Remembers an object that somebody else left in the store, so that the next build need not read it.</summary>
    public StoredObject Admit(Digest digest, ReadOnlySpan<byte> bytes, int pages, PageReferences? references) =>
        Remember(digest, bytes, File.GetLastWriteTimeUtc(PathOf(digest)).Ticks, pages, references);

    /// <summary>Writes down what is known, if that has changed.</summary>
    public void Save()
    {
        if (_changed) StoreIndex.Write(IndexPath, _tool, _known);
        _changed = false;
    }

    /// <summary>Removes what no edition uses any more once it takes more room than what is used, and what killed builds left.</summary>
    public void Prune(IReadOnlySet<Digest> used)
    {
        if (!_changed) return;
        var (kept, idle) = (0L, new List<(Digest Digest, FileInfo File)>());
        foreach (var file in new DirectoryInfo(_folder).EnumerateDirectories().SelectMany(room => room.EnumerateFiles()))
        {
            if (!Digest.TryParse(file.Directory!.Name + Path.GetFileNameWithoutExtension(file.Name), out var digest)) continue;
            if (used.Contains(digest)) kept += file.Length;
            else idle.Add((digest, file));
        }

        foreach (var left in Directory.EnumerateFiles(_folder, "*.tmp")) File.Delete(left);
        if (idle.Sum(entry => entry.File.Length) <= kept) return;
        foreach (var (digest, file) in idle)
        {
            file.Delete();
            _known.TryRemove(digest, out _);
        }
    }

    private StoredObject Remember(Digest digest, ReadOnlySpan<byte> bytes, long stamp, int pages, PageReferences? references)
    {
        var known = new StoredObject(Digest.Of(bytes), bytes.Length, stamp, pages, references);
        _known[digest] = known;
        _changed = true;
        return known;
    }

    private const string PagesEnding = ".pages";

    private static int PagesBeside(string path) =>
        File.Exists(path + PagesEnding) && int.TryParse(File.ReadAllText(path + PagesEnding), NumberStyles.None, CultureInfo.InvariantCulture, out var pages)
            ? pages
            : 0;
}

using System.Threading.Channels;

namespace Sourced.Preview.Watching;

/// <summary>Says when something may have changed in some folders. It does not say what: events are lost, doubled and late on every system.</summary>
/// <remarks>
/// Each folder's parent is watched too, since a watcher falls silent for ever when its folder is deleted or renamed; whatever happens to a
/// watched folder makes all watchers anew.
/// </remarks>
internal sealed class FolderWatch : IDisposable
{
    private readonly Channel<bool> _signals = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Lock _lock = new();
    private readonly List<FileSystemWatcher> _watchers = [];
    private string[] _wanted = [];
    private bool _stale;

    /// <summary>Watchers at work. 0 where the system gives none, and only looking again helps.</summary>
    public int Count
    {
        get
        {
            lock (_lock) return _watchers.Count;
        }
    }

    /// <summary>Watches these folders with all that is below them, as far as they exist, and their parents. Cheap when nothing has changed.</summary>
    public void Arrange(IEnumerable<string> folders)
    {
        lock (_lock)
        {
            var wanted = folders.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Where(Directory.Exists).ToArray();
            if (!_stale && wanted.SequenceEqual(_wanted)) return;
            foreach (var watcher in _watchers) watcher.Dispose();
            _watchers.Clear();
            (_wanted, _stale) = (wanted, false);
            foreach (var folder in wanted) Add(folder, deep: true);
            foreach (var parent in wanted.Select(folder => Path.GetDirectoryName(folder)!).Distinct(StringComparer.Ordinal)) Add(parent, deep: false);
        }
    }

    /// <summary>Waits until something may have changed since the last time.</summary>
    public ValueTask<bool> WaitAsync(CancellationToken cancellation) => _signals.Reader.ReadAsync(cancellation);

    public void Signal() => _signals.Writer.TryWrite(true);

    public void Dispose()
    {
        lock (_lock)
        {
            foreach (var watcher in _watchers) watcher.Dispose();
            _watchers.Clear();
        }
    }

    private void Add(string folder, bool deep)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder)
            {
                IncludeSubdirectories = deep,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            };
            _watchers.Add(watcher);
            watcher.Changed += (_, _) => Signal();
            watcher.Created += (_, change) => Happened(change.FullPath);
            watcher.Deleted += (_, change) => Happened(change.FullPath);
            watcher.Renamed += (_, change) => Happened(change.FullPath, change.OldFullPath);
            watcher.Error += (_, _) => Happened([.. _wanted]);
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception error) when (error is IOException or ArgumentException or UnauthorizedAccessException)
        {
            // the folder has just gone, or the system has no watcher left: looking again now and then finds what this one misses
        }
    }

    private void Happened(params ReadOnlySpan<string> paths)
    {
        foreach (var path in paths)
        {
            if (_wanted.Contains(path)) _stale = true;
        }

        Signal();
    }
}

using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Content.Documents;
using Sourced.Publishing.Proofs;

namespace Sourced.Preview.Showing;

/// <summary>
/// Looks, while the page is already to be seen, at what it did not wait for: the handouts and cards of what was changed, and the links of
/// everything else. Gives way to the next change.
/// </summary>
/// <param name="jobs">How many files to make at once.</param>
/// <param name="fail">Hears why a look came to an end before it had seen everything.</param>
internal sealed class SecondLook(int jobs, Action<Proof, Exception> fail) : IAsyncDisposable
{
    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, ImmutableArray<Diagnostic>> _found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lengths = new(StringComparer.Ordinal);
    private CancellationTokenSource _stopping = new();
    private Task _work = Task.CompletedTask;
    private Document? _lookedAt;
    private string _onDesk = "";

    /// <param name="changed">What somebody works on; when none, the document that was looked at last.</param>
    /// <param name="tell">Hears everything that is wrong, whenever that has changed.</param>
    public void Start(Proof proof, ImmutableArray<Document> changed, Action<Proof, ImmutableSortedDictionary<string, ImmutableArray<Diagnostic>>> tell)
    {
        var token = _stopping.Token;
        var first = changed.IsEmpty ? LookedAt(proof) : changed;
        _work = Task.Run(() => RunAsync(proof, first, tell, token), CancellationToken.None);
    }

    /// <summary>Returns when nothing is being looked at any more.</summary>
    public async Task StopAsync()
    {
        await _stopping.CancelAsync();
        try
        {
            await _work;
        }
        finally
        {
            _work = Task.CompletedTask;
            _stopping.Dispose();
            _stopping = new CancellationTokenSource();
        }
    }

    /// <summary>A document's desk is open: of what is made from it, the pictures are wanted too.</summary>
    public void LaidOut(Document document) => _onDesk = document.File.Path;

    /// <summary>A file was made because somebody asked for it.</summary>
    public void Note(Proof proof, ProofFile file, Action<Proof, ImmutableSortedDictionary<string, ImmutableArray<Diagnostic>>> tell)
    {
        _lookedAt = proof.DocumentAt(file.Path) ?? _lookedAt;
        if (Keep(file.Path, file.Problems) || IsNewLength(file)) tell(proof, Found());
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _stopping.Dispose();
    }

    private async Task RunAsync(
        Proof proof,
        ImmutableArray<Document> first,
        Action<Proof, ImmutableSortedDictionary<string, ImmutableArray<Diagnostic>>> tell,
        CancellationToken cancellation
    )
    {
        try
        {
            Forget(proof);
            var paths = first
                .OrderByDescending(IsOnDesk)
                .SelectMany(document => proof.TypesetFrom(document).Select(path => (Path: path, IsSeen: IsOnDesk(document))))
                .Concat(Sore(proof).Select(path => (Path: path, IsSeen: false)))
                .DistinctBy(one => one.Path, StringComparer.Ordinal)
                .ToList();
            var options = new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancellation };
            await Parallel.ForEachAsync(paths, options, async (one, token) =>
            {
                if (await proof.PrepareAsync(one.Path, one.IsSeen, token) is { } file) Note(file);
            });
            tell(proof, Found());
            var changed = false;
            foreach (var document in proof.Library.Documents)
            {
                cancellation.ThrowIfCancellationRequested();
                changed |= Keep(proof.PathOf(document), proof.Links(document));
            }

            if (changed) tell(proof, Found());
        }
        catch (OperationCanceledException)
        {
            // what comes next looks again
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // a disk that is full, a store that somebody deleted: nobody awaits this work but the round that stops it, which has its own to do
            fail(proof, error);
        }
    }

    private ImmutableArray<Document> LookedAt(Proof proof)
    {
        var again = _lookedAt is { } last ? proof.Library.Documents.FirstOrDefault(document => document.File.Path == last.File.Path) : null;
        return (again ?? proof.Library.Documents.FirstOrDefault(document => document.Kind == DocumentKind.Fact)) is { } one ? [one] : [];
    }

    /// <summary>Files that could not be made the last time and are still wanted.</summary>
    private List<string> Sore(Proof proof)
    {
        lock (_lock) return [.. _found.Keys.Where(path => proof.Has(path) && !path.EndsWith(".html", StringComparison.Ordinal))];
    }

    /// <summary>A card's address changes with its words, so that what was wrong under the old one is no longer.</summary>
    private void Forget(Proof proof)
    {
        lock (_lock)
        {
            foreach (var path in _found.Keys.Where(path => !proof.Has(path)).ToList()) _found.Remove(path);
            foreach (var path in _lengths.Keys.Where(path => !proof.Has(path)).ToList()) _lengths.Remove(path);
        }
    }

    private bool IsOnDesk(Document document) => document.File.Path == _onDesk;

    private void Note(ProofFile file)
    {
        Keep(file.Path, file.Problems);
        IsNewLength(file);
    }

    /// <summary>Whether a handout has other pages than it had before: who looks at it sees as many.</summary>
    private bool IsNewLength(ProofFile file)
    {
        if (file.Pages == 0) return false;
        lock (_lock)
        {
            var isNew = _lengths.GetValueOrDefault(file.Path) != file.Pages;
            _lengths[file.Path] = file.Pages;
            return isNew;
        }
    }

    /// <returns>Whether that is news.</returns>
    private bool Keep(string path, ImmutableArray<Diagnostic> problems)
    {
        ImmutableArray<Diagnostic> errors = [.. problems.Where(problem => problem.Severity == Severity.Error)];
        lock (_lock)
        {
            if (errors.IsEmpty) return _found.Remove(path);
            var known = _found.TryGetValue(path, out var before) && before.SequenceEqual(errors);
            _found[path] = errors;
            return !known;
        }
    }

    private ImmutableSortedDictionary<string, ImmutableArray<Diagnostic>> Found()
    {
        lock (_lock) return _found.ToImmutableSortedDictionary(StringComparer.Ordinal);
    }
}

using System.Collections.Immutable;
using Sourced.Content;
using Sourced.Content.Diagnostics;
using Sourced.Content.Documents;
using Sourced.Content.Reading;
using Sourced.Evidence;
using Sourced.Preview.Watching;
using Sourced.Publishing;
using Sourced.Publishing.Proofs;

namespace Sourced.Preview.Showing;

/// <summary>Takes the project from its files to what is shown, as often as they change. What has an error never takes the place of what has none.</summary>
internal sealed class Rounds : IAsyncDisposable
{
    /// <summary>A change of more documents than these (a branch checked out) is shown at once, and looked through afterwards.</summary>
    private const int MostLookedThroughFirst = 8;

    private readonly PreviewOptions _options;
    private readonly SettingsFile _settings;
    private readonly LibraryRereader _reader;
    private readonly RepeatedGate _gate = new();
    private readonly ProofPress _press;
    private readonly SecondLook _second;
    private readonly Lock _lock = new();
    private View _view = new(0, null);
    private (ReadResult? Reading, DateOnly Day, string Theme, ImmutableArray<Diagnostic> Found) _last;

    public Rounds(PreviewOptions options, TimeProvider clock)
    {
        _options = options;
        _settings = new SettingsFile(options);
        _reader = new LibraryRereader(options.Root, options.Jobs, clock);
        _press = new ProofPress(options.Root, options.Jobs);
        _second = new SecondLook(options.Jobs, ShowFailed);
    }

    /// <summary>Told of every new view, from any thread.</summary>
    public event Action<View>? Changed;

    public View Current
    {
        get
        {
            lock (_lock) return _view;
        }
    }

    /// <summary>How many things to make at once.</summary>
    public int Jobs => _options.Jobs;

    /// <summary>The folders that decide what is shown; absolute.</summary>
    public IEnumerable<string> Folders =>
    [
        .. _settings.Current.InputPaths.Select(folder => Path.GetFullPath(folder, _options.Root)),
        .. ThemeStamp.Folders.Select(folder => Path.Combine(Theme, folder)),
    ];

    private string Theme => Path.GetFullPath(_settings.Current.ThemePath, _options.Root);

    /// <summary>Finds Node and restores the theme's packages.</summary>
    /// <returns>Why there are neither handouts nor cards; null when there are.</returns>
    public Task<Publishing.Node.NodeProblem?> PrepareAsync(CancellationToken cancellation) => _press.PrepareAsync(_settings.Read().Settings, cancellation);

    /// <summary>Looks at the files, and shows what has changed. Not to be called from two threads at once.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        try
        {
            await RunOnceAsync(cancellation);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // a file that was there when it was listed and is gone now: the next round sees it as it is
            if (error is IOException or UnauthorizedAccessException) _last = default;
            Show(view => view with { Obstacle = Obstacle.Of(error, "it is tried again in a moment") });
        }
    }

    /// <summary>
    /// Goes through a round as if one document had been saved again, and shows nothing of it. The program is compiled while it runs: on a large site
    /// the first dozen edits would otherwise wait for that. Not to be called beside <see cref="RunAsync"/>.
    /// </summary>
    public async Task RehearseAsync(CancellationToken cancellation)
    {
        if (Current is not { IsHeldBack: false, Proof.Library: { Documents: [_, ..] documents } library } || ThemeStamp.Of(Theme) != _last.Theme) return;
        var longest = documents.MaxBy(document => document.Body.Length)!;
        var saved = longest with { };
        library = library with { Documents = documents.Replace(longest, saved, ReferenceEqualityComparer.Instance) };
        try
        {
            if (_press.Compose(library, _gate.Check(library, new GateOptions(_last.Day, _options.Jobs))).Proof is not { } proof) return;
            try
            {
                await LookThroughAsync(proof, [saved], cancellation);
            }
            finally
            {
                proof.End();
            }
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // a round that is shown meets the same and tells it
        }
    }

    /// <summary>Somebody looks at everything that is made from a document: all of it is of use.</summary>
    public void LaidOut(Document document) => _second.LaidOut(document);

    /// <summary>A file that somebody asked for and that could not be made, or has been made at last.</summary>
    public void Note(Proof proof, ProofFile file) => _second.Note(proof, file, ShowLate);

    public async ValueTask DisposeAsync()
    {
        try
        {
            await _second.DisposeAsync();
        }
        finally
        {
            await _press.DisposeAsync();
        }
    }

    private async Task RunOnceAsync(CancellationToken cancellation)
    {
        var (settings, found) = _settings.Read();
        var now = (Reading: _reader.Read(settings), Day: _options.AsOf(), Theme: ThemeStamp.Of(Theme), Found: found);
        if (ReferenceEquals(now.Reading, _last.Reading) && now == _last) return;
        _last = now;

        var library = now.Reading.Library;
        var report = _gate.Check(library, new GateOptions(now.Day, _options.Jobs));
        ImmutableArray<Diagnostic> all = [.. found, .. now.Reading.Diagnostics, .. report.Diagnostics];
        if (IsHeldBack(library, report, all)) return;
        await _second.StopAsync();
        var result = _press.Compose(library, report);

        // templates were read in between: which of the two states these are, the next round tells
        if (ThemeStamp.Of(Theme) != now.Theme) _last = default;
        if (result.Proof is not { } proof)
        {
            Show(view =>
                view with
                {
                    Library = library,
                    Report = report,
                    Errors = result.Problems,
                    Obstacle = Obstacle.Of(result.Failure),
                    Warnings = Warnings(all),
                }
            );
            return;
        }

        var changed = Changes.Between(Current.Proof?.Library, library);
        if (changed.Length <= MostLookedThroughFirst && IsHeldBack(library, report, [.. all, .. await LookThroughAsync(proof, changed, cancellation)])) return;
        var last = Current.Proof;
        Show(view => new View(view.Number, proof) { Library = library, Report = report, Warnings = Warnings(all) });
        last?.End();
        _second.Start(proof, changed, ShowLate);
    }

    /// <summary>The pages of what was changed, as their readers will see them: a dead link in one of them keeps it from being shown.</summary>
    private static async Task<IEnumerable<Diagnostic>> LookThroughAsync(Proof proof, ImmutableArray<Document> changed, CancellationToken cancellation)
    {
        var problems = new List<Diagnostic>();
        foreach (var document in changed)
        {
            if (await proof.MakeAsync(proof.PathOf(document), cancellation) is { } page) problems.AddRange(page.Problems);
        }

        return problems;
    }

    private bool IsHeldBack(Library library, EvidenceReport report, ImmutableArray<Diagnostic> all)
    {
        ImmutableArray<Diagnostic> errors = [.. all.Where(Stops)];
        if (errors.IsEmpty) return false;
        Show(view => view with { Library = library, Report = report, Errors = errors, Obstacle = null, Warnings = Warnings(all) });
        return true;
    }

    private bool Stops(Diagnostic diagnostic) => diagnostic.Severity >= (_options.Strict ? Severity.Warning : Severity.Error);

    private ImmutableArray<Diagnostic> Warnings(ImmutableArray<Diagnostic> all) => [.. all.Where(diagnostic => !Stops(diagnostic))];

    private void ShowLate(Proof proof, ImmutableSortedDictionary<string, ImmutableArray<Diagnostic>> found)
    {
        if (ReferenceEquals(Current.Proof, proof)) Show(view => ReferenceEquals(view.Proof, proof) ? view with { LateIn = found } : view);
    }

    private void ShowFailed(Proof proof, Exception error) => Show(view => !ReferenceEquals(view.Proof, proof)
        ? view
        : view with { Obstacle = Obstacle.Of(error, "handouts and cards could not all be looked at; the next change looks again") });

    private void Show(Func<View, View> next)
    {
        View shown;
        lock (_lock)
        {
            var made = next(_view);
            _view = shown = made with { Number = _view.Number + 1 };
        }

        Changed?.Invoke(shown);
    }
}

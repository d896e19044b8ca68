using Sourced.Preview.Serving;
using Sourced.Preview.Showing;
using Sourced.Preview.Watching;

namespace Sourced.Preview;

/// <summary>A project being shown while somebody writes. It is watched until this is disposed.</summary>
public sealed class LivePreview : IAsyncDisposable
{
    /// <summary>Editors write a file in several steps; a moment of quiet tells that they are done.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(40);

    private static readonly TimeSpan LongestUnrest = TimeSpan.FromMilliseconds(300);

    /// <summary>Looking again finds what no watcher told: a network share, a folder that was away.</summary>
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(2);

    /// <summary>How often to rehearse an edit when the first edition is shown, and for how long nothing must have happened before each: nobody who writes waits for one.</summary>
    private const int Rehearsals = 20;

    private static readonly TimeSpan Breath = TimeSpan.FromSeconds(1);

    /// <summary>After so many looks in which nothing happened, whoever writes has gone to think.</summary>
    private const int LooksUntilRest = 5;

    private readonly CancellationTokenSource _ending = new();
    private readonly FolderWatch _watch = new();
    private readonly TimeProvider _clock;
    private readonly Rounds _rounds;
    private readonly EventStream _events;
    private Server? _server;
    private Task _watching = Task.CompletedTask;

    private LivePreview(PreviewOptions options, TimeProvider clock)
    {
        _clock = clock;
        _rounds = new Rounds(options, clock);
        _events = new EventStream(_rounds);
    }

    /// <summary>Where to look: <c>http://127.0.0.1:4173/</c>.</summary>
    public Uri Address => _server!.Address;

    internal View Current => _rounds.Current;

    /// <summary>Why there are neither handouts nor cards; null when there are.</summary>
    public Publishing.Node.NodeProblem? MissingTool { get; private set; }

    /// <summary>Pages that are open in a browser, and watchers of folders at work: both must not grow with time.</summary>
    public (int Pages, int Watchers) Held => (_events.Listeners, _watch.Count);

    /// <summary>Listens at once, and shows the first edition as soon as it is there.</summary>
    /// <exception cref="IOException">No port is free.</exception>
    public static async Task<LivePreview> StartAsync(PreviewOptions options, TimeProvider clock, CancellationToken cancellation)
    {
        var preview = new LivePreview(options, clock);
        try
        {
            var answers = new Answers(preview._rounds, preview._events, preview._ending.Token);
            preview._server = await Server.StartAsync(options.Port, options.FurtherPorts, answers.AnswerAsync, cancellation);
            return preview;
        }
        catch
        {
            await preview.DisposeAsync();
            throw;
        }
    }

    /// <summary>Makes the first edition, then watches. To be called once.</summary>
    /// <param name="tell">Hears what is wrong, whenever there may be news; from any thread.</param>
    public async Task ShowAsync(Action<PreviewNews> tell, CancellationToken cancellation)
    {
        _rounds.Changed += view => tell(NewsOf(view));
        MissingTool = await _rounds.PrepareAsync(cancellation);
        _watch.Arrange(_rounds.Folders);
        await _rounds.RunAsync(cancellation);
        _watching = Task.Run(() => WatchAsync(_ending.Token), CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync();
        await _watching;
        _watch.Dispose();
        if (_server is not null) await _server.DisposeAsync();
        await _rounds.DisposeAsync();
        _ending.Dispose();
    }

    private async Task WatchAsync(CancellationToken cancellation)
    {
        try
        {
            var rehearsals = Rehearsals;
            for (var quiet = 0; ; quiet++)
            {
                if (await SignalAsync(rehearsals > 0 ? Breath : BetweenLooks, cancellation))
                {
                    quiet = 0;
                }
                else if (rehearsals-- > 0)
                {
                    await _rounds.RehearseAsync(cancellation);
                    continue;
                }

                var start = _clock.GetTimestamp();
                while (_clock.GetElapsedTime(start) < LongestUnrest && await SignalAsync(Quiet, cancellation))
                {
                    // still being written
                }

                await _rounds.RunAsync(cancellation);
                _watch.Arrange(_rounds.Folders);
                if (quiet == LooksUntilRest) Rest();
            }
        }
        catch (OperationCanceledException)
        {
            // the preview ends
        }
    }

    /// <summary>
    /// Editions that came and went leave room behind that nothing uses, half as much again as all that is held. A preview is open all
    /// afternoon beside an editor and a browser: when nothing happens, it gives that room back.
    /// </summary>
    private static void Rest() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

    /// <returns>False when there was none for that long.</returns>
    private async Task<bool> SignalAsync(TimeSpan patience, CancellationToken cancellation)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        waiting.CancelAfter(patience);
        try
        {
            return await _watch.WaitAsync(waiting.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return false;
        }
    }

    private static PreviewNews NewsOf(View view) => new(view.Errors.AddRange(view.Late), view.Warnings.Length, view.Obstacle, view.IsHeldBack);
}

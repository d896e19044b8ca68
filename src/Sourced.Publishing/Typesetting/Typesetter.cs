using System.Collections.Immutable;
using System.Text.Json;
using System.Threading.Channels;
using Sourced.Publishing.Node;

namespace Sourced.Publishing.Typesetting;

/// <summary>Makes PDF and PNG files from data and the templates of a theme as they were when this was made, in Node workers.</summary>
/// <remarks>Nothing is started until the first job, so an edition with no paper to make needs no Node.</remarks>
public sealed class Typesetter : IAsyncDisposable
{
    private readonly TypesetterOptions _options;
    private readonly byte[] _templates;
    private readonly Channel<TypesetterWorker?> _places;
    private readonly CancellationTokenSource _closing = new();
    private readonly Lock _lock = new();
    private Task<(NodeTools? Tools, NodeProblem? Problem)>? _preparation;

    private Typesetter(TypesetterOptions options)
    {
        _options = options;
        var files = TypesetterFiles.In(options.ThemeFolder);
        (Digest, _templates) = (files.Digest, files.TemplatesLine());
        _places = Channel.CreateBounded<TypesetterWorker?>(options.Jobs);
        for (var i = 0; i < options.Jobs; i++)
            _places.Writer.TryWrite(null);
    }

    /// <summary>Absolute.</summary>
    public string ThemeFolder => _options.ThemeFolder;

    /// <summary>Template files, fonts and tool versions in one hash: part of the digest of every artifact made here.</summary>
    public string Digest { get; }

    /// <param name="themeFolder">Full path of the theme folder.</param>
    /// <param name="jobs">How many workers at most.</param>
    public static Typesetter Create(string themeFolder, int jobs) =>
        Create(new TypesetterOptions { ThemeFolder = themeFolder, Jobs = jobs });

    public static Typesetter Create(TypesetterOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Jobs, 1, nameof(options));
        return new Typesetter(options with { ThemeFolder = Path.GetFullPath(options.ThemeFolder) });
    }

    /// <summary>
    /// Finds Node and restores the packages, once; null when all is there. Every job does this first: call it to know before the work
    /// begins.
    /// </summary>
    public async Task<NodeProblem?> PrepareAsync(CancellationToken cancellation) => (await PreparedAsync().WaitAsync(cancellation)).Problem;

    /// <summary>Starts every worker that is not at work, so that the next jobs find them with their fonts read.</summary>
    public async Task StartAsync(CancellationToken cancellation)
    {
        StopWhenClosed();
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _closing.Token);
        if (await PreparedAsync().WaitAsync(ending.Token) is not ({ } tools, _)) return;
        var free = new List<TypesetterWorker?>();
        while (_places.Reader.TryRead(out var worker)) free.Add(worker);
        foreach (var worker in free) await GiveBackAsync(await LivingAsync(worker, tools));
    }

    /// <summary>Thread-safe; jobs wait for a free worker. A worker that dies is replaced and its job tried once more.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled, or it was closed.</exception>
    public async Task<TypesettingResult> TypesetAsync(TypesettingJob job, CancellationToken cancellation)
    {
        StopWhenClosed();
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _closing.Token);
        var (tools, problem) = await PreparedAsync().WaitAsync(ending.Token);
        if (tools is null)
            return Failed(TypesettingCodes.ToolMissing, problem!.Message, problem.Help);

        var worker = await _places.Reader.ReadAsync(ending.Token);
        var said = "";
        try
        {
            for (var tries = 0; tries < 2; tries++)
            {
                worker = await LivingAsync(worker, tools);
                try
                {
                    return await MakeAsync(worker, job, ending.Token);
                }
                catch (Exception failure) when (failure is IOException or JsonException or TimeoutException)
                {
                    said = $"{failure.Message} {worker.LastWords}".Trim();
                    worker = await EndAsync(worker);
                }
            }

            return Failed(
                TypesettingCodes.WorkerFailed,
                $"the typesetter failed twice at \"{job.Title}\": {said}",
                "run again with --verbose; if it happens again, the template has a fault that stops Typst");
        }
        catch (OperationCanceledException)
        {
            worker = worker is null ? null : await EndAsync(worker);
            throw;
        }
        finally
        {
            await GiveBackAsync(worker);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        Task? preparation;
        lock (_lock) preparation = _preparation;

        // npm and node, which it may have started, end with it
        if (preparation is not null) await preparation.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _places.Writer.TryComplete();
        await foreach (var worker in _places.Reader.ReadAllAsync())
        {
            if (worker is not null)
                await worker.DisposeAsync();
        }

        _closing.Dispose();
    }

    /// <summary>Whoever still asks for it is told as those are who were waiting when it was closed.</summary>
    private void StopWhenClosed()
    {
        if (_closing.IsCancellationRequested) throw new OperationCanceledException("the typesetter was closed");
    }

    private Task<(NodeTools? Tools, NodeProblem? Problem)> PreparedAsync()
    {
        lock (_lock)
            return _preparation ??= Task.Run(() => PrepareToolsAsync(_closing.Token));
    }

    private async Task<(NodeTools? Tools, NodeProblem? Problem)> PrepareToolsAsync(CancellationToken cancellation)
    {
        var searchPath = _options.SearchPath ?? Environment.GetEnvironmentVariable("PATH") ?? "";
        var (tools, problem) = await NodeTools.FindAsync(searchPath, cancellation);
        if (tools is not null)
            problem = await NodePackages.RestoreAsync(_options.ThemeFolder, tools, cancellation);
        return problem is null ? (tools, null) : (null, problem);
    }

    private async Task<TypesetterWorker> LivingAsync(TypesetterWorker? worker, NodeTools tools)
    {
        if (worker is { IsAlive: true })
            return worker;
        if (worker is not null)
            await worker.DisposeAsync();
        return TypesetterWorker.Start(tools.Node, _options.ThemeFolder, _templates);
    }

    private async Task<TypesettingResult> MakeAsync(TypesetterWorker worker, TypesettingJob job, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(_options.Timeout);
        try
        {
            var (answer, file, pictures) = await worker.MakeAsync(job, patience.Token);
            var problems = answer.Problems.Select(p => new TypesettingProblem(TypesettingCodes.For(p.Kind, job.Output), p.Message, p.Help)
            {
                Place = p.File is { } file ? (file, p.Line, p.Column) : null,
            });
            return new TypesettingResult(file, answer.Pages, [.. problems]) { Milliseconds = answer.Milliseconds, Pictures = pictures };
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new TimeoutException($"no answer within {_options.Timeout.TotalSeconds:0} seconds.");
        }
    }

    private static async Task<TypesetterWorker?> EndAsync(TypesetterWorker worker)
    {
        worker.Kill();
        await worker.DisposeAsync();
        return null;
    }

    /// <summary>A typesetter that was closed meanwhile takes no worker back.</summary>
    private async ValueTask GiveBackAsync(TypesetterWorker? worker)
    {
        if (!_places.Writer.TryWrite(worker) && worker is not null)
            await worker.DisposeAsync();
    }

    private static TypesettingResult Failed(string code, string message, string help) =>
        new(ReadOnlyMemory<byte>.Empty, 0, ImmutableArray.Create(new TypesettingProblem(code, message, help)));
}

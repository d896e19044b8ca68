using System.Collections.Concurrent;
using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Publishing.Auditing;
using Sourced.Publishing.Editions;
using Sourced.Publishing.Storage;

namespace Sourced.Publishing.Making;

/// <summary>Brings artifacts into the store: takes what is there, renders what is not, and lets nothing in that the audit refuses.</summary>
internal sealed class Press(Stores stores, AddressBook addresses, int jobs, IProgress<PublishProgress> progress)
{
    private readonly ConcurrentBag<Diagnostic> _problems = [];
    private int _rendered;
    private int _reused;

    public int Rendered => _rendered;

    public int Reused => _reused;

    public IEnumerable<Diagnostic> Problems => _problems;

    /// <returns>In the order of the artifacts; those that could not be made are left out.</returns>
    public async Task<ImmutableArray<Produced>> ProduceAsync(ImmutableArray<Artifact> artifacts, PublishStage stage, CancellationToken cancellation)
    {
        var produced = new Produced?[artifacts.Length];
        var (done, step) = (0, Math.Max(1, artifacts.Length / 100));
        progress.Report(new PublishProgress(stage, 0, artifacts.Length));
        await Parallel.ForAsync(
            0,
            artifacts.Length,
            new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancellation },
            async (i, token) =>
            {
                produced[i] = await ProduceAsync(artifacts[i], token);
                var now = Interlocked.Increment(ref done);
                if (now % step == 0 || now == artifacts.Length)
                    progress.Report(new PublishProgress(stage, now, artifacts.Length));
            }
        );
        return [.. produced.OfType<Produced>()];
    }

    private async ValueTask<Produced?> ProduceAsync(Artifact artifact, CancellationToken cancellation)
    {
        var draft = artifact.Draft();
        if (Report(draft.Diagnostics)) return null;
        var store = stores[artifact.Kind];
        if (store.Find(draft.Digest) is { } known)
        {
            Interlocked.Increment(ref _reused);
            return new Produced(artifact, draft.Digest, known);
        }

        if (store.Read(draft.Digest) is var (kept, pages))
        {
            Interlocked.Increment(ref _reused);
            return Admit(artifact, draft, kept, pages, store);
        }

        var rendering = await draft.RenderAsync(cancellation);
        if (Report(rendering.Diagnostics)) return null;
        Interlocked.Increment(ref _rendered);
        var (references, problems) = FileAudit.Read(artifact, draft, rendering.Bytes.Span, addresses);
        if (Report(problems)) return null;
        return new Produced(artifact, draft.Digest, store.Write(draft.Digest, rendering.Bytes.Span, rendering.Pages, references));
    }

    /// <summary>A file that a killed build or a shard left: whole, but nothing is known of it yet.</summary>
    private Produced? Admit(Artifact artifact, Draft draft, byte[] bytes, int pages, ObjectStore store)
    {
        var (references, problems) = FileAudit.Read(artifact, draft, bytes, addresses);
        return Report(problems) ? null : new Produced(artifact, draft.Digest, store.Admit(draft.Digest, bytes, pages, references));
    }

    /// <returns>True when there is an error among them.</returns>
    private bool Report(ImmutableArray<Diagnostic> diagnostics)
    {
        var failed = false;
        foreach (var diagnostic in diagnostics)
        {
            _problems.Add(diagnostic);
            failed |= diagnostic.Severity == Severity.Error;
        }

        return failed;
    }
}

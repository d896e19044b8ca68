using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Content.Documents;
using Sourced.Evidence.Binding;
using Sourced.Publishing.Auditing;
using Sourced.Publishing.Making;
using Sourced.Publishing.Placing;
using Sourced.Publishing.Storage;

namespace Sourced.Publishing;

/// <summary>Composes an edition, renders what changed, audits the whole and swaps it into place.</summary>
public static class Publisher
{
    /// <summary>
    /// Publishes wholly or not at all: on diagnostics, failure, cancellation or a killed process the last edition stays as it was.
    /// </summary>
    /// <exception cref="OperationCanceledException">The caller cancelled; nothing was published.</exception>
    public static async Task<PublishResult> PublishAsync(
        PublishRequest request, IProgress<PublishProgress> progress, CancellationToken cancellation)
    {
        var errors = request.Report.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ToImmutableArray();
        if (!errors.IsEmpty) return new PublishResult { Diagnostics = errors };
        var store = Path.Combine(request.Root, ".sourced");
        Directory.CreateDirectory(store);
        await File.WriteAllTextAsync(Path.Combine(store, ".gitignore"), "*\n", cancellation);
        if (request.Shard is { } shard) return await new Publication(request, store, null, progress).RenderShareAsync(shard, cancellation);

        var path = OutputFolder.PathFor(request.Root, request.Library.Settings);
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (OutputRefusal.Of(path, request.Root, request.Library.Settings, home) is { } refusal) return new PublishResult { Failure = refusal };
        await using var turn = StoreLock.Take(Path.Combine(store, "lock"));
        if (turn is null) return new PublishResult { Failure = Busy };
        var (output, failure) = OutputFolder.Open(path);
        return output is null
            ? new PublishResult { Failure = failure }
            : await new Publication(request, store, output, progress).PublishAsync(cancellation);
    }

    private static PublishFailure Busy { get; } = new(PublishFailureKind.Busy, "another build of this project is running", "wait until it is done, then try again");
}

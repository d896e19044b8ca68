using System.Collections.Immutable;
using Sourced.Publishing.Auditing;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;
using Sourced.Publishing.Typesetting;

namespace Sourced.Publishing.Making;

/// <summary>Renders one machine's share of an edition into the store and publishes nothing. The build that publishes finds it there.</summary>
/// <remarks>
/// A share holds a sheet together with its handouts, whose pages the sheet tells. Nothing but whole files is written, so shards need no lock
/// and may share one folder.
/// </remarks>
internal static class ShardRun
{
    public static async Task<PublishResult> RunAsync(
        PublishRequest request,
        Shard shard,
        Stores stores,
        ThemeFolder theme,
        Typesetter? typesetter,
        IProgress<PublishProgress> progress,
        CancellationToken cancellation
    )
    {
        progress.Report(new PublishProgress(PublishStage.Compose, 0, 0));
        var plan = new EditionPlan(request.Library, request.Report, CodeRegistry.Read(request.Root, request.Library.Settings), theme, typesetter);
        var edition = plan.List(request.Only);
        plan.Announce(edition.Artifacts.Select(artifact => artifact.Path.Value));
        var press = new Press(stores, new AddressBook(request.Library.Settings, new Vouchers(plan.Site)), request.Jobs, progress);
        var typeset = await press.ProduceAsync(Share(ArtifactTurn.Typeset), PublishStage.Typeset, cancellation);
        plan.Made(typeset.Select(stores.Made));
        var written = await press.ProduceAsync([.. Share(ArtifactTurn.Part), .. Share(ArtifactTurn.Page)], PublishStage.Render, cancellation);
        return new PublishResult
        {
            Diagnostics = DiagnosticOrder.Of([.. plan.Cards.Diagnostics, .. edition.Diagnostics, .. press.Problems]),
            Counts = EditionCounts.Of(request, typeset.Concat(written).Select(item => item.Artifact.Path.Value)) with
            {
                Rendered = press.Rendered,
                Reused = press.Reused,
            },
        };

        ImmutableArray<Artifact> Share(ArtifactTurn turn) =>
            [.. edition.InTurn(turn).Where(artifact => Digest.Of(artifact.Origin.Share).High % (UInt128)shard.Of == (UInt128)(shard.Number - 1))];
    }
}

using System.Collections.Immutable;
using System.Text;
using Sourced.Content.Diagnostics;
using Sourced.Content.Documents;
using Sourced.Evidence.Binding;
using Sourced.Publishing.Auditing;
using Sourced.Publishing.Editions;
using Sourced.Publishing.Placing;

namespace Sourced.Publishing.Making;

/// <summary>One run: from a request to an edition in its place.</summary>
/// <param name="request">What to publish.</param>
/// <param name="storeFolder">Absolute path of <c>.sourced</c>.</param>
/// <param name="output">Where to; null for a shard, which publishes nothing.</param>
/// <param name="progress">Hears how far it is.</param>
internal sealed class Publication(PublishRequest request, string storeFolder, OutputFolder? output, IProgress<PublishProgress> progress)
{
    private readonly AddressBook _addresses = new(request.Library.Settings);
    private readonly Stores _stores = new(storeFolder);

    public async Task<PublishResult> PublishAsync(CancellationToken cancellation)
    {
        progress.Report(new PublishProgress(PublishStage.Compose, 0, 0));
        var plan = Plan();
        var edition = plan.List(request.Only);
        ImmutableArray<Diagnostic> collisions = [.. plan.Site.Findings.Diagnostics, .. edition.Diagnostics];
        if (!collisions.IsEmpty) return new PublishResult { Diagnostics = Ordered(collisions) };

        var taken = edition.Artifacts.Select(artifact => artifact.Path.Value).ToHashSet(StringComparer.Ordinal);
        var (carried, pages) = CarriedFiles.Of(output!, request.Only, taken, _addresses);
        plan.Announce(taken);
        plan.Announce(carried.Select(file => file.Path));

        var press = new Press(_stores, _addresses, request.Jobs, progress);
        var produced = await press.ProduceAsync(edition.Artifacts, PublishStage.Render, cancellation);
        if (HasError(press.Problems)) return Stopped(press, press.Problems);

        progress.Report(new PublishProgress(PublishStage.Audit, 0, 0));
        foreach (var item in produced)
        {
            if (item.Object.References is { } references) pages[item.Artifact.Path.Value] = (item.Artifact, references);
        }

        var broken = LinkAudit.Check(pages, plan.Composers.Paths);
        if (!broken.IsEmpty) return Stopped(press, press.Problems.Concat(broken));

        cancellation.ThrowIfCancellationRequested();
        progress.Report(new PublishProgress(PublishStage.Swap, 0, 0));
        var (written, inTheWay) = Place(produced, carried);
        if (!inTheWay.IsEmpty) return Stopped(press, press.Problems.Concat(inTheWay));
        _stores.Settle(produced, request.Only);
        return new PublishResult
        {
            Diagnostics = Ordered(press.Problems),
            Counts = Count(produced.Select(item => item.Artifact.Path.Value).Concat(carried.Select(file => file.Path))) with
            {
                Rendered = press.Rendered,
                Reused = press.Reused,
                Written = written,
            },
        };
    }

    private EditionPlan Plan() => new(request.Library, request.Report, Path.Combine(Path.GetFullPath(request.Library.Settings.ThemePath, request.Root), "node_modules"));

    /// <summary>Renders a share into the store; the build that publishes finds it there.</summary>
    public async Task<PublishResult> RenderShareAsync(Shard shard, CancellationToken cancellation)
    {
        progress.Report(new PublishProgress(PublishStage.Compose, 0, 0));
        var plan = Plan();
        var edition = plan.List(request.Only);
        plan.Announce(edition.Artifacts.Select(artifact => artifact.Path.Value));
        var share = edition.Artifacts.Where(artifact => ShareOf(artifact, shard.Of) == shard.Number - 1).ToImmutableArray();
        var press = new Press(_stores, _addresses, request.Jobs, progress);
        var produced = await press.ProduceAsync(share, PublishStage.Render, cancellation);
        return new PublishResult
        {
            Diagnostics = Ordered(press.Problems.Concat(edition.Diagnostics)),
            Counts = Count(produced.Select(item => item.Artifact.Path.Value)) with { Rendered = press.Rendered, Reused = press.Reused },
        };
    }

    private static int ShareOf(Artifact artifact, int of) => (int)(Digest.Of(artifact.Origin.Share).High % (UInt128)of);

    /// <returns>How many files of the output are new or changed; and what stood in the way, so that nothing was done.</returns>
    private (int Written, ImmutableArray<Diagnostic> InTheWay) Place(ImmutableArray<Produced> produced, ImmutableArray<ManifestEntry> carried)
    {
        ImmutableArray<StagedFile> files =
        [
            .. produced.Select(item => new StagedFile(
                new ManifestEntry(item.Artifact.Path.Value, item.Artifact.Kind, item.Object.Size, item.Object.Content), _stores.PathOf(item), item.Object.Stamp)),
            .. carried.Select(file => new StagedFile(file, Path.Combine(output!.Path, file.Path), 0)),
        ];
        var manifest = new Manifest([.. files.Select(file => file.Entry).OrderBy(file => file.Path, StringComparer.Ordinal)]);
        var written = Staging.CountWritten(output!, files);
        if (written == 0 && manifest.Files.SequenceEqual(output!.Last.Files)) return (0, []);
        var inTheWay = Staging.LayOut(output!, files, manifest);
        if (!inTheWay.IsEmpty)
        {
            Directory.Delete(output!.Staging, recursive: true);
            return (0, inTheWay);
        }

        FolderSwap.Bring(output!);
        return (written, []);
    }

    private PublishResult Stopped(Press press, IEnumerable<Diagnostic> problems)
    {
        _stores.Settle([], OutputKinds.None);
        return new PublishResult { Diagnostics = Ordered(problems), Counts = new PublishCounts { Rendered = press.Rendered, Reused = press.Reused } };
    }

    private PublishCounts Count(IEnumerable<string> paths)
    {
        var endings = paths.CountBy(path => Path.GetExtension(path), StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return new PublishCounts
        {
            Sheets = request.Library.Documents.Count(document => document.Kind == DocumentKind.Fact),
            StatisticsBound = request.Report.Numbers.Count(number => number.Status == BindingStatus.Bound),
            Handouts = endings.GetValueOrDefault(".pdf"),
            Cards = endings.GetValueOrDefault(".png"),
            Pages = endings.GetValueOrDefault(".html"),
        };
    }

    private static bool HasError(IEnumerable<Diagnostic> diagnostics) => diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    private static ImmutableArray<Diagnostic> Ordered(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics.OrderBy(diagnostic => diagnostic.Span.File.Path, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Span.Start)
            .ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal),
    ];
}

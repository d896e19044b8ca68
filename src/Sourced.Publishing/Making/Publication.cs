using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Publishing.Auditing;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;
using Sourced.Publishing.Placing;
using Sourced.Publishing.Typesetting;

namespace Sourced.Publishing.Making;

/// <summary>One run: from a request to an edition in its place.</summary>
internal sealed class Publication
{
    private readonly PublishRequest _request;
    private readonly OutputFolder _output;
    private readonly IProgress<PublishProgress> _progress;
    private readonly Stores _stores;

    /// <param name="request">What to publish.</param>
    /// <param name="stores">The store of the project.</param>
    /// <param name="output">Where to.</param>
    /// <param name="progress">Hears how far it is.</param>
    public Publication(PublishRequest request, Stores stores, OutputFolder output, IProgress<PublishProgress> progress) =>
        (_request, _stores, _output, _progress) = (request, stores, output, progress);

    /// <param name="typesetter">Null where neither handouts nor cards are asked for.</param>
    public async Task<PublishResult> PublishAsync(ThemeFolder theme, Typesetter? typesetter, CancellationToken cancellation)
    {
        _progress.Report(new PublishProgress(PublishStage.Compose, 0, 0));
        var codes = CodeRegistry.Read(_request.Root, _request.Library.Settings);
        var plan = new EditionPlan(_request.Library, _request.Report, codes, theme, typesetter);
        var edition = plan.List(_request.Only);
        var addresses = new AddressBook(_request.Library.Settings, new Vouchers(plan.Site));
        var press = new Press(_stores, addresses, _request.Jobs, _progress);
        ImmutableArray<Diagnostic> collisions =
        [
            .. plan.Site.Findings.Diagnostics,
            .. plan.Cards.Diagnostics,
            .. edition.Diagnostics,
            .. WordsAudit.Check(plan.Site.Languages.Select(plan.Site.Words).Distinct(), _request.Library.Settings),
            .. typesetter is null ? [] : TemplateAudit.Check(theme.Path),
        ];
        if (!collisions.IsEmpty) return Stopped(press, collisions);

        var taken = edition.Artifacts.Select(artifact => artifact.Path.Value).ToHashSet(StringComparer.Ordinal);
        var (carried, pages) = CarriedFiles.Of(_output, _request.Only, taken, addresses);
        plan.Announce(taken.Concat(carried.Select(file => file.Path)));
        plan.Made(carried.Select(file => new MadeFile(new SitePath(file.Path), file.Pages, file.Size, file.Content, Path.Combine(_output.Path, file.Path))));

        IEnumerable<Diagnostic> stale =
            typesetter is null || _request.AsOf is not { } today ? [] : [.. theme.Presets.StaleOn(today), .. theme.Places.StaleOn(today)];
        var produced = await ProduceAsync(press, plan, edition, cancellation);
        if (HasError(press.Problems)) return Stopped(press, []);

        _progress.Report(new PublishProgress(PublishStage.Audit, 0, 0));
        foreach (var item in produced)
        {
            if (item.Object.References is { } references) pages[item.Artifact.Path.Value] = (item.Artifact, references);
        }

        var broken = LinkAudit.Check(pages, plan.Composers.Paths);
        if (!broken.IsEmpty) return Stopped(press, broken);

        cancellation.ThrowIfCancellationRequested();
        _progress.Report(new PublishProgress(PublishStage.Swap, 0, 0));
        var (written, inTheWay) = Place(produced, carried);
        if (!inTheWay.IsEmpty) return Stopped(press, inTheWay);
        var notReleased = await RegisterAsync(codes, plan, cancellation);
        _stores.Settle(produced, _request.Only);
        return new PublishResult
        {
            Diagnostics = DiagnosticOrder.Of(press.Problems.Concat(stale)),
            Counts = EditionCounts.Of(_request, produced.Select(item => item.Artifact.Path.Value).Concat(carried.Select(file => file.Path))) with
            {
                Rendered = press.Rendered,
                Reused = press.Reused,
                Written = written,
                NotReleased = notReleased,
            },
        };
    }

    /// <summary>What readers may hold from now on enters the registries, when they get this edition.</summary>
    /// <returns>How much would enter, when they do not; nothing where no edition was ever published, and nobody asks for it.</returns>
    private async Task<int> RegisterAsync(CodeRegistry codes, EditionPlan plan, CancellationToken cancellation)
    {
        ImmutableArray<string> newCodes = _request.Only.HasFlag(OutputKinds.Site) ? codes.New(plan.Site.Findings.All) : [];
        ImmutableArray<string> newCards = _request.Only.HasFlag(OutputKinds.Cards) ? codes.Cards.New(plan.Cards.All) : [];
        if (!_request.IsRelease) return (codes.IsKept ? newCodes.Length : 0) + (codes.Cards.IsKept ? newCards.Length : 0);
        if (newCodes.Length > 0) await WriteAsync(CodeRegistry.PathIn(_request.Library.Settings), codes.With(newCodes));
        if (newCards.Length > 0) await WriteAsync(CardRegistry.PathIn(_request.Library.Settings), codes.Cards.With(newCards));
        return 0;

        Task WriteAsync(string path, string text) => File.WriteAllTextAsync(Path.Combine(_request.Root, path), text, cancellation);
    }

    /// <summary>Turn by turn: a page says how many sheets of paper its handouts take, and a kit holds them.</summary>
    private async Task<ImmutableArray<Produced>> ProduceAsync(Press press, EditionPlan plan, Edition edition, CancellationToken cancellation)
    {
        var produced = ImmutableArray.CreateBuilder<Produced>(edition.Artifacts.Length);
        foreach (var turn in Enum.GetValues<ArtifactTurn>())
        {
            // what a kit would hold is not there
            if (turn == ArtifactTurn.Bundle && HasError(press.Problems)) continue;
            var made = await press.ProduceAsync(edition.InTurn(turn), turn == ArtifactTurn.Typeset ? PublishStage.Typeset : PublishStage.Render, cancellation);
            if (turn != ArtifactTurn.Page) plan.Made(made.Select(_stores.Made));
            produced.AddRange(made);
        }

        return produced.DrainToImmutable();
    }

    /// <returns>How many files of the output are new or changed; and what stood in the way, so that nothing was done.</returns>
    private (int Written, ImmutableArray<Diagnostic> InTheWay) Place(ImmutableArray<Produced> produced, ImmutableArray<ManifestEntry> carried)
    {
        ImmutableArray<StagedFile> files =
        [
            .. produced.Select(item => new StagedFile(EntryOf(item), _stores.PathOf(item), item.Object.Stamp)),
            .. carried.Select(file => new StagedFile(file, Path.Combine(_output.Path, file.Path), 0)),
        ];
        var manifest = new Manifest([.. files.Select(file => file.Entry).OrderBy(file => file.Path, StringComparer.Ordinal)]);
        var written = Staging.CountWritten(_output, files);
        if (written == 0 && manifest.Files.SequenceEqual(_output.Last.Files)) return (0, []);
        var inTheWay = Staging.LayOut(_output, files, manifest);
        if (inTheWay.IsEmpty) FolderSwap.Bring(_output);
        else Directory.Delete(_output.Staging, recursive: true);
        return (written, inTheWay);
    }

    private static ManifestEntry EntryOf(Produced item) =>
        new(item.Artifact.Path.Value, item.Artifact.Kind, item.Object.Size, item.Object.Content, item.Object.Pages);

    /// <summary>What was rendered stays in the store: when the cause is mended, it need not be made again.</summary>
    private PublishResult Stopped(Press press, IEnumerable<Diagnostic> problems)
    {
        _stores.Settle([], OutputKinds.None);
        return new PublishResult
        {
            Diagnostics = DiagnosticOrder.Of(press.Problems.Concat(problems)),
            Counts = new PublishCounts { Rendered = press.Rendered, Reused = press.Reused },
        };
    }

    private static bool HasError(IEnumerable<Diagnostic> diagnostics) => diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}

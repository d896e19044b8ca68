using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Sourced.Content;
using Sourced.Content.Diagnostics;
using Sourced.Content.Documents;
using Sourced.Evidence;
using Sourced.Publishing.Auditing;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;
using Sourced.Publishing.Making;

namespace Sourced.Publishing.Proofs;

/// <summary>An edition to look at. Each file is made when it is asked for, with the same code and the same audit as in a build. Thread-safe.</summary>
public sealed class Proof
{
    private readonly EditionPlan _plan;
    private readonly FrozenDictionary<string, Artifact> _artifacts;
    private readonly Stores _stores;
    private readonly Sights _sights;
    private readonly ConcurrentDictionary<string, (int Pages, long Size)> _made;
    private readonly AddressBook _addresses;

    /// <param name="made">What handouts and cards came to when they were last made, by path: pages tell it, and do not wait for them.</param>
    internal Proof(
        Library library,
        EvidenceReport report,
        EditionPlan plan,
        Edition edition,
        Stores stores,
        Sights sights,
        ConcurrentDictionary<string, (int Pages, long Size)> made
    )
    {
        (Library, Report, _plan, _stores, _made) = (library, report, plan, stores, made);
        _sights = sights;
        _artifacts = edition.Artifacts.ToFrozenDictionary(artifact => artifact.Path.Value, StringComparer.Ordinal);
        _addresses = new AddressBook(library.Settings, new Vouchers(plan.Site));
        foreach (var (path, (pages, size)) in made)
        {
            if (Has(path)) plan.Made([new MadeFile(new SitePath(path), pages, size, default, null)]);
            else made.TryRemove(path, out _);
        }
    }

    public Library Library { get; }

    public EvidenceReport Report { get; }

    /// <param name="path">In the output, forward slashes: <c>facts/online/index.html</c>.</param>
    public bool Has(string path) => _artifacts.ContainsKey(path);

    /// <summary>The page of a document, in the output.</summary>
    public string PathOf(Document document) => _plan.Site.Addresses.Of(document).Value;

    /// <summary>The document whose page, handout or card a path is; null for all else.</summary>
    public Document? DocumentAt(string path) => _artifacts.TryGetValue(path, out var artifact) ? _plan.Site.FindFile(artifact.Origin.File) : null;

    /// <summary>The handouts and cards that are made from a document, in order of path.</summary>
    public ImmutableArray<string> TypesetFrom(Document document) =>
    [
        .. _artifacts.Values.Where(artifact => artifact.Kind is OutputKinds.Handouts or OutputKinds.Cards && artifact.Origin.File == document.File.Path)
            .Select(artifact => artifact.Path.Value).Order(StringComparer.Ordinal),
    ];

    /// <returns>Null when the edition has no such file.</returns>
    /// <exception cref="OperationCanceledException">The caller cancelled, or a later proof took the typesetter's place.</exception>
    public async Task<ProofFile?> MakeAsync(string path, CancellationToken cancellation)
    {
        if (!_artifacts.TryGetValue(path, out var artifact)) return null;
        if (artifact.Turn == ArtifactTurn.Typeset) return await TypesetAsync(artifact, isUrgent: true, cancellation);
        if (_plan.Site.FindFile(artifact.Origin.File) is { } document) RecallHandouts(document);
        var draft = artifact.Draft();
        var rendering = await draft.RenderAsync(cancellation);
        var (_, problems) = rendering.Bytes.IsEmpty ? default : FileAudit.Read(artifact, draft, rendering.Bytes.Span, _addresses);
        return Made(artifact, draft, rendering.Bytes, [.. draft.Diagnostics, .. rendering.Diagnostics, .. problems.IsDefault ? [] : problems]);
    }

    /// <summary>Changes with the bytes of a file; empty for one that the edition does not have.</summary>
    public string TagOf(string path) => _artifacts.TryGetValue(path, out var artifact) ? Tag(artifact.Draft()) : "";

    /// <summary>Every form of a document on every paper, in the order in which readers are offered them; those of single figures after those of the whole.</summary>
    public ImmutableArray<string> HandoutsOf(Document document) =>
    [
        .. _plan.Handouts.PathsOf(document).Concat(document.Front.KeyFigures.SelectMany(figure => _plan.Handouts.PathsOf(document, figure)))
            .Select(path => path.Value).Where(Has).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>All of the edition.</summary>
    public ImmutableArray<ProofCard> Cards => [.. _plan.Cards.Proofs()];

    public ImmutableArray<ProofCard> CardsOf(Document document) => [.. _plan.Cards.Of(document)];

    /// <summary>How many pages a handout has, as far as is known: what it came to when it was last made, else what its form promises, else one.</summary>
    public int PagesOf(string path)
    {
        if (!_made.ContainsKey(path) && _artifacts.TryGetValue(path, out var artifact)) Recall(artifact);
        return _made.TryGetValue(path, out var made) ? made.Pages : _plan.Handouts.PromisedBy(new SitePath(path)) is > 0 and var pages ? pages : 1;
    }

    /// <summary>A handout's page or a card as a picture.</summary>
    /// <param name="page">From 1.</param>
    /// <returns>Null for a file that is not typeset, and where it has no such page.</returns>
    /// <exception cref="OperationCanceledException">As <see cref="MakeAsync"/>.</exception>
    public async Task<ProofImage?> PictureAsync(string path, int page, CancellationToken cancellation)
    {
        if (!_artifacts.TryGetValue(path, out var artifact) || artifact.Turn != ArtifactTurn.Typeset) return null;
        var draft = artifact.Draft();
        if (draft.SeeAsync is null) return null;
        return await _sights.SeeAsync(WantedOf(artifact, draft), page, IsPaper(artifact), isUrgent: true, cancellation) is var (picture, pages, made)
            ? new ProofImage(picture, pages, made is null ? null : Typeset(artifact, draft, made))
            : null;
    }

    /// <summary>Makes a handout or card that nobody waits for: what somebody waits for goes first.</summary>
    /// <param name="path">In the output.</param>
    /// <param name="withPictures">Also of its pages, for somebody who is about to look at them.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>Null when the edition has no such file.</returns>
    /// <exception cref="OperationCanceledException">As <see cref="MakeAsync"/>.</exception>
    public async Task<ProofFile?> PrepareAsync(string path, bool withPictures, CancellationToken cancellation)
    {
        if (!_artifacts.TryGetValue(path, out var artifact) || artifact.Turn != ArtifactTurn.Typeset) return null;
        if (!withPictures || !IsPaper(artifact)) return await TypesetAsync(artifact, isUrgent: false, cancellation);
        var draft = artifact.Draft();
        var wanted = WantedOf(artifact, draft);
        if (!Sights.IsSeen(wanted)) await _sights.SeeAsync(wanted, 1, isPaper: true, isUrgent: false, cancellation);
        return Typeset(artifact, draft, await _sights.MakeAsync(wanted, isUrgent: false, cancellation));
    }

    /// <summary>Another proof is shown: whoever still waits for a handout or card of this one is told to ask again.</summary>
    public void End() => _sights.End();

    /// <summary>Whether the links of a document lead somewhere, told without making its page.</summary>
    public ImmutableArray<Diagnostic> Links(Document document) => _plan.Composers.Sheets.CheckLinks(document);

    private static bool IsPaper(Artifact artifact) => artifact.Path.Value.EndsWith(".pdf", StringComparison.Ordinal);

    private async Task<ProofFile> TypesetAsync(Artifact artifact, bool isUrgent, CancellationToken cancellation)
    {
        var draft = artifact.Draft();
        return Typeset(artifact, draft, await _sights.MakeAsync(WantedOf(artifact, draft), isUrgent, cancellation));
    }

    private Wanted WantedOf(Artifact artifact, Draft draft) =>
        new(_stores[artifact.Kind], draft, file => FileAudit.Read(artifact, draft, file.Bytes.Span, _addresses).Problems);

    private ProofFile Typeset(Artifact artifact, Draft draft, Rendering made)
    {
        if (!made.Bytes.IsEmpty && made.Diagnostics.IsEmpty) Remember(artifact, made.Pages, made.Bytes.Length);
        return Made(artifact, draft, made.Bytes, [.. draft.Diagnostics, .. made.Diagnostics]) with { Pages = made.Pages };
    }

    /// <summary>A page says how many sheets of paper its handouts take: those that a build has left in the store are known.</summary>
    private void RecallHandouts(Document document)
    {
        foreach (var path in _plan.Handouts.PathsOf(document))
        {
            if (!_made.ContainsKey(path.Value) && _artifacts.TryGetValue(path.Value, out var artifact)) Recall(artifact);
        }
    }

    private void Recall(Artifact artifact)
    {
        if (_stores[artifact.Kind].Read(artifact.Draft().Digest) is var (kept, pages)) Remember(artifact, pages, kept.Length);
    }

    private void Remember(Artifact artifact, int pages, long size)
    {
        _made[artifact.Path.Value] = (pages, size);
        _plan.Made([new MadeFile(artifact.Path, pages, size, default, null)]);
    }

    private static string Tag(Draft draft) => draft.Digest.ToString()[..16];

    private static ProofFile Made(Artifact artifact, Draft draft, ReadOnlyMemory<byte> bytes, IEnumerable<Diagnostic> problems) =>
        new(artifact.Path.Value, bytes, Tag(draft), DiagnosticOrder.Of(problems));
}

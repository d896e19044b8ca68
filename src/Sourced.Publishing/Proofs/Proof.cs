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
    private readonly ConcurrentDictionary<string, (int Pages, long Size)> _made;
    private readonly AddressBook _addresses;

    /// <param name="made">What handouts and cards came to when they were last made, by path: pages tell it, and do not wait for them.</param>
    internal Proof(
        Library library, EvidenceReport report, EditionPlan plan, Edition edition, Stores stores, ConcurrentDictionary<string, (int Pages, long Size)> made)
    {
        (Library, Report, _plan, _stores, _made) = (library, report, plan, stores, made);
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
        if (artifact.Turn == ArtifactTurn.Typeset) return await TypesetAsync(artifact, cancellation);
        if (_plan.Site.FindFile(artifact.Origin.File) is { } document) RecallHandouts(document);
        var draft = artifact.Draft();
        var rendering = await draft.RenderAsync(cancellation);
        var (_, problems) = rendering.Bytes.IsEmpty ? default : FileAudit.Read(artifact, draft, rendering.Bytes.Span, _addresses);
        return Made(artifact, draft, rendering.Bytes, [.. draft.Diagnostics, .. rendering.Diagnostics, .. problems.IsDefault ? [] : problems]);
    }

    /// <summary>Changes with the bytes of a file; empty for one that the edition does not have.</summary>
    public string TagOf(string path) => _artifacts.TryGetValue(path, out var artifact) ? Tag(artifact.Draft()) : "";

    /// <summary>Every form of a document on every paper, in order of path.</summary>
    public ImmutableArray<string> HandoutsOf(Document document) => [.. TypesetFrom(document).Where(path => _artifacts[path].Kind == OutputKinds.Handouts)];

    /// <summary>All of the edition.</summary>
    public ImmutableArray<ProofCard> Cards => [.. _plan.Cards.Proofs()];

    public ImmutableArray<ProofCard> CardsOf(Document document) => [.. _plan.Cards.Of(document)];

    /// <summary>A handout's page or a card as a picture, with what is wrong marked in it.</summary>
    /// <param name="page">From 1.</param>
    /// <returns>Null for a file that is not typeset.</returns>
    /// <exception cref="OperationCanceledException">As <see cref="MakeAsync"/>.</exception>
    public async Task<ProofImage?> PictureAsync(string path, int page, CancellationToken cancellation)
    {
        if (!_artifacts.TryGetValue(path, out var artifact) || artifact.Draft() is not { ProofAsync: { } make } draft) return null;
        using var builder = new DigestBuilder();
        var (digest, store) = (builder.Add(draft.Digest).Add($"page {page}").ToDigest(), _stores[artifact.Kind]);
        if (store.Read(digest) is var (kept, pages)) return new ProofImage(kept, pages, []);
        var picture = await make(page, cancellation);
        if (picture.Diagnostics.IsEmpty && !picture.Bytes.IsEmpty) store.Write(digest, picture.Bytes.Span, picture.Pages, references: null);
        return new ProofImage(picture.Bytes, picture.Pages, picture.Diagnostics);
    }

    /// <summary>Whether the links of a document lead somewhere, told without making its page.</summary>
    public ImmutableArray<Diagnostic> Links(Document document) => _plan.Composers.Sheets.Compose(document).Problems;

    private async Task<ProofFile> TypesetAsync(Artifact artifact, CancellationToken cancellation)
    {
        var draft = artifact.Draft();
        var store = _stores[artifact.Kind];
        if (store.Read(draft.Digest) is var (kept, pages))
        {
            Remember(artifact, pages, kept.Length);
            return Made(artifact, draft, kept, draft.Diagnostics);
        }

        var rendering = await draft.RenderAsync(cancellation);
        var (_, problems) = rendering.Bytes.IsEmpty ? default : FileAudit.Read(artifact, draft, rendering.Bytes.Span, _addresses);
        if (!rendering.Bytes.IsEmpty && problems.IsEmpty)
        {
            store.Write(draft.Digest, rendering.Bytes.Span, rendering.Pages, references: null);
            Remember(artifact, rendering.Pages, rendering.Bytes.Length);
        }

        return Made(artifact, draft, rendering.Bytes, [.. draft.Diagnostics, .. rendering.Diagnostics, .. problems.IsDefault ? [] : problems]);
    }

    /// <summary>A page says how many sheets of paper its handouts take: those that a build has left in the store are known.</summary>
    private void RecallHandouts(Document document)
    {
        foreach (var path in _plan.Handouts.PathsOf(document))
        {
            if (_made.ContainsKey(path.Value) || !_artifacts.TryGetValue(path.Value, out var artifact)) continue;
            if (_stores[artifact.Kind].Read(artifact.Draft().Digest) is var (kept, pages)) Remember(artifact, pages, kept.Length);
        }
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

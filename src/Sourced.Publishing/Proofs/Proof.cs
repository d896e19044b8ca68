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
    private readonly ConcurrentDictionary<string, (int Pages, long Size)> _handouts;
    private readonly AddressBook _addresses;

    /// <param name="handouts">What is known of handouts as they were last made, by path.</param>
    internal Proof(
        Library library, EvidenceReport report, EditionPlan plan, Edition edition, Stores stores, ConcurrentDictionary<string, (int Pages, long Size)> handouts)
    {
        (Library, Report, _plan, _stores, _handouts) = (library, report, plan, stores, handouts);
        _artifacts = edition.Artifacts.ToFrozenDictionary(artifact => artifact.Path.Value, StringComparer.Ordinal);
        _addresses = new AddressBook(library.Settings);
    }

    public Library Library { get; }

    public EvidenceReport Report { get; }

    /// <param name="path">In the output, forward slashes: <c>facts/online/index.html</c>.</param>
    public bool Has(string path) => _artifacts.ContainsKey(path);

    /// <summary>The page of a document, in the output.</summary>
    public string PathOf(Document document) => _plan.Site.Addresses.Of(document).Value;

    /// <summary>The document whose page, handout or card a path is; null for all else.</summary>
    public Document? DocumentAt(string path) => _artifacts.TryGetValue(path, out var artifact) ? _plan.Site.FindFile(artifact.Origin.Share) : null;

    /// <summary>The handouts and cards that are made from a document, in order of path.</summary>
    public ImmutableArray<string> TypesetFrom(Document document) =>
    [
        .. _artifacts.Values.Where(artifact => artifact.Kind is OutputKinds.Handouts or OutputKinds.Cards && artifact.Origin.Share == document.File.Path)
            .Select(artifact => artifact.Path.Value).Order(StringComparer.Ordinal),
    ];

    /// <returns>Null when the edition has no such file.</returns>
    /// <exception cref="OperationCanceledException">The caller cancelled, or a later proof took the typesetter's place.</exception>
    public async Task<ProofFile?> MakeAsync(string path, CancellationToken cancellation)
    {
        if (!_artifacts.TryGetValue(path, out var artifact)) return null;
        if (artifact.Kind is OutputKinds.Handouts or OutputKinds.Cards) return await TypesetAsync(artifact, cancellation);
        if (_plan.Site.FindFile(artifact.Origin.Share) is { } document) RecallHandouts(document);
        var draft = artifact.Draft();
        var rendering = await draft.RenderAsync(cancellation);
        var (_, problems) = rendering.Bytes.IsEmpty ? default : FileAudit.Read(artifact, draft, rendering.Bytes.Span, _addresses);
        return Made(artifact, draft, rendering.Bytes, [.. draft.Diagnostics, .. rendering.Diagnostics, .. problems.IsDefault ? [] : problems]);
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
        if (!rendering.Bytes.IsEmpty)
        {
            store.Write(draft.Digest, rendering.Bytes.Span, rendering.Pages, references: null);
            Remember(artifact, rendering.Pages, rendering.Bytes.Length);
        }

        return Made(artifact, draft, rendering.Bytes, [.. draft.Diagnostics, .. rendering.Diagnostics]);
    }

    /// <summary>
    /// A page says how many sheets of paper its handouts take. It does not wait for them: what they took when they were last made is shown
    /// until they are made again.
    /// </summary>
    private void RecallHandouts(Document document)
    {
        foreach (var path in _plan.Handouts.PathsOf(document))
        {
            if (!_artifacts.TryGetValue(path.Value, out var artifact)) continue;
            if (!_handouts.TryGetValue(path.Value, out var known) && _stores[artifact.Kind].Read(artifact.Draft().Digest) is var (kept, pages))
                _handouts[path.Value] = known = (pages, kept.Length);
            if (known.Pages > 0) _plan.Handouts.Made(path, known.Pages, known.Size);
        }
    }

    private void Remember(Artifact artifact, int pages, long size)
    {
        if (pages == 0) return;
        _handouts[artifact.Path.Value] = (pages, size);
        _plan.Handouts.Made(artifact.Path, pages, size);
    }

    private static ProofFile Made(Artifact artifact, Draft draft, ReadOnlyMemory<byte> bytes, IEnumerable<Diagnostic> problems) =>
        new(artifact.Path.Value, bytes, draft.Digest.ToString()[..16], DiagnosticOrder.Of(problems));
}

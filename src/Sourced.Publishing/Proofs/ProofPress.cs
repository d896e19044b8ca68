using System.Collections.Concurrent;
using Sourced.Content;
using Sourced.Content.Diagnostics;
using Sourced.Content.Settings;
using Sourced.Evidence;
using Sourced.Publishing.Auditing;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;
using Sourced.Publishing.Making;
using Sourced.Publishing.Node;
using Sourced.Publishing.Typesetting;

namespace Sourced.Publishing.Proofs;

/// <summary>
/// Makes proofs: editions that are looked at and never published. Keeps from one to the next what is costly, the workers of the typesetter
/// and the store, which it shares with builds as their shards do. Writes nothing into the output.
/// </summary>
/// <param name="root">Absolute path of the project's folder.</param>
/// <param name="jobs">How many documents to typeset at once, at least 1.</param>
public sealed class ProofPress(string root, int jobs) : IAsyncDisposable
{
    private readonly Stores _stores = Stores.In(root);
    private readonly ConcurrentDictionary<string, (int Pages, long Size)> _made = new(StringComparer.Ordinal);
    private readonly SharedWork<(Digest File, bool WithPictures), Sight> _work = new(jobs);
    private Typesetter? _typesetter;
    private string _theme = "";
    private Task _leaving = Task.CompletedTask;

    /// <summary>
    /// Finds Node, restores the theme's packages, since fonts come from there too, and starts the workers, which read them while the first proof
    /// is made. Null when all is there, or the theme has no templates.
    /// </summary>
    public async Task<NodeProblem?> PrepareAsync(SiteSettings settings, CancellationToken cancellation)
    {
        if (TypesetterFor(new ThemeFolder(root, settings)) is not { } typesetter) return null;
        if (await typesetter.PrepareAsync(cancellation) is { } problem) return problem;
        await typesetter.StartAsync(cancellation);
        return null;
    }

    /// <summary>Lists everything that the edition would hold; nothing is made before somebody asks for it.</summary>
    /// <param name="library">What the authors wrote.</param>
    /// <param name="report">What the gate found in this very library; no error among it.</param>
    public ProofResult Compose(Library library, EvidenceReport report)
    {
        var theme = new ThemeFolder(root, library.Settings) { Files = ThemeAtWork.In(Path.GetFullPath(library.Settings.ThemePath, root)) };
        if ((Publisher.Unfit(theme, library.Settings) ?? ThemeAtWork.Unreadable(theme.Files, library.Settings)) is { } unfit)
            return new ProofResult { Failure = unfit };
        var plan = new EditionPlan(library, report, CodeRegistry.Read(root, library.Settings), theme, TypesetterFor(theme));
        var edition = plan.List(OutputKinds.All).Without(ArtifactTurn.Bundle);
        var problems = DiagnosticOrder.Of([
            .. plan.Site.Findings.Diagnostics,
            .. plan.Cards.Diagnostics,
            .. edition.Diagnostics,
            .. WordsAudit.Check(plan.Site.Languages.Select(plan.Site.Words).Distinct(), library.Settings),
        ]);
        if (!problems.IsEmpty) return new ProofResult { Problems = problems };
        plan.Announce(edition.Artifacts.Select(artifact => artifact.Path.Value));
        return new ProofResult { Proof = new Proof(library, report, plan, edition, _stores, new Sights(_work), _made) };
    }

    public async ValueTask DisposeAsync()
    {
        if (_typesetter is not null) await _typesetter.DisposeAsync();
        _typesetter = null;
        await _work.EndAsync();
        await _leaving;
    }

    /// <summary>The typesetter of the theme as it is now: its workers have read templates and fonts, so that a changed theme needs new ones.</summary>
    private Typesetter? TypesetterFor(ThemeFolder theme)
    {
        var wanted = theme.HasPackageList ? theme.Path : "";
        if (_typesetter is not null && _theme == wanted && _typesetter.Digest == TypesetterFiles.In(wanted).Digest) return _typesetter;

        // whoever still waits for the last one asks again, of the next proof
        if (_typesetter is not null) _leaving = Task.WhenAll(_leaving, _typesetter.DisposeAsync().AsTask());
        _theme = wanted;
        _typesetter = wanted.Length == 0 ? null : Typesetter.Create(wanted, jobs);
        return _typesetter;
    }
}

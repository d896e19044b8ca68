using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Sourced.Content.Documents;
using Sourced.Evidence.Rendering;
using Sourced.Evidence.Texts;

namespace Sourced.Evidence.Binding;

/// <summary>Reads one document and binds its statistics.</summary>
internal sealed class DocumentBinder
{
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",;،؛，；");

    private readonly CitationResolver _citations;
    private readonly ImmutableArray<CheckedPassage> _passages;
    private readonly Dictionary<Passage, CheckedPassage> _byPassage = new(Matching.ByReference<Passage>.Instance);
    private readonly Dictionary<object, Scope> _scopes = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<object, ImmutableArray<Citation>> _groups = new(ReferenceEqualityComparer.Instance);

    private DocumentBinder(Document document, CheckContext context)
    {
        _citations = new CitationResolver(document, context);
        // each passage by itself, whatever the page speaks about: so it is read again on paper, in feeds and in data, and must need its slip here as there
        _passages = [.. FrontMatterPassages.Of(document).Concat(BodyPassages.Of(document)).Select(passage => PassageReader.Read(passage, context))];
        foreach (var passage in _passages)
        {
            _byPassage.Add(passage.Passage, passage);
            if (passage.Passage is { Group: { } group, Marks.IsEmpty: false })
            {
                var marks = passage.Passage.Marks.Select(_citations.Of);
                _groups[group] = [.. _groups.GetValueOrDefault(group, []), .. marks];
            }
        }
    }

    public static CheckedDocument Bind(Document document, CheckContext context)
    {
        var binder = new DocumentBinder(document, context);
        foreach (var passage in binder._passages) binder.Sort(passage);
        // Sentences first: what their own marks serve is no longer there for the other sentences of a list item.
        var taken = new HashSet<(Citation, Findings.RecordedFigure)>(ByIdentity.Instance);
        foreach (var (_, scope) in binder._scopes.OrderBy(scope => binder._groups.ContainsKey(scope.Key))) ScopeSolver.Solve(scope, taken);
        foreach (var passage in binder._passages)
        {
            PassageReader.ExemptCorrectedClaim(passage, context);
            KnowClaims(passage, context);
            AllowVagueBesideFigures(passage);
        }

        return new CheckedDocument(document, binder._passages, binder._citations);
    }

    /// <summary>
    /// A figure may be the figure of a claim that the register knows, whoever has it on record too: "three hundred thousand American children".
    /// </summary>
    private static void KnowClaims(CheckedPassage passage, CheckContext context)
    {
        foreach (var number in passage.Numbers)
        {
            if (number is not { IsFigure: true, Figure: { } figure, Verdict: not (Verdict.Discredited or Verdict.TypedHelpNumber) }) continue;
            foreach (var pattern in context.ClaimsTelling(figure, passage.Passage.Language))
            {
                if (
                    !pattern.Figures.Any(told => told.SameMeasureAs(figure) && told.High == figure.High)
                    || !pattern.StandsAround(
                        passage.Passage.Text,
                        number.Number.Start,
                        number.Number.End,
                        passage.Sentences.RangeOf(number.Sentence)
                    )
                )
                    continue;
                number.Pattern = pattern;
                if (!passage.Passage.Corrects(pattern.Claim.Id.Value))
                    number.Verdict = Verdict.Discredited;
                break;
            }
        }
    }

    /// <summary>"Most know the offender; 25% are hurt by a stranger": the record stands for the figure of its own clause, and denies nothing of the other.</summary>
    private static void AllowVagueBesideFigures(CheckedPassage passage)
    {
        foreach (var number in passage.Numbers)
        {
            if (
                number is not { IsVague: true, Verdict: Verdict.Unrecorded }
                || !passage
                    .NumbersIn(number.Sentence)
                    .Any(figure =>
                        figure is { IsFigure: true, Verdict: Verdict.Bound }
                        && ReferenceEquals(figure.Finding, number.Finding)
                        && IsOfOtherClause(number, figure)
                    )
            )
                continue;
            number.Verdict = Verdict.Exempt;
            number.Reason = ExemptReasons.BesideFigure;
        }
    }

    private static bool IsOfOtherClause(JudgedNumber vague, JudgedNumber figure)
    {
        var (start, end) = vague.Number.End <= figure.Number.Start ? (vague.Number.End, figure.Number.Start) : (figure.Number.End, vague.Number.Start);
        return start < end && vague.Passage.Text.AsSpan(start, end - start).ContainsAny(ClauseEnds);
    }

    private void Sort(CheckedPassage passage)
    {
        var sentence = -1;
        Scope? scope = null;
        foreach (var number in passage.Numbers)
        {
            if (number.Verdict is not (Verdict.NothingCited or Verdict.VagueUncited)) continue;
            if (scope is null || number.Sentence != sentence)
            {
                sentence = number.Sentence;
                scope = ScopeOf(passage, sentence);
            }

            if (number.IsVague) JudgeVague(number, scope);
            else scope.Statistics.Add(number);
        }
    }

    private Scope ScopeOf(CheckedPassage passage, int sentence)
    {
        var text = passage.Passage;
        if (text.KeyFigure is { } figure) return NewScope(new object(), [_citations.Of(figure)]);
        if (text.Role == PassageRole.FrontMatter) return NewScope(new object(), _citations.OfKeyFigures());
        if (text.Role == PassageRole.Chart) return NewScope(new object(), CitationsOfSeries(text.Document!));
        if (text.Host is { } host)
        {
            // The words for an image are served as a statistic in its place would be.
            var holder = _byPassage[host];
            return NewScope(new object(), CitationsOf(holder, holder.Sentences.IndexAt(text.HostOffset)).Citations);
        }

        var (key, citations) = CitationsOf(passage, sentence);
        return _scopes.TryGetValue(key, out var known) ? known : NewScope(key, citations);
    }

    /// <summary>The marks of the sentence; where it has none, those of the list item, row or quotation around it.</summary>
    private (object Key, ImmutableArray<Citation> Citations) CitationsOf(CheckedPassage passage, int sentence)
    {
        var own = passage.Sentences.MarksOf(sentence);
        if (!own.IsEmpty) return (new object(), [.. own.Select(_citations.Of)]);
        return passage.Passage.Group is { } group && _groups.TryGetValue(group, out var shared) ? (group, shared) : (new object(), []);
    }

    /// <summary>A chart shows the numbers of its table: the citations of all its rows serve the words about it, and lose nothing by it.</summary>
    private ImmutableArray<Citation> CitationsOfSeries(Document document) => document.Series is { } table
        ? [.. table.Rows.SelectMany(row => _groups.GetValueOrDefault(row, [])).Select(citation => citation with { Mark = null })]
        : [];

    private Scope NewScope(object key, ImmutableArray<Citation> citations)
    {
        var scope = new Scope(citations);
        _scopes.Add(key, scope);
        return scope;
    }

    /// <summary>
    /// "Most" and "thousands of" say little: beside a citation they stand, unless all findings pinned in the text deny them. The fields of a
    /// key figure may speak of other things than its finding.
    /// </summary>
    private static void JudgeVague(JudgedNumber number, Scope scope)
    {
        if (scope.Citations.IsEmpty) return;
        var pinned = scope.Citations.Where(citation => citation is { IsPinned: true, IsUnknown: false }).ToList();
        if (pinned.Count == 0)
        {
            number.Verdict = Verdict.Exempt;
            number.Reason = ExemptReasons.BesideCitation;
            return;
        }

        var denials = pinned
            .Select(citation =>
                citation.Mark is null && !number.Passage.IsStatement ? null : VagueRendering.Denied(number.Figure!, citation.Findings[0])
            )
            .ToList();
        var agreeing = denials.IndexOf(null);
        number.Citation = pinned[Math.Max(agreeing, 0)];
        number.Finding = number.Citation.Findings[0];
        number.Verdict = agreeing >= 0 ? Verdict.Bound : Verdict.Unrecorded;
        number.Recorded = agreeing >= 0 ? null : denials[0];
    }

    /// <summary>Citations and recorded figures are large records: identity is what is meant, and cheap.</summary>
    private sealed class ByIdentity : IEqualityComparer<(Citation Citation, Findings.RecordedFigure Slot)>
    {
        public static readonly ByIdentity Instance = new();

        public bool Equals((Citation Citation, Findings.RecordedFigure Slot) x, (Citation Citation, Findings.RecordedFigure Slot) y) =>
            ReferenceEquals(x.Citation, y.Citation) && ReferenceEquals(x.Slot, y.Slot);

        public int GetHashCode((Citation Citation, Findings.RecordedFigure Slot) obj) =>
            HashCode.Combine(RuntimeHelpers.GetHashCode(obj.Citation), RuntimeHelpers.GetHashCode(obj.Slot));
    }
}

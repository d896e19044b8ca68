using System.Buffers;
using System.Collections.Immutable;
using Sourced.Evidence.Exact;
using Sourced.Evidence.Findings;
using Sourced.Evidence.Languages;
using Sourced.Evidence.Rendering;
using Sourced.Statistics;

namespace Sourced.Evidence.Binding;

/// <summary>
/// Gives each statistic of a scope a record that it honestly renders. What a mark offers serves one figure, so two figures and one pinned
/// finding leave the second unbound: a matching in a small bipartite graph, found by augmenting paths (Kuhn 1955).
/// </summary>
internal sealed class ScopeSolver
{
    private static readonly SearchValues<char> Apposition = SearchValues.Create("(,–—=[");

    /// <summary>Letters of " of all the " between a share and its whole.</summary>
    private const int OfAll = 14;

    private readonly Scope _scope;
    private readonly HashSet<(Citation Citation, RecordedFigure Slot)> _taken;
    private readonly List<Offer> _offers = [];
    private readonly List<Candidate>[] _honest;
    private readonly int[] _takerOf;
    private readonly List<(Citation Citation, ContextCount Count)> _told = [];

    private ScopeSolver(Scope scope, HashSet<(Citation Citation, RecordedFigure Slot)> taken)
    {
        _scope = scope;
        _taken = taken;
        foreach (var citation in scope.Citations)
        {
            foreach (var finding in citation.Findings)
            {
                foreach (var slot in finding.Slots)
                {
                    if (!taken.Contains((citation, slot[0]))) _offers.Add(new Offer(citation, finding, slot));
                }
            }
        }

        _honest = [.. scope.Statistics.Select(Honest)];
        _takerOf = new int[_offers.Count];
        Array.Fill(_takerOf, -1);
    }

    /// <param name="scope">Statistics and the citations that serve them.</param>
    /// <param name="taken">What other scopes have taken; what this one takes is added.</param>
    public static void Solve(Scope scope, HashSet<(Citation Citation, RecordedFigure Slot)> taken)
    {
        if (scope.Citations.IsEmpty)
        {
            foreach (var number in scope.Statistics) number.Verdict = Verdict.NothingCited;
            return;
        }

        new ScopeSolver(scope, taken).Solve();
    }

    private void Solve()
    {
        for (var i = 0; i < _scope.Statistics.Count; i++) TryTake(i, new bool[_offers.Count]);
        for (var offer = 0; offer < _takerOf.Length; offer++)
        {
            if (_takerOf[offer] < 0) continue;
            Bind(_takerOf[offer], offer);
            if (_offers[offer].Citation.Mark is not null) _taken.Add((_offers[offer].Citation, _offers[offer].Forms[0]));
        }

        for (var i = 0; i < _scope.Statistics.Count; i++)
        {
            if (_scope.Statistics[i].Verdict != Verdict.Bound) JudgeUnmatched(i);
        }
    }

    private bool TryTake(int statistic, bool[] visited)
    {
        foreach (var candidate in _honest[statistic])
        {
            if (visited[candidate.Offer]) continue;
            visited[candidate.Offer] = true;
            if (_takerOf[candidate.Offer] < 0 || TryTake(_takerOf[candidate.Offer], visited))
            {
                _takerOf[candidate.Offer] = statistic;
                return true;
            }
        }

        return false;
    }

    private void Bind(int statistic, int offer) =>
        Bind(_scope.Statistics[statistic], _offers[offer], _honest[statistic].First(candidate => candidate.Offer == offer).Recorded);

    private static void Bind(JudgedNumber number, Offer offer, RecordedFigure? recorded)
    {
        number.Verdict = Verdict.Bound;
        number.Citation = offer.Citation;
        number.Finding = offer.Finding;
        number.Recorded = recorded;
    }

    private void JudgeUnmatched(int statistic)
    {
        var number = _scope.Statistics[statistic];
        if (BindAgain(number, statistic) || BindContext(number)) return;
        if (_scope.Citations.Any(citation => citation.IsUnknown))
        {
            // The citation is the cause and is reported; its figure has nothing to be compared with.
            number.Verdict = Verdict.SourceUnknown;
            return;
        }

        Refuse(number, statistic);
    }

    /// <summary>
    /// The fields of a key figure may show it as often as they like; elsewhere a figure may be told again in another form right behind
    /// itself: "one in six (17%)".
    /// </summary>
    private bool BindAgain(JudgedNumber number, int statistic)
    {
        foreach (var candidate in _honest[statistic])
        {
            var offer = _offers[candidate.Offer];
            if (offer.Citation.Mark is null || IsToldAgain(_scope.Statistics[_takerOf[candidate.Offer]], number))
            {
                Bind(number, offer, candidate.Recorded);
                return true;
            }
        }

        return false;
    }

    private static bool IsToldAgain(JudgedNumber first, JudgedNumber second)
    {
        if (!ReferenceEquals(first.Passage, second.Passage) || first.Number.End > second.Number.Start) return false;
        var between = first.Passage.Text.AsSpan(first.Number.End, second.Number.Start - first.Number.End);
        if (between.Length is 0 or > 12) return false;
        foreach (var letter in between)
        {
            if (char.IsLetterOrDigit(letter)) return RuleWords.In(first.Passage.Language, WordList.SameValue).Contains(between.Trim(" ,()–—-").ToString());
        }

        return between.ContainsAny(Apposition);
    }

    /// <summary>The sample and the other counts of the record: "in a survey of 260 survivors, one in six …". A mark serves each once.</summary>
    private bool BindContext(JudgedNumber number)
    {
        foreach (var citation in _scope.Citations)
        {
            foreach (var finding in citation.Findings)
            {
                foreach (var count in finding.Context)
                {
                    if (
                        _told.Exists(told => ReferenceEquals(told.Citation, citation) && ReferenceEquals(told.Count, count))
                        || !ContextBinding.Tells(number, finding, count, IsBehindShareOf(number, finding))
                    )
                        continue;
                    if (citation.Mark is not null)
                        _told.Add((citation, count));
                    Bind(number, new Offer(citation, finding, []), null);
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>"75% of 260 survivors": whatever was done to them, the number is of those of whom the share is told.</summary>
    private bool IsBehindShareOf(JudgedNumber number, RecordedFinding finding) =>
        _scope.Statistics.Exists(share =>
            share is { Verdict: Verdict.Bound, Figure.Dimension: Dimension.Share }
            && ReferenceEquals(share.Finding, finding)
            && ReferenceEquals(share.Passage, number.Passage)
            && number.Number.Start - share.Number.End is >= 0 and <= OfAll
        );

    private void Refuse(JudgedNumber number, int statistic)
    {
        var free = _offers.Index().Where(offer => _takerOf[offer.Index] < 0 || offer.Item.Citation.Mark is null).Select(offer => offer.Item).ToList();
        if (_offers.Count == 0 && _scope.Citations.Any(citation => citation.Findings.Any(finding => !finding.Figures.IsEmpty)))
        {
            // All that is cited here stands for figures of other sentences.
            number.Verdict = Verdict.NothingCited;
            return;
        }

        if (free.Count == 0 && SampleBeside(number) is { } sampled)
        {
            number.Verdict = Verdict.Unrecorded;
            number.Citation = sampled.Citation;
            number.Finding = sampled.Finding;
            return;
        }

        if (_offers.Count > 0 && free.Count == 0)
        {
            var taken = _honest[statistic] is [var first, ..] ? first.Offer : 0;
            number.Verdict = Verdict.CitationTaken;
            number.Citation = _offers[taken].Citation;
            number.Finding = _offers[taken].Finding;
            number.Rival = _scope.Statistics[_takerOf[taken]];
            return;
        }

        number.Verdict = Verdict.Unrecorded;
        var nearest = free
            .SelectMany(offer => offer.Forms.Select(form => (Offer: offer, Form: form, Verdict: HonestRendering.Judge(number.Figure!, form.Figure))))
            .OrderBy(near => near.Verdict)
            .ThenByDescending(near => near.Offer.Citation.IsPinned)
            .ThenByDescending(near => near.Form.Figure.SameMeasureAs(number.Figure!))
            .ThenBy(near => near.Form.Figure.SameMeasureAs(number.Figure!) ? HonestRendering.Distance(number.Figure!, near.Form.Figure) : Fraction.One)
            .FirstOrDefault();
        if (nearest.Offer is null)
        {
            number.Citation = _scope.Citations[0];
            number.Finding = _scope.Citations[0].IsPinned ? _scope.Citations[0].Findings.FirstOrDefault() : null;
            return;
        }

        number.Citation = nearest.Offer.Citation;
        number.Finding = nearest.Offer.Finding;
        number.Recorded = nearest.Form;
        number.Verdict = nearest.Verdict switch
        {
            RenderingVerdict.OverPrecise => Verdict.OverPrecise,
            RenderingVerdict.WrongComparator => Verdict.WrongComparator,
            RenderingVerdict.OtherUnit
                when Dimensions(number, nearest.Form) is (Dimension.Share, Dimension.Points) or (Dimension.Points, Dimension.Share) =>
                Verdict.PercentForPoints,
            RenderingVerdict.OtherUnit => Verdict.OtherUnit,
            _ => Verdict.Unrecorded,
        };
    }

    private static (Dimension Written, Dimension Recorded) Dimensions(JudgedNumber number, RecordedFigure form) =>
        (number.Figure!.Dimension, form.Figure.Dimension);

    /// <summary>A count beside a share of a recorded sample is a wrong sample before it is a figure that nobody cited.</summary>
    private Offer? SampleBeside(JudgedNumber number) => number.Figure is not { Dimension: Dimension.Number } ? null : _offers.Find(offer =>
        offer.Finding.Finding.Sample is not null && offer.Forms[0].Figure.Dimension != Dimension.Number
        && offer.Finding.Context.Any(count => number.Figure.MayRender(count.Figure)));

    /// <summary>What the statistic could be bound to: pinned before unpinned, then the mark that follows most closely.</summary>
    private List<Candidate> Honest(JudgedNumber number)
    {
        var found = new List<Candidate>();
        for (var i = 0; i < _offers.Count; i++)
        {
            foreach (var form in _offers[i].Forms)
            {
                if (!HonestRendering.IsHonest(number.Figure!, form.Figure)) continue;
                found.Add(new Candidate(i, form));
                break;
            }
        }

        if (found.Count > 1) found.Sort((left, right) => Order(number, left).CompareTo(Order(number, right)));
        return found;
    }

    private (int Unpinned, int Distance, int Offer) Order(JudgedNumber number, Candidate candidate)
    {
        var citation = _offers[candidate.Offer].Citation;
        var distance = (citation.Mark?.Offset ?? 0) - number.Number.End;
        return (citation.IsPinned ? 0 : 1, distance >= 0 ? distance : 100_000 - distance, candidate.Offer);
    }

    /// <param name="Forms">The forms of one statement of the record.</param>
    private sealed record Offer(Citation Citation, RecordedFinding Finding, ImmutableArray<RecordedFigure> Forms);

    private readonly record struct Candidate(int Offer, RecordedFigure Recorded);
}

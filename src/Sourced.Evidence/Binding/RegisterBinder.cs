using System.Collections.Immutable;
using Sourced.Content.Sources;
using Sourced.Evidence.Texts;

namespace Sourced.Evidence.Binding;

/// <summary>Reads a text of a register and binds its statistics to the sources that the register itself names for it.</summary>
internal static class RegisterBinder
{
    public static CheckedPassage Bind(Passage passage, CheckContext context)
    {
        var bound = PassageReader.Read(passage, context);
        var citations = CitationsOf(passage, context);
        if (citations.IsEmpty) return bound;
        foreach (var sentence in bound.Numbers.Where(number => number.Verdict is Verdict.NothingCited).GroupBy(number => number.Sentence))
        {
            var scope = new Scope(citations);
            scope.Statistics.AddRange(sentence);
            ScopeSolver.Solve(scope, []);
        }

        foreach (var vague in bound.Numbers.Where(number => number.Verdict is Verdict.VagueUncited))
        {
            vague.Verdict = Verdict.Exempt;
            vague.Reason = ExemptReasons.BesideSources;
        }

        PassageReader.ExemptCorrectedClaim(bound, context);
        return bound;
    }

    private static ImmutableArray<Citation> CitationsOf(Passage passage, CheckContext context) =>
        passage switch
        {
            { Claim: { } claim } =>
            [
                .. from id in claim.DebunkedBy
                let source = context.Library.Sources.GetValueOrDefault(id.Value)
                where source is not null
                select new Citation(new FindingReference(id.Value, null), id.Span, source, context.Findings.In(source)),
            ],
            { Source: { } source, Finding: { } finding } => context.Findings.Find(source, finding.Id.Value) is { } recorded
                ? [new Citation(new FindingReference(source.Id.Value, finding.Id.Value), finding.Id.Span, source, [recorded])]
                : [],
            { Source: { } source } =>
            [
                new Citation(new FindingReference(source.Id.Value, null), source.Id.Span, source, context.Findings.In(source)),
            ],
            _ => [],
        };
}

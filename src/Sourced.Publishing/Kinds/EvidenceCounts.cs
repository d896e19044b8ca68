using System.Collections.Immutable;
using Sourced.Content.Documents;
using Sourced.Content.Sources;
using Sourced.Evidence.Binding;
using Sourced.Publishing.Composition;

namespace Sourced.Publishing.Kinds;

/// <summary>What the gate found, in figures.</summary>
internal sealed record EvidenceCounts(int Documents, int Bound, int Sources, int Findings, ImmutableArray<CheckedNumber> Exempt)
{
    public ImmutableSortedDictionary<string, int> BoundByKind { get; init; } = ImmutableSortedDictionary<string, int>.Empty;

    public ImmutableSortedDictionary<string, int> SourcesByKind { get; init; } = ImmutableSortedDictionary<string, int>.Empty;

    public static EvidenceCounts Of(Site site)
    {
        var sources = site.Sources.Concat(site.Library.Documents.SelectMany(document => document.References)).ToList();
        var bound = site.Report.Numbers.Where(number => number.Status == BindingStatus.Bound).ToList();
        return new EvidenceCounts(
            site.Library.Documents.Length,
            bound.Count,
            sources.Count,
            sources.Sum(source => source.Findings.Length),
            [.. site.Report.Numbers.Where(number => number.Status == BindingStatus.Exempt)])
        {
            BoundByKind = Count(bound.Select(number => number.Number.Reading?.Kind.ToString().ToLowerInvariant() ?? "other")),
            SourcesByKind = Count(sources.Select(source => References.Key(source.Kind.Value))),
        };
    }

    private static ImmutableSortedDictionary<string, int> Count(IEnumerable<string> names) =>
        names.CountBy(name => name, StringComparer.Ordinal).ToImmutableSortedDictionary(StringComparer.Ordinal);
}

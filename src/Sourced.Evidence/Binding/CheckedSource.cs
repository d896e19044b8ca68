using System.Collections.Immutable;
using Sourced.Content.Sources;
using Sourced.Evidence.Findings;

namespace Sourced.Evidence.Binding;

/// <summary>All that is on record under one id, and all that documents show of it.</summary>
/// <param name="Id">The id.</param>
/// <param name="Records">The shared source first, then those that sheets have of their own, in order of their paths.</param>
/// <param name="Uses">In the order of the documents.</param>
/// <param name="Context">Of the library in which they stand.</param>
internal sealed record CheckedSource(string Id, ImmutableArray<Source> Records, ImmutableArray<SourceUse> Uses, CheckContext Context)
{
    /// <summary>Of every record, in their order.</summary>
    public IEnumerable<RecordedFinding> Findings => Records.SelectMany(record => Context.Findings.In(record));

    /// <summary>Everything that is on record, id by id.</summary>
    public static CheckedSource[] Of(CheckContext context, IEnumerable<SettledDocument> documents)
    {
        var byId = new Dictionary<string, (ImmutableArray<Source> Records, List<SourceUse> Uses)>(context.Findings.Sources.Length, StringComparer.Ordinal);
        foreach (var source in context.Findings.Sources)
        {
            byId[source.Id.Value] = byId.TryGetValue(source.Id.Value, out var known) ? (known.Records.Add(source), known.Uses) : ([source], []);
        }

        foreach (var use in documents.SelectMany(document => document.Uses))
        {
            if (byId.TryGetValue(use.Id, out var shown)) shown.Uses.Add(use);
        }

        return [.. byId.Select(one => new CheckedSource(one.Key, one.Value.Records, [.. one.Value.Uses], context))];
    }

    /// <summary>Whether nothing has changed on which a rule for one source rests.</summary>
    public bool IsAs(CheckedSource before) => Same(Records, before.Records) && Same(Uses, before.Uses);

    private static bool Same<T>(ImmutableArray<T> one, ImmutableArray<T> other)
        where T : class => one.AsSpan().SequenceEqual(other.AsSpan(), Matching.ByReference<T>.Instance);
}

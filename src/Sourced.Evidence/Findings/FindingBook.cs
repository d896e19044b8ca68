using System.Collections.Immutable;
using Sourced.Content;
using Sourced.Content.Sources;
using Sourced.Evidence.Matching;
using Sourced.Evidence.Rendering;
using Sourced.Statistics;

namespace Sourced.Evidence.Findings;

/// <summary>Every finding of a library with its figures read once.</summary>
internal sealed class FindingBook
{
    private readonly Dictionary<Source, ImmutableArray<RecordedFinding>> _bySource;

    private FindingBook(Dictionary<Source, ImmutableArray<RecordedFinding>> bySource, ImmutableArray<Source> sources) =>
        (_bySource, Sources, HasWithdrawn) = (
            bySource,
            sources,
            sources.Any(source => source.Withdrawn is not null || source.Findings.Any(finding => finding.Withdrawn is not null))
        );

    /// <summary>Shared sources in order of their ids, then each sheet's own.</summary>
    public ImmutableArray<Source> Sources { get; }

    /// <summary>Whether any source or finding was withdrawn.</summary>
    public bool HasWithdrawn { get; }

    public IEnumerable<RecordedFinding> All => Sources.SelectMany(source => In(source));

    /// <param name="last">A book whose sources need not be read again, or null.</param>
    public static FindingBook Of(Library library, int jobs, FindingBook? last = null)
    {
        var sources = library.Sources.Values.OrderBy(source => source.Id.Value, StringComparer.Ordinal)
            .Concat(library.Documents.SelectMany(document => document.References))
            .Distinct(ByReference<Source>.Instance).ToImmutableArray();
        var figures = new FigureMemory();
        var read = new KeyValuePair<Source, ImmutableArray<RecordedFinding>>[sources.Length];
        Parallel.For(
            0,
            sources.Length,
            new ParallelOptions { MaxDegreeOfParallelism = jobs },
            index =>
                read[index] = new(
                    sources[index],
                    last?._bySource.TryGetValue(sources[index], out var known) == true ? known : Read(sources[index], figures)
                )
        );
        return new FindingBook(new Dictionary<Source, ImmutableArray<RecordedFinding>>(read, ByReference<Source>.Instance), sources);
    }

    public ImmutableArray<RecordedFinding> In(Source source) => _bySource.TryGetValue(source, out var findings) ? findings : [];

    public RecordedFinding? Find(Source source, string findingId) =>
        In(source).FirstOrDefault(finding => string.Equals(finding.Finding.Id.Value, findingId, StringComparison.Ordinal));

    private static ImmutableArray<RecordedFinding> Read(Source source, FigureMemory memory)
    {
        var language = source.Language();
        return [.. source.Findings.Select(finding => new RecordedFinding(source, finding, FiguresOf(finding, language, memory), ContextOf(finding, language)))];
    }

    private static ImmutableArray<RecordedFigure> FiguresOf(Finding finding, string language, FigureMemory memory)
    {
        var figures = memory.Read(finding.Figure.Value, language);
        if (figures.IsEmpty || finding.Measures is not { } measures) return figures;
        var described = StatisticReader.Describe(measures.Value, measures.Language ?? language);
        return [.. figures.Select(recorded => recorded with { Figure = recorded.Figure with { Described = described } })];
    }

    private static ImmutableArray<ContextCount> ContextOf(Finding finding, string language)
    {
        if (finding.Sample is null && !ContextCount.AreIn(finding.Place) && !ContextCount.AreIn(finding.Population)) return [];
        // Read as the figures they are, "two hundred survivors" and "2.5 million records" too.
        var sample = finding.Sample is { } given
            ? FigureReader
                .Read(given.Value, given.Language ?? language)
                .Select(recorded => new ContextCount(recorded.Figure, ContextField.Sample, [], false))
            : [];
        return
        [
            .. sample.Concat(ContextCount.In(finding.Sample, ContextField.Sample)).DistinctBy(count => (count.Figure.Low, count.Figure.Dimension)),
            .. ContextCount.In(finding.Place, ContextField.Place),
            .. ContextCount.In(finding.Population, ContextField.Population),
        ];
    }
}

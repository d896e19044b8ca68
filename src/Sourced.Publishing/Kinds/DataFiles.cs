using System.Collections.Immutable;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Data;
using Sourced.Publishing.Editions;

namespace Sourced.Publishing.Kinds;

/// <summary>The open data.</summary>
internal sealed class DataFiles(Composers composers) : IArtifactSource
{
    public static ImmutableArray<string> Names { get; } = ["statistics.csv", "statistics.json", "sources.csl.json", "help-lines.json", "evidence.json"];

    public IEnumerable<Artifact> Artifacts() => Names.Select(name => Texts.Artifact(
        new SitePath($"data/{name}"), ArtifactOrigin.Whole($"the data file {name}"), OutputKinds.Data, () => Compose(name, composers)));

    public static string TypeOf(SitePath path) => path.Value.EndsWith(".csv", StringComparison.Ordinal) ? "text/csv" : "application/json";

    private static byte[] Compose(string name, Composers composers) => name switch
    {
        "statistics.csv" => StatisticTable.Csv(composers),
        "statistics.json" => StatisticTable.Json(composers),
        "sources.csl.json" => CslJson.Write(composers.Site.Library),
        "help-lines.json" => HelpLineData.Write(composers.Site.Library),
        "evidence.json" => EvidenceData.Write(EvidenceCounts.Of(composers.Site), composers.Site),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };
}

using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Sourced.Publishing.Citing;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Data;
using Sourced.Publishing.Editions;

namespace Sourced.Publishing.Kinds;

/// <summary>The open data, with what a reader needs to use and check it: schemas, terms, checksums, and all of it as one file.</summary>
internal sealed class DataFiles(Composers composers) : IArtifactSource
{
    private const string Terms = "README.txt";
    private const string Sums = "SHA256SUMS";
    private const string Bundle = "data.zip";

    private readonly ConcurrentDictionary<string, byte[]> _made = new(StringComparer.Ordinal);

    private static ImmutableArray<string> Contents { get; } =
    [
        "statistics.csv", "statistics.json", .. CitationFormat.All.Select(format => $"sources.{format.Extension}"),
        "help-lines.json", "changes.json", "evidence.json", .. Schemas.Names, Terms,
    ];

    public static ImmutableArray<string> Names { get; } = [.. Contents, Sums, Bundle];

    public IEnumerable<Artifact> Artifacts() => Names.Select(name => Texts.Artifact(
        new SitePath($"data/{name}"), ArtifactOrigin.Whole($"the data file {name}"), OutputKinds.Data, () => Make(name)));

    public static string TypeOf(SitePath path) =>
        CitationFormat.All.FirstOrDefault(format => path.Value.EndsWith('.' + format.Extension, StringComparison.Ordinal))?.MediaType
        ?? Path.GetExtension(path.Value) switch
        {
            ".csv" => "text/csv",
            ".zip" => "application/zip",
            ".json" => path.Value.EndsWith(".schema.json", StringComparison.Ordinal) ? "application/schema+json" : "application/json",
            _ => "text/plain",
        };

    /// <summary>Checksums and bundle ask for the others again.</summary>
    private byte[] Make(string name) => _made.GetOrAdd(name, Compose);

    private byte[] Compose(string name) => name switch
    {
        "statistics.csv" => StatisticTable.Csv(composers),
        "statistics.json" => StatisticTable.Json(composers),
        "help-lines.json" => HelpLineData.Write(composers.Site.Library),
        "changes.json" => Changes.Write(composers.Site),
        "evidence.json" => EvidenceData.Write(EvidenceCounts.Of(composers.Site), composers.Site),
        Terms => Encoding.UTF8.GetBytes(DataTerms.Of(composers.Site)),
        Sums => Encoding.UTF8.GetBytes(string.Concat(Contents.Select(file => $"{Convert.ToHexStringLower(SHA256.HashData(Make(file)))}  {file}\n"))),
        Bundle => ZipFile.Write(Contents.Append(Sums).Select(file => (file, (ReadOnlyMemory<byte>)Make(file)))),
        _ when Schemas.Names.Contains(name) => Schemas.Read(name),
        _ => CitationFormat.All.Single(format => name == $"sources.{format.Extension}").File(CitedSource.AllIn(composers.Site.Library)),
    };
}

using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sourced.Content.Documents;
using Sourced.Content.Reading;
using Sourced.Content.Reading.Files;
using Sourced.Content.Reading.Mapping;
using Sourced.Content.Reading.Yaml;
using Sourced.Content.Settings;
using Sourced.Content.Text;

namespace Sourced.Content.Schemas;

/// <summary>JSON Schemas of every file that people write, for editors that complete and check keys. Made of what the readers ask for.</summary>
public static class EditorSchemas
{
    /// <summary>Where they stand in a project: a folder that editors look for at its root.</summary>
    public const string Folder = ".vscode/schemas";

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        IndentSize = 1,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly ImmutableArray<(string Name, bool IsList, Action<MappingReader> Ask)> Yaml =
    [
        ("fact", false, map => FrontMatterMapper.Read(map, DocumentKind.Fact, map.Span)),
        ("action", false, map => FrontMatterMapper.Read(map, DocumentKind.Action, map.Span)),
        ("myth", false, map => FrontMatterMapper.Read(map, DocumentKind.Myth, map.Span)),
        ("page", false, map => FrontMatterMapper.Read(map, DocumentKind.Page, map.Span)),
        ("source", false, map => SourceMapper.Read(map, belongsToOneSheet: false)),
        ("help-lines", true, map => HelpLineMapper.Read(map)),
        ("discredited", true, map => DiscreditedMapper.Read(map)),
        ("terminology", true, map => TerminologyMapper.Read(map)),
        ("glossary", true, map => GlossaryMapper.Read(map)),
        ("overlay", false, map => OverlayReader.Read(map, new NoFiles(), new SiteSettings())),
    ];

    /// <summary>By name; each a whole schema as text, the same on every machine.</summary>
    public static ImmutableSortedDictionary<string, string> All { get; } = Yaml
        .Select(file => KeyValuePair.Create(file.Name, Text(SchemaWriter.OfFile(file.Name, file.IsList, Shape.Of(file.Ask)))))
        .Append(KeyValuePair.Create("settings", Text(SchemaWriter.OfSettings())))
        .ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>The schema of a file of the input, by its place; null for one that has none.</summary>
    /// <param name="path">With forward slashes.</param>
    public static string? NameFor(string path)
    {
        var parts = path.Split('/');
        var name = parts switch
        {
            [.., "facts", _] => "fact",
            [.., "actions", _] => "action",
            [.., "myths", _] => "myth",
            [.., "pages", _] or [.., "index.md"] => "page",
            [.., "sources", _] => "source",
            [.., var file] => file.EndsWith(".yml", StringComparison.Ordinal) ? file[..^4] : "",
            _ => "",
        };
        return All.ContainsKey(name) ? name : null;
    }

    /// <summary>The line by which an editor finds the schema of a file; empty for a file that has none.</summary>
    /// <param name="path">From the project's folder, with forward slashes.</param>
    public static string LineFor(string path) =>
        NameFor(path) is { } name
            ? $"# yaml-language-server: $schema={string.Concat(Enumerable.Repeat("../", path.Count(letter => letter == '/')))}{Folder}/{name}.json\n"
            : "";

    private static string Text(JsonNode schema) => schema.ToJsonString(Readable) + "\n";

    private sealed class NoFiles : IInputFiles
    {
        public InputListing? List(string folder) => null;

        public InputBytes Read(string path, int limit) => InputBytes.Refused(InputProblem.Missing);
    }
}

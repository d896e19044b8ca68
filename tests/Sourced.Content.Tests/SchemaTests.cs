using System.Text.Json;
using Sourced.Content.Reading;
using Sourced.Content.Reading.Yaml;
using Sourced.Content.Schemas;
using Sourced.Content.Text;
using Sourced.Testing;

namespace Sourced.Content.Tests;

/// <summary>What an editor is told and what the readers accept is the same.</summary>
public class SchemaTests
{
    private static readonly string[] Told = ["DOC015", "DOC016", "DOC017", "DOC018"];

    // Where each file stands, and what goes before and behind its keys.
    private static readonly Dictionary<string, (string Path, string Before, string Behind)> Places = new(StringComparer.Ordinal)
    {
        ["fact"] = ("input/facts/a.md", "---\n", "---\n"),
        ["action"] = ("input/actions/a.md", "---\n", "---\n"),
        ["myth"] = ("input/myths/a.md", "---\n", "---\n"),
        ["page"] = ("input/pages/a.md", "---\n", "---\n"),
        ["source"] = ("input/sources/a.yml", "", ""),
        ["help-lines"] = ("input/help-lines.yml", "", ""),
        ["discredited"] = ("input/discredited.yml", "", ""),
        ["terminology"] = ("input/terminology.yml", "", ""),
        ["glossary"] = ("input/glossary.yml", "", ""),
        ["overlay"] = ("overlay.yml", "", ""),
    };

    // Texts that must have a form which JSON Schema cannot tell.
    private static readonly Dictionary<string, string> Forms = new(StringComparer.Ordinal)
    {
        ["order"] = "1",
        ["finding"] = "a#a",
        ["advice"] = "true",
        ["link"] = "true",
        ["language"] = "en",
        ["languages"] = "en",
        ["host"] = "a.example",
        ["contact"] = "a@a.example",
        ["exit-url"] = "https://a.example",
        ["exit-checked"] = "2026-11-21",
        ["accent"] = "0B5563",
        ["band"] = "0B5563",
        ["visited"] = "0B5563",
    };

    public static TheoryData<string> Names => [.. Places.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void All_that_a_schema_offers_a_reader_takes(string name)
    {
        var whole = Sample(Schema(name), name, "");

        Assert.Empty(Problems(name, whole));
        Assert.Empty(SchemaCheck.Problems(Schema(name), Parse(whole)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_a_schema_refuses_a_reader_refuses(string name)
    {
        var whole = Sample(Schema(name), name, "");
        var first = whole.TrimStart('-', ' ');
        var strange = whole.Replace(first, "nobody-reads-this: x\n" + (whole == first ? "" : "  ") + first, StringComparison.Ordinal);

        Assert.Contains("DOC015", Problems(name, strange));
        Assert.NotEmpty(SchemaCheck.Problems(Schema(name), Parse(strange)));
        var keys = Keys(Schema(name));
        foreach (var required in keys.TryGetProperty("required", out var all) ? all.EnumerateArray().Select(key => key.GetString()!) : [])
        {
            var without = Sample(Schema(name), name, required);
            Assert.Contains("DOC016", Problems(name, without));
            Assert.NotEmpty(SchemaCheck.Problems(Schema(name), Parse(without)));
        }
    }

    [Fact]
    public void Each_word_of_a_closed_list_is_taken_and_no_other()
    {
        foreach (var (name, key) in new[] { ("source", "type"), ("source", "kind"), ("overlay", "country") })
        {
            var words = Keys(Schema(name))
                .GetProperty("properties")
                .GetProperty(key)
                .GetProperty("enum")
                .EnumerateArray()
                .Select(word => word.GetString()!)
                .ToList();
            var whole = Sample(Schema(name), name, "");
            Assert.All(words, word => Assert.Empty(Problems(name, whole.Replace($"{key}: {words[0]}\n", $"{key}: {word}\n", StringComparison.Ordinal))));
            Assert.Equal(["DOC018"], Problems(name, whole.Replace($"{key}: {words[0]}\n", $"{key}: zz\n", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Settings_have_the_types_that_they_take()
    {
        foreach (var setting in Schema("settings").GetProperty("properties").EnumerateObject())
        {
            var type = setting.Value.GetProperty("type");
            var wrong = type.ValueKind == JsonValueKind.Array || type.GetString() == "string" ? "true" : "\"text\"";
            var found = SettingsReader.Read(SiteText.Empty.With("statiq.json", $"{{ \"{setting.Name}\": {wrong} }}"), "statiq.json").Diagnostics;
            Assert.Equal("CFG003", Assert.Single(found).Code);
        }
    }

    [Fact]
    public void Every_file_of_this_repository_is_as_its_schema_says()
    {
        var files = Directory
            .GetFiles(Path.Combine(Repository.Root, "input"), "*.*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .ToList();
        var read = 0;
        foreach (var path in files.Where(path => EditorSchemas.NameFor(path) is not null && !path.EndsWith("README.md", StringComparison.Ordinal)))
        {
            var text = File.ReadAllText(Path.Combine(Repository.Root, path));
            if (path.EndsWith(".md", StringComparison.Ordinal)) text = text[4..(text.IndexOf("\n---", 4, StringComparison.Ordinal) + 1)];
            Assert.Empty(SchemaCheck.Problems(Schema(EditorSchemas.NameFor(path)!), Parse(text), path));
            read++;
        }

        Assert.True(read > 100, $"{read} files");
    }

    [Fact]
    public void The_schemas_of_this_repository_are_those_of_its_readers()
    {
        var folder = Path.Combine(Repository.Root, EditorSchemas.Folder);

        Assert.Equal(
            EditorSchemas.All.Keys,
            Directory.GetFiles(folder).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)
        );
        Assert.All(
            EditorSchemas.All,
            schema =>
                Assert.True(
                    schema.Value == File.ReadAllText(Path.Combine(folder, $"{schema.Key}.json")),
                    $"{schema.Key}: run `sourced schemas`"
                )
        );
    }

    [Theory]
    [InlineData("input/facts/a.md", "../../.vscode/schemas/fact.json")]
    [InlineData("input/es/facts/a.md", "../../../.vscode/schemas/fact.json")]
    [InlineData("input/help-lines.yml", "../.vscode/schemas/help-lines.json")]
    [InlineData("overlay.yml", ".vscode/schemas/overlay.json")]
    public void A_file_leads_to_its_schema(string path, string schema) =>
        Assert.Equal($"# yaml-language-server: $schema={schema}\n", EditorSchemas.LineFor(path));

    private static JsonElement Schema(string name) => JsonDocument.Parse(EditorSchemas.All[name]).RootElement;

    private static JsonElement Keys(JsonElement schema) => schema.TryGetProperty("items", out var items) ? items : schema;

    private static YamlNode Parse(string yaml) => YamlText.Read(new SourceFile("a.yml", yaml).Span(0, yaml.Length), new DiagnosticBag())!;

    /// <summary>What reading says of keys, shapes and values; what it says of their sense is no matter here.</summary>
    private static string[] Problems(string name, string yaml)
    {
        var (path, before, behind) = Places[name];
        return
        [
            .. SiteText
                .Empty.With("input/pages/b.md", "---\ntitle: B\n---\n")
                .With(path, before + EditorSchemas.LineFor(path) + yaml + behind)
                .Read()
                .Diagnostics.Select(found => found.Code)
                .Where(Told.Contains)
                .Distinct(),
        ];
    }

    /// <summary>A file with every key that the schema has.</summary>
    private static string Sample(JsonElement schema, string key, string leftOut, int depth = 0)
    {
        if (schema.TryGetProperty("anyOf", out var choices)) return Sample(choices[0], key, leftOut, depth);
        if (schema.TryGetProperty("enum", out var words)) return words[0].GetString()!;
        if (schema.TryGetProperty("items", out var items))
        {
            var item = Sample(items, key, leftOut, depth);
            return item.Contains('\n', StringComparison.Ordinal)
                ? $"- {item.TrimStart().ReplaceLineEndings("\n" + new string(' ', 2)).TrimEnd(' ')}"
                : $"[{item}]";
        }

        if (schema.TryGetProperty("properties", out var properties))
        {
            return string.Concat(properties.EnumerateObject().Where(property => depth > 0 || property.Name != leftOut).Select(property =>
            {
                var value = Sample(property.Value, property.Name, leftOut, depth + 1);
                return value.Contains('\n', StringComparison.Ordinal)
                    ? $"{property.Name}:\n  {value.TrimEnd('\n').ReplaceLineEndings("\n  ")}\n"
                    : $"{property.Name}: {value}\n";
            }));
        }

        if (schema.TryGetProperty("additionalProperties", out var each) && each.ValueKind == JsonValueKind.Object)
            return $"es: {Sample(each, key, leftOut, depth + 1)}\n";
        if (schema.TryGetProperty("pattern", out var pattern) && pattern.GetString()!.Contains("\\d{4}", StringComparison.Ordinal))
            return "2026-01-02";
        if (
            key == "link"
            && schema.TryGetProperty("description", out var told)
            && told.GetString()!.Contains("hexadecimal", StringComparison.Ordinal)
        )
            return "0B5563";
        return Forms.GetValueOrDefault(key, "a");
    }
}

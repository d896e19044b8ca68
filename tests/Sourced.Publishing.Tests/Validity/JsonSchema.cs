using System.Text.Json;
using System.Text.RegularExpressions;

namespace Sourced.Publishing.Tests.Validity;

/// <summary>As much of JSON Schema (draft 2020-12) as the schemas here and the published ones use.</summary>
internal sealed class JsonSchema(JsonElement root)
{
    public static JsonSchema Named(string name) => Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Validity", "Schemas", name)));

    public static JsonSchema Parse(string json) => new(JsonDocument.Parse(json).RootElement);

    /// <returns>What is wrong, each with the way to it.</returns>
    public IEnumerable<string> Problems(JsonElement value) => Problems(root, value, "");

    private IEnumerable<string> Problems(JsonElement schema, JsonElement value, string at)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            foreach (var problem in Problems(schema, keyword.Name, keyword.Value, value, at)) yield return problem;
        }
    }

    private IEnumerable<string> Problems(JsonElement schema, string keyword, JsonElement asked, JsonElement value, string at) =>
        (keyword, value.ValueKind) switch
        {
            ("$ref", _) => Problems(Referred(asked.GetString()!), value, at),
            ("type", _) => Kinds(asked).Any(kind => Is(kind, value)) ? [] : [$"{at}: {value.ValueKind}, not {asked}"],
            ("enum", _) => asked.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value))
                ? []
                : [$"{at}: {value} is none of {asked}"],
            ("const", _) => JsonElement.DeepEquals(asked, value) ? [] : [$"{at}: {value} is not {asked}"],
            ("oneOf", _) => asked.EnumerateArray().Count(choice => !Problems(choice, value, at).Any()) == 1
                ? []
                : [$"{at}: fits none of the choices, or several: {value}"],
            ("pattern", JsonValueKind.String) => Regex.IsMatch(value.GetString()!, asked.GetString()!)
                ? []
                : [$"{at}: \"{value}\" does not match {asked}"],
            ("minLength", JsonValueKind.String) => value.GetString()!.Length >= asked.GetInt32() ? [] : [$"{at}: too short"],
            ("minItems", JsonValueKind.Array) => value.GetArrayLength() >= asked.GetInt32() ? [] : [$"{at}: too few"],
            ("items", JsonValueKind.Array) => value.EnumerateArray().SelectMany((item, i) => Problems(asked, item, $"{at}/{i}")),
            ("required", JsonValueKind.Object) => asked
                .EnumerateArray()
                .Select(key => key.GetString()!)
                .Where(key => !value.TryGetProperty(key, out _))
                .Select(key => $"{at}: lacks {key}"),
            ("properties", JsonValueKind.Object) => asked
                .EnumerateObject()
                .SelectMany(one => value.TryGetProperty(one.Name, out var inner) ? Problems(one.Value, inner, $"{at}/{one.Name}") : []),
            ("additionalProperties", JsonValueKind.Object) when asked.ValueKind == JsonValueKind.False => value
                .EnumerateObject()
                .Where(one => !IsNamed(schema, one.Name))
                .Select(one => $"{at}: {one.Name} is not in the schema"),
            ("additionalProperties", JsonValueKind.Object) => value
                .EnumerateObject()
                .Where(one => !IsNamed(schema, one.Name))
                .SelectMany(one => Problems(asked, one.Value, $"{at}/{one.Name}")),
            _ => Known.Contains(keyword) ? [] : [$"the schema has a keyword that this check does not know: {keyword}"],
        };

    private static readonly HashSet<string> Known =
        ["$schema", "$id", "$defs", "title", "description", "pattern", "minLength", "minItems", "items", "required", "properties", "additionalProperties"];

    private static bool IsNamed(JsonElement schema, string name) =>
        schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(name, out _);

    private JsonElement Referred(string reference) => reference.TrimStart('#', '/').Split('/').Aggregate(root, (element, step) => element.GetProperty(step));

    private static IEnumerable<string> Kinds(JsonElement asked) =>
        asked.ValueKind == JsonValueKind.Array ? asked.EnumerateArray().Select(one => one.GetString()!) : [asked.GetString()!];

    private static bool Is(string kind, JsonElement value) => kind switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => false,
    };
}

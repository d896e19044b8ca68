using System.Text.Json;
using System.Text.RegularExpressions;
using Sourced.Content.Reading.Yaml;

namespace Sourced.Content.Tests;

/// <summary>As much of JSON Schema as our schemas use, over YAML of which every scalar is text.</summary>
internal static class SchemaCheck
{
    /// <returns>What is wrong, each with the way to it; nothing for what the schema accepts.</returns>
    public static IEnumerable<string> Problems(JsonElement schema, YamlNode node, string at = "") =>
        schema.TryGetProperty("anyOf", out var choices)
            ? choices.EnumerateArray().Any(choice => !Problems(choice, node, at).Any()) ? [] : [$"{at}: fits none"]
            : node switch
            {
                YamlScalar scalar => OfText(schema, scalar.Text, at),
                YamlSequence list => Allows(schema, "array")
                    ? list.Items.SelectMany((item, i) => Problems(schema.GetProperty("items"), item, $"{at}/{i}"))
                    : [$"{at}: no list"],
                YamlMapping mapping => Allows(schema, "object") ? OfMapping(schema, mapping, at) : [$"{at}: no mapping"],
                _ => [],
            };

    private static IEnumerable<string> OfText(JsonElement schema, string text, string at)
    {
        if (schema.TryGetProperty("enum", out var words))
            return words.EnumerateArray().Any(word => word.GetString() == text) ? [] : [$"{at}: \"{text}\" is none of the words"];
        if (!Allows(schema, "string"))
            return [$"{at}: no text"];
        return schema.TryGetProperty("pattern", out var pattern) && !Regex.IsMatch(text, pattern.GetString()!)
            ? [$"{at}: \"{text}\" does not match"]
            : [];
    }

    private static IEnumerable<string> OfMapping(JsonElement schema, YamlMapping mapping, string at)
    {
        var properties = schema.TryGetProperty("properties", out var given) ? given : default;
        var rest = schema.GetProperty("additionalProperties");
        foreach (var (key, value) in mapping.Entries)
        {
            if (properties.ValueKind == JsonValueKind.Object && properties.TryGetProperty(key.Value, out var inner))
            {
                foreach (var problem in Problems(inner, value, $"{at}/{key.Value}")) yield return problem;
            }
            else if (rest.ValueKind == JsonValueKind.False)
            {
                yield return $"{at}: no key \"{key.Value}\"";
            }
        }

        if (!schema.TryGetProperty("required", out var required))
            yield break;
        foreach (
            var key in required
                .EnumerateArray()
                .Select(key => key.GetString()!)
                .Where(key => mapping.Entries.All(entry => entry.Key.Value != key))
        )
            yield return $"{at}: lacks \"{key}\"";
    }

    private static bool Allows(JsonElement schema, string type) =>
        schema.TryGetProperty("type", out var types)
        && (
            types.ValueKind == JsonValueKind.String ? types.GetString() == type : types.EnumerateArray().Any(one => one.GetString() == type)
        );
}

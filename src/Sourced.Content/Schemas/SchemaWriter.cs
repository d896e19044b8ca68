using System.Text.Json.Nodes;
using Sourced.Content.Reading;
using Sourced.Content.Reading.Yaml;

namespace Sourced.Content.Schemas;

/// <summary>Shapes as JSON Schema, draft 7, which every editor reads.</summary>
internal static class SchemaWriter
{
    private const string Draft = "http://json-schema.org/draft-07/schema#";

    private const string DatePattern = @"^\d{4}(-\d{2}(-\d{2})?)?$";

    private static readonly Dictionary<string, string> None = [];

    public static JsonObject OfFile(string name, bool isList, Shape shape)
    {
        var keys = OfMapping(shape, KeyWords.For(name));
        return isList ? new JsonObject { ["$schema"] = Draft, ["type"] = "array", ["items"] = keys } : Headed(keys);
    }

    public static JsonObject OfSettings()
    {
        var properties = new JsonObject();
        foreach (var (name, key) in SettingsKeys.All.OrderBy(key => key.Key, StringComparer.Ordinal))
        {
            var value = new JsonObject { ["description"] = key.Expected, ["type"] = key.Type };
            if (key.Type == "array")
                (value["items"], value["uniqueItems"], value["minItems"]) = (new JsonObject { ["type"] = "string" }, true, 1);
            if (key.IsByLanguage)
                (value["type"], value["additionalProperties"], value["minProperties"]) = (
                    new JsonArray("string", "object"),
                    new JsonObject { ["type"] = "string" },
                    1
                );
            properties[name] = value;
        }

        return Headed(new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false });
    }

    private static JsonObject Headed(JsonObject schema)
    {
        schema.Insert(0, "$schema", Draft);
        return schema;
    }

    private static JsonObject OfMapping(Shape shape, IReadOnlyDictionary<string, string> words)
    {
        var properties = new JsonObject();
        foreach (var key in shape.Keys)
        {
            var value = Value(key, words);
            var told = key.Expected.Length > 0 ? key.Expected : words.GetValueOrDefault(key.Name, "");
            if (told.Length > 0) value.Insert(0, "description", told);
            properties[key.Name] = value;
        }

        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        if (shape.Required.Count > 0) schema["required"] = new JsonArray([.. shape.Required.Order(StringComparer.Ordinal).Select(key => (JsonNode)key)]);
        return schema;
    }

    private static JsonObject Value(ShapeKey key, IReadOnlyDictionary<string, string> words) => key.Kind switch
    {
        ShapeKind.Text => Text(key.Words),
        ShapeKind.Texts => List(Text(key.Words)),
        ShapeKind.TextOrTexts => AnyOf(Text(key.Words), List(Text(key.Words))),
        ShapeKind.Id => Matching("^[a-z0-9]+(-[a-z0-9]+)*$"),
        ShapeKind.Date => Matching(DatePattern),
        ShapeKind.CslDate => AnyOf(Matching(DatePattern), CslDate()),
        ShapeKind.Localized => AnyOf(Text([]), Languages()),
        ShapeKind.Languages => Languages(),
        ShapeKind.Mapping => OfMapping(key.Inner!, None),
        ShapeKind.Mappings => List(OfMapping(key.Inner!, key.Name == "findings" ? words : None)),
        _ => [],
    };

    /// <summary>Our reader takes every scalar as text, where an editor sees a number in 2018 and a truth in true.</summary>
    private static JsonObject Text(IReadOnlyList<string> words) => words.Count > 0
        ? new JsonObject { ["enum"] = new JsonArray([.. words.Select(word => (JsonNode)word)]) }
        : new JsonObject { ["type"] = new JsonArray("string", "number", "boolean") };

    private static JsonObject Languages() => new() { ["type"] = "object", ["additionalProperties"] = Text([]), ["minProperties"] = 1 };

    private static JsonObject Matching(string pattern) => new() { ["type"] = new JsonArray("string", "number"), ["pattern"] = pattern };

    private static JsonObject List(JsonObject item) => new() { ["type"] = "array", ["items"] = item };

    private static JsonObject AnyOf(params JsonObject[] choices) => new() { ["anyOf"] = new JsonArray([.. choices]) };

    private static JsonObject CslDate() =>
        new()
        {
            ["type"] = "object",
            ["properties"] = new JsonObject
            {
                ["raw"] = Matching(DatePattern),
                ["date-parts"] = List(List(new JsonObject { ["type"] = new JsonArray("string", "number") })),
            },
            ["additionalProperties"] = false,
        };
}

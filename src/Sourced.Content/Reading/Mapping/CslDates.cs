using System.Collections.Immutable;
using System.Globalization;
using Sourced.Content.Diagnostics;
using Sourced.Content.Reading.Yaml;
using Sourced.Content.Sources;
using Sourced.Content.Text;

namespace Sourced.Content.Reading.Mapping;

/// <summary>The two ways in which CSL-YAML writes a date: <c>2018-01</c>, and <c>{date-parts: [[2018, 1]]}</c> as CSL-JSON has it.</summary>
internal static class CslDates
{
    private const string Expected = "a date like 2026-11-21, 2026-11 or 2026";

    public static Located<PartialDate>? CslDate(this MappingReader map, string key)
    {
        map.Shape?.Note(key, ShapeKind.CslDate);
        switch (map.Node(key))
        {
            case null:
                return null;
            case YamlScalar text:
                return Parse(map, key, text.Text, text.Span);
            case YamlMapping parts:
                var inner = new MappingReader(parts, $"\"{key}\"", map.Bag);
                var date = inner.Text("raw") is { } raw ? Parse(map, key, raw.Value, raw.Span) : FromParts(inner);
                inner.Done();
                return date;
            case { } other:
                map.Wrong<object>(other, key, Expected);
                return null;
        }
    }

    private static Located<PartialDate>? FromParts(MappingReader map)
    {
        const string key = "date-parts";
        map.Require(key);
        if (map.Node(key) is not { } node) return null;
        if (node is not YamlSequence { Items: [YamlSequence { Items.Length: 1 or 2 or 3 } parts] } || parts.Items.Any(part => part is not YamlScalar))
        {
            map.Bag.Add(YamlRules.WrongShape, node.Span, $"\"{key}\" must be one date, like [[2018, 1, 31]]");
            return null;
        }

        return Parse(map, key, Joined(parts.Items), parts.Span);
    }

    private static string Joined(ImmutableArray<YamlNode> parts) => string.Join('-', parts.Select((part, index) =>
        int.TryParse(((YamlScalar)part).Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(index == 0 ? "D4" : "D2", CultureInfo.InvariantCulture)
            : "?"));

    private static Located<PartialDate>? Parse(MappingReader map, string key, string text, SourceSpan span)
    {
        if (PartialDate.TryParse(text, out var date)) return new Located<PartialDate>(date, span);
        map.Bag.Add(YamlRules.WrongValue, span, $"\"{key}\" is not a date that exists", $"write {Expected}");
        return null;
    }
}

using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Content.Registers;
using Sourced.Content.Sources;
using Sourced.Content.Text;

namespace Sourced.Content.Reading.Yaml;

/// <summary>The kinds of value that more than one file of the format has.</summary>
internal static class Values
{
    /// <summary>A text that must parse. What does not is reported and reads as missing.</summary>
    public static Located<T>? Parsed<T>(this MappingReader map, string key, TryParse<T> parse, string expected)
        where T : struct
    {
        map.Shape?.Note(key, ShapeKind.Text, expected: expected);
        if (map.Text(key) is not { } text) return null;
        if (parse(text.Value, out var value)) return new Located<T>(value, text.Span);
        map.Bag.Add(YamlRules.WrongValue, text.Span, $"\"{text.Value}\" is not {expected}");
        return null;
    }

    public static Located<PartialDate>? Date(this MappingReader map, string key)
    {
        map.Shape?.Note(key, ShapeKind.Date);
        return map.Parsed<PartialDate>(key, PartialDate.TryParse, "a date that exists, like 2026-11-21, 2026-11 or 2026");
    }

    /// <summary>A date of which the day is known.</summary>
    public static Located<PartialDate>? Day(this MappingReader map, string key)
    {
        map.Shape?.Note(key, ShapeKind.Date);
        return map.Parsed<PartialDate>(key, IsDay, "a day that exists, like 2026-11-21");

        static bool IsDay(string text, out PartialDate day) => PartialDate.TryParse(text, out day) && day.Day is not null;
    }

    /// <summary>One of a closed list of words.</summary>
    public static Located<T>? OneOf<T>(this MappingReader map, string key, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        map.Among(key, words.Keys);
        if (map.Text(key) is not { } text) return null;
        if (words.TryGetValue(text.Value, out var value)) return new Located<T>(value, text.Span);
        map.Bag.Add(YamlRules.WrongValue, text.Span, $"\"{text.Value}\" is not a {key} that is known here", NearestName.Help(text.Value, [.. words.Keys]));
        return null;
    }

    /// <summary>A list of texts. With <paramref name="orOne"/>, a single text counts as a list of one.</summary>
    public static ImmutableArray<Located<string>> Texts(this MappingReader map, string key, bool orOne = false)
    {
        map.Shape?.Note(key, orOne ? ShapeKind.TextOrTexts : ShapeKind.Texts);
        switch (map.Node(key))
        {
            case null:
                return [];
            case YamlScalar one when orOne:
                return [one.Located];
            case YamlSequence list:
                var texts = ImmutableArray.CreateBuilder<Located<string>>(list.Items.Length);
                foreach (var item in list.Items)
                {
                    if (item is YamlScalar { Text.Length: > 0 } text) texts.Add(text.Located);
                    else map.Bag.Add(YamlRules.WrongShape, item.Span, $"each entry of \"{key}\" must be one text");
                }

                return texts.DrainToImmutable();
            case { } other:
                map.Wrong<object>(other, key, orOne ? "a text or a list of texts" : "a list of texts, like [one, two]");
                return [];
        }
    }

    /// <summary>The entries of a list of mappings, each with a name for messages.</summary>
    public static IEnumerable<MappingReader> Mappings(this MappingReader map, string key, string each)
    {
        if (map.Shape?.Note(key, ShapeKind.Mappings) is { } asked) return [Shape.Reader(asked, each)];
        return map.Node(key) is { } node ? node.Mappings(key, each, map.Bag) : [];
    }

    /// <summary>A list of mappings, also at the top of a file.</summary>
    public static IEnumerable<MappingReader> Mappings(this YamlNode node, string key, string each, DiagnosticBag bag)
    {
        if (node is not YamlSequence list)
        {
            bag.Add(YamlRules.WrongShape, node.Span, $"{key} must be a list", "start each entry with \"- \"");
            yield break;
        }

        foreach (var item in list.Items)
        {
            if (item is YamlMapping mapping) yield return new MappingReader(mapping, each, bag);
            else bag.Add(YamlRules.WrongShape, item.Span, $"each entry of {key} must have keys of its own");
        }
    }

    /// <summary>A text, or a map from language tag to text.</summary>
    public static LocalizedText? Localized(this MappingReader map, string key)
    {
        map.Shape?.Note(key, ShapeKind.Localized);
        switch (map.Node(key))
        {
            case null:
                return null;
            case YamlScalar text:
                return new LocalizedText(ImmutableSortedDictionary<string, Located<string>>.Empty.Add("en", text.Located));
            case YamlMapping { Entries.IsEmpty: false } languages:
                var values = map.ByLanguage(languages).ToImmutableSortedDictionary(StringComparer.Ordinal);
                return values.IsEmpty ? null : new LocalizedText(values);
            case { } other:
                return map.Wrong<LocalizedText>(other, key, "a text, or a text for each language, like {en: …, es: …}");
        }
    }

    /// <summary>A map from language tag to text: a text alone would not say its language.</summary>
    public static LocalizedText? InLanguages(this MappingReader map, string key)
    {
        map.Shape?.Note(key, ShapeKind.Languages);
        switch (map.Node(key))
        {
            case null:
                return null;
            case YamlMapping { Entries.IsEmpty: false } languages:
                var values = map.ByLanguage(languages).ToImmutableSortedDictionary(StringComparer.Ordinal);
                return values.IsEmpty ? null : new LocalizedText(values);
            case { } other:
                return map.Wrong<LocalizedText>(other, key, "a text for each language, like {es: …, ar: …}");
        }
    }

    /// <summary>A text of a record, or a map from language tag to text, in which the first is the record and the others say the same.</summary>
    public static RecordText? Recorded(this MappingReader map, string key)
    {
        map.Shape?.Note(key, ShapeKind.Localized);
        switch (map.Node(key))
        {
            case null:
                return null;
            case YamlScalar text:
                return new RecordText(text.Located);
            case YamlMapping { Entries.IsEmpty: false } languages:
                return map.ByLanguage(languages).ToList() is [var original, .. var others]
                    ? new RecordText(original.Value) { Language = original.Key, Translations = others.ToImmutableSortedDictionary(StringComparer.Ordinal) }
                    : null;
            case { } other:
                return map.Wrong<RecordText>(other, key, "a text, or a text for each language, like {en: …, es: …}");
        }
    }

    /// <summary>In the order in which they stand.</summary>
    private static IEnumerable<KeyValuePair<string, Located<string>>> ByLanguage(this MappingReader map, YamlMapping languages)
    {
        foreach (var (tag, value) in languages.Entries)
        {
            if (!LanguageTag.IsWellFormed(tag.Value))
                map.Bag.Add(YamlRules.WrongValue, tag.Span, $"\"{tag.Value}\" is not a language tag like en, es or pt-BR");
            else if (value is YamlScalar { Text.Length: 0 })
                map.Bag.Add(YamlRules.WrongShape, tag.Span, $"\"{tag.Value}\" has no value", "give it one, or remove the key");
            else if (map.AsText(value, tag.Value) is { } words)
                yield return new(tag.Value, words);
        }
    }

    /// <summary>A name that can stand in an address and in a citation: lower-case letters, digits and single hyphens.</summary>
    public static Located<string> RequiredId(this MappingReader map, string key)
    {
        map.Shape?.Note(key, ShapeKind.Id);
        var id = map.RequiredText(key);
        if (id.Value.Length > 0 && !Slug.IsWellFormed(id.Value))
            map.Bag.Add(
                YamlRules.WrongValue,
                id.Span,
                $"\"{id.Value}\" cannot be an {key}",
                $"use lower-case letters, digits and hyphens{(Slug.Of(id.Value) is { Length: > 0 } slug ? $": {slug}" : "")}"
            );
        return id;
    }
}

internal delegate bool TryParse<T>(string text, out T value);

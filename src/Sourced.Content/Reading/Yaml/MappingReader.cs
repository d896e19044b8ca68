using System.Collections.Frozen;
using Sourced.Content.Diagnostics;
using Sourced.Content.Text;

namespace Sourced.Content.Reading.Yaml;

/// <summary>
/// Reads a mapping key by key. Asking for a key is what declares it: <see cref="Done"/> reports every key that nobody asked for.
/// A value of the wrong shape is reported at its place and reads as missing.
/// </summary>
/// <param name="mapping">What is read.</param>
/// <param name="what">What it describes, for messages.</param>
/// <param name="bag">Where problems go.</param>
/// <param name="shape">Where it is noted what is asked for; null in everyday reading.</param>
internal sealed class MappingReader(YamlMapping mapping, string what, DiagnosticBag bag, Shape? shape = null)
{
    private readonly List<string> _known = new(32);
    private FrozenSet<string> _knownTogether = [];
    private List<string>? _missing;
    private int _taken;

    /// <summary>What the mapping describes, for messages: "the source", "key figure 2".</summary>
    public string What => what;

    public DiagnosticBag Bag => bag;

    /// <summary>Null in everyday reading.</summary>
    public Shape? Shape => shape;

    public SourceSpan Span => mapping.Span;

    public SourceSpan Head => mapping.Head;

    /// <summary>The value of a key; null when it is not given or empty, and the latter is reported.</summary>
    public YamlNode? Node(string key)
    {
        _known.Add(key);
        shape?.Note(key, ShapeKind.Any);
        foreach (var entry in mapping.Entries)
        {
            if (entry.Key.Value != key) continue;
            _taken++;
            if (entry.Value is not YamlScalar { Text.Length: 0 }) return entry.Value;
            bag.Add(YamlRules.WrongShape, entry.Key.Span, $"\"{key}\" has no value", "give it one, or remove the key");
            return null;
        }

        return null;
    }

    public bool Has(string key)
    {
        foreach (var entry in mapping.Entries)
        {
            if (entry.Key.Value == key) return true;
        }

        return false;
    }

    /// <summary>The texts of all keys of a set, in the order in which they stand: for the many keys that few mappings have.</summary>
    public IEnumerable<KeyValuePair<string, Located<string>>> TextsOf(FrozenSet<string> keys)
    {
        _knownTogether = keys;
        shape?.NoteAll(keys);
        foreach (var entry in mapping.Entries)
        {
            if (keys.TryGetValue(entry.Key.Value, out var key) && Text(key) is { } text) yield return new(key, text);
        }
    }

    public Located<string>? Text(string key)
    {
        shape?.Note(key, ShapeKind.Text);
        return Node(key) is { } node ? AsText(node, key) : null;
    }

    /// <summary>The key's words are looked up elsewhere, so that a message can say more; here they are only noted.</summary>
    public MappingReader Among(string key, IEnumerable<string> words, ShapeKind kind = ShapeKind.Text)
    {
        shape?.Note(key, kind, words);
        return this;
    }

    /// <summary>Reports a missing key and stands in an empty text, so that everything else can still be checked.</summary>
    public Located<string> RequiredText(string key)
    {
        shape?.Required.Add(key);
        return Text(key) ?? Missing(key);
    }

    /// <summary>Only reports: the value itself is read where it is used.</summary>
    public void Require(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            shape?.Required.Add(key);
            if (!Has(key)) Missing(key);
        }
    }

    /// <summary>The same for a key that takes one of a few words: who has left it out may not know them.</summary>
    public void RequireOneOf(string key, IEnumerable<string> words)
    {
        shape?.Required.Add(key);
        if (!Has(key)) Missing(key, words);
    }

    public MappingReader? Mapping(string key, string whatItDescribes)
    {
        if (shape?.Note(key, ShapeKind.Mapping) is { } asked) return Shape.Reader(asked, whatItDescribes);
        return Node(key) switch
        {
            null => null,
            YamlMapping inner => new MappingReader(inner, whatItDescribes, bag),
            { } other => Wrong<MappingReader>(other, key, "a mapping with keys of its own"),
        };
    }

    /// <summary>Reports the keys that nobody asked for.</summary>
    public void Done()
    {
        if (_taken == mapping.Entries.Length) return;
        foreach (var entry in mapping.Entries)
        {
            if (!_known.Contains(entry.Key.Value))
                bag.Add(
                    YamlRules.UnknownKey,
                    entry.Key.Span,
                    $"{what} has no key \"{entry.Key.Value}\"",
                    NearestName.Help(entry.Key.Value, [.. _known.Union(_knownTogether)])
                );
        }
    }

    public Located<string>? AsText(YamlNode node, string key)
    {
        if (node is not YamlScalar scalar)
        {
            bag.Add(YamlRules.WrongShape, node.Span, $"\"{key}\" must be one text", "write it on one line, in quotes where it has a colon");
            return null;
        }

        return scalar.Located;
    }

    public T? Wrong<T>(YamlNode node, string key, string expected)
    {
        bag.Add(YamlRules.WrongShape, node.Span, $"\"{key}\" must be {expected}");
        return default;
    }

    /// <param name="key">What is missing.</param>
    /// <param name="words">What may stand there, where that is a list.</param>
    private Located<string> Missing(string key, IEnumerable<string>? words = null)
    {
        if (!Has(key) && _missing?.Contains(key) != true)
        {
            (_missing ??= []).Add(key);
            bag.Add(
                YamlRules.MissingKey,
                mapping.Head,
                $"{what} has no \"{key}\"",
                $"add a line \"{key}: …\"{(words is null ? "" : $" with one of {string.Join(", ", words)}")}"
            );
        }

        return new Located<string>("", mapping.Head with { Length = 0 });
    }
}

using System.Collections.Immutable;
using Sourced.Content.Text;

namespace Sourced.Content.Reading.Yaml;

/// <summary>Looks among the entries read so far for a key: few one by one, which needs no memory of its own; many hashed.</summary>
internal struct KeySet(ImmutableArray<YamlEntry>.Builder entries)
{
    private const int Few = 24;
    private Dictionary<string, SourceSpan>? _many;

    /// <returns>False when the key stands there already, at <paramref name="first"/>.</returns>
    public bool IsNew(Located<string> key, out SourceSpan first)
    {
        first = key.Span;
        if (entries.Count >= Few) return IsNewAmongMany(key, out first);
        for (var i = 0; i < entries.Count; i++) // a builder's enumerator is an object
        {
            if (entries[i].Key.Value != key.Value) continue;
            first = entries[i].Key.Span;
            return false;
        }

        return true;
    }

    private bool IsNewAmongMany(Located<string> key, out SourceSpan first)
    {
        _many ??= entries.ToDictionary(entry => entry.Key.Value, entry => entry.Key.Span, StringComparer.Ordinal);
        if (_many.TryGetValue(key.Value, out first)) return false;
        _many.Add(key.Value, key.Span);
        return true;
    }
}

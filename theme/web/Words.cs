using System.Collections.Frozen;
using System.Globalization;

namespace Sourced.Theme;

/// <summary>The interface words of one language, from <c>theme/words/&lt;language&gt;.json</c>.</summary>
/// <remarks>Dates and numbers are written from these words alone, so that every machine writes the same.</remarks>
public sealed class Words
{
    private readonly FrozenDictionary<string, string> _words;

    public Words(string language, string direction, IReadOnlyDictionary<string, string> words)
    {
        Language = language;
        Direction = direction;
        _words = words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public string Language { get; }

    /// <summary>ltr or rtl.</summary>
    public string Direction { get; }

    /// <exception cref="KeyNotFoundException">The theme asks for words that the file does not have: a mistake of ours.</exception>
    public string this[string key] => _words.TryGetValue(key, out var word)
        ? word
        : throw new KeyNotFoundException($"theme/words/{Language}.json has no \"{key}\"");

    public IEnumerable<KeyValuePair<string, string>> All => _words;

    /// <summary>The words with {0}, {1} … filled in.</summary>
    public string Format(string key, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.InvariantCulture, this[key], values);
}

using System.Collections.Concurrent;
using System.Text;
using Sourced.Theme.Language;

namespace Sourced.Theme;

/// <summary>
/// The theme's own files: as the assembly carries them, or, before those, as a designer has just saved them. Named as they are carried:
/// <c>tokens.json</c>, <c>styles/base.css</c>, <c>script/site.js</c>, <c>words/en.json</c>.
/// </summary>
/// <param name="atWork">The bytes of a file that somebody works on, by its name; null for one that is as it was carried.</param>
public sealed class ThemeSource(Func<string, byte[]?> atWork)
{
    private readonly ConcurrentDictionary<string, Words?> _words = new(StringComparer.Ordinal);

    /// <summary>As the assembly carries them.</summary>
    public static ThemeSource AsCarried { get; } = new(static _ => null);

    /// <summary>The words of a language, or null when the theme does not speak it. A key that is just being typed has the words that were carried.</summary>
    /// <exception cref="System.Text.Json.JsonException">The file at work is no list of words.</exception>
    public Words? Words(string language) => _words.GetOrAdd(language, Read);

    /// <summary>Colour, type and space.</summary>
    public byte[] Tokens => Bytes("tokens.json");

    /// <summary>The same with one file as something makes it of what it was.</summary>
    public ThemeSource With(string file, Func<byte[], byte[]> change) => new(name => name == file ? change(Bytes(name)) : atWork(name));

    internal byte[] Bytes(string name) => atWork(name) ?? Carried.Bytes(name);

    internal string Text(string name) => Encoding.UTF8.GetString(Bytes(name));

    private Words? Read(string language)
    {
        var carried = ThemeWords.Find(language);
        if (atWork($"words/{language}.json") is not { } bytes) return carried;
        var written = Theme.Words.Parse(language, bytes);
        if (carried is null) return written;
        var merged = carried.All.ToDictionary(StringComparer.Ordinal);
        foreach (var (key, words) in written.All) merged[key] = words;
        return new Words(language, written.Direction, merged);
    }
}

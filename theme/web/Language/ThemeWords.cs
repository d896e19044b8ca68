using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Sourced.Theme.Language;

/// <summary>The languages that this theme speaks, as its words files stood when it was built.</summary>
public static class ThemeWords
{
    private const string Folder = "words/";

    private static readonly FrozenDictionary<string, Words> All = Carried.In(Folder)
        .Select(name => (Language: Path.GetFileNameWithoutExtension(name), Name: name))
        .ToFrozenDictionary(file => file.Language, file => Words.Parse(file.Language, Carried.Bytes(file.Name)), StringComparer.Ordinal);

    /// <summary>BCP 47 tags, in order.</summary>
    public static ImmutableArray<string> Languages { get; } = [.. All.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The words of a language, or null when the theme does not speak it.</summary>
    public static Words? Find(string language) => All.GetValueOrDefault(language);
}

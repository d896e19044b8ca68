using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;

namespace Sourced.Statistics.Languages;

/// <summary>The languages whose files are embedded here, each read when first asked for.</summary>
internal static class LanguageCatalog
{
    private const string Common = "common";
    private const string Folder = "Languages.";
    private const string Ending = ".txt";
    private static readonly ConcurrentDictionary<string, Language> Loaded = new(StringComparer.Ordinal);

    public static FrozenSet<string> Tags { get; } = Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(resource => resource.StartsWith(Folder, StringComparison.Ordinal))
        .Select(resource => resource[Folder.Length..^Ending.Length])
        .Where(name => name != Common)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The language of a tag such as "es-MX"; an unknown one has only the signs that all share.</summary>
    public static Language Of(string tag)
    {
        if (Loaded.TryGetValue(tag, out var language))
            return language;
        var known = Knows(tag) ? NameIn(tag).ToString().ToLowerInvariant() : "";
        language = Loaded.GetOrAdd(known, Load);
        // an endless stream of invented tags must not fill the memory
        return known.Length > 0 && Loaded.Count < 200 ? Loaded.GetOrAdd(tag, language) : language;
    }

    /// <summary>True for a tag whose language has a file.</summary>
    public static bool Knows(string tag) => Tags.GetAlternateLookup<ReadOnlySpan<char>>().Contains(NameIn(tag));

    private static ReadOnlySpan<char> NameIn(string tag) => tag.AsSpan().IndexOfAny('-', '_') is >= 0 and var dash ? tag.AsSpan(0, dash) : tag;

    private static Language Load(string name)
    {
        var file = new LanguageFile();
        foreach (var part in (ReadOnlySpan<string>)[Common, name])
        {
            if (part.Length == 0)
                continue;
            using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream($"{Folder}{part}{Ending}")!);
            file.Add(reader);
        }

        return new Language(file);
    }
}

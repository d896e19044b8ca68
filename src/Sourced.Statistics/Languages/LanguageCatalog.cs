using System.Collections.Concurrent;
using System.Reflection;

namespace Sourced.Statistics.Languages;

/// <summary>The languages whose files are embedded here, each read when first asked for.</summary>
internal static class LanguageCatalog
{
    private const string Common = "common";
    private static readonly ConcurrentDictionary<string, Language> Loaded = new(StringComparer.Ordinal);

    /// <summary>The language of a tag such as "es-MX"; an unknown one has only the signs that all share.</summary>
    public static Language Of(string tag)
    {
        if (Loaded.TryGetValue(tag, out var language))
            return language;
        var dash = tag.AsSpan().IndexOfAny('-', '_');
        var name = (dash < 0 ? tag : tag[..dash]).ToLowerInvariant();
        var known = ResourceOf(name) is null ? "" : name;
        language = Loaded.GetOrAdd(known, Load);
        // an endless stream of invented tags must not fill the memory
        return known.Length > 0 && Loaded.Count < 200 ? Loaded.GetOrAdd(tag, language) : language;
    }

    /// <summary>True for a tag whose language has a file.</summary>
    public static bool Knows(string tag) => ResourceOf(tag.Split('-', '_')[0].ToLowerInvariant()) is not null && !tag.StartsWith(Common, StringComparison.OrdinalIgnoreCase);

    private static Language Load(string name)
    {
        var file = new LanguageFile();
        foreach (var part in (ReadOnlySpan<string>)[Common, name])
        {
            if (ResourceOf(part) is not { } resource)
                continue;
            using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!);
            file.Add(reader);
        }

        return new Language(file);
    }

    private static string? ResourceOf(string name)
    {
        foreach (var resource in Assembly.GetExecutingAssembly().GetManifestResourceNames())
        {
            if (name.Length > 0 && string.Equals(resource, $"Languages.{name}.txt", StringComparison.Ordinal))
                return resource;
        }

        return null;
    }
}

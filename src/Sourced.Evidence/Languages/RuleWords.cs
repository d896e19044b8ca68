using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Sourced.Evidence.Languages;

/// <summary>The words of one language that rules look for, from its file. A language is a file here and one with the reader of statistics.</summary>
internal sealed class RuleWords
{
    private static readonly FrozenDictionary<string, RuleWords> ByLanguage = ReadAll();

    private readonly FrozenDictionary<WordList, ImmutableArray<string>> _lists;
    private readonly FrozenDictionary<WordMap, ImmutableArray<(string Key, ImmutableArray<string> Words)>> _maps;

    private RuleWords(
        FrozenDictionary<WordList, ImmutableArray<string>> lists,
        FrozenDictionary<WordMap, ImmutableArray<(string Key, ImmutableArray<string> Words)>> maps
    ) => (_lists, _maps) = (lists, maps);

    /// <summary>Primary tags, in order.</summary>
    public static ImmutableArray<string> Languages { get; } = [.. ByLanguage.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Empty where the language has no such list.</summary>
    public ImmutableArray<string> this[WordList list] => _lists.GetValueOrDefault(list, []);

    /// <summary>Empty where the language has no such list.</summary>
    public ImmutableArray<(string Key, ImmutableArray<string> Words)> this[WordMap map] => _maps.GetValueOrDefault(map, []);

    /// <param name="language">A BCP 47 tag.</param>
    /// <returns>Null for a language that has no file.</returns>
    public static RuleWords? Of(string language) => ByLanguage.GetValueOrDefault(Primary(language));

    /// <summary>The words of a list in a language; none where it has no file.</summary>
    public static ImmutableArray<string> In(string language, WordList list) => Of(language)?[list] ?? [];

    /// <summary>The words of a list in all languages, where the language of a text is not known or does not matter.</summary>
    public static FrozenSet<string> Anywhere(WordList list) => ByLanguage.Values.SelectMany(words => words[list]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="FormatException">A section that no list is named after, words outside a section, or a line without the key that its section asks for; with its line.</exception>
    internal static RuleWords Read(string text)
    {
        var lists = new Dictionary<WordList, ImmutableArray<string>>();
        var maps = new Dictionary<WordMap, ImmutableArray<(string, ImmutableArray<string>)>>();
        (WordList? List, WordMap? Map) section = default;
        foreach (var (number, line) in text.Split('\n', StringSplitOptions.TrimEntries).Index())
        {
            if (line.Length == 0 || line.StartsWith('#'))
                continue;
            if (line is ['[', .., ']'])
                section = Named(line[1..^1], number + 1);
            else if (section.List is { } list)
                lists[list] = [.. lists.GetValueOrDefault(list, []), .. Words(line)];
            else if (section.Map is not { } map)
                throw new FormatException($"line {number + 1}: \"{line}\" stands in no section");
            else if (line.Split('=', 2, StringSplitOptions.TrimEntries) is not [{ Length: > 0 } key, { Length: > 0 } words])
                throw new FormatException($"line {number + 1}: \"{line}\" is no key with its words");
            else
                maps[map] = [.. maps.GetValueOrDefault(map, []), (key, Words(words))];
        }

        return new RuleWords(lists.ToFrozenDictionary(), maps.ToFrozenDictionary());
    }

    /// <summary>Between commas. In quotation marks a word keeps the spaces that it stands between.</summary>
    private static ImmutableArray<string> Words(string line) =>
        [
            .. line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(word => word is ['"', .., '"'] ? word[1..^1] : word),
        ];

    private static (WordList?, WordMap?) Named(string section, int line)
    {
        var name = section.Replace("-", "", StringComparison.Ordinal);
        if (Enum.TryParse<WordList>(name, ignoreCase: true, out var list))
            return (list, null);
        return Enum.TryParse<WordMap>(name, ignoreCase: true, out var map)
            ? (null, map)
            : throw new FormatException($"line {line}: there is no list \"{section}\"");
    }

    private static FrozenDictionary<string, RuleWords> ReadAll()
    {
        const string Prefix = "Languages.";
        const string Suffix = ".txt";
        var assembly = typeof(RuleWords).Assembly;
        return assembly
            .GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal))
            .ToFrozenDictionary(
                name => name[Prefix.Length..^Suffix.Length],
                name =>
                {
                    using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                    try
                    {
                        return Read(reader.ReadToEnd());
                    }
                    catch (FormatException error)
                    {
                        throw new FormatException($"{name[Prefix.Length..]}, {error.Message}", error);
                    }
                },
                StringComparer.Ordinal
            );
    }

    /// <summary>"es" of "es-MX".</summary>
    internal static string Primary(string language) => language.Split('-')[0].ToLowerInvariant();
}

using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Sourced.Evidence.Languages;

/// <summary>The words of one language that rules look for, from its file. A language is a file here and one with the reader of statistics.</summary>
internal sealed class RuleWords
{
    private static readonly FrozenDictionary<string, RuleWords> ByLanguage = ReadAll();

    private readonly FrozenDictionary<WordList, ImmutableArray<string>> _lists;

    private RuleWords(FrozenDictionary<WordList, ImmutableArray<string>> lists) => _lists = lists;

    /// <summary>Primary tags, in order.</summary>
    public static ImmutableArray<string> Languages { get; } = [.. ByLanguage.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Empty where the language has no such list.</summary>
    public ImmutableArray<string> this[WordList list] => _lists.GetValueOrDefault(list, []);

    /// <param name="language">A BCP 47 tag.</param>
    /// <returns>Null for a language that has no file.</returns>
    public static RuleWords? Of(string language) => ByLanguage.GetValueOrDefault(Primary(language));

    /// <summary>The words of a list in a language; none where it has no file.</summary>
    public static ImmutableArray<string> In(string language, WordList list) => Of(language)?[list] ?? [];

    /// <summary>The words of a list in all languages, where the language of a text is not known or does not matter.</summary>
    public static FrozenSet<string> Anywhere(WordList list) => ByLanguage.Values.SelectMany(words => words[list]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="FormatException">A section that no list is named after, or words outside a section.</exception>
    internal static RuleWords Read(string text)
    {
        var lists = new Dictionary<WordList, ImmutableArray<string>>();
        WordList? list = null;
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith('#')) continue;
            if (line is ['[', .., ']']) list = Named(line[1..^1]);
            else if (list is { } known) lists[known] = [.. lists.GetValueOrDefault(known, []), .. line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
            else throw new FormatException($"\"{line}\" stands in no section");
        }

        return new RuleWords(lists.ToFrozenDictionary());
    }

    private static WordList Named(string section) =>
        Enum.TryParse<WordList>(section.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var list) ? list : throw new FormatException($"there is no list \"{section}\"");

    private static FrozenDictionary<string, RuleWords> ReadAll()
    {
        const string Prefix = "Languages.";
        const string Suffix = ".txt";
        var assembly = typeof(RuleWords).Assembly;
        return assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal))
            .ToFrozenDictionary(name => name[Prefix.Length..^Suffix.Length], name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return Read(reader.ReadToEnd());
            }, StringComparer.Ordinal);
    }

    private static string Primary(string language) => language.Split('-')[0].ToLowerInvariant();
}

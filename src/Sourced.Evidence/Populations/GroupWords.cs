using System.Collections.Frozen;
using System.Collections.Immutable;
using Sourced.Evidence.Languages;

namespace Sourced.Evidence.Populations;

/// <summary>The nouns of each language that name a group. A word of two meanings ("niños": children, or boys) has both.</summary>
internal sealed class GroupWords
{
    private static readonly FrozenDictionary<string, GroupWords> ByLanguage = RuleWords.Languages.ToFrozenDictionary(
        language => language,
        language => new GroupWords(RuleWords.Of(language)!),
        StringComparer.Ordinal
    );
    private static readonly GroupWords None = new(RuleWords.Read(""));

    private readonly FrozenDictionary<string, Group>.AlternateLookup<ReadOnlySpan<char>> _many;
    private readonly FrozenDictionary<string, Group>.AlternateLookup<ReadOnlySpan<char>> _one;
    private readonly ImmutableArray<char> _joined;

    private GroupWords(RuleWords words)
    {
        _many = Meanings(words[WordMap.Group]);
        _one = Meanings(words[WordMap.Singular]);
        _joined = [.. words[WordList.JoinedLetter].Select(letter => letter[0])];
        LongestUnspaced = _many.Dictionary.Keys.Where(word => word[0] >= '\u2E80').Select(word => word.Length).DefaultIfEmpty(0).Max();
    }

    /// <summary>The letters of the longest noun of a language that writes no spaces; 0 for every other.</summary>
    public int LongestUnspaced { get; }

    public static GroupWords Of(string language) =>
        ByLanguage.GetValueOrDefault(language.Split('-')[0].ToLowerInvariant(), None);

    /// <returns>Every meaning of the word; nothing for a word that names no group.</returns>
    public Group Find(ReadOnlySpan<char> word)
    {
        if (_many.TryGetValue(word, out var group)) return group;
        for (var cut = 1; cut <= 3 && cut + 2 < word.Length && _joined.Contains(word[cut - 1]); cut++)
        {
            if (_many.TryGetValue(word[cut..], out group)) return group;
        }

        return Group.None;
    }

    /// <summary>A record may say "a child" or "the boy" where the text counts many.</summary>
    public Group FindOne(ReadOnlySpan<char> word) => _one.TryGetValue(word, out var group) ? group : Group.None;

    private static FrozenDictionary<string, Group>.AlternateLookup<ReadOnlySpan<char>> Meanings(
        ImmutableArray<(string Key, ImmutableArray<string> Words)> rows
    ) =>
        rows.SelectMany(row => row.Words.Select(word => (Word: word, Group: Named(row.Key))))
            .ToFrozenDictionary(row => row.Word, row => row.Group, StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <exception cref="ArgumentException">There is no such group.</exception>
    private static Group Named(string key) =>
        key.Split('+', StringSplitOptions.TrimEntries)
            .Aggregate(
                Group.None,
                (all, name) => all | Enum.Parse<Group>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true)
            );
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using Sourced.Evidence.Languages;

namespace Sourced.Evidence.Phrases;

/// <summary>Words of one language without their endings, so that "snatched by strangers" and "strangers snatch" are the same two.</summary>
internal sealed class WordStems
{
    /// <summary>A stem has at least so many letters.</summary>
    private const int Shortest = 3;

    private static readonly FrozenDictionary<string, WordStems> ByLanguage = RuleWords
        .Languages.Where(language => !RuleWords.In(language, WordList.StemEnding).IsEmpty)
        .ToFrozenDictionary(language => language, language => new WordStems(language, RuleWords.Of(language)!), StringComparer.Ordinal);

    private readonly FrozenSet<string> _small;
    private readonly FrozenDictionary<string, string> _others;
    private readonly FrozenSet<string> _times;
    private readonly ImmutableArray<string> _openings;
    private readonly ImmutableArray<string> _endings;

    private WordStems(string language, RuleWords words)
    {
        Language = language;
        _small = words[WordList.SmallWord].ToFrozenSet(StringComparer.Ordinal);
        _others = words[WordMap.Stem]
            .SelectMany(stem => stem.Words.Select(word => KeyValuePair.Create(word, stem.Key)))
            .ToFrozenDictionary(StringComparer.Ordinal);
        _openings = words[WordList.StemOpening];
        _endings = words[WordList.StemEnding];
        _times = words[WordMap.TimeUnit].SelectMany(unit => unit.Words.Append(unit.Key)).Select(Of).ToFrozenSet(StringComparer.Ordinal);
        Everyday = words[WordList.Everyday].Select(Of).ToFrozenSet(StringComparer.Ordinal);
    }

    public static WordStems English => ByLanguage["en"];

    /// <summary>The languages that have stems of their own.</summary>
    public static ImmutableArray<string> Languages { get; } = [.. ByLanguage.Keys.Order(StringComparer.Ordinal)];

    /// <summary>A primary tag.</summary>
    public string Language { get; }

    /// <summary>Stems that say too little to start from: they stand in every sheet.</summary>
    public FrozenSet<string> Everyday { get; }

    /// <returns>English ones for a language that has none.</returns>
    public static WordStems Speaking(string language) => ByLanguage.GetValueOrDefault(RuleWords.Primary(language)) ?? English;

    /// <summary>The stems of a text in order, small words left out.</summary>
    public IEnumerable<string> In(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || IsInsideNumber(text, start, at)))
                at++;
            if (at > start && Of(text[start..at]) is { Length: > 0 } stem)
                yield return stem;
            if (at == start)
                at++;
        }
    }

    /// <summary>The nearest stems before a place.</summary>
    public IEnumerable<string> Before(string text, int at, int from, int most) => In(text[Math.Min(from, at)..at]).TakeLast(most);

    /// <summary>As it may stand in a text.</summary>
    public IEnumerable<string> FormsOf(string stem)
    {
        string[] words = [stem, .. _others.Where(other => other.Value == stem).Select(other => other.Key), .. _endings.Select(ending => stem + ending)];
        return words.Concat(_openings.SelectMany(opening => words.Select(word => opening + word)));
    }

    /// <summary>No number, and no length of time: whatever is told has one.</summary>
    public bool IsTelling(string stem) => !char.IsDigit(stem[0]) && stem.Length >= Shortest && !_times.Contains(stem);

    private static bool IsInsideNumber(string text, int start, int at) =>
        text[at] is ',' or '.' && at > start && at + 1 < text.Length && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]);

    private string Of(string written)
    {
        var word = written.ToLowerInvariant();
        if (_small.Contains(word))
            return "";
        if (_others.TryGetValue(word, out var other))
            return other;
        if (_openings.FirstOrDefault(opening => word.Length - opening.Length >= Shortest && word.StartsWith(opening, StringComparison.Ordinal)) is { } joined)
        {
            word = word[joined.Length..];
            if (_others.TryGetValue(word, out other))
                return other;
        }

        return _endings.FirstOrDefault(ending => word.Length - ending.Length >= Shortest && word.EndsWith(ending, StringComparison.Ordinal)) is { } end
            ? word[..^end.Length]
            : word;
    }
}

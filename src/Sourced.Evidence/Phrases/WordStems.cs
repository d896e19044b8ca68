using System.Collections.Frozen;
using System.Collections.Immutable;
using Sourced.Evidence.Languages;

namespace Sourced.Evidence.Phrases;

/// <summary>English words without their endings, so that "snatched by strangers" and "strangers snatch" are the same two.</summary>
internal static class WordStems
{
    private static readonly RuleWords English = RuleWords.Of("en")!;

    private static readonly FrozenSet<string> Small = English[WordList.SmallWord].ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Others =
        English[WordMap.Stem].SelectMany(stem => stem.Words.Select(word => KeyValuePair.Create(word, stem.Key))).ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly ImmutableArray<string> Endings = English[WordList.StemEnding];

    /// <summary>The stems of a text in order, small words left out.</summary>
    public static IEnumerable<string> In(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            while (
                at < text.Length
                && (
                    char.IsLetterOrDigit(text[at])
                    || (
                        text[at] is ',' or '.'
                        && at > start
                        && at + 1 < text.Length
                        && char.IsDigit(text[at - 1])
                        && char.IsDigit(text[at + 1])
                    )
                )
            )
                at++;
            if (at > start && Of(text[start..at]) is { Length: > 0 } stem)
                yield return stem;
            if (at == start)
                at++;
        }
    }

    /// <summary>The nearest stems before a place.</summary>
    public static IEnumerable<string> Before(string text, int at, int from, int most) => In(text[Math.Min(from, at)..at]).TakeLast(most);

    public static IEnumerable<string> FormsOf(string stem)
    {
        yield return stem;
        foreach (var (word, root) in Others)
        {
            if (root == stem) yield return word;
        }

        foreach (var ending in Endings) yield return stem + ending;
    }

    private static string Of(string written)
    {
        var word = written.ToLowerInvariant();
        if (Small.Contains(word)) return "";
        if (Others.TryGetValue(word, out var other)) return other;
        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length >= 3 && word.EndsWith(ending, StringComparison.Ordinal)) return word[..^ending.Length];
        }

        return word;
    }
}

using Sourced.Evidence.Languages;

namespace Sourced.Evidence.Phrases;

/// <summary>Wordings that rules watch for in every library, by language.</summary>
internal static class WatchWords
{
    private static readonly (PhraseKind Kind, WordList List)[] Lists =
    [
        (PhraseKind.RelativeDate, WordList.RelativeDate),
        (PhraseKind.WeaselAttribution, WordList.BorrowedAuthority),
        (PhraseKind.Superlative, WordList.Superlative),
        (PhraseKind.Causal, WordList.Causal),
    ];

    public static IEnumerable<Phrase> In(string language) =>
        Lists.SelectMany(row => RuleWords.In(language, row.List).Select(words => new Phrase(row.Kind, words)));
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using Sourced.Publishing.Composition;

namespace Sourced.Publishing.Paper;

/// <summary>The words that templates for paper print, by language; no others, so that paper does not change with the words of the screen.</summary>
internal sealed class PaperWords
{
    private const int MostCounted = 100;

    private static readonly string[] Printed =
    [
        "paper.",
        "paper-size.",
        "slip.",
        "help.",
        "source.",
        "sheet.sources",
        "statistic.ten",
        "statistic.sixty",
        "statistic.asked",
    ];

    private readonly FrozenDictionary<string, (ImmutableSortedDictionary<string, string> Words, ImmutableArray<string> Plurals)> _languages;

    /// <param name="site">Tells the languages.</param>
    /// <param name="more">Beginnings of the keys that some papers print besides.</param>
    public PaperWords(Site site, params string[] more) =>
        _languages = site.Languages.ToFrozenDictionary(
            language => language,
            language =>
                (
                    site.Words(language)
                        .All.Where(word => Printed.Concat(more).Any(start => word.Key.StartsWith(start, StringComparison.Ordinal)))
                        .ToImmutableSortedDictionary(StringComparer.Ordinal),
                    Enumerable.Range(0, MostCounted).Select(number => site.Words(language).PluralForm(number)).ToImmutableArray()
                ),
            StringComparer.Ordinal
        );

    public ImmutableSortedDictionary<string, string> Of(string language) => _languages[language].Words;

    /// <summary>The plural form beside each number from 0 on.</summary>
    public ImmutableArray<string> PluralsOf(string language) => _languages[language].Plurals;
}

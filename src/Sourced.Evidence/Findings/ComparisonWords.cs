using System.Collections.Frozen;
using System.Collections.Immutable;
using Sourced.Content.Sources;
using Sourced.Evidence.Languages;

namespace Sourced.Evidence.Findings;

/// <summary>Words by which a record says that its share is one of a risk or of another group, and not of the people that it names.</summary>
internal static class ComparisonWords
{
    private const char Ideographs = '\u2e80';

    private static readonly FrozenSet<string> All = RuleWords.Anywhere(WordList.Comparison);

    // written without blanks between words
    private static readonly ImmutableArray<string> Unspaced = [.. All.Where(word => word[0] >= Ideographs)];

    public static bool StandIn(RecordText measures) => measures.Translations.Values.Select(text => text.Value).Append(measures.Value).Any(StandIn);

    private static bool StandIn(string text)
    {
        var words = All.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsPart(text[at])) continue;
            var start = at;
            while (at < text.Length && IsPart(text[at])) at++;
            if (words.Contains(text.AsSpan(start, at - start))) return true;
        }

        return Unspaced.Any(word => text.Contains(word, StringComparison.Ordinal));
    }

    private static bool IsPart(char letter) =>
        char.IsLetter(letter)
        || char.GetUnicodeCategory(letter)
            is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}

using System.Buffers;
using System.Collections.Frozen;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Languages;

namespace Sourced.Evidence.Phrases;

/// <summary>Words that make the year beside them the year of a publication, and not of what was measured.</summary>
internal static class PublicationWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = RuleWords
        .Anywhere(WordList.Publication)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Chinese and the like part no words.</summary>
    private static readonly SearchValues<char> Letters = SearchValues.Create(
        string.Concat(RuleWords.Anywhere(WordList.PublicationLetter).Order(StringComparer.Ordinal))
    );

    /// <summary>True when the sentence of a year speaks of a publication, or the year closes a bracket: "(Finkelhor, 2022)".</summary>
    public static bool StandIn(CheckedPassage passage, JudgedNumber year, int sentence)
    {
        var (start, end) = passage.Sentences.RangeOf(sentence);
        var text = passage.Passage.Text;
        if (year.Number.End < text.Length && text[year.Number.End] == ')') return true;
        for (var at = start; at < end;)
        {
            var from = at;
            while (at < end && char.IsLetter(text[at])) at++;
            if (at > from && Words.Contains(text.AsSpan(from, at - from))) return true;
            while (at < end && !char.IsLetter(text[at])) at++;
        }

        return text.AsSpan(start, end - start).ContainsAny(Letters);
    }
}

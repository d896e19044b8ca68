using System.Collections.Frozen;
using Sourced.Evidence.Languages;

namespace Sourced.Evidence.Rules.Registers;

/// <summary>Tells whether words are part of the name of a law, treaty or official category.</summary>
internal static class StatuteName
{
    private static readonly FrozenSet<string> Names = AsWritten(WordList.LawName);

    /// <summary>In some languages the name follows: "Ley … contra la pornografía infantil".</summary>
    private static readonly FrozenSet<string> Leading = AsWritten(WordList.LawLead);

    private static readonly FrozenSet<string> Small = AsWritten(WordList.LawNameSmall);

    public static bool Holds(string text, int start, int end) => IsCapitalisedName(text, start, end) || FollowsLawWord(text, start);

    /// <summary>Capitalised words around the term, one of which names a law: "Child Pornography Prevention Act of 1996".</summary>
    private static bool IsCapitalisedName(string text, int start, int end)
    {
        if (!char.IsUpper(text[start])) return false;
        var from = start;
        while (WordBefore(text, from) is { } word && BelongsToName(text[word])) from = word.Start.Value;
        var to = end;
        while (WordAfter(text, to) is { } word && BelongsToName(text[word])) to = word.End.Value;
        return text[from..to].Split([' ', '\u00A0', '\n'], StringSplitOptions.RemoveEmptyEntries).Any(word => Names.Contains(word.Trim(',', '.')));
    }

    private static bool BelongsToName(string word) => char.IsUpper(word[0]) || Small.Contains(word);

    private static bool FollowsLawWord(string text, int start)
    {
        const int Reach = 8;
        var at = start;
        for (var i = 0; i < Reach && WordBefore(text, at) is { } word; i++)
        {
            if (Leading.Contains(text[word])) return true;
            at = word.Start.Value;
        }

        return false;
    }

    /// <summary>A law is named with its capital letter.</summary>
    private static FrozenSet<string> AsWritten(WordList list) => RuleWords.Anywhere(list).ToFrozenSet(StringComparer.Ordinal);

    private static Range? WordBefore(string text, int at)
    {
        var end = at;
        while (end > 0 && text[end - 1] is (' ' or '\u00A0' or '\n' or '-')) end--;
        var start = end;
        while (start > 0 && IsWordPart(text[start - 1])) start--;
        return start < end ? start..end : null;
    }

    private static Range? WordAfter(string text, int at)
    {
        var start = at;
        while (start < text.Length && text[start] is (' ' or '\u00A0' or '\n' or '-')) start++;
        var end = start;
        while (end < text.Length && IsWordPart(text[end])) end++;
        return start < end ? start..end : null;
    }

    private static bool IsWordPart(char letter) => char.IsLetterOrDigit(letter) || letter is '\'' or '’';
}

using System.Collections.Frozen;
using Sourced.Evidence.Languages;

namespace Sourced.Evidence.Populations;

/// <summary>Finds the nouns that name whom or what a figure counts.</summary>
internal static class GroupReader
{
    /// <summary>Words that may stand between a figure and its noun: "75% of the trafficked girls".</summary>
    private const int Reach = 4;

    /// <summary>The same in letters, where no spaces part the words.</summary>
    private const int UnspacedReach = 6;

    // Those of all languages: a record may be in another than the text.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Ands = Anywhere(WordList.And);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Ofs = Anywhere(WordList.Of);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NounEnds = Anywhere(WordList.NounEnd);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Ones = Anywhere(WordList.One);

    /// <summary>The words directly behind a figure, each with its meanings: "child victims" is one, "niñas y niños" are two.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the figure ends.</param>
    /// <param name="language">A BCP 47 tag.</param>
    /// <param name="strict">True behind a share, where a word that is neither "of" nor an article may be the verb: "el 99 % trataban de imágenes".</param>
    public static List<GroupWord> After(string text, int at, string language, bool strict = false)
    {
        strict = strict && RuleWords.Of(language)?[WordList.Of] is not [];
        var words = GroupWords.Of(language);
        var found = new List<GroupWord>();
        var most = words.LongestUnspaced > 0 ? UnspacedReach : Reach;
        for (var passed = 0; passed < most && Next(text, words, ref at, out var start);)
        {
            var group = words.Find(text.AsSpan(start, at - start));
            if (group != Group.None) found.Add(new GroupWord(start, at - start, group));
            else if (Ands.Contains(text.AsSpan(start, at - start)) != (found.Count > 0)) break;
            else if (strict ? !Ofs.Contains(text.AsSpan(start, at - start)) : NounEnds.Contains(text.AsSpan(start, at - start))) break;
            else passed++;
        }

        return found;
    }

    /// <summary>Every group that a record names anywhere.</summary>
    public static Group In(string? text, string language) => Collect(text, language, first: false);

    /// <summary>The first group that a record names, with what stands directly beside it: "child victims", "girls and women".</summary>
    public static Group FirstOf(string? text, string language) => Collect(text, language, first: true);

    private static Group Collect(string? text, string language, bool first)
    {
        if (text is null) return Group.None;
        var (words, english, found, at, before) = (GroupWords.Of(language), GroupWords.Of("en"), Group.None, 0, default(Range));
        var described = Group.None;
        while (at < text.Length)
        {
            if (!char.IsLetter(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            at = EndOf(text, at, words);
            var word = text.AsSpan(start, at - start);
            var group = words.Find(word) | english.Find(word);
            var singular = group == Group.None ? english.FindOne(word) : Group.None;
            // "a child" is one, "child victims" are; "child welfare" and "child sexual abuse" are things.
            if (Ones.Contains(text.AsSpan()[before])) group |= singular;
            if (group != Group.None) group |= described;
            described = singular;
            if (first && found != Group.None && group == Group.None && !Ands.Contains(word)) return found;
            found |= group;
            before = start..at;
        }

        return found;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Anywhere(WordList list) =>
        RuleWords.Anywhere(list).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The next word of the same clause.</summary>
    private static bool Next(string text, GroupWords words, ref int at, out int start)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is '%' or '٪')) at++;
        start = at;
        at = EndOf(text, at, words);
        return at > start;
    }

    /// <summary>The end of the word at a place; where no spaces part the words, of the longest noun that starts here, or of one letter.</summary>
    private static int EndOf(string text, int at, GroupWords words)
    {
        if (at < text.Length && text[at] >= '\u2E80' && words.LongestUnspaced > 0 && IsPart(text[at]))
        {
            for (var length = Math.Min(words.LongestUnspaced, text.Length - at); length > 1; length--)
            {
                if (words.Find(text.AsSpan(at, length)) != Group.None) return at + length;
            }

            return at + 1;
        }

        while (
            at < text.Length
            && (
                IsPart(text[at])
                || text[at] == '-'
                    && words.LongestUnspaced == 0
                    && at > 0
                    && text[at - 1] >= '\u0900'
                    && at + 1 < text.Length
                    && IsPart(text[at + 1])
            )
        )
            at++;
        return at;
    }

    private static bool IsPart(char letter) =>
        char.IsLetter(letter)
        || char.IsSurrogate(letter)
        || char.GetUnicodeCategory(letter)
            is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}

/// <param name="Start">Offset in the text.</param>
/// <param name="Length">In UTF-16 units.</param>
/// <param name="Group">Every meaning of the word.</param>
internal readonly record struct GroupWord(int Start, int Length, Group Group);

namespace Sourced.Evidence.Populations;

/// <summary>Finds the nouns that name whom or what a figure counts.</summary>
internal static class GroupReader
{
    /// <summary>Words that may stand between a figure and its noun: "75% of the trafficked girls".</summary>
    private const int Reach = 4;

    /// <summary>The same in letters, where no spaces part the words.</summary>
    private const int UnspacedReach = 6;

    /// <summary>The words directly behind a figure, each with its meanings: "child victims" is one, "niñas y niños" are two.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the figure ends.</param>
    /// <param name="language">A BCP 47 tag.</param>
    /// <param name="strict">True behind a share, where a word that is neither "of" nor an article may be the verb: "el 99 % trataban de imágenes".</param>
    public static List<GroupWord> After(string text, int at, string language, bool strict = false)
    {
        strict = strict && !language.StartsWith("en", StringComparison.OrdinalIgnoreCase) && !language.StartsWith("de", StringComparison.OrdinalIgnoreCase);
        var words = GroupWords.Of(language);
        var found = new List<GroupWord>();
        var most = words.LongestUnspaced > 0 ? UnspacedReach : Reach;
        for (var passed = 0; passed < most && Next(text, words, ref at, out var start);)
        {
            var group = words.Find(text.AsSpan(start, at - start));
            if (group != Group.None) found.Add(new GroupWord(start, at - start, group));
            else if (IsAnd(text.AsSpan(start, at - start)) != (found.Count > 0)) break;
            else if (strict ? !IsOf(text.AsSpan(start, at - start)) : Starts(text.AsSpan(start, at - start))) break;
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
            var singular = group == Group.None ? Singular(word) : Group.None;
            // "a child" is one, "child victims" are; "child welfare" and "child sexual abuse" are things.
            if (IsOne(text.AsSpan()[before])) group |= singular;
            if (group != Group.None) group |= described;
            described = singular;
            if (first && found != Group.None && group == Group.None && !IsAnd(word)) return found;
            found |= group;
            before = start..at;
        }

        return found;
    }

    private static bool IsOne(ReadOnlySpan<char> word) => word is "a" or "an" or "the" or "each" or "every" or "one" or "any" or "per" or "A" or "The";

    /// <summary>A record may say "a child" or "the boy" where the text counts many.</summary>
    private static Group Singular(ReadOnlySpan<char> word) => word.Length switch
    {
        3 when word.Equals("boy", StringComparison.OrdinalIgnoreCase) => Group.Boy,
        4 when word.Equals("girl", StringComparison.OrdinalIgnoreCase) => Group.Girl,
        4 when word.Equals("teen", StringComparison.OrdinalIgnoreCase) => Group.Teenager,
        4 when word.Equals("case", StringComparison.OrdinalIgnoreCase) => Group.Case,
        5 when word.Equals("child", StringComparison.OrdinalIgnoreCase) || word.Equals("minor", StringComparison.OrdinalIgnoreCase) => Group.Child,
        5 when word.Equals("image", StringComparison.OrdinalIgnoreCase) => Group.Image,
        5 when word.Equals("young", StringComparison.OrdinalIgnoreCase) => Group.YoungPerson,
        6 when word.Equals("person", StringComparison.OrdinalIgnoreCase) => Group.Person,
        6 when word.Equals("victim", StringComparison.OrdinalIgnoreCase) => Group.Victim,
        _ => Group.None,
    };

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

        while (at < text.Length && (IsPart(text[at]) || text[at] == '-' && words.LongestUnspaced == 0 && at > 0 && text[at - 1] >= '\u0900' && at + 1 < text.Length && IsPart(text[at + 1]))) at++;
        return at;
    }

    private static bool IsPart(char letter) => char.IsLetter(letter) || char.IsSurrogate(letter) || char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static bool IsAnd(ReadOnlySpan<char> word) => word is "and" or "or" or "y" or "e" or "o" or "et" or "ou" or "und" or "oder" or "و" or "أو" or "और" or "या" or "和" or "与" or "與" or "或" or "及";

    private static bool IsOf(ReadOnlySpan<char> word) => word is "de" or "del" or "la" or "las" or "los" or "el" or "des" or "du" or "d" or "les" or "l" or "do" or "da" or "dos" or "das" or "os" or "as" or "من" or "का" or "के" or "की" or "的" or "名" or "个" or "個" or "位";

    /// <summary>Behind a preposition of place or a verb, another noun begins: "75% said that children …", "500 calls about images".</summary>
    private static bool Starts(ReadOnlySpan<char> word) => word is "said" or "were" or "was" or "had" or "have" or "are" or "is" or "who" or "that" or "in" or "about" or "on" or "by" or "from" or "to"
        or "with" or "for" or "led" or "against" or "dijo" or "dijeron" or "fueron" or "era" or "eran" or "que" or "en" or "por" or "con" or "para" or "sobre" or "a" or "es" or "son" or "había" or "habían"
        or "qui" or "dans" or "sont" or "ont" or "waren" or "hatten" or "في" or "عن" or "على" or "كانوا" or "كان" or "قالوا" or "إلى" or "ने" or "में" or "से" or "को" or "था" or "थे" or "थीं" or "है" or "हैं" or "说" or "說" or "是" or "在" or "对" or "對" or "向" or "表" or "由" or "因";
}

/// <param name="Start">Offset in the text.</param>
/// <param name="Length">In UTF-16 units.</param>
/// <param name="Group">Every meaning of the word.</param>
internal readonly record struct GroupWord(int Start, int Length, Group Group);

using System.Globalization;
using Sourced.Evidence.Rendering;

namespace Sourced.Evidence.Binding;

/// <summary>
/// Finds numbers whose thousands are grouped wrongly: "2,0000", "32,059,0290". No reader can say whether a digit is too many or a mark is in
/// the wrong place, so nobody may bind them.
/// </summary>
internal static class BrokenGroups
{
    public static List<(int Start, int End)> In(string text, string language)
    {
        var found = new List<(int Start, int End)>();
        var mark = MarkOf(language);
        for (var at = text.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = text.IndexOf(mark, at + 1))
        {
            if (at == 0 || at + 1 >= text.Length || !IsDigit(text[at - 1]) || !IsDigit(text[at + 1])) continue;
            var (start, end) = Around(text, at, mark);
            if (IsBroken(text, start, end, mark)) found.Add((start, end));
            at = end - 1;
        }

        FindCutOff(text, found);
        return found;
    }

    /// <summary>"54.%": a decimal mark behind which no digit stands.</summary>
    private static void FindCutOff(string text, List<(int Start, int End)> found)
    {
        for (var at = text.AsSpan().IndexOfAny('%', '٪'); at > 0; at = text.AsSpan(at + 1).IndexOfAny('%', '٪') is >= 0 and var next ? at + 1 + next : -1)
        {
            var mark = at - 1;
            while (mark > 0 && char.IsWhiteSpace(text[mark])) mark--;
            if (mark < 1 || text[mark] is not ('.' or ',' or '٫') || !IsDigit(text[mark - 1])) continue;
            var start = mark - 1;
            while (start > 0 && (IsDigit(text[start - 1]) || (text[start - 1] is '.' or ',' && start > 1 && IsDigit(text[start - 2])))) start--;
            found.Add((start, at + 1));
        }
    }

    /// <summary>What parts thousands where the decimal sign is the other one.</summary>
    private static char MarkOf(string language) => LanguageWords.Of(language).Decimal == "," ? '.' : ',';

    private static (int Start, int End) Around(string text, int at, char mark)
    {
        var (start, end) = (at, at + 1);
        while (start > 0 && (IsDigit(text[start - 1]) || (text[start - 1] == mark && start > 1 && IsDigit(text[start - 2])))) start--;
        while (end < text.Length && (IsDigit(text[end]) || (text[end] == mark && end + 1 < text.Length && IsDigit(text[end + 1])))) end++;
        return (start, end);
    }

    private static bool IsBroken(string text, int start, int end, char mark)
    {
        // Part of an address, an identifier, a version, a decimal: something else.
        if (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] is '/' or '.' or ',' or '-' or '#' or '_' or '=')) return false;
        if (end < text.Length && (char.IsLetter(text[end]) || text[end] is '/' or '_' or '-')) return false;
        var groups = text[start..end].Split(mark);
        // "3.1416" is a decimal in the one language and a slip in the other; where the mark is a full stop it takes two of them to tell.
        if (mark == '.' && groups.Length < 3) return false;
        if (groups[0].Length is < 1 or > 3) return false;
        // "1,2" and "10,11,12" are lists: grouped thousands have a group of three digits behind the first mark, or one of more.
        if (groups.Length == 2) return groups[1].Length > 3;
        var isThousands = groups.Skip(1).All(group => group.Length == 3);
        var isLakh = groups[0].Length <= 2 && groups[^1].Length == 3 && groups.Skip(1).SkipLast(1).All(group => group.Length == 2);
        return !isThousands && !isLakh && groups.Skip(1).Any(group => group.Length >= 3) && groups.Skip(1).All(group => group.Length is >= 2 and <= 6);
    }

    private static bool IsDigit(char letter) => CharUnicodeInfo.GetDecimalDigitValue(letter) >= 0;
}

namespace Sourced.Statistics.Lexing;

/// <summary>Recognises, from its characters alone, what no grammar of quantities should look at: dates, times, phones, versions.</summary>
internal static class ShapeScanner
{
    private const int MostGroups = 12;

    /// <summary>Tries at a digit, a plus sign or an opening bracket.</summary>
    public static bool TryDigits(ReadOnlySpan<char> text, int start, out int end, out NumberClass shape)
    {
        Span<int> lengths = stackalloc int[MostGroups];
        Span<int> values = stackalloc int[MostGroups];
        Span<char> signs = stackalloc char[MostGroups];
        Span<int> ends = stackalloc int[MostGroups];
        (end, shape) = (start, NumberClass.Phone);
        if (text[start] is '[')
            return TryMark(text, start, out end, out shape);
        if (text[start] is '+' or '(')
            return TryInternational(text, start, lengths, values, signs, ends, out end);
        var groups = Split(text, start, lengths, values, signs, ends);
        if (groups <= 1)
            return false;
        end = ends[groups - 1];
        if (values[0] == 10 && signs[1] == '.' && lengths[1] >= 4 && end < text.Length && text[ends[1]] == '/')
            return Until(text, ends[1], out end, NumberClass.Identifier, out shape);
        return signs[1] switch
        {
            ':' => TryTime(lengths, values, signs, ends, groups, out end, out shape),
            '/' => TryDate(text, lengths, values, signs, ends, groups, ref end, out shape)
                || TrySlash(lengths, values, ends, groups, out end, out shape),
            '-' => TryDate(text, lengths, values, signs, ends, groups, ref end, out shape)
                || TryDashes(text, start, lengths, values, signs, ends, groups, ref end, out shape),
            '–' => TrySeason(lengths, values, groups, out shape),
            '.' => TryDate(text, lengths, values, signs, ends, groups, ref end, out shape) || TryDots(lengths, signs, groups, out shape),
            _ => TrySpaced(lengths, signs, text, start, groups, out shape),
        };
    }

    private static int Split(ReadOnlySpan<char> text, int at, Span<int> lengths, Span<int> values, Span<char> signs, Span<int> ends)
    {
        var groups = 0;
        while (groups < MostGroups && at < text.Length && char.IsDigit(text[at]))
        {
            var start = at;
            var value = 0;
            while (at < text.Length && char.IsDigit(text[at]))
            {
                if (at - start < 8)
                    value = value * 10 + Digits.At(text, at, out _);
                at++;
            }

            (lengths[groups], values[groups], ends[groups]) = (at - start, value, at);
            groups++;
            if (
                groups == MostGroups
                || at + 1 >= text.Length
                || text[at] is not (':' or '/' or '-' or '–' or '.' or ' ' or '\u2011' or '\u00A0' or '\u202F' or '\u2009')
                || !char.IsDigit(text[at + 1])
            )
                break;
            signs[groups] = text[at] is '\u2011' ? '-' : text[at] is '\u00A0' or '\u202F' or '\u2009' ? ' ' : text[at];
            at++;
        }

        return groups;
    }

    private static bool TryMark(ReadOnlySpan<char> text, int start, out int end, out NumberClass shape)
    {
        shape = NumberClass.Citation;
        var run = 0;
        for (end = start + 1; end < text.Length && end - start < 40; end++)
        {
            run = char.IsDigit(text[end]) ? run + 1 : 0;
            if (run > 3)
                return false;
            if (text[end] == ']')
                return char.IsDigit(text[end - 1]) && ++end > 0;
            if (run == 0 && text[end] is not (',' or ' ' or '-' or '–' or ';'))
                return false;
        }

        return false;
    }

    private static bool TryInternational(
        ReadOnlySpan<char> text, int start, Span<int> lengths, Span<int> values, Span<char> signs, Span<int> ends, out int end)
    {
        end = start;
        var digits = 0;
        var at = start + 1;
        var last = at;
        while (at < text.Length && at - start < 26)
        {
            if (char.IsDigit(text[at]))
            {
                digits++;
                last = at + 1;
            }
            else if (text[at] is not (' ' or '-' or '.' or '(' or ')' or '\u00A0' or '\u202F' or '\u2009' or '\u2011'))
            {
                break;
            }

            at++;
        }

        if (text[start] == '(')
        {
            var groups = start + 1 < text.Length && char.IsDigit(text[start + 1]) ? Split(text, start + 1, lengths, values, signs, ends) : 0;
            if (groups != 1 || lengths[0] is not (2 or 3) || ends[0] >= text.Length || text[ends[0]] != ')' || digits < 9)
                return false;
        }

        end = last;
        return digits is >= 8 and <= 15 && start + 1 < text.Length && char.IsDigit(text[start + 1]);
    }

    private static bool TryTime(Span<int> lengths, Span<int> values, Span<char> signs, Span<int> ends, int groups, out int end, out NumberClass shape)
    {
        shape = NumberClass.Time;
        var more = groups > 2 && signs[2] == ':' && lengths[2] == 2;
        end = ends[more ? 2 : 1];
        return lengths[0] <= 2 && lengths[1] == 2 && values[0] < 25 && values[1] < 60;
    }

    private static bool TryDate(
        ReadOnlySpan<char> text, Span<int> lengths, Span<int> values, Span<char> signs, Span<int> ends, int groups, ref int end, out NumberClass shape)
    {
        shape = NumberClass.Date;
        if (groups < 3 || signs[2] != signs[1])
            return false;
        var yearFirst = lengths[0] == 4 && IsYear(values[0]) && lengths[1] <= 2 && lengths[2] <= 2 && values[1] is > 0 and <= 12 && values[2] is > 0 and <= 31;
        var yearLast = lengths[0] <= 2 && lengths[1] <= 2 && lengths[2] is 2 or 4 && values[0] is > 0 and <= 31 && values[1] is > 0 and <= 31
            && (values[0] <= 12 || values[1] <= 12) && (lengths[2] == 2 ? signs[1] != '.' || (groups == 3 && lengths[1] == 2) : IsYear(values[2]));
        if (!yearFirst && !yearLast)
            return false;
        end = ends[2];
        if (end + 1 < text.Length && text[end] == 'T' && char.IsDigit(text[end + 1]))
            return Until(text, end, out end, NumberClass.Date, out shape);
        return true;
    }

    private static bool TrySlash(Span<int> lengths, Span<int> values, Span<int> ends, int groups, out int end, out NumberClass shape)
    {
        end = ends[1];
        shape = NumberClass.Year;
        if (groups != 2)
            return false;
        if (lengths[0] == 4 && IsYear(values[0]) && lengths[1] is 2 or 4)
            return true;
        // file numbers: 017/17
        shape = NumberClass.Identifier;
        if (lengths[0] is 3 or 4 && values[0] < (lengths[0] == 3 ? 100 : 1000))
            return true;
        shape = NumberClass.Idiom;
        if (values[0] == 24 && values[1] == 7)
            return true;
        shape = NumberClass.Name;
        return values[0] == 9 && values[1] == 11;
    }

    private static bool TryDashes(
        ReadOnlySpan<char> text,
        int start,
        Span<int> lengths,
        Span<int> values,
        Span<char> signs,
        Span<int> ends,
        int groups,
        ref int end,
        out NumberClass shape
    )
    {
        var dashed = 1;
        var digits = lengths[0];
        while (dashed < groups && signs[dashed] is '-' or ' ')
            digits += lengths[dashed++];
        end = ends[dashed - 1];
        // docket numbers: 16-4271-JFW
        shape = NumberClass.Identifier;
        if (dashed > 1 && end + 1 < text.Length && text[end] == '-' && char.IsAsciiLetterUpper(text[end + 1]) && values[0] is not (978 or 979))
        {
            end = WebScanner.EndOfChunk(text, end);
            return true;
        }

        // 18-113A
        if (
            dashed == 2
            && signs[1] == '-'
            && lengths[0] <= 2
            && lengths[1] == 3
            && end < text.Length
            && char.IsAsciiLetterUpper(text[end])
            && (end + 1 == text.Length || !char.IsLetter(text[end + 1]))
        )
        {
            end++;
            return true;
        }

        shape = NumberClass.Phone;
        if (dashed == 2 && signs[1] == '-')
            return TrySeason(lengths, values, 2, out shape) || IsShortPhone(lengths, values, out shape);
        if (dashed < 3 || digits < 7 || signs[2] == ' ')
            return false;
        var isBook = values[0] is 978 or 979 || (digits == 10 && dashed == 4 && lengths[3] == 1) || (digits is 15 or 16 && dashed == 4);
        if (digits == 9 && end + 1 < text.Length && text[end] == '-' && text[end + 1] is 'X' or 'x')
        {
            end += 2;
            isBook = true;
        }

        shape = isBook ? NumberClass.Identifier : NumberClass.Phone;
        return start >= 0;
    }

    private static bool IsShortPhone(Span<int> lengths, Span<int> values, out NumberClass shape)
    {
        shape = NumberClass.Phone;
        return (lengths[0] == 3 && lengths[1] == 4)
            || (lengths[0] is 3 or 4 && lengths[1] is 7 or 8 && values[0] < (lengths[0] == 3 ? 100 : 1000))
            || (values[0] == 1 && lengths[0] == 1 && values[1] is 800 or 888 or 877 or 866);
    }

    private static bool TrySeason(Span<int> lengths, Span<int> values, int groups, out NumberClass shape)
    {
        shape = NumberClass.Year;
        return groups == 2 && lengths[0] == 4 && IsYear(values[0])
            && ((lengths[1] == 2 && values[1] > values[0] % 100) || (lengths[1] == 4 && IsYear(values[1]) && values[1] > values[0]));
    }

    private static bool TryDots(Span<int> lengths, Span<char> signs, int groups, out NumberClass shape)
    {
        shape = NumberClass.Version;
        if (groups < 3 || signs[2] != '.')
            return false;
        var allThree = lengths[0] <= 3;
        for (var i = 1; i < groups && signs[i] == '.'; i++)
            allThree &= lengths[i] == 3;
        return !allThree && lengths[1] <= 3;
    }

    /// <summary>Groups between spaces are a phone number when they start with a zero: 0800 1111.</summary>
    private static bool TrySpaced(Span<int> lengths, Span<char> signs, ReadOnlySpan<char> text, int start, int groups, out NumberClass shape)
    {
        shape = NumberClass.Phone;
        var digits = 0;
        for (var i = 0; i < groups; i++)
            digits += lengths[i];
        // 900 20 20 10: no number is grouped by twos
        var pairs = groups >= 4 && digits is >= 9 and <= 11 && lengths[0] <= 3;
        for (var i = 1; i < groups && pairs; i++)
            pairs = signs[i] == ' ' && lengths[i] is 2 or 3;
        if (pairs && lengths[groups - 1] == 2)
            return true;
        return Digits.At(text, start, out _) == 0 && ((lengths[0] > 1 && digits is >= 7 and <= 14) || (digits == 10 && groups >= 4));
    }

    private static bool IsYear(int value) => value is >= 1400 and <= 2199;

    private static bool Until(ReadOnlySpan<char> text, int at, out int end, NumberClass is_, out NumberClass shape)
    {
        shape = is_;
        end = WebScanner.EndOfChunk(text, at);
        return true;
    }
}

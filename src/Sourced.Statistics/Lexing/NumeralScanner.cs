using Sourced.Statistics.Languages;

namespace Sourced.Statistics.Lexing;

/// <summary>Reads one number in digits with the group and decimal signs of its language.</summary>
internal static class NumeralScanner
{
    private const int MostGroups = 16;
    private const int MostDigits = 27;

    /// <summary>Reads the numeral at <paramref name="start"/>, which must be a digit, and returns where it ends.</summary>
    public static int Scan(ReadOnlySpan<char> text, int start, LanguageOptions options, out Numeral numeral)
    {
        Span<int> ends = stackalloc int[MostGroups];
        Span<int> lengths = stackalloc int[MostGroups];
        Span<char> signs = stackalloc char[MostGroups];
        var groups = Split(text, start, ends, lengths, signs);
        var decimals = DecimalGroup(text, ends, lengths, signs, ref groups, options);
        var end = ends[groups - 1];
        numeral = Value(text[start..end], decimals ? lengths[groups - 1] : 0, groups > (decimals ? 2 : 1));
        return end;
    }

    private static int Split(ReadOnlySpan<char> text, int start, Span<int> ends, Span<int> lengths, Span<char> signs)
    {
        var groups = 0;
        var at = Digits.Run(text, start, out lengths[0]);
        ends[groups++] = at;
        while (groups < MostGroups && at + 1 < text.Length && Normal(text[at]) is var sign && sign != '\0' && Digits.IsAt(text, at + 1))
        {
            var next = Digits.Run(text, at + 1, out var length);
            if (sign is ' ' or '\'' && (length != 3 || lengths[0] > 3 || (groups > 1 && signs[groups - 1] != sign)))
                break;
            signs[groups] = sign;
            lengths[groups] = length;
            ends[groups++] = at = next;
        }

        return groups;
    }

    private static char Normal(char sign) => sign switch
    {
        '.' or ',' => sign,
        '٫' => '.',
        '٬' or '\'' or '’' => '\'',
        '،' => ',',
        ' ' or '\u00A0' or '\u202F' or '\u2009' => ' ',
        _ => '\0',
    };

    /// <summary>Whether the last group is a decimal part. Cuts <paramref name="groups"/> where the signs make no number.</summary>
    private static bool DecimalGroup(
        ReadOnlySpan<char> text, Span<int> ends, Span<int> lengths, Span<char> signs, ref int groups, LanguageOptions options)
    {
        if (groups == 1)
            return false;
        var last = signs[groups - 1];
        var uniform = true;
        for (var i = 1; i < groups - 1; i++)
            uniform &= signs[i] == signs[1];
        if (groups > 2 && uniform && last != signs[1] && last is '.' or ',' && AreGroups(lengths[..(groups - 1)]))
            return true;
        if (groups > 2 || last is ' ' or '\'')
        {
            if (uniform && last == signs[1] && AreGroups(lengths[..groups]))
                return false;
            groups = 1;
            return false;
        }

        var isDecimalSign = text[ends[0]] == '٫' || last == (options.DecimalComma ? ',' : '.');
        var looksGrouped = lengths[1] == 3 && lengths[0] <= 3 && Digits.At(text, ends[0] - 1, out _) >= 0 && !StartsWithZero(text, ends[0], lengths[0]);
        if (isDecimalSign)
            return !(looksGrouped && options.EitherDecimal && !IsPercent(text, ends[1]));
        if (looksGrouped)
            return false;
        if (last == '.' || options.DecimalComma || options.EitherDecimal || text[ends[0]] == '،' || IsPercent(text, ends[1]))
            return true;
        groups = 1;
        return false;
    }

    private static bool StartsWithZero(ReadOnlySpan<char> text, int end, int length) => length == 1 && Digits.At(text, end - 1, out _) == 0;

    private static bool IsPercent(ReadOnlySpan<char> text, int at)
    {
        if (at < text.Length && text[at] is ' ' or '\u00A0' or '\u202F')
            at++;
        return at < text.Length && text[at] is '%' or '٪';
    }

    /// <summary>Thousands (1,234,567) or the Indian way (12,34,567).</summary>
    private static bool AreGroups(ReadOnlySpan<int> lengths)
    {
        if (lengths[0] > 3 || lengths[^1] != 3)
            return false;
        for (var i = 1; i < lengths.Length - 1; i++)
        {
            if (lengths[i] is not (2 or 3) || lengths[i] != lengths[1])
                return false;
        }

        return true;
    }

    private static Numeral Value(ReadOnlySpan<char> digits, int decimals, bool grouped)
    {
        var value = 0m;
        var count = 0;
        var zero = false;
        for (var i = 0; i < digits.Length;)
        {
            var digit = Digits.At(digits, i, out var width);
            i += width;
            if (digit < 0)
                continue;
            if (count == 0)
                zero = digit == 0;
            if (++count <= MostDigits)
                value = value * 10 + digit;
        }

        // more digits than any quantity has: an identifier, whose value nobody asks for
        if (count > MostDigits)
            return new Numeral(value, count, 0, false, zero);
        var scale = decimals;
        while (scale-- > 0)
            value /= 10;
        return new Numeral(value, count, decimals, grouped, zero && count - decimals > 1);
    }
}

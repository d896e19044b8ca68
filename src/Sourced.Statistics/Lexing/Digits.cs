using System.Globalization;

namespace Sourced.Statistics.Lexing;

/// <summary>Decimal digits of every script, inside and outside the basic plane.</summary>
internal static class Digits
{
    /// <summary>The value of the digit at <paramref name="at"/>, or -1; <paramref name="width"/> is its length in UTF-16 units.</summary>
    public static int At(ReadOnlySpan<char> text, int at, out int width)
    {
        width = 1;
        if ((uint)at >= (uint)text.Length)
            return -1;
        var unit = text[at];
        if (unit < 0x80)
            return char.IsAsciiDigit(unit) ? unit - '0' : -1;
        if (!char.IsSurrogate(unit))
            return char.IsDigit(unit) ? CharUnicodeInfo.GetDecimalDigitValue(unit) : -1;
        if (!char.IsHighSurrogate(unit) || at + 1 >= text.Length || !char.IsLowSurrogate(text[at + 1]))
            return -1;
        width = 2;
        var rune = new System.Text.Rune(unit, text[at + 1]);
        return System.Text.Rune.GetUnicodeCategory(rune) is UnicodeCategory.DecimalDigitNumber
            ? (int)System.Text.Rune.GetNumericValue(rune)
            : -1;
    }

    public static bool IsAt(ReadOnlySpan<char> text, int at) => At(text, at, out _) >= 0;

    /// <summary>The end of the run of digits that starts at <paramref name="at"/>, and how many they are.</summary>
    public static int Run(ReadOnlySpan<char> text, int at, out int count)
    {
        count = 0;
        while (At(text, at, out var width) >= 0)
        {
            at += width;
            count++;
        }

        return at;
    }
}

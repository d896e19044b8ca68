using System.Collections.Immutable;
using Sourced.Content.Sources;
using Sourced.Evidence.Matching;

namespace Sourced.Evidence.Findings;

/// <summary>
/// The years that a finding may be told of: those of its period, the one in which its source was issued, and those that are part of whom or what
/// it measures ("whose exploitation began in 2004 or later").
/// </summary>
/// <param name="From">First year of the period.</param>
/// <param name="To">Last year of the period.</param>
/// <param name="Others">Years of whom or what it measures.</param>
/// <param name="Issued">The year in which the source was issued, or zero: only where the text speaks of the publication.</param>
internal sealed record YearSpan(int From, int To, ImmutableArray<int> Others, int Issued)
{
    /// <returns>Null when the period names no year ("launch to the present"), since nothing can be said then.</returns>
    public static YearSpan? Of(Source source, Finding finding)
    {
        if (finding.Period is not { } period) return null;
        if (In(period.Value) is not var (from, to)) return null;
        return new YearSpan(from, to, [.. OthersOf(source, finding)], source.Issued?.Value.Year ?? 0);
    }

    /// <summary>First and last year of a text; "2022/23" and "2016-18" go on from the year before.</summary>
    /// <returns>Null for a text without a year. In "2024/24", where the last year does not follow, it is zero.</returns>
    public static (int From, int To)? In(string text)
    {
        (int From, int To)? span = null;
        for (var at = 0; at < text.Length;)
        {
            var (year, digits) = Numeral(text, at);
            at += Math.Max(digits, 1);
            if (digits != 4 || year is < 1800 or >= 2200) continue;
            var last = Continued(text, at, year);
            span = span is { } known ? (Math.Min(known.From, year), Math.Max(known.To, last)) : (year, last);
        }

        return span;
    }

    /// <summary>The year that two digits behind a stroke make of the one before; "2024-11" is a month.</summary>
    private static int Continued(string text, int at, int year)
    {
        if (at >= text.Length || text[at] is not ('/' or '-' or '–')) return year;
        var (value, digits) = Numeral(text, at + 1);
        if (digits != 2 || (value <= 12 && value <= year % 100)) return year;
        return value > year % 100 ? (year / 100 * 100) + value : 0;
    }

    /// <summary>The whole number at a place, in the digits of any script.</summary>
    private static (int Value, int Digits) Numeral(string text, int at)
    {
        var (value, digits) = (0, 0);
        while (at + digits < text.Length && System.Globalization.CharUnicodeInfo.GetDecimalDigitValue(text[at + digits]) is >= 0 and var digit)
        {
            value = digits < 8 ? (value * 10) + digit : value;
            digits++;
        }

        return (value, digits);
    }

    public bool Holds(int year) => (year >= From && year <= To) || Others.Contains(year);

    private static IEnumerable<int> OthersOf(Source source, Finding finding)
    {
        foreach (var numeral in Numerals.In($"{finding.Population?.Value} {finding.Measures?.Value} {finding.Figure.Value} {source.Title?.Value}"))
        {
            if (IsYear(numeral, out var year)) yield return year;
        }
    }

    public static bool IsYear(string numeral, out int year)
    {
        year = 0;
        return numeral.Length == 4
            && numeral[0] is ('1' or '2')
            && int.TryParse(numeral, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out year)
            && year is >= 1800 and < 2200;
    }
}

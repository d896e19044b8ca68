using System.Collections.Immutable;
using Sourced.Content.Sources;
using Sourced.Evidence.Matching;

namespace Sourced.Evidence.Findings;

/// <summary>
/// The years that a finding may be told of: those of its period, the one in which its source was issued, and those that are part of whom or what
/// it measures ("whose exploitation began in 2004 or later").
/// </summary>
internal sealed record YearSpan(int From, int To, ImmutableArray<int> Others)
{
    /// <returns>Null when the period names no year ("launch to the present"), since nothing can be said then.</returns>
    public static YearSpan? Of(Source source, Finding finding)
    {
        if (finding.Period is not { } period) return null;
        var (from, to) = (int.MaxValue, int.MinValue);
        foreach (var numeral in Numerals.In(period.Value))
        {
            // "2022/23", "2016-18": two digits behind a year go on from it.
            var year = IsYear(numeral, out var whole) ? whole : numeral.Length == 2 && to > 0 ? (to / 100 * 100) + int.Parse(numeral, System.Globalization.CultureInfo.InvariantCulture) : 0;
            if (year < 1800 || (from != int.MaxValue && numeral.Length == 2 && year < to)) continue;
            (from, to) = (Math.Min(from, year), Math.Max(to, year));
        }

        return from == int.MaxValue ? null : new YearSpan(from, to, [.. OthersOf(source, finding)]);
    }

    public bool Holds(int year) => (year >= From && year <= To) || Others.Contains(year);

    private static IEnumerable<int> OthersOf(Source source, Finding finding)
    {
        if (source.Issued is { } issued) yield return issued.Value.Year;
        foreach (var numeral in Numerals.In($"{finding.Population?.Value} {finding.Measures?.Value} {finding.Figure.Value} {source.Title?.Value}"))
        {
            if (IsYear(numeral, out var year)) yield return year;
        }
    }

    public static bool IsYear(string numeral, out int year)
    {
        year = 0;
        return numeral.Length == 4 && numeral[0] is ('1' or '2') && int.TryParse(numeral, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out year) && year is >= 1800 and < 2200;
    }
}

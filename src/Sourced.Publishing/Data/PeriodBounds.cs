using System.Globalization;
using System.Text.RegularExpressions;

namespace Sourced.Publishing.Data;

/// <summary>First and last year, month or day of a period, as ISO 8601 writes them, where its words give no more and no less. "Published in 2018" says nothing of when one counted.</summary>
/// <param name="Start">Empty where only the end is known, or nothing.</param>
internal readonly partial record struct PeriodBounds(string Start, string End)
{
    private const string Month = "January|February|March|April|May|June|July|August|September|October|November|December";
    private const string Point = $@"(?:(?:{Month}) )?\d{{4}}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?";

    private static readonly string[] Months = Month.Split('|');

    /// <param name="text">As records have it, in English: "2013-2016", "February 2014 to March 2017", "2023/24", "evidence to 2013".</param>
    public static PeriodBounds Read(string text)
    {
        if (Whole().Match(text) is { Success: true } whole)
            return new(Iso(whole.Value), Iso(whole.Value));
        if (Years().Match(text) is { Success: true } years && Follows(years))
            return new(years.Groups[1].Value, years.Groups[1].Value[..2] + years.Groups[2].Value);
        if (Range().Match(text) is { Success: true } range)
            return new(Iso(range.Groups["from"].Value), Iso(range.Groups["to"].Value));
        if (MonthsOfAYear().Match(text) is { Success: true } months)
            return new(Iso($"{months.Groups["from"].Value} {months.Groups["year"].Value}"), Iso($"{months.Groups["to"].Value} {months.Groups["year"].Value}"));
        return Until().Match(text) is { Success: true } until ? new("", Iso(until.Groups["to"].Value)) : new("", "");
    }

    /// <summary>"2023/24": the second is the year after the first.</summary>
    private static bool Follows(Match years) =>
        (int.Parse(years.Groups[1].ValueSpan, CultureInfo.InvariantCulture) + 1) % 100 == int.Parse(years.Groups[2].ValueSpan, CultureInfo.InvariantCulture);

    private static string Iso(string point)
    {
        var space = point.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? point : string.Create(CultureInfo.InvariantCulture, $"{point[(space + 1)..]}-{Array.IndexOf(Months, point[..space]) + 1:D2}");
    }

    [GeneratedRegex($@"^{Point}$", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^(\d{4})/(\d\d)$", RegexOptions.CultureInvariant)]
    private static partial Regex Years();

    [GeneratedRegex($@"^(?<from>{Point})(?: to |\s?[-–]\s?)(?<to>{Point})$", RegexOptions.CultureInvariant)]
    private static partial Regex Range();

    [GeneratedRegex($@"^(?<from>{Month})(?: to |\s?[-–]\s?)(?<to>{Month}) (?<year>\d{{4}})$", RegexOptions.CultureInvariant)]
    private static partial Regex MonthsOfAYear();

    [GeneratedRegex($@"^(?:(?:evidence|studies|trials|records) )?(?:to|until) (?<to>{Point})$", RegexOptions.CultureInvariant)]
    private static partial Regex Until();
}

using System.Globalization;

namespace Sourced.Content.Sources;

/// <summary>A date of which month or day may be unknown, as in CSL: <c>2018</c>, <c>2018-01</c>, <c>2018-01-31</c>.</summary>
public readonly record struct PartialDate(int Year, int? Month, int? Day)
{
    /// <summary>The first day that the date can mean.</summary>
    public DateOnly Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <returns>False when the text is not such a date or names a day that does not exist.</returns>
    public static bool TryParse(string text, out PartialDate date)
    {
        date = default;
        var parts = text.Split('-');
        if (parts.Length is < 1 or > 3 || parts[0].Length != 4) return false;
        var numbers = new int[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0 && parts[i].Length != 2) return false;
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i])) return false;
        }

        var (year, month, day) = (numbers[0], parts.Length > 1 ? numbers[1] : (int?)null, parts.Length > 2 ? numbers[2] : (int?)null);
        if (year < 1 || month is < 1 or > 12 || (day is { } d && (d < 1 || d > DateTime.DaysInMonth(year, month!.Value)))) return false;
        date = new PartialDate(year, month, day);
        return true;
    }

    public override string ToString() => (Month, Day) switch
    {
        ({ } month, { } day) => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{month:D2}-{day:D2}"),
        ({ } month, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{month:D2}"),
        _ => Year.ToString("D4", CultureInfo.InvariantCulture),
    };
}

using System.Globalization;

namespace Sourced.Evidence.Due;

/// <summary>How often something renews itself.</summary>
internal readonly record struct Rhythm(int Months, int Days)
{
    /// <param name="text">yearly, quarterly, monthly, or an ISO 8601 duration of years, months, weeks and days (P3Y, P1Y6M, P90D).</param>
    /// <returns>Null for "never" and for what is no rhythm.</returns>
    public static Rhythm? Parse(string text)
    {
        switch (text.Trim())
        {
            case "yearly": return new Rhythm(12, 0);
            case "quarterly": return new Rhythm(3, 0);
            case "monthly": return new Rhythm(1, 0);
        }

        var (months, days, number) = (0, 0, 0);
        if (!text.StartsWith('P') || text.Length < 3) return null;
        foreach (var letter in text.AsSpan(1))
        {
            if (char.IsAsciiDigit(letter))
            {
                number = (number * 10) + letter - '0';
                if (number > 10_000) return null;
                continue;
            }

            switch (letter)
            {
                case 'Y': months += number * 12; break;
                case 'M': months += number; break;
                case 'W': days += number * 7; break;
                case 'D': days += number; break;
                default: return null;
            }

            number = 0;
        }

        return months + days == 0 || months > 12_000 ? null : new Rhythm(months, days);
    }

    public DateOnly After(DateOnly day) => day.AddMonths(Months).AddDays(Days);

    public static string Shown(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace Sourced.Evidence.Translations;

/// <summary>Times of day as every language writes them: "9 pm" is "21:00".</summary>
internal static partial class Clock
{
    /// <returns>Hours and minutes; empty where the text names no one time.</returns>
    public static string Of(string text)
    {
        if (
            Time().Matches(text) is not [var time]
            || !int.TryParse(time.Groups["hour"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var hour)
        )
            return "";
        var half = time.Groups["half"].Value;
        if (half.StartsWith('p') && hour < 12) hour += 12;
        if (half.StartsWith('a') && hour == 12) hour = 0;
        return FormattableString.Invariant($"{hour}:{(time.Groups["minute"].Success ? time.Groups["minute"].Value : "00")}");
    }

    [GeneratedRegex(
        @"(?<![0-9])(?<hour>[0-9]{1,2})(?:[:.h]\s?(?<minute>[0-9]{2}))?(?:\s?(?<half>[ap])\.?\s?m)?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Time();
}

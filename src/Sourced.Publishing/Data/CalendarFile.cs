using System.Globalization;
using System.Text;

namespace Sourced.Publishing.Data;

/// <param name="Id">Names the event for ever, without the host.</param>
/// <param name="Day">The last day on which it should be done.</param>
/// <param name="Known">The day on which that was settled.</param>
/// <param name="Url">Where to look.</param>
internal sealed record CalendarEvent(string Id, DateOnly Day, DateOnly Known, string Summary, string Url);

/// <summary>A calendar as RFC 5545 has it: lines end with CR LF and are folded at 75 octets, never inside a letter.</summary>
internal static class CalendarFile
{
    private const int LongestLine = 75;

    public static byte[] Write(string name, string host, string language, IEnumerable<CalendarEvent> events)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//Sourced//Review dates//EN");
        Line(text, "CALSCALE:GREGORIAN");
        Line(text, $"X-WR-CALNAME;LANGUAGE={language}:{Escape(name)}");
        foreach (var entry in events)
        {
            Line(text, "BEGIN:VEVENT");
            Line(text, $"UID:{entry.Id}@{host}");
            Line(text, $"DTSTAMP:{Day(entry.Known)}T000000Z");
            Line(text, $"DTSTART;VALUE=DATE:{Day(entry.Day)}");
            Line(text, $"SUMMARY;LANGUAGE={language}:{Escape(entry.Summary)}");
            Line(text, $"URL:{entry.Url}");
            Line(text, "TRANSP:TRANSPARENT");
            Line(text, "END:VEVENT");
        }

        Line(text, "END:VCALENDAR");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).ReplaceLineEndings("\\n");

    /// <summary>A line that goes on begins with a blank, which counts.</summary>
    private static void Line(StringBuilder text, string line)
    {
        var length = 0;
        foreach (var letter in line.EnumerateRunes())
        {
            if (length + letter.Utf8SequenceLength > LongestLine)
            {
                text.Append("\r\n ");
                length = 1;
            }

            text.Append(letter.ToString());
            length += letter.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}

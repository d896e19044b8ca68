using System.Text;
using System.Text.RegularExpressions;

namespace Sourced.Publishing.Tests.Validity;

/// <summary>What RFC 5545 asks of a calendar of days.</summary>
internal static partial class CalendarCheck
{
    public static IEnumerable<string> Problems(string text)
    {
        if (
            !text.EndsWith("\r\n", StringComparison.Ordinal)
            || text.Replace("\r\n", "", StringComparison.Ordinal).AsSpan().IndexOfAny('\r', '\n') >= 0
        )
            return ["lines end with CR LF (3.1)"];
        var written = text.Split("\r\n")[..^1];
        var lines = text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n")[..^1];
        return written.Where(line => Encoding.UTF8.GetByteCount(line) > 75).Select(line => $"longer than 75 octets (3.1): {line}")
            .Concat(lines.Where(line => !Property().IsMatch(line)).Select(line => $"no property (3.1): {line}"))
            .Concat(lines is ["BEGIN:VCALENDAR", .., "END:VCALENDAR"] ? [] : ["one calendar (3.4)"])
            .Concat(
                new[] { "VERSION:2.0", "PRODID:" }
                    .Where(start => lines.Count(line => line.StartsWith(start, StringComparison.Ordinal)) != 1)
                    .Select(start => $"exactly one {start} (3.6)")
            )
            .Concat(Events(lines).SelectMany(OfEvent))
            .Concat(
                Events(lines)
                    .SelectMany(entry => entry)
                    .Where(line => line.StartsWith("UID:", StringComparison.Ordinal))
                    .GroupBy(line => line)
                    .Where(same => same.Count() > 1)
                    .Select(same => $"{same.Key}: twice (3.8.4.7)")
            );
    }

    private static IEnumerable<string[]> Events(string[] lines)
    {
        for (var i = Array.IndexOf(lines, "BEGIN:VEVENT"); i >= 0; i = Array.IndexOf(lines, "BEGIN:VEVENT", i + 1))
            yield return lines[(i + 1)..Array.IndexOf(lines, "END:VEVENT", i)];
    }

    private static IEnumerable<string> OfEvent(string[] entry)
    {
        foreach (var pattern in new[] { "^UID:.+@.+$", @"^DTSTAMP:\d{8}T\d{6}Z$", @"^DTSTART;VALUE=DATE:\d{8}$", "^SUMMARY[;:]" })
        {
            if (entry.Count(line => Regex.IsMatch(line, pattern)) != 1) yield return $"exactly one {pattern} (3.6.1): {string.Join(" | ", entry)}";
        }
    }

    [GeneratedRegex("^[A-Z-]+(?:;[A-Z-]+=[^:;]+)*:", RegexOptions.CultureInvariant)]
    private static partial Regex Property();
}

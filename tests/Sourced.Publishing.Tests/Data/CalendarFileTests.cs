using System.Text;
using Sourced.Publishing.Data;

namespace Sourced.Publishing.Tests.Data;

public sealed class CalendarFileTests
{
    private static readonly CalendarEvent Event = new(
        "fact-trust-ar-20271102",
        new DateOnly(2027, 11, 2),
        new DateOnly(2026, 11, 2),
        "تحقق من جديد: الثقة تسبق الأذى، والمعرفة تحمي الأطفال من الاستغلال; then, all else",
        "https://example.org/ar/facts/trust/");

    private static readonly byte[] Bytes = CalendarFile.Write("Reviews", "example.org", "ar", [Event]);
    private static readonly string Text = Encoding.UTF8.GetString(Bytes);

    [Fact]
    public void Every_line_ends_as_the_standard_says_and_is_at_most_75_octets_long()
    {
        Assert.EndsWith("END:VCALENDAR\r\n", Text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', Text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(Text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains("\r\n ", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Unfolded_it_says_what_it_was_given_with_signs_escaped()
    {
        var lines = Text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");

        Assert.Contains("UID:fact-trust-ar-20271102@example.org", lines);
        Assert.Contains("DTSTAMP:20261102T000000Z", lines);
        Assert.Contains("DTSTART;VALUE=DATE:20271102", lines);
        Assert.Contains(
            "SUMMARY;LANGUAGE=ar:"
                + Event.Summary.Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal),
            lines
        );
    }

    [Fact]
    public void What_is_opened_is_closed()
    {
        var open = new Stack<string>();
        foreach (var line in Text.Split("\r\n"))
        {
            if (line.StartsWith("BEGIN:", StringComparison.Ordinal)) open.Push(line[6..]);
            if (line.StartsWith("END:", StringComparison.Ordinal)) Assert.Equal(open.Pop(), line[4..]);
        }

        Assert.Empty(open);
    }
}

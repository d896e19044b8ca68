using System.Globalization;
using System.Text;
using Sourced.Content.Text;

namespace Sourced.Evidence.Reporting.Frames;

/// <summary>One line of a file, cut to a window around a span, and where under it the caret goes.</summary>
/// <param name="Line">Line number from 1.</param>
/// <param name="Before">What stands before the span; in all three, tabs are spaces and control characters are gone.</param>
/// <param name="Marked">The span, as far as it stands on this line; may be empty.</param>
/// <param name="After">What stands behind it.</param>
public sealed record Excerpt(int Line, string Before, string Marked, string After)
{
    /// <summary>The whole for a terminal.</summary>
    public string Text => Join(Before, Marked, After);

    /// <summary>Cells before the caret.</summary>
    public int CaretAt => DisplayWidth.Of(Before);

    /// <summary>Cells under the span, at least one.</summary>
    public int CaretWidth => Math.Max(DisplayWidth.Of(Marked), 1);

    /// <summary>Cells of a line before it is windowed.</summary>
    private const int Window = 96;

    private const int TabWidth = 4;

    // First-strong isolate and its end: see Join.
    private const char Isolate = '\u2068';
    private const char EndIsolate = '\u2069';

    public static Excerpt Of(SourceSpan span)
    {
        var from = span.From;
        var line = span.File.LineText(from.Line);
        var start = Math.Min(from.Column - 1, line.Length);
        // A span that goes on over the line end is shown to the end of its first line.
        var end = Math.Clamp(span.End - span.File.LineStart(from.Line), start, line.Length);
        (start, end) = WholeClusters(line, start, end);

        var marked = Show(line.AsSpan(start, end - start), Window);
        var room = Math.Max(Window - DisplayWidth.Of(marked), 24);
        var after = Show(line.AsSpan(end), int.MaxValue);
        var before = Show(line.AsSpan(0, start), int.MaxValue);
        var (beforeWidth, afterWidth) = (DisplayWidth.Of(before), DisplayWidth.Of(after));
        if (beforeWidth + afterWidth > room)
        {
            var left = Math.Max(room / 2, room - afterWidth);
            before = KeepEnd(before, beforeWidth, left);
            after = KeepStart(after, afterWidth, Math.Max(room - DisplayWidth.Of(before), room / 2));
        }

        return new Excerpt(from.Line, before, marked, after);
    }

    /// <summary>
    /// Where letters run from right to left, each of the three pieces becomes an isolate of its own. A terminal that reorders then still
    /// draws the pieces one after the other from the left, so the caret stands under its piece whether the terminal reorders or not.
    /// </summary>
    private static string Join(string before, string marked, string after) =>
        HasRightToLeft(before) || HasRightToLeft(marked) || HasRightToLeft(after)
            ? $"{Isolated(before)}{Isolated(marked)}{Isolated(after)}"
            : before + marked + after;

    private static string Isolated(string text) => text.Length == 0 ? "" : $"{Isolate}{text}{EndIsolate}";

    private static bool HasRightToLeft(string text)
    {
        foreach (var letter in text)
        {
            if (letter is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC')) return true;
        }

        return false;
    }

    /// <summary>A caret never starts or ends inside a surrogate pair or before a combining mark.</summary>
    private static (int Start, int End) WholeClusters(string line, int start, int end)
    {
        while (start > 0 && start < line.Length && Continues(line, start)) start--;
        while (end < line.Length && end > start && Continues(line, end)) end++;
        return (start, end);
    }

    private static bool Continues(string line, int at) =>
        char.IsLowSurrogate(line[at])
        || CharUnicodeInfo.GetUnicodeCategory(line, at) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    private static string Show(ReadOnlySpan<char> text, int most)
    {
        var shown = new StringBuilder(Math.Min(text.Length, 512));
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '\t') shown.Append(' ', TabWidth);
            else if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control || IsDirectionMark(rune.Value)) continue;
            else shown.Append(rune);
            width += rune.Value == '\t' ? TabWidth : DisplayWidth.Of(rune);
            if (width >= most) break;
        }

        return shown.ToString();
    }

    /// <summary>The author's own embeddings would break out of ours (and can be used to make a line read as another).</summary>
    private static bool IsDirectionMark(int value) => value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    private static string KeepEnd(string text, int width, int room)
    {
        if (width <= room) return text;
        var at = 0;
        var target = width - room + 2;
        foreach (var rune in text.EnumerateRunes())
        {
            if (target <= 0 && DisplayWidth.Of(rune) > 0) break;
            target -= DisplayWidth.Of(rune);
            at += rune.Utf16SequenceLength;
        }

        // Start at a word where one is near.
        var space = text.IndexOf(' ', at);
        if (space >= 0 && space - at < 12 && space + 1 < text.Length) at = space + 1;
        return "… " + text[at..];
    }

    private static string KeepStart(string text, int width, int room)
    {
        if (width <= room) return text;
        var at = 0;
        var left = room - 2;
        foreach (var rune in text.EnumerateRunes())
        {
            left -= DisplayWidth.Of(rune);
            if (left < 0) break;
            at += rune.Utf16SequenceLength;
        }

        var space = at > 0 ? text.LastIndexOf(' ', at - 1) : -1;
        if (space > 0 && at - space < 12) at = space;
        return text[..at] + " …";
    }
}

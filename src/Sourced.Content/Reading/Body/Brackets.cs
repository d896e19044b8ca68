namespace Sourced.Content.Reading.Body;

/// <summary>Finds the end of a bracket. Escapes and code do not count.</summary>
internal static class Brackets
{
    /// <summary>No citation is longer; looking further from each of many brackets would take the square of their number.</summary>
    private const int Reach = 2000;

    /// <param name="text">The text of the block.</param>
    /// <param name="open">The offset of the opening bracket.</param>
    /// <param name="end">The offset behind the last unit of the text.</param>
    /// <returns>The offset of the closing bracket, or -1.</returns>
    public static int Close(string text, int open, int end)
    {
        var depth = 0;
        end = Math.Min(end, open + Reach);
        for (var i = open; i < end; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '`':
                    i = SkipCode(text, i, end);
                    break;
                case '[':
                    depth++;
                    break;
                case ']' when --depth == 0:
                    return i;
            }
        }

        return -1;
    }

    private static int SkipCode(string text, int start, int end)
    {
        var ticks = 1;
        while (start + ticks < end && text[start + ticks] == '`') ticks++;
        var close = text.AsSpan(start + ticks, end - start - ticks).IndexOf(text.AsSpan(start, ticks));
        return close < 0 ? start + ticks - 1 : start + ticks + close + ticks - 1;
    }
}

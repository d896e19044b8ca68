namespace Sourced.Statistics;

/// <summary>Parts a text where a line is empty.</summary>
internal static class Paragraphs
{
    public static bool AreIn(string text) => NextGap(text, 0).End > 0;

    public static List<(int Start, string Text)> Of(string text)
    {
        var paragraphs = new List<(int, string)>();
        for (var start = 0; start < text.Length;)
        {
            var (at, end) = NextGap(text, start);
            if (end == 0)
                (at, end) = (text.Length, text.Length);
            if (at > start)
                paragraphs.Add((start, text[start..at]));
            start = end;
        }

        return paragraphs;
    }

    /// <summary>The next line end with nothing but white space up to a further line end, and where the text goes on behind it.</summary>
    private static (int Start, int End) NextGap(string text, int from)
    {
        for (var at = text.IndexOf('\n', from); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            var (next, end) = (at + 1, 0);
            for (; next < text.Length && text[next] is '\n' or '\r' or ' ' or '\t'; next++)
            {
                if (text[next] is '\n')
                    end = next + 1;
            }

            if (end > 0)
                return (at, end);
        }

        return (0, 0);
    }
}

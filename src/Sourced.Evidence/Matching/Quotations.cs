namespace Sourced.Evidence.Matching;

/// <summary>Finds whether words stand between quotation marks of any of the usual kinds.</summary>
internal static class Quotations
{
    private static readonly (char Open, char Close)[] Pairs = [('“', '”'), ('«', '»'), ('„', '“'), ('»', '«'), ('「', '」'), ('『', '』'), ('‘', '’'), ('"', '"')];

    public static bool Hold(string text, int start, int end)
    {
        foreach (var (open, close) in Pairs)
        {
            if (open == close ? IsBetweenEqual(text, open, start, end) : IsBetween(text, open, close, start, end)) return true;
        }

        return false;
    }

    private static bool IsBetween(string text, char open, char close, int start, int end)
    {
        if (start == 0) return false;
        var opened = text.LastIndexOf(open, start - 1);
        if (opened < 0) return false;
        var closedBefore = text.IndexOf(close, opened + 1, start - opened - 1);
        return closedBefore < 0 && text.IndexOf(close, end) >= 0;
    }

    /// <summary>Straight marks: an odd number before, at least one behind.</summary>
    private static bool IsBetweenEqual(string text, char mark, int start, int end) =>
        text.AsSpan(0, start).Count(mark) % 2 == 1 && text.AsSpan(end).Contains(mark);
}

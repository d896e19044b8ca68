namespace Sourced.Publishing.Auditing;

internal static class PlainText
{
    /// <summary>Whether a stretch of a text lies in one of the values that the gate has read in the input.</summary>
    public static bool Covers(IReadOnlySet<string> values, string text, Range range)
    {
        var (start, end) = (range.Start.GetOffset(text.Length), range.End.GetOffset(text.Length));
        foreach (var value in values)
        {
            if (value.Length < end - start) continue;
            for (var at = text.IndexOf(value, StringComparison.Ordinal); at >= 0 && at <= start; at = text.IndexOf(value, at + 1, StringComparison.Ordinal))
            {
                if (at + value.Length >= end) return true;
            }
        }

        return false;
    }
}

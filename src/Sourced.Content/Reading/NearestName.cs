namespace Sourced.Content.Reading;

/// <summary>The name that an author most likely meant.</summary>
public static class NearestName
{
    private const int OnStack = 128;

    /// <returns>The one candidate that begins as what was written, four letters or more, does; null when there is none or more than one.</returns>
    public static string? Begun(string written, IEnumerable<string> candidates) =>
        written.Length > 3 && candidates.Where(name => name.StartsWith(written, StringComparison.Ordinal)).Take(2).ToArray() is [var only] ? only : null;

    /// <returns>The closest candidate, or null when none is close: more than a third of the letters differ.</returns>
    public static string? Of(string written, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var limit = Math.Max(1, written.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - written.Length) >= limit) continue;
            var distance = Distance(written, candidate, limit);
            if (distance >= limit) continue;
            (nearest, limit) = (candidate, distance);
        }

        return nearest;
    }

    /// <summary>"write `x`", or a sentence that lists what is known.</summary>
    internal static string Help(string written, IReadOnlyCollection<string> candidates) =>
        Of(written, candidates) is { } name ? $"did you mean \"{name}\"?" : $"known are {string.Join(", ", candidates.Order(StringComparer.Ordinal))}";

    /// <summary>Letters to insert, drop, change or swap with their neighbour (restricted Damerau–Levenshtein), case aside.</summary>
    /// <returns>No more than the limit: cells of the table that lie that far from its diagonal are not looked at (Ukkonen's band).</returns>
    private static int Distance(string left, string right, int limit)
    {
        var width = right.Length + 1;
        Span<int> cells = width <= OnStack ? stackalloc int[3 * OnStack] : new int[3 * width];
        cells.Fill(limit);
        var before = cells[..width];
        var previous = cells.Slice(width, width);
        var current = cells.Slice(2 * width, width);
        for (var j = 0; j < Math.Min(width, limit); j++) previous[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            var (first, last) = (Math.Max(1, i - limit + 1), Math.Min(right.Length, i + limit - 1));
            current[first - 1] = first == 1 ? Math.Min(i, limit) : limit;
            var least = current[first - 1];
            for (var j = first; j <= last; j++)
            {
                var cost = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                var best = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1])) best = Math.Min(best, before[j - 2] + 1);
                current[j] = best;
                least = Math.Min(least, best);
            }

            if (least >= limit) return limit;
            if (last < right.Length) current[last + 1] = limit;
            var done = before;
            before = previous;
            previous = current;
            current = done;
        }

        return Math.Min(previous[right.Length], limit);
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}

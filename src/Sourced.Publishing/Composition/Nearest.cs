namespace Sourced.Publishing.Composition;

/// <summary>What an author may have meant.</summary>
internal static class Nearest
{
    /// <returns>The name that differs least, or null when every one differs in more than a third of its letters.</returns>
    public static string? To(string name, IEnumerable<string> names) =>
        names.Select(other => (Name: other, Distance: Distance(name, other)))
            .Where(other => other.Distance * 3 <= Math.Max(name.Length, other.Name.Length))
            .OrderBy(other => other.Distance).ThenBy(other => other.Name, StringComparer.Ordinal)
            .Select(other => other.Name).FirstOrDefault();

    /// <summary>Levenshtein's distance.</summary>
    private static int Distance(string first, string second)
    {
        var row = Enumerable.Range(0, second.Length + 1).ToArray();
        for (var i = 1; i <= first.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= second.Length; j++)
            {
                var change = corner + (first[i - 1] == second[j - 1] ? 0 : 1);
                corner = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}

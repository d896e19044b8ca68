using Sourced.Publishing.Placing;

namespace Sourced.Publishing.Comparing;

/// <summary>Pages that authors wrote and that are new, gone or no longer the same, from the lists of what was published.</summary>
internal static class PageDifferences
{
    private const string Index = "/index.html";

    private static readonly string[] Folders = ["facts", "actions", "myths", "pages"];

    public static IEnumerable<Difference> Between(Manifest? before, Manifest? after)
    {
        if (before is null || after is null) return [];
        var (old, now) = (Pages(before), Pages(after));
        return now.Where(page => !old.ContainsKey(page.Key)).Select(page => Of(page.Key, DifferenceKind.New))
            .Concat(old.Where(page => !now.ContainsKey(page.Key)).Select(page => Of(page.Key, DifferenceKind.Gone)))
            .Concat(
                now.Where(page => old.TryGetValue(page.Key, out var earlier) && earlier != page.Value)
                    .Select(page => Of(page.Key, DifferenceKind.Changed))
            );
    }

    private static Difference Of(string path, DifferenceKind kind) => new("page", $"/{path[..^"index.html".Length]}", kind, "", []);

    /// <summary>By path, with the digest of what was published there: pages of the kinds that authors write, without those that list them.</summary>
    private static SortedDictionary<string, string> Pages(Manifest manifest) =>
        new(
            manifest
                .Files.Where(file => file.Path.EndsWith(Index, StringComparison.Ordinal) && IsWritten(file.Path))
                .ToDictionary(file => file.Path, file => file.Content.ToString()),
            StringComparer.Ordinal
        );

    private static bool IsWritten(string path)
    {
        var parts = path.Split('/');
        return parts.Length >= 3 && Folders.Contains(parts[^3], StringComparer.Ordinal) && parts.Length <= 4;
    }
}

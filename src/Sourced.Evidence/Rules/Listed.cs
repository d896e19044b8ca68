namespace Sourced.Evidence.Rules;

/// <summary>Lists in messages.</summary>
internal static class Listed
{
    /// <summary>"a title, a date and a locator".</summary>
    public static string And(IReadOnlyList<string> items) => items.Count < 2
        ? string.Concat(items)
        : $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}";
}

using Sourced.Content.Starting;

namespace Sourced.Content.Schemas;

/// <summary>What a key is for, in the words in which <c>sourced new</c> asks for it.</summary>
internal static class KeyWords
{
    private static readonly Dictionary<string, string> Starters = new(StringComparer.Ordinal)
    {
        ["fact"] = "sheet",
        ["action"] = "action",
        ["myth"] = "myth",
        ["page"] = "sheet",
        ["source"] = "source",
        ["help-lines"] = "help-line",
    };

    /// <param name="schema">Name of the schema.</param>
    /// <returns>By key, whatever its case.</returns>
    public static IReadOnlyDictionary<string, string> For(string schema)
    {
        var starter = Starter.All.FirstOrDefault(starter => starter.Name == Starters.GetValueOrDefault(schema));
        return (starter?.Questions ?? []).ToDictionary(
            question => question.Name,
            question => question.Example.Length > 0 ? $"{question.Words}. Such as: {question.Example}" : question.Words,
            StringComparer.OrdinalIgnoreCase);
    }
}

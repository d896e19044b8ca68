using System.Collections.Immutable;
using System.Text.Json;
using Sourced.Publishing.Comparing;

namespace Sourced.Publishing.Reviewing;

/// <summary>The values that an earlier edition showed.</summary>
public static class EarlierValues
{
    /// <param name="edition">Output folder, data folder or data.zip.</param>
    /// <returns>By <c>source#finding</c>, each value once; null where the path is no edition.</returns>
    /// <exception cref="InvalidDataException">A data file is not what it should be.</exception>
    public static IReadOnlyDictionary<string, ImmutableArray<string>>? In(string edition) =>
        EditionFiles
            .Open(edition)
            ?.Objects("statistics.json")
            .Select(row => (Id: Text(row, "id"), Display: Text(row, "display")))
            .GroupBy(row => row.Id, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => group.Select(row => row.Display).Distinct(StringComparer.Ordinal).ToImmutableArray(),
                StringComparer.Ordinal
            );

    private static string Text(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}

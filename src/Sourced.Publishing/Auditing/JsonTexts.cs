using System.Text.Json;

namespace Sourced.Publishing.Auditing;

/// <summary>What is said in JSON.</summary>
internal static class JsonTexts
{
    /// <summary>All values that are texts. Names of fields are our own.</summary>
    /// <param name="json">One value.</param>
    /// <param name="without">Of fields that are read elsewhere.</param>
    public static IEnumerable<string> In(string json, string without = "")
    {
        using var document = JsonDocument.Parse(json);
        return [.. In(document.RootElement, without)];
    }

    private static IEnumerable<string> In(JsonElement value, string without) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => In(item, without)),
        JsonValueKind.Object => value.EnumerateObject().Where(field => field.Name != without).SelectMany(field => In(field.Value, without)),
        _ => [],
    };
}

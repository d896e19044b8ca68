using System.Collections.Immutable;
using System.Text.Json;

namespace Sourced.Theme.Styling;

/// <summary>What <c>theme/tokens.json</c> says, as far as pages need it: colour, type, space.</summary>
internal sealed class Tokens
{
    private readonly JsonElement _root;

    private Tokens(JsonElement root) => _root = root;

    public static Tokens Parse(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        return new Tokens(document.RootElement.Clone());
    }

    /// <summary>Colours of a scheme (light, dark) by name, in the file's order.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Colours(string scheme) =>
        [.. Group(scheme).Select(entry => KeyValuePair.Create(entry.Name, entry.Value.GetString()!))];

    /// <summary>CSS pixels by name; entries that are no sizes (ratios) are left out.</summary>
    public ImmutableArray<KeyValuePair<string, int>> Pixels(string group) =>
        [.. Group(group).Where(entry => entry.Value.TryGetInt32(out _)).Select(entry => KeyValuePair.Create(entry.Name, entry.Value.GetInt32()))];

    /// <summary>Steps of space in CSS pixels, smallest first.</summary>
    public ImmutableArray<int> Space => [.. _root.GetProperty("space").EnumerateArray().Select(step => step.GetInt32())];

    public int Radius => _root.GetProperty("radius").GetInt32();

    public string Font(string role) => Text("font", role);

    public string Print(string name) => Text("print", name);

    private string Text(string group, string name) => _root.GetProperty(group).GetProperty(name).GetString()!;

    private JsonElement.ObjectEnumerator Group(string name) => _root.GetProperty(name).EnumerateObject();
}

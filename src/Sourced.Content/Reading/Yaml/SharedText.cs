namespace Sourced.Content.Reading.Yaml;

/// <summary>
/// Gives equal short texts one string: places, populations and publishers repeat from finding to finding. A slot holds the last text
/// that fell into it, so the store never grows; threads may overwrite each other's slots, which costs a copy and nothing else.
/// </summary>
internal static class SharedText
{
    private const int Longest = 80;
    private static readonly string?[] Slots = new string?[8192];

    public static string Of(string text) => text.Length > Longest ? text : Held(text, text);

    /// <summary>The same without making a string of a text that is held already.</summary>
    public static string Of(ReadOnlySpan<char> text) => text.Length > Longest ? text.ToString() : Held(text, null);

    private static string Held(ReadOnlySpan<char> text, string? made)
    {
        ref var slot = ref Slots[string.GetHashCode(text, StringComparison.Ordinal) & (Slots.Length - 1)];
        var held = slot;
        return held is not null && text.SequenceEqual(held) ? held : slot = made ?? text.ToString();
    }
}

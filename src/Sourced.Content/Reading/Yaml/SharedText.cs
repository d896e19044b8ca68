namespace Sourced.Content.Reading.Yaml;

/// <summary>
/// Gives equal short texts one string: places, populations and publishers repeat from finding to finding. A slot holds the last text
/// that fell into it, so the store never grows; threads may overwrite each other's slots, which costs a copy and nothing else.
/// </summary>
internal static class SharedText
{
    private const int Longest = 80;
    private static readonly string?[] Slots = new string?[8192];

    public static string Of(string text)
    {
        if (text.Length > Longest) return text;
        ref var slot = ref Slots[string.GetHashCode(text, StringComparison.Ordinal) & (Slots.Length - 1)];
        var held = slot;
        if (held == text) return held;
        slot = text;
        return text;
    }
}

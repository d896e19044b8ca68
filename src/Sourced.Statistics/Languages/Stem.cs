namespace Sourced.Statistics.Languages;

/// <summary>A word start that stands for all its endings: "increas*".</summary>
internal readonly record struct Stem(string Text, Entry Entry)
{
    /// <summary>Stems are found by their first letters, so none may be shorter.</summary>
    public const int KeyLength = 3;

    public static ulong KeyOf(ReadOnlySpan<char> folded) => folded[0] | ((ulong)folded[1] << 16) | ((ulong)folded[2] << 32);
}

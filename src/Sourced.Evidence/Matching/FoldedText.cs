namespace Sourced.Evidence.Matching;

/// <summary>
/// A text as phrases are matched in it, with the way back: case and accents folded, any run of space or dashes one space, and the marks
/// that group digits gone, so that "300,000", "300.000" and "٣٠٠٬٠٠٠" are one.
/// </summary>
/// <remarks>Holds its buffers and is filled again for each text; one per thread.</remarks>
internal sealed class FoldedText
{
    private char[] _letters = new char[1024];
    private int[] _from = new int[1024];

    [ThreadStatic]
    private static FoldedText? _own;

    /// <summary>The calling thread's own, for use until it is filled again.</summary>
    public static FoldedText OfThread => _own ??= new FoldedText();

    public int Length { get; private set; }

    public ReadOnlySpan<char> Letters => _letters.AsSpan(0, Length);

    /// <summary>Where in the text the letter at an index of <see cref="Letters"/> came from.</summary>
    public int From(int index) => _from[index];

    public FoldedText Fill(string text)
    {
        Length = 0;
        if (_letters.Length < text.Length + 16) Grow(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (letter is >= 'a' and <= 'z' or >= '0' and <= '9') Append(letter, i);
            else if (letter is >= 'A' and <= 'Z') Append((char)(letter | 0x20), i);
            else if (IsDigitGrouping(text, i)) continue;
            else Append(Folding.Of(letter), i);
        }

        return this;
    }

    private void Append(string folded, int from)
    {
        foreach (var letter in folded) Append(letter, from);
    }

    private void Append(char letter, int from)
    {
        if (letter == ' ' && (Length == 0 || _letters[Length - 1] == ' ')) return;
        if (Length == _letters.Length) Grow(Length * 2);
        _letters[Length] = letter;
        _from[Length++] = from;
    }

    private void Grow(int size)
    {
        Array.Resize(ref _letters, Math.Max(size, _letters.Length));
        Array.Resize(ref _from, _letters.Length);
    }

    /// <summary>A mark between digits that is followed by exactly three of them.</summary>
    private static bool IsDigitGrouping(string text, int at)
    {
        if (text[at] is not (',' or '.' or '\'' or '’' or '٬' or '،' or ' ' or '\u00A0' or '\u2009' or '\u202F')) return false;
        // "2010 300,000": four digits before the mark are a number of their own.
        if (at > 3 && char.IsDigit(text[at - 1]) && char.IsDigit(text[at - 2]) && char.IsDigit(text[at - 3]) && char.IsDigit(text[at - 4])) return false;
        return at > 0 && char.IsDigit(text[at - 1])
            && at + 3 < text.Length && char.IsDigit(text[at + 1]) && char.IsDigit(text[at + 2]) && char.IsDigit(text[at + 3])
            && (at + 4 >= text.Length || !char.IsDigit(text[at + 4]));
    }
}

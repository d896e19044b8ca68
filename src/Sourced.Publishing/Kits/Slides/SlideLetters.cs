using System.Globalization;
using System.Text;

namespace Sourced.Publishing.Kits.Slides;

/// <summary>How wide the letters of slides are, in thousandths of their size: those of the fonts that <see cref="SlideLook"/> names, which no build machine need have.</summary>
internal sealed class SlideLetters
{
    /// <summary>The middle of what joined Arabic letters take; they are drawn in another font on every machine.</summary>
    private const int Arabic = 470;

    /// <summary>A letter of which nothing is known is taken to be as wide as it is high.</summary>
    private const int Unknown = 1000;

    private const char First = ' ';

    /// <summary>Signs beyond the tilde, and below each a letter that is about as wide.</summary>
    private const string Signs = "\u00A0¡¿«»‘’“”–·°€ßø…—";
    private const string AsWide = " !?==,,\"\"=.*0bomW";

    // From the blank to the tilde.
    public static SlideLetters Sans { get; } = new(1221,
    [
        226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386, 507, 507, 507, 507, 507, 507, 507, 507, 507, 507, 268, 268,
        498, 498, 498, 463, 894, 579, 544, 533, 615, 488, 459, 631, 623, 252, 319, 520, 420, 855, 646, 662, 517, 673, 543, 459, 487, 642, 567, 890,
        519, 487, 468, 307, 386, 307, 498, 498, 291, 479, 525, 423, 525, 498, 305, 471, 525, 229, 239, 455, 229, 799, 525, 527, 525, 525, 349, 391,
        335, 525, 452, 715, 433, 453, 395, 314, 460, 314, 498,
    ]);

    public static SlideLetters BoldSans { get; } = new(1221,
    [
        226, 326, 438, 498, 507, 729, 705, 233, 312, 312, 498, 498, 258, 306, 267, 430, 507, 507, 507, 507, 507, 507, 507, 507, 507, 507, 276, 276,
        498, 498, 498, 463, 898, 606, 561, 529, 630, 488, 459, 637, 631, 267, 331, 547, 423, 874, 659, 676, 532, 686, 563, 473, 495, 653, 591, 906,
        551, 520, 478, 325, 430, 325, 498, 498, 300, 494, 537, 418, 537, 503, 316, 474, 537, 246, 255, 480, 246, 813, 537, 538, 537, 537, 355, 399,
        347, 537, 473, 745, 459, 474, 397, 344, 475, 344, 498,
    ]);

    public static SlideLetters BoldSerif { get; } = new(1136,
    [
        254, 376, 510, 703, 641, 879, 799, 269, 447, 447, 482, 703, 328, 379, 328, 472, 701, 490, 626, 625, 649, 599, 648, 554, 676, 648, 367, 367,
        703, 703, 703, 548, 967, 758, 757, 715, 834, 721, 671, 807, 913, 446, 595, 817, 686, 1023, 839, 820, 701, 820, 797, 649, 684, 833, 762,
        1126, 809, 732, 689, 447, 472, 447, 703, 703, 500, 596, 646, 531, 663, 572, 393, 577, 680, 354, 346, 632, 344, 1016, 690, 636, 658, 648,
        520, 513, 397, 677, 567, 863, 588, 562, 525, 500, 388, 500, 703,
    ]);

    private readonly short[] _widths;
    private readonly int _line;

    private SlideLetters(int line, short[] widths) => (_line, _widths) = (line, widths);

    /// <summary>From one line to the next, in points, where a paragraph asks for no other.</summary>
    public double LineOf(double size) => _line * size / 1000;

    /// <summary>In points. Marks above and below letters take no room.</summary>
    public double WidthOf(string text, double size)
    {
        var sum = 0L;
        foreach (var letter in text.Normalize(NormalizationForm.FormD)) sum += Of(letter);
        return sum * size / 1000;
    }

    private int Of(char letter)
    {
        if (CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format) return 0;
        var sign = Signs.IndexOf(letter, StringComparison.Ordinal);
        var place = (sign < 0 ? letter : AsWide[sign]) - First;
        return place >= 0 && place < _widths.Length ? _widths[place] : letter is >= '\u0600' and <= '\u06FF' ? Arabic : Unknown;
    }
}

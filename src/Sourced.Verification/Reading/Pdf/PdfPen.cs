namespace Sourced.Verification.Reading.Pdf;

/// <summary>
/// Where a line of text has come to (ISO 32000-1, 9.4). Some programs place every letter by itself: whether a space stands before it is told by
/// how far it is from the end of the one before.
/// </summary>
internal sealed class PdfPen
{
    /// <summary>A gap wider than this, in parts of the letter size, is a space.</summary>
    private const double Space = 0.18;

    /// <summary>Letters of one line stand at one height, but for rounding; in parts of the letter size.</summary>
    private const double Level = 0.02;

    // the start of the line: one step to the right is (_a, _b), one up is (_c, _d)
    private double _a = 1;
    private double _b;
    private double _c;
    private double _d = 1;
    private double _e;
    private double _f;
    private double _drawn;
    private double _size = 1;

    /// <summary>Added to each letter.</summary>
    public double LetterSpace { get; set; }

    /// <summary>Added to each space.</summary>
    public double WordSpace { get; set; }

    /// <summary>From one line down to the next.</summary>
    public double Leading { get; set; }

    public void Begin()
    {
        (_a, _b, _c, _d, _e, _f) = (1, 0, 0, 1, 0, 0);
        _drawn = 0;
    }

    public void Size(double size) => _size = size == 0 ? 1 : size;

    /// <summary>A letter was drawn.</summary>
    /// <param name="width">In thousandths of the letter size; not a number where the font does not say.</param>
    /// <param name="isSpace">It is the code 32, of one byte.</param>
    public void Draw(double width, bool isSpace) => _drawn += (width / 1000 * _size) + LetterSpace + (isSpace ? WordSpace : 0);

    /// <summary>Steps within a line, in thousandths of the letter size; to the left where positive.</summary>
    public void Step(double thousandths) => _drawn -= thousandths / 1000 * _size;

    /// <summary>The next line starts that far from the start of this one.</summary>
    public Gap Move(double right, double up) => Place(_a, _b, _c, _d, _e + (right * _a) + (up * _c), _f + (right * _b) + (up * _d));

    /// <summary>The next line stands below this one.</summary>
    public void NextLine() => Move(0, -Leading);

    /// <summary>The next line starts there.</summary>
    public Gap Place(double a, double b, double c, double d, double e, double f)
    {
        var (x, y) = (e - _e, f - _f);
        var unit = (_a * _a) + (_b * _b);
        var along = ((((x * _a) + (y * _b)) / unit) - _drawn) / Math.Abs(_size);
        var across = ((y * _a) - (x * _b)) / unit / Math.Abs(_size);
        var isTurned = (a * _b) != (b * _a);
        (_a, _b, _c, _d, _e, _f) = (a, b, c, d, e, f);
        _drawn = 0;
        if (isTurned || Math.Abs(across) > Level) return Gap.Line;

        // what no font gives the width of is not a number, and not smaller than anything
        return Math.Abs(along) < Space ? Gap.None : Gap.Space;
    }
}

/// <summary>What stands between two pieces of text.</summary>
internal enum Gap
{
    None,
    Space,
    Line,
}

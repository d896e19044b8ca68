namespace Sourced.Publishing.Charts;

/// <summary>Sizes and colours of a chart. Lengths are in units of the drawing, which is scaled as a whole.</summary>
/// <param name="Width">Of the drawing.</param>
/// <param name="Letter">Size of the letters.</param>
/// <param name="Stacked">True where label and figure stand above their bar, for narrow screens; else all stand in one line.</param>
/// <param name="Mirrored">True where it is read from right to left.</param>
internal sealed record ChartLook(decimal Width, decimal Letter, bool Stacked, bool Mirrored)
{
    /// <summary>Colours and fonts of a drawing that stands alone; null where a stylesheet decides.</summary>
    public ChartInk? Ink { get; init; }

    /// <summary>As wide as a phone shows text, so that letters keep their size there.</summary>
    public static ChartLook Screen(bool mirrored) => new(336m, 17m, Stacked: true, mirrored);

    /// <summary>As wide as the column of text in a wide window.</summary>
    public static ChartLook WideScreen(bool mirrored) => new(624m, 17m, Stacked: false, mirrored);

    /// <summary>A unit is a point, and the width is that of the text column of A4.</summary>
    public static ChartLook Paper(bool mirrored) => new(363m, 11m, Stacked: false, mirrored) { Ink = ChartInk.Printed };

    /// <summary>A unit is a pixel of a tall card between its margins.</summary>
    public static ChartLook Card(bool mirrored) => new(936m, 34m, Stacked: false, mirrored) { Ink = ChartInk.Drawn };
}

/// <param name="Text">Colour of letters and lines.</param>
/// <param name="Bar">Colour of bars.</param>
/// <param name="Fonts">Families in the order in which they are tried.</param>
internal sealed record ChartInk(string Text, string Bar, string Fonts)
{
    // The theme's ink and teal; on paper all is ink, since a printer in black and white makes greys of its own.
    private const string Dark = "#14262B";
    private const string Families = "Source Sans 3, Vazirmatn";

    public static ChartInk Printed { get; } = new(Dark, Dark, Families);

    public static ChartInk Drawn { get; } = new(Dark, "#0B5563", Families);
}

using Sourced.Evidence.Exact;

namespace Sourced.Evidence.Rendering;

/// <summary>
/// How far from the figure that it names each hedge may reach, for each written form. These are the tables on which honest rendering rests:
/// wide enough for the wordings that careful writers use, narrow enough that a changed digit falls outside.
/// </summary>
internal static class Reach
{
    private static readonly Fraction Half = new(1, 2);

    /// <summary>Without a hedge: what a reader expects of rounding, and no more.</summary>
    /// <param name="exact">True where the record is a whole number: a count with fewer than two trailing zeros then reads as counted.</param>
    public static Fraction Plain(Figure figure, bool exact) =>
        figure.Form switch
        {
            WrittenForm.Percent when IsAllOrNone(figure) => Fraction.Zero,
            WrittenForm.Percent => Fraction.Min(figure.Granule, Percents(1)) * Half,
            WrittenForm.Parts => Parts(figure.Low, points: new Fraction(5, 2), below: new Fraction(1, 10), above: new Fraction(1, 5)),
            // "20 per 1,000" is no rounding of 19, and "800 per 1,000" none of 78%.
            _ when figure is { Dimension: Dimension.Share, Numeral: > 0 } => Fraction.Min(
                figure.Granule,
                Fraction.Min(Percents(1), figure.Numeral < 100 ? figure.Low / figure.Numeral : figure.Granule)
            ) * Half,
            _ when exact && figure.Low.IsWhole && figure.Granule < 100 => Fraction.Zero,
            // One digit is heard as a rounding only close by: "5 million" for 5.1 million; "20 million" for 19 million needs its "about".
            _ => Fraction.Min(
                figure.Granule * Half,
                figure.Low * (figure.Low < figure.Granule * 10 ? new Fraction(1, 40) : new Fraction(1, 20))
            ),
        };

    /// <summary>about, around, roughly.</summary>
    public static Fraction About(Figure figure) => figure.Form switch
    {
        WrittenForm.Percent when IsAllOrNone(figure) => Fraction.Zero,
        WrittenForm.Percent => Fraction.Min(figure.Granule * Half, Percents(new Fraction(5, 2))),
        WrittenForm.Parts => Parts(figure.Low, points: 4, below: new Fraction(3, 20), above: new Fraction(3, 10)),
        _ => Fraction.Min(figure.Granule * Half, figure.Low * new Fraction(1, 10)),
    };

    /// <summary>
    /// more than, less than: one step of the place to which the figure is rounded. A figure that falls on a five of its place ("over 25%",
    /// "more than 550") is heard as rounded to fives, so five steps then, within a fifth of the figure.
    /// </summary>
    public static Fraction Beyond(Figure figure)
    {
        if (figure.Form == WrittenForm.Parts) return Fraction.Min(Percents(10), figure.Low * new Fraction(1, 5));
        var step = Fraction.Min(figure.Granule, figure.Low * Half);
        var steps = figure.Low / figure.Granule;
        if (steps.IsWhole && (steps / 5).IsWhole)
        {
            step = Fraction.Max(step, Fraction.Min(figure.Granule * 5, figure.Low * new Fraction(1, 5)));
        }

        return figure.Form == WrittenForm.Percent ? Fraction.Min(step, Percents(10)) : step;
    }

    /// <summary>just over.</summary>
    public static Fraction JustOver(Figure figure) => figure.Form switch
    {
        WrittenForm.Parts => Fraction.Min(Percents(5), figure.Low * new Fraction(1, 10)),
        WrittenForm.Percent => Fraction.Min(Tenth(figure), Percents(new Fraction(5, 2))),
        _ => Tenth(figure),
    };

    /// <summary>nearly, almost, just under.</summary>
    /// <param name="recordedGranule">A record no finer than the text may lie a whole step below; a finer one must round up to the figure.</param>
    public static Fraction Nearly(Figure figure, Fraction recordedGranule)
    {
        if (figure.Form == WrittenForm.Parts) return Fraction.Min(Percents(5), figure.Low * new Fraction(1, 10));
        var step = recordedGranule >= figure.Granule ? figure.Granule : figure.Granule * Half;
        step = Fraction.Min(step, figure.Low * new Fraction(1, 10));
        return figure.Form == WrittenForm.Percent ? Fraction.Min(step, Percents(new Fraction(5, 2))) : step;
    }

    /// <summary>"100%" says that there was no exception, which no rounding may say.</summary>
    private static bool IsAllOrNone(Figure figure) => figure.Low.IsZero || figure.Low == Fraction.One;

    private static Fraction Tenth(Figure figure) => Fraction.Min(figure.Granule, figure.Low * new Fraction(1, 10));

    private static Fraction Percents(Fraction points) => points / 100;

    /// <summary>Above a half, what is left over ("one in ten does not") sets the measure.</summary>
    private static Fraction Parts(Fraction value, Fraction points, Fraction below, Fraction above) => Fraction.Min(
        Percents(points),
        value <= Half ? value * below : Fraction.Max(Fraction.Zero, Fraction.One - value) * above);
}

using System.Globalization;
using Sourced.Evidence.Exact;
using Sourced.Statistics;

namespace Sourced.Evidence.Rendering;

/// <summary>A reading put into exact, comparable terms: shares as parts of one whole, everything else in its own unit.</summary>
/// <param name="Dimension">What it measures.</param>
/// <param name="Unit">The currency of money, the "per …" of a rate; otherwise empty.</param>
/// <param name="Form">How it is written.</param>
/// <param name="Low">The figure, or the lower end of a range.</param>
/// <param name="High">The figure again, or the upper end.</param>
/// <param name="Granule">The place to which the figure (or its lower end) was rounded; for parts of a whole, the place that they can carry.</param>
/// <param name="HighGranule">The same of the upper end.</param>
/// <param name="Whole">For parts of a whole, the whole as written; otherwise zero.</param>
/// <param name="Comparator">The hedge.</param>
internal sealed record Figure(
    Dimension Dimension, string Unit, WrittenForm Form, Fraction Low, Fraction High, Fraction Granule, Fraction HighGranule, decimal Whole,
    Comparator Comparator)
{
    /// <summary>The number as written, without unit or scale: 75 for "75%".</summary>
    public decimal Numeral { get; init; }

    public bool IsRange => Low != High;

    /// <summary>True for a change told in percent or parts: "up 24%".</summary>
    public bool IsChange { get; init; }

    /// <summary>Which way a change or a comparison goes, as far as the words beside it tell.</summary>
    public Direction Direction { get; init; }

    /// <summary>Which average it is, as far as they tell.</summary>
    public Mean Mean { get; init; }

    /// <summary>"day" for a number of days; empty for what is no length of time.</summary>
    public string Time { get; init; } = "";

    /// <summary>It is told as an age.</summary>
    public bool IsAge { get; init; }

    /// <summary>"hour" for what is counted by the hour; empty where nothing is said.</summary>
    public string Per { get; init; } = "";

    /// <summary>For a record, what its <c>measures</c> says of the figure.</summary>
    public Wording Described { get; init; }

    public bool SameMeasureAs(Figure other) =>
        Dimension == other.Dimension && string.Equals(Unit, other.Unit, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// False only where no hedge can reach from one to the other: "more than" reaches furthest, to half as much again.
    /// </summary>
    public bool MayRender(Figure recorded) =>
        IsRange || recorded.IsRange || Dimension != recorded.Dimension
        || Fraction.AreWithin(Low, recorded.Low, 11, 5);

    public static Figure From(StatisticReading reading)
    {
        var (dimension, unit, form, scale) = Measure(reading);
        return new Figure(
            dimension, unit, form,
            Value(reading.Low) / scale, Value(reading.High) / scale,
            GranuleOf(reading.Low, dimension, form) / scale, GranuleOf(reading.High, dimension, form) / scale,
            reading.Low.Parts.Whole, reading.Comparator)
        {
            Numeral = reading.Low.Value,
            IsChange = reading.Kind == StatisticKind.Change,
            Direction = reading.Direction,
            Mean = reading.Mean,
            Time = dimension is Dimension.Number ? reading.Time : "",
            IsAge = reading.IsAge,
            Per = reading.Per,
        };
    }

    private static Fraction Value(Quantity quantity) =>
        quantity.Parts.Whole == 0 ? quantity.Value : (Fraction)quantity.Parts.Part / quantity.Parts.Whole;

    /// <summary>"1 in 6" carries a whole percent, "86 of 88" a tenth, a part of thousands a hundredth.</summary>
    private static Fraction GranuleOf(Quantity quantity, Dimension dimension, WrittenForm form) => form switch
    {
        WrittenForm.Parts when quantity.Parts.Whole <= 20 => new Fraction(1, 100),
        WrittenForm.Parts when quantity.Parts.Whole <= 2000 => new Fraction(1, 1000),
        WrittenForm.Parts => new Fraction(1, 10000),
        _ when quantity.Granule > 0 => quantity.Granule,
        _ when dimension is Dimension.Share => new Fraction(1, 100),
        _ => 1,
    };

    private static (Dimension Dimension, string Unit, WrittenForm Form, Fraction Scale) Measure(StatisticReading reading)
    {
        if (reading.Kind == StatisticKind.Vague) return (Dimension.Vague, "", WrittenForm.Digits, 1);
        if (reading.Kind == StatisticKind.Rank) return (Dimension.Rank, "", WrittenForm.Digits, 1);
        switch (reading.Unit)
        {
            case "%": return (Dimension.Share, "", WrittenForm.Percent, 100);
            case "pp": return (Dimension.Points, "", WrittenForm.Digits, 1);
            case "proportion": return (Dimension.Share, "", WrittenForm.Parts, 1);
            case "×": return (Dimension.Multiple, "", WrittenForm.Digits, 1);
        }

        if (reading.Low.Parts.Whole != 0) return (Dimension.Share, "", WrittenForm.Parts, 1);
        if (reading.Kind == StatisticKind.Multiple) return (Dimension.Multiple, "", WrittenForm.Digits, 1);
        if (IsCurrency(reading)) return (Dimension.Money, reading.Unit, WrittenForm.Digits, 1);
        if (reading.Unit.StartsWith("per ", StringComparison.Ordinal))
        {
            return BaseOf(reading.Unit) is { } perNumber
                ? (Dimension.Share, "", WrittenForm.Digits, perNumber)
                : (Dimension.Rate, reading.Unit, WrittenForm.Digits, 1);
        }

        return (Dimension.Number, "", WrittenForm.Digits, 1);
    }

    private static bool IsCurrency(StatisticReading reading) =>
        reading.Kind == StatisticKind.Money || (reading.Unit.Length == 3 && reading.Unit.All(char.IsAsciiLetterUpper));

    private static Fraction? BaseOf(string unit) =>
        decimal.TryParse(unit.AsSpan(4), NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && number > 0
            ? (Fraction)number
            : null;
}

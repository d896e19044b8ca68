using Sourced.Content.Sources;
using Sourced.Evidence.Populations;
using Sourced.Statistics;

namespace Sourced.Evidence.Findings;

/// <summary>What of a recorded figure can be drawn without saying more than the record does.</summary>
public abstract record FigureShape
{
    /// <summary>More parts than these nobody counts by eye.</summary>
    private const int MostParts = 100;

    /// <summary>Ranges of ages and days end below; they are more easily read than drawn.</summary>
    private const int LeastCount = 100;

    /// <returns>
    /// Null for what no drawing can show as it is: a figure of which only one end is known ("more than 1 in 6"), a change, a share of a risk
    /// or of things, which would look like one of people, and a plain count, which has nothing to stand beside.
    /// </returns>
    public static FigureShape? Of(Source source, Finding finding)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(finding);
        if (ReadingOf(source, finding) is not { } reading) return null;
        var (low, high) = (reading.Low, reading.High);
        var isAbout = reading.Comparator == Comparator.About;
        var isShare = reading.Unit is "%" or "proportion";
        if (low.Value > high.Value || low.Value < 0 || (isShare && !IsOfPeople(source, finding))) return null;
        return (reading.Unit, low.Value < high.Value) switch
        {
            ("%", _) when high.Value > 100 => null,
            ("%", false) => new ShareShape(Plain(low.Value), 100, isAbout),
            ("%", true) => new SpanShape(Plain(low.Value), Plain(high.Value), 100, isAbout),
            ("proportion", false) when IsCountable(low.Parts) => new ShareShape(low.Parts.Part, (int)low.Parts.Whole, isAbout),
            ("proportion", _) => null,
            (_, true) when high.Value >= LeastCount && IsCount(reading) => new SpanShape(Plain(low.Value), Plain(high.Value), null, isAbout),
            _ => null,
        };
    }

    /// <summary>The one quantity that the record is; null where there are several, or one that says less than it seems to.</summary>
    private static StatisticReading? ReadingOf(Source source, Finding finding)
    {
        var language = source.Language();
        var readings = StatisticReader
            .Read(finding.Figure.Value, StatisticReader.Knows(language) ? language : "en", TextPlace.Figure)
            .Select(number => number.Reading)
            .OfType<StatisticReading>()
            .ToList();
        if (readings is not [{ Comparator: Comparator.None or Comparator.About, Direction: Direction.None, Mean: Mean.None } reading])
            return null;
        if (
            reading.Kind
            is not (StatisticKind.Percent or StatisticKind.Ratio or StatisticKind.Fraction or StatisticKind.Range or StatisticKind.Count)
        )
            return null;
        if (finding.Measures is not { } measures)
            return reading;
        if (ComparisonWords.StandIn(measures))
            return null;
        var described = StatisticReader.Describe(measures.Value, measures.Language ?? language);
        return described is { Direction: Direction.None, Mean: Mean.None } ? reading : null;
    }

    /// <summary>Without the zeros at its end: "11.0%" fills 11 squares, and 2.4 million has no decimals.</summary>
    private static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;

    private static bool IsOfPeople(Source source, Finding finding) =>
        finding.Population is { } population && (GroupReader.FirstOf(population.Value, population.Language ?? source.Language()) & Group.People) != 0;

    private static bool IsCountable((decimal Part, decimal Whole) parts) =>
        parts.Whole is > 1 and <= MostParts && decimal.IsInteger(parts.Whole) && decimal.IsInteger(parts.Part) && parts.Part <= parts.Whole;

    private static bool IsCount(StatisticReading reading) =>
        reading.Time.Length == 0 && reading.Per.Length == 0 && reading.Unit is not ("pp" or "×") && !reading.Unit.StartsWith("per ", StringComparison.Ordinal);
}

/// <summary>So many parts of a whole, each an equal number of people: 1 of 6, or 12.6 of 100.</summary>
/// <param name="Part">From 0 to <paramref name="Whole"/>; broken only for a percentage with decimals.</param>
/// <param name="Whole">From 2 to 100.</param>
/// <param name="IsAbout">True where the source hedges it both ways: "about 64%".</param>
public sealed record ShareShape(decimal Part, int Whole, bool IsAbout) : FigureShape;

/// <summary>A range with both its ends.</summary>
/// <param name="Low">At least 0, in the unit of the figure: 5 for "5 to 13 per cent".</param>
/// <param name="High">Above <paramref name="Low"/>.</param>
/// <param name="Whole">What the range is a part of: 100 for a percentage; null where nobody knows, or it is a count.</param>
/// <param name="IsAbout">True where the source hedges it both ways.</param>
public sealed record SpanShape(decimal Low, decimal High, decimal? Whole, bool IsAbout) : FigureShape;

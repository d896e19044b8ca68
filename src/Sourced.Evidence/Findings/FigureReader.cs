using System.Collections.Immutable;
using System.Globalization;
using Sourced.Evidence.Exact;
using Sourced.Evidence.Rendering;
using Sourced.Statistics;

namespace Sourced.Evidence.Findings;

/// <summary>Reads the figure of a finding, and the counts that stand in its sample, with the reader that reads everything else.</summary>
internal static class FigureReader
{
    /// <param name="text">The figure as the source prints it.</param>
    /// <param name="language">The language of the source; English is tried next.</param>
    /// <param name="place">For a field of a record that is nothing but a figure, every quantity is one: "92 days".</param>
    public static ImmutableArray<RecordedFigure> Read(string text, string language, TextPlace place = TextPlace.TableCell)
    {
        // A record of a work in a language that nobody here reads is kept in English: "16.9 million" would be 16.9 by its digits alone.
        var own = ReadIn(text, StatisticReader.Knows(language) ? language : "en", place);
        if (own.IsEmpty && !language.StartsWith("en", StringComparison.Ordinal))
            own = ReadIn(text, "en", place);
        if (own.IsEmpty && BareNumber(text) is { } bare)
            own = [new RecordedFigure(bare, text, 0)];
        return own is [{ Figure: { Dimension: Dimension.Number, Time: "" } only } number] && AsShare(only) is { } share
            ? [number, number with { Figure = share }]
            : own;
    }

    private static ImmutableArray<RecordedFigure> ReadIn(string text, string language, TextPlace place)
    {
        var figures = ImmutableArray.CreateBuilder<RecordedFigure>();
        var slots = new List<(int Segment, Dimension Dimension)>();
        foreach (var number in StatisticReader.Read(text, language, place))
        {
            if (number.Reading is not { Kind: not StatisticKind.Vague } reading) continue;
            var figure = Figure.From(reading);
            var key = (SegmentOf(text, number.Start), figure.Dimension);
            var slot = slots.IndexOf(key);
            if (slot < 0)
            {
                slot = slots.Count;
                slots.Add(key);
            }

            figures.Add(new RecordedFigure(figure, text.Substring(number.Start, number.Length), slot));
        }

        return figures.DrainToImmutable();
    }

    private static int SegmentOf(string text, int at) => text.AsSpan(0, at).Count(';');

    /// <summary>A count with nothing behind it ("698"), which in prose would be any number.</summary>
    private static Figure? BareNumber(string text) =>
        decimal.TryParse(
            text.AsSpan().Trim(),
            NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var value
        )
            ? Bare(value)
            : null;

    /// <summary>"0.333" is a third of a whole as well as a number: which of the two, the source's own words tell.</summary>
    private static Figure? AsShare(Figure number) => !number.IsRange && number.Low > Fraction.Zero && number.Low < Fraction.One && number.Granule < Fraction.One
        ? number with { Dimension = Dimension.Share, Form = WrittenForm.Percent }
        : null;

    public static Figure Bare(decimal value)
    {
        var granule = (Fraction)(value.Scale == 0 ? TrailingZeros(value) : new decimal(1, 0, 0, false, value.Scale));
        return new Figure(Dimension.Number, "", WrittenForm.Digits, value, value, granule, granule, 0, Comparator.None) { Numeral = value };
    }

    private static decimal TrailingZeros(decimal value)
    {
        var place = 1m;
        while (value != 0 && value % (place * 10) == 0) place *= 10;
        return place;
    }
}

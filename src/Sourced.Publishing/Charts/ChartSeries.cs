using System.Collections.Immutable;
using System.Globalization;
using Sourced.Content.Documents;
using Sourced.Content.Markup;
using Sourced.Evidence.Binding;
using Sourced.Statistics;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Charts;

/// <summary>Reads the rows of a chart out of its table: every figure is one that the gate has bound there.</summary>
internal static class ChartSeries
{
    /// <param name="document">A document with a chart.</param>
    /// <param name="numbers">Its numbers, as the gate judged them.</param>
    /// <returns>The rows; empty where there is nothing to draw, which the gate has said.</returns>
    public static ImmutableArray<ChartRow> Of(Document document, ImmutableArray<CheckedNumber> numbers)
    {
        if (document.Series is not { } table) return [];
        var bound = numbers.Where(number => number is { Status: BindingStatus.Bound, Number.Reading: not null }).ToList();
        var years = numbers.Where(number => number.Number.Class == NumberClass.Year).ToList();
        ImmutableArray<ChartRow> rows = [.. table.Rows.Select(row => Read(row, bound, years))];
        return rows.OfType<ChartBar>().Any(bar => bar.High > 0) ? rows : [];
    }

    /// <summary>Ties each bar to the slip that its figure has on the page.</summary>
    public static ImmutableArray<ChartRow> WithSlips(ImmutableArray<ChartRow> rows, TableView table) =>
        [.. rows.Zip(table.Rows, (row, cells) => row is ChartBar bar ? bar with { Slip = SlipIn(cells) } : row)];

    private static ChartRow Read(TableRow row, List<CheckedNumber> bound, List<CheckedNumber> years)
    {
        var number = bound.Find(number => number.Span.Start >= row.Span.Start && number.Span.End <= row.Span.End);
        if (number is { Number.Reading: { } reading, Binding: { } binding })
            return new ChartBar(
                Text(row.Cells[0]),
                number.Text,
                reading.Low.Value,
                reading.High.Value,
                binding.Finding.Seen?.Value == "secondary"
            )
            {
                Year = YearIn(row.Cells[0], years),
            };
        var said = row.Cells.Select(Text).Where(text => text.Length > 0).ToList();
        return said.Count > 1 ? new ChartNote(said[0], string.Join(": ", said.Skip(1))) : new ChartNote("", string.Concat(said));
    }

    private static ChartYear? YearIn(TableCell cell, List<CheckedNumber> years)
    {
        var own = years.FindAll(year => year.Span.Start >= cell.Span.Start && year.Span.End <= cell.Span.End);
        return own is [{ Text: { Length: 4 } written }] && written.All(char.IsDigit)
            ? new ChartYear(written.Aggregate(0, (value, digit) => value * 10 + CharUnicodeInfo.GetDecimalDigitValue(digit)), written)
            : null;
    }

    private static string Text(TableCell cell) =>
        string.Join(' ', ReadableText.Of(cell.Content).Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string SlipIn(ImmutableArray<ImmutableArray<InlineView>> cells) =>
        cells.SelectMany(StatisticsIn).FirstOrDefault()?.Slip ?? "";

    private static IEnumerable<StatisticView> StatisticsIn(ImmutableArray<InlineView> content) => content.SelectMany(inline => inline switch
    {
        StatisticView statistic => [statistic],
        EmphasisView emphasis => StatisticsIn(emphasis.Content),
        LinkView link => StatisticsIn(link.Content),
        LanguageView words => StatisticsIn(words.Content),
        _ => [],
    });
}

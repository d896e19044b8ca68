using System.Collections.Immutable;

namespace Sourced.Publishing.Charts;

/// <summary>Rows that are years, one after the other: what a line may join, and where it has to stop.</summary>
/// <param name="Runs">Counted years that follow each other, with nothing said between them. A line joins those of one run and no others.</param>
/// <param name="Notes">What is said of the years between.</param>
internal sealed record LineSeries(ImmutableArray<ImmutableArray<ChartBar>> Runs, ImmutableArray<ChartNote> Notes)
{
    public IEnumerable<ChartBar> Bars => Runs.SelectMany(run => run);

    /// <summary>Neighbouring years between which what was counted changed.</summary>
    public IEnumerable<(ChartBar Before, ChartBar After)> Breaks =>
        Runs.Zip(Runs.Skip(1), (before, after) => (Before: before[^1], After: after[0])).Where(pair => AreNeighbours(pair.Before, pair.After));

    public static bool AreNeighbours(ChartBar before, ChartBar after) => after.Year!.Value == before.Year!.Value + 1;

    /// <returns>Null where there is no line to draw: a row is no single year, has a range for its figure, or stands out of order, or no two years are neighbours.</returns>
    public static LineSeries? Of(ImmutableArray<ChartRow> rows)
    {
        var runs = new List<List<ChartBar>>();
        var said = false;
        var last = int.MinValue;
        foreach (var row in rows)
        {
            if (row is not ChartBar bar)
            {
                said = true;
                continue;
            }

            if (bar.Year is not { Value: var year } || year <= last || bar.Low != bar.High) return null;
            if (said || runs.Count == 0 || year != last + 1) runs.Add([]);
            runs[^1].Add(bar);
            (said, last) = (false, year);
        }

        return runs.Exists(run => run.Count > 1) ? new([.. runs.Select(run => run.ToImmutableArray())], [.. rows.OfType<ChartNote>()]) : null;
    }
}

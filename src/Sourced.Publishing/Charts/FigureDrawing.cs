using Sourced.Statistics;
using Sourced.Theme;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Charts;

/// <summary>Turns a figure into what can be drawn of it beside its words: a share as signs of which some are filled, a range as a bar on its scale.</summary>
internal static class FigureDrawing
{
    private const int Hundred = 100;

    /// <summary>More signs than this are not counted at a glance, and a hundred are not meant to be.</summary>
    private const int MostSigns = 20;

    /// <param name="figure">As it is shown: "1 in 6", "5–13%".</param>
    /// <param name="statement">What goes on from it. "45%" of people is a share, "45% more" of them is none.</param>
    /// <param name="words">Of the language of both.</param>
    /// <returns>Null where it is neither a share of a whole nor a range.</returns>
    public static FigureDrawingView? Of(string figure, string statement, Words words)
    {
        var numbers = StatisticReader.Read($"{figure} {statement}", words.Language).Where(number => number.Start < figure.Length).ToList();
        if (numbers is not [{ Reading: { Direction: Direction.None } reading }] || IsOpen(reading.Comparator)) return null;
        var (low, high) = (reading.Low.Value, reading.High.Value);
        return reading switch
        {
            { Kind: StatisticKind.Percent or StatisticKind.Range, Unit: "%" } when low >= 0 && low <= high && high <= Hundred =>
                low == high ? new FigureDrawingView(Hundred, low, high, []) : new FigureDrawingView(0, low / Hundred, high / Hundred, [words.Number(0), words.Number(Hundred) + words["number.percent"]]),
            { Kind: StatisticKind.Ratio or StatisticKind.Fraction, Low.Parts: { Whole: > 1 and (<= MostSigns or Hundred) and var whole } parts } when low == high && whole == decimal.Truncate(whole) && parts.Part <= whole =>
                new FigureDrawingView((int)whole, parts.Part, parts.Part, []),
            { Kind: StatisticKind.Range or StatisticKind.Count } when low > 0 && low < high =>
                new FigureDrawingView(0, low / high, 1, [words.Number(0), words.Number(high)]),
            _ => null,
        };
    }

    /// <summary>"Up to 10%" may be next to nothing, and a drawing of ten would say more.</summary>
    private static bool IsOpen(Comparator comparator) => comparator is Comparator.AtMost or Comparator.LessThan;
}

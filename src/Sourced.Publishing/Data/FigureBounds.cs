using Sourced.Statistics;

namespace Sourced.Publishing.Data;

/// <summary>A figure as numbers, no more exact than its words: of "at least 1 in 30" only the lower end is known, of "about 238,000" neither.</summary>
/// <param name="Value">Null where the figure names an end or two, and not the number itself.</param>
internal readonly record struct FigureBounds(decimal? Low, decimal? Value, decimal? High)
{
    public static FigureBounds Of(StatisticReading reading)
    {
        var (low, high) = (reading.Low.Value, reading.High.Value);
        return reading.Comparator switch
        {
            _ when reading.Kind == StatisticKind.Vague => new(low, null, null),
            Comparator.MoreThan or Comparator.JustOver or Comparator.AtLeast => new(low, null, null),
            Comparator.LessThan or Comparator.Nearly or Comparator.AtMost => new(null, null, high),
            _ when low != high => new(low, null, high),
            Comparator.About => new(null, low, null),
            _ => new(low, low, high),
        };
    }
}

namespace Sourced.Statistics;

/// <summary>What a statistic says, in figures.</summary>
/// <param name="Kind">The shape in which it is written.</param>
/// <param name="Low">The figure, or the lower end of a range. For a vague quantity what it is at least: 1,000 for "thousands of", a half for "most".</param>
/// <param name="High">The figure again, or the upper end of a range.</param>
/// <param name="Unit">
/// "%" (percent), "pp" (percentage points), "proportion" (ratio and fraction), an ISO 4217 code for money, "×" for multiples,
/// "per 1000" and the like for rates, otherwise the word that says what is counted, as written ("children"), or empty.
/// </param>
/// <param name="Comparator">The hedge that touches the figure.</param>
public sealed record StatisticReading(StatisticKind Kind, Quantity Low, Quantity High, string Unit, Comparator Comparator)
{
    /// <summary>Which way a change or comparison goes, as far as the words beside it tell.</summary>
    public Direction Direction { get; init; }

    /// <summary>Which average it is said to be.</summary>
    public Mean Mean { get; init; }

    /// <summary>For a length of time its unit ("day"), by its English name in the singular, whatever the language; otherwise empty.</summary>
    public string Time { get; init; } = "";

    /// <summary>Whether it is said to be an age, which is told in years whether or not the word stands there.</summary>
    public bool IsAge { get; init; }

    /// <summary>The unit of time for which it is counted: "hour" for "20 an hour", named likewise; otherwise empty.</summary>
    public string Per { get; init; } = "";
}

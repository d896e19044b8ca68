namespace Sourced.Publishing.Charts;

/// <summary>One row of a chart, from top to bottom.</summary>
internal abstract record ChartRow;

/// <param name="Label">What the first cell of the row says: "1998 (part year)".</param>
/// <param name="Figure">The figure as the row writes it, hedge included.</param>
/// <param name="Low">Its value, in the unit that all rows share.</param>
/// <param name="High">The same again, or the upper end of a range.</param>
/// <param name="Secondary">True where the figure was seen quoted elsewhere and not in its source.</param>
internal sealed record ChartBar(string Label, string Figure, decimal Low, decimal High, bool Secondary) : ChartRow
{
    /// <summary>The slip of the figure on its page; empty where there is none.</summary>
    public string Slip { get; init; } = "";

    /// <summary>The one year that the label names; null where it names none, or several.</summary>
    public ChartYear? Year { get; init; }
}

/// <param name="Value">For counting.</param>
/// <param name="Written">In the digits of its table.</param>
internal sealed record ChartYear(int Value, string Written);

/// <summary>A row without a figure: years that nobody counted, or a change in what was counted.</summary>
/// <param name="Label">What the first cell says; empty where the row has no other.</param>
/// <param name="Words">What the row says of it.</param>
internal sealed record ChartNote(string Label, string Words) : ChartRow
{
    public string Text => Label.Length > 0 ? $"{Label}: {Words}" : Words;
}

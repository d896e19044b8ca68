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
}

/// <summary>A row without a figure: years that nobody counted, or a change in what was counted.</summary>
internal sealed record ChartNote(string Text) : ChartRow;

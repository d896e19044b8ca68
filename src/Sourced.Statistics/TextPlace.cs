namespace Sourced.Statistics;

/// <summary>Where a block of text stands in its document.</summary>
public enum TextPlace
{
    Prose,
    Heading,
    ListItem,
    TableCell,
    Caption,
    /// <summary>Not running text but a recorded figure ("a median of 92 days"), in which every quantity is a statistic.</summary>
    Figure,
}

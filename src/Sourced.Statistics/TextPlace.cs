namespace Sourced.Statistics;

/// <summary>Where a block of text stands in its document.</summary>
public enum TextPlace
{
    Prose,
    Heading,
    ListItem,
    TableCell,
    Caption,
}

namespace Sourced.Statistics;

/// <summary>Which way a change or a comparison goes.</summary>
public enum Direction
{
    /// <summary>No change, or one of which the text does not say where it went.</summary>
    None,
    /// <summary>rose by, 20% more, three times more likely.</summary>
    Up,
    /// <summary>fell by, 20% fewer, halved.</summary>
    Down,
}

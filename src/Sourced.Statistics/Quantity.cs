namespace Sourced.Statistics;

/// <summary>A number as written: its value and the size of its last significant place.</summary>
/// <param name="Value">The value in the unit of the reading: 88 for "88%", 1200000 for "1.2 million", 0.2 for "one in five".</param>
/// <param name="Granule">
/// The place to which the writer rounded, in the same unit: 1 for "88", 0.1 for "12.5", 100000 for "1.2 million". Trailing zeros of a
/// whole number count as rounding ("1,500" has granule 100). Zero where rounding has no meaning, as for a ratio.
/// </param>
public readonly record struct Quantity(decimal Value, decimal Granule)
{
    /// <summary>For ratios and fractions, the parts as written: 1 and 5 for "one in five". Otherwise 0 and 0.</summary>
    public (decimal Part, decimal Whole) Parts { get; init; }
}

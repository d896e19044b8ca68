namespace Sourced.Evidence.Rendering;

/// <summary>What the words beside a figure say that its record denies, however well the number fits.</summary>
internal enum Clash
{
    None,
    /// <summary>A rise told as a fall.</summary>
    Direction,
    /// <summary>A median told as a mean, days as months, a day's number as an hour's.</summary>
    Unit,
}

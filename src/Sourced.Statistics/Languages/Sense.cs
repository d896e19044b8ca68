namespace Sourced.Statistics.Languages;

/// <summary>What a word tells of the figure beside it. The names are section titles of the language files, beside those of <see cref="Tags"/>.</summary>
[Flags]
internal enum Sense : byte
{
    None = 0,
    /// <summary>A change for more: rose, higher.</summary>
    Rising = 1 << 0,
    /// <summary>A change for less: fell, fewer.</summary>
    Falling = 1 << 1,
    /// <summary>The sum of all divided by their number: mean, on average.</summary>
    Averaging = 1 << 2,
    /// <summary>The value in the middle: median.</summary>
    Median = 1 << 3,
    /// <summary>A unit of time; what stands before the equals sign is its name: day, year.</summary>
    TimeUnit = 1 << 4,
    /// <summary>Counts per unit of time in one word: daily, annual.</summary>
    Periodic = 1 << 5,
    /// <summary>More than half, however it is told: most, the majority.</summary>
    Majority = 1 << 6,
    /// <summary>Less than half: few, a minority.</summary>
    Minority = 1 << 7,
}

namespace Sourced.Statistics;

/// <summary>Which middle of many values an average is.</summary>
public enum Mean
{
    /// <summary>No average, or one that is not named.</summary>
    None,
    /// <summary>a mean of, an average of, on average.</summary>
    Arithmetic,
    /// <summary>a median of: half lie below.</summary>
    Median,
}

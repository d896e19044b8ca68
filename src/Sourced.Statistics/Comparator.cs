namespace Sourced.Statistics;

/// <summary>The hedge that touches a figure. Each stands for an interval around it.</summary>
public enum Comparator
{
    /// <summary>The figure stands alone.</summary>
    None,
    /// <summary>about, around, roughly, an estimated.</summary>
    About,
    /// <summary>more than, over, above.</summary>
    MoreThan,
    /// <summary>just over, slightly more than.</summary>
    JustOver,
    /// <summary>at least, no fewer than, or more.</summary>
    AtLeast,
    /// <summary>less than, fewer than, under, below.</summary>
    LessThan,
    /// <summary>nearly, almost, just under, close to.</summary>
    Nearly,
    /// <summary>up to, at most, as many as, no more than.</summary>
    AtMost,
}

namespace Sourced.Evidence.Rendering;

/// <summary>What a figure measures. Only figures of one dimension can render one another.</summary>
internal enum Dimension
{
    /// <summary>A part of a whole: percent, ratio, fraction, or a rate per a number.</summary>
    Share,
    /// <summary>Percentage points.</summary>
    Points,
    /// <summary>A count or an average.</summary>
    Number,
    /// <summary>Money in one currency.</summary>
    Money,
    /// <summary>Times as many.</summary>
    Multiple,
    /// <summary>So many per week, per household.</summary>
    Rate,
    /// <summary>A measured rank.</summary>
    Rank,
    /// <summary>Most, thousands of.</summary>
    Vague,
}

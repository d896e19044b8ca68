namespace Sourced.Statistics;

/// <summary>The shape in which a statistic is written.</summary>
public enum StatisticKind
{
    /// <summary>88%, eighty-eight per cent, 3 percentage points.</summary>
    Percent,
    /// <summary>1 in 5, three out of four, nine of every ten.</summary>
    Ratio,
    /// <summary>half, two-thirds, a quarter, ½.</summary>
    Fraction,
    /// <summary>5,500 children, 36.2 million reports.</summary>
    Count,
    /// <summary>$3.4 billion, USD 120.</summary>
    Money,
    /// <summary>twice as likely, threefold, 10 times.</summary>
    Multiple,
    /// <summary>4.5 per 1,000.</summary>
    Rate,
    /// <summary>a median age of 15, three days on average.</summary>
    Average,
    /// <summary>50–90%, between 12 and 14 million.</summary>
    Range,
    /// <summary>doubled, up 24%, fell by half.</summary>
    Change,
    /// <summary>third-largest.</summary>
    Rank,
    /// <summary>most, the majority, thousands of.</summary>
    Vague,
}

namespace Sourced.Evidence.Rendering;

/// <summary>How a figure is written, which decides how much rounding a reader expects.</summary>
internal enum WrittenForm
{
    /// <summary>4,560 · 1.2 million · $3.4 billion · 2.5 times.</summary>
    Digits,
    /// <summary>34.8%.</summary>
    Percent,
    /// <summary>One in five, two thirds, 86 of 88.</summary>
    Parts,
}

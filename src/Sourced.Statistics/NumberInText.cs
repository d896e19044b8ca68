namespace Sourced.Statistics;

/// <summary>One number found in a text. Offsets count UTF-16 units and always lie inside the text.</summary>
/// <param name="Start">Where it starts: the first unit of a hedge that touches it, else of the number.</param>
/// <param name="Length">How long it is, with unit, magnitude and hedge.</param>
/// <param name="Class">What it is.</param>
/// <param name="Reading">What it says, when it is a statistic; otherwise null.</param>
public sealed record NumberInText(int Start, int Length, NumberClass Class, StatisticReading? Reading)
{
    public int End => Start + Length;
}

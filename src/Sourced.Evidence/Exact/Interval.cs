namespace Sourced.Evidence.Exact;

/// <summary>All values between two ends; an open end is not itself part of it.</summary>
internal readonly record struct Interval(Fraction Low, bool LowOpen, Fraction High, bool HighOpen)
{
    public static Interval Point(Fraction value) => new(value, false, value, false);

    public static Interval Closed(Fraction low, Fraction high) => new(low, false, high, false);

    public static Interval Open(Fraction low, Fraction high) => new(low, true, high, true);

    /// <summary>True when every value of the other lies in this one.</summary>
    public bool Contains(Interval other)
    {
        var low = other.Low.CompareTo(Low);
        if (low < 0 || (low == 0 && LowOpen && !other.LowOpen)) return false;
        var high = other.High.CompareTo(High);
        return high < 0 || (high == 0 && (!HighOpen || other.HighOpen));
    }
}

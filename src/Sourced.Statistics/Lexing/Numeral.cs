namespace Sourced.Statistics.Lexing;

/// <summary>A number in digits: its value, its last place, and how it was written.</summary>
internal readonly record struct Numeral(decimal Value, int Digits, int Decimals, bool Grouped, bool LeadingZero)
{
    /// <summary>Written as a vulgar fraction, ½ or 2/3.</summary>
    public (int Part, int Whole) Fraction { get; init; }

    public bool IsWhole => Decimals == 0 && Fraction.Whole == 0;

    /// <summary>A whole number without any sign between its digits, as years, codes and list numbers are.</summary>
    public bool IsPlain => IsWhole && !Grouped;
}

using Sourced.Statistics.Lexing;

namespace Sourced.Statistics.Numbers;

/// <summary>A number as spoken or written, with its magnitudes: "36.2 million", "eighty-eight", "2 lakh", "½".</summary>
internal struct NumberPhrase
{
    public int First;
    /// <summary>The token after the last.</summary>
    public int End;
    public decimal Value;
    public decimal Granule;
    public bool InWords;
    /// <summary>The largest magnitude in it, or 1.</summary>
    public decimal Scale;
    public Numeral Numeral;
    /// <summary>Written as a fraction: 2/3, ½.</summary>
    public (decimal Part, decimal Whole) Fraction;

    /// <summary>A hedge inside the number: 200多万.</summary>
    public Comparator Inner;

    public readonly bool IsWhole => Value == decimal.Truncate(Value);

    /// <summary>Bare digits, as codes, years and list numbers have.</summary>
    public readonly bool IsPlain => !InWords && Scale == 1 && Numeral.IsPlain;

    public readonly Quantity Quantity => new(Value, Fraction.Whole > 0 ? 0 : Granule) { Parts = Fraction };
}

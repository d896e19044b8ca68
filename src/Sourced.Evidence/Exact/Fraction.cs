using System.Globalization;
using System.Numerics;

namespace Sourced.Evidence.Exact;

/// <summary>An exact fraction in lowest terms, its denominator above zero: evidence is never compared in floating point.</summary>
internal readonly record struct Fraction : IComparable<Fraction>
{
    private readonly BigInteger _denominatorLessOne;

    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero) throw new DivideByZeroException();
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0) divisor = -divisor;
        Numerator = numerator / divisor;
        _denominatorLessOne = (denominator / divisor) - 1;
    }

    public BigInteger Numerator { get; }

    /// <summary>Stored less one, so that the default value is a valid zero.</summary>
    public BigInteger Denominator => _denominatorLessOne + 1;

    public static Fraction Zero => default;

    public static Fraction One => new(1, 1);

    public bool IsZero => Numerator.IsZero;

    public bool IsWhole => _denominatorLessOne.IsZero;

    public int Sign => Numerator.Sign;

    public static implicit operator Fraction(decimal value) => FromDecimal(value);

    public static implicit operator Fraction(int value) => new(value, 1);

    public static Fraction operator +(Fraction a, Fraction b) =>
        new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Fraction operator -(Fraction a, Fraction b) =>
        new((a.Numerator * b.Denominator) - (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Fraction operator -(Fraction a) => new(-a.Numerator, a.Denominator);

    public static Fraction operator *(Fraction a, Fraction b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    /// <exception cref="DivideByZeroException"><paramref name="b"/> is zero.</exception>
    public static Fraction operator /(Fraction a, Fraction b) => new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    public static bool operator <(Fraction a, Fraction b) => a.CompareTo(b) < 0;

    public static bool operator >(Fraction a, Fraction b) => a.CompareTo(b) > 0;

    public static bool operator <=(Fraction a, Fraction b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Fraction a, Fraction b) => a.CompareTo(b) >= 0;

    public static Fraction Min(Fraction a, Fraction b) => a <= b ? a : b;

    public static Fraction Max(Fraction a, Fraction b) => a >= b ? a : b;

    public static Fraction Abs(Fraction a) => new(BigInteger.Abs(a.Numerator), a.Denominator);

    /// <summary>The nearest multiple of a step above zero; halves go up.</summary>
    public Fraction RoundTo(Fraction step)
    {
        var units = this / step;
        return new Fraction(Floor((units.Numerator * 2) + units.Denominator, units.Denominator * 2), 1) * step;
    }

    /// <summary>The largest multiple of a step above zero that is not above this.</summary>
    public Fraction FloorTo(Fraction step)
    {
        var units = this / step;
        return new Fraction(Floor(units.Numerator, units.Denominator), 1) * step;
    }

    public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public override string ToString() => IsWhole
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    private static BigInteger Floor(BigInteger numerator, BigInteger denominator)
    {
        var quotient = BigInteger.DivRem(numerator, denominator, out var remainder);
        return remainder.Sign < 0 ? quotient - 1 : quotient;
    }

    private static Fraction FromDecimal(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var digits = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        var scale = (bits[3] >> 16) & 0xff;
        return new Fraction(bits[3] < 0 ? -digits : digits, BigInteger.Pow(10, scale));
    }
}

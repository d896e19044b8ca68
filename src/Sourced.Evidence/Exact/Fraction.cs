using System.Globalization;
using System.Numerics;

namespace Sourced.Evidence.Exact;

/// <summary>An exact fraction in lowest terms, its denominator above zero: evidence is never compared in floating point.</summary>
/// <remarks>Nearly every fraction of a sheet fits two machine words; larger ones go over to big integers by themselves.</remarks>
internal readonly struct Fraction : IEquatable<Fraction>, IComparable<Fraction>
{
    private static readonly long[] TensInWord = [.. Enumerable.Range(0, 19).Select(exponent => (long)BigInteger.Pow(10, exponent))];

    private readonly long _numerator;

    /// <summary>Stored less one, so that the default value is a valid zero.</summary>
    private readonly long _denominatorLessOne;

    /// <summary>Set only where the words do not hold the value; then they are zero.</summary>
    private readonly BigParts? _big;

    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero) throw new DivideByZeroException();
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0) divisor = -divisor;
        (numerator, denominator) = (numerator / divisor, denominator / divisor);
        if (Fits(numerator) && Fits(denominator)) (_numerator, _denominatorLessOne) = ((long)numerator, (long)denominator - 1);
        else _big = new BigParts(numerator, denominator);
    }

    private Fraction(long numerator, long denominator)
    {
        if (denominator == 0) throw new DivideByZeroException();
        if (denominator == 1)
        {
            (_numerator, _denominatorLessOne) = (numerator, 0);
            return;
        }

        var divisor = GreatestCommonDivisor(Math.Abs(numerator), Math.Abs(denominator));
        if (denominator < 0) divisor = -divisor;
        (_numerator, _denominatorLessOne) = (numerator / divisor, (denominator / divisor) - 1);
    }

    public static Fraction Zero => default;

    public static Fraction One => new(1L, 1L);

    public BigInteger Numerator => _big?.Numerator ?? _numerator;

    public BigInteger Denominator => _big?.Denominator ?? _denominatorLessOne + 1;

    public bool IsZero => _big is null && _numerator == 0;

    public bool IsWhole => _big is null ? _denominatorLessOne == 0 : _big.Denominator.IsOne;

    public int Sign => _big is null ? Math.Sign(_numerator) : _big.Numerator.Sign;

    /// <summary>True when products of two such parts cannot leave a machine word.</summary>
    private bool IsSmall => _big is null && _numerator is > -int.MaxValue and < int.MaxValue && _denominatorLessOne < int.MaxValue - 1;

    private long D => _denominatorLessOne + 1;

    public static implicit operator Fraction(decimal value) => FromDecimal(value);

    public static implicit operator Fraction(int value) => new((long)value, 1L);

    public static Fraction operator +(Fraction a, Fraction b) => a.IsSmall && b.IsSmall
        ? new((a._numerator * b.D) + (b._numerator * a.D), a.D * b.D)
        : new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Fraction operator -(Fraction a, Fraction b) => a + -b;

    public static Fraction operator -(Fraction a) => a.IsSmall ? new(-a._numerator, a.D) : new(-a.Numerator, a.Denominator);

    public static Fraction operator *(Fraction a, Fraction b) => a.IsSmall && b.IsSmall
        ? new(a._numerator * b._numerator, a.D * b.D)
        : new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    /// <exception cref="DivideByZeroException"><paramref name="b"/> is zero.</exception>
    public static Fraction operator /(Fraction a, Fraction b) => a.IsSmall && b.IsSmall
        ? new(a._numerator * b.D, a.D * b._numerator)
        : new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    public static bool operator ==(Fraction a, Fraction b) => a.Equals(b);

    public static bool operator !=(Fraction a, Fraction b) => !a.Equals(b);

    public static bool operator <(Fraction a, Fraction b) => a.CompareTo(b) < 0;

    public static bool operator >(Fraction a, Fraction b) => a.CompareTo(b) > 0;

    public static bool operator <=(Fraction a, Fraction b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Fraction a, Fraction b) => a.CompareTo(b) >= 0;

    public static Fraction Min(Fraction a, Fraction b) => a <= b ? a : b;

    public static Fraction Max(Fraction a, Fraction b) => a >= b ? a : b;

    public static Fraction Abs(Fraction a) => a.Sign < 0 ? -a : a;

    /// <summary>True when neither is more than <paramref name="times"/>/<paramref name="over"/> times the other, signs aside.</summary>
    public static bool AreWithin(Fraction a, Fraction b, int times, int over)
    {
        if (a.IsSmall && b.IsSmall)
        {
            var (small, large) = (Math.Abs(a._numerator * b.D), Math.Abs(b._numerator * a.D));
            if (small > large) (small, large) = (large, small);
            return (Int128)large * over <= (Int128)small * times;
        }

        var (left, right) = (BigInteger.Abs(a.Numerator * b.Denominator), BigInteger.Abs(b.Numerator * a.Denominator));
        return BigInteger.Max(left, right) * over <= BigInteger.Min(left, right) * times;
    }

    /// <summary>The nearest multiple of a step above zero; halves go up.</summary>
    public Fraction RoundTo(Fraction step) => ((this / step) + new Fraction(1L, 2L)).Floor() * step;

    /// <summary>The largest multiple of a step above zero that is not above this.</summary>
    public Fraction FloorTo(Fraction step) => (this / step).Floor() * step;

    public int CompareTo(Fraction other) => _big is null && other._big is null
        ? ((Int128)_numerator * other.D).CompareTo((Int128)other._numerator * D)
        : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public bool Equals(Fraction other) =>
        _numerator == other._numerator && _denominatorLessOne == other._denominatorLessOne && Equals(_big, other._big);

    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(_numerator, _denominatorLessOne, _big);

    public override string ToString() => IsWhole
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    private Fraction Floor()
    {
        if (IsSmall) return new Fraction((_numerator / D) - (_numerator % D < 0 ? 1 : 0), 1L);
        var quotient = BigInteger.DivRem(Numerator, Denominator, out var remainder);
        return new Fraction(remainder.Sign < 0 ? quotient - 1 : quotient, BigInteger.One);
    }

    private static Fraction FromDecimal(decimal value)
    {
        if (value.Scale == 0 && value is > -int.MaxValue and < int.MaxValue) return new Fraction((long)value, 1L);
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        if (bits[2] == 0 && bits[1] == 0 && value.Scale < TensInWord.Length)
            return new Fraction(value < 0 ? -(long)(uint)bits[0] : (uint)bits[0], TensInWord[value.Scale]);
        var digits = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return new Fraction(value < 0 ? -digits : digits, BigInteger.Pow(10, value.Scale));
    }

    private static bool Fits(BigInteger value) => value >= long.MinValue + 1 && value < long.MaxValue;

    private static long GreatestCommonDivisor(long a, long b)
    {
        while (b != 0) (a, b) = (b, a % b);
        return a;
    }

    private sealed record BigParts(BigInteger Numerator, BigInteger Denominator);
}

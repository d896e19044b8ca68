using System.Globalization;

namespace Sourced.Evidence.Exact;

/// <summary>Fractions as people read them.</summary>
internal static class Decimals
{
    /// <summary>At most two places behind the decimal point.</summary>
    public static string Of(Fraction value)
    {
        var rounded = value.RoundTo(new Fraction(1, 100));
        return ((decimal)rounded.Numerator / (decimal)rounded.Denominator).ToString("#,0.##", CultureInfo.InvariantCulture);
    }
}

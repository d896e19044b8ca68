using Sourced.Evidence.Exact;
using Sourced.Statistics;

namespace Sourced.Evidence.Rendering;

/// <summary>Decides whether a figure in a text honestly renders the figure on record.</summary>
internal static class HonestRendering
{
    /// <summary>The same question without the reasons, and cheaply where the answer is plainly no.</summary>
    public static bool IsHonest(Figure written, Figure recorded)
    {
        if (!written.SameMeasureAs(recorded)) return Unlike(written, recorded) is { } likened && IsHonest(likened.Written, likened.Recorded);
        if (written.Dimension is Dimension.Vague) return true;
        if (!written.MayRender(recorded) || Tenor.Between(written, recorded) != Clash.None) return false;
        return IsSame(written, recorded) || (!IsOverPrecise(written, recorded) && Renders(written, recorded));
    }

    public static RenderingVerdict Judge(Figure written, Figure recorded)
    {
        if (!written.SameMeasureAs(recorded))
        {
            if (Unlike(written, recorded) is { } likened) return Judge(likened.Written, likened.Recorded);
            return SameNumeral(written, recorded) ? RenderingVerdict.OtherUnit : RenderingVerdict.Different;
        }

        if (Tenor.Between(written, recorded) is var clash and not Clash.None)
        {
            var mended = Judge(Tenor.Mended(written, recorded), recorded);
            return mended != RenderingVerdict.Honest ? mended : clash == Clash.Direction ? RenderingVerdict.WrongComparator : RenderingVerdict.OtherUnit;
        }

        if (IsHonest(written, recorded)) return RenderingVerdict.Honest;
        if (IsOtherBase(written, recorded)) return RenderingVerdict.OtherUnit;
        if (!written.MayRender(recorded)) return IsOtherScale(written, recorded) ? RenderingVerdict.OtherUnit : RenderingVerdict.Different;
        if (IsOverPrecise(written, recorded)) return RenderingVerdict.OverPrecise;
        if (HedgesFor(written, recorded).Any(hedge => Renders(written with { Comparator = hedge }, recorded)))
        {
            return RenderingVerdict.WrongComparator;
        }

        return IsOtherScale(written, recorded) ? RenderingVerdict.OtherUnit : RenderingVerdict.Different;
    }

    /// <summary>How far apart two figures of one dimension are, as a part of the larger; for finding the nearest record.</summary>
    public static Fraction Distance(Figure written, Figure recorded)
    {
        var larger = Fraction.Max(Fraction.Abs(written.Low), Fraction.Abs(recorded.Low));
        return larger.IsZero ? Fraction.Zero : Fraction.Abs(written.Low - recorded.Low) / larger;
    }

    /// <summary>
    /// The hedges with which the same number would have been right. Only those that stay close to it: "40%" for 34.8% is another figure,
    /// although "less than 40%" would have been true.
    /// </summary>
    private static Comparator[] HedgesFor(Figure written, Figure recorded) => written.Comparator is Comparator.None or Comparator.About
        ? [recorded.Comparator]
        : [Comparator.None, Comparator.About, Comparator.JustOver, Comparator.Nearly, recorded.Comparator];

    private static bool Renders(Figure written, Figure recorded)
    {
        if (recorded.IsRange) return RendersRange(written, recorded);
        // The most common pair by far, and most often a plain no: a bare figure never reaches beyond half its last place.
        if (written is { Comparator: Comparator.None, Form: not WrittenForm.Parts } && recorded.Comparator is (Comparator.None or Comparator.About)
            && Fraction.Abs(written.Low - recorded.Low) * 2 > written.Granule)
        {
            return false;
        }

        if (IsOtherRatio(written, recorded)) return false;
        return !written.IsRange && Claims.Of(written, recorded).Contains(Claims.Told(recorded));
    }

    /// <summary>
    /// "1 in 14" is no way to say "1 in 13", near as they are. Only a rounder whole with a hedge is: "about one in ten" for 1 in 11.
    /// </summary>
    private static bool IsOtherRatio(Figure written, Figure recorded) =>
        written.Form == WrittenForm.Parts && recorded.Form == WrittenForm.Parts && written.Low != recorded.Low
        && (written.Comparator == Comparator.None || written.Whole >= recorded.Whole || written.Whole > 10);

    /// <summary>Both ends, or one of them as the bound that it is; the ends of a counted change ("from 5,976 to 62,891") also by themselves.</summary>
    private static bool RendersRange(Figure written, Figure recorded)
    {
        var (low, high) = (LowEnd(recorded), HighEnd(recorded));
        if (written.IsRange)
        {
            return written.Comparator is Comparator.None or Comparator.About
                && IsHonest(LowEnd(written), low) && IsHonest(HighEnd(written), high);
        }

        return written.Comparator switch
        {
            Comparator.AtLeast => Renders(written with { Comparator = Comparator.None }, low),
            Comparator.AtMost => Renders(written with { Comparator = Comparator.None }, high),
            _ => IsCounted(recorded) && (Renders(written, low) || Renders(written, high)),
        };
    }

    private static bool IsCounted(Figure range) =>
        range.Dimension == Dimension.Number && range.Low.IsWhole && range.High.IsWhole && range.Granule <= 10 && range.HighGranule <= 10
        && range.High > 100;

    private static Figure LowEnd(Figure range) =>
        range with { High = range.Low, HighGranule = range.Granule, Comparator = End(range.Comparator) };

    private static Figure HighEnd(Figure range) =>
        range with { Low = range.High, Granule = range.HighGranule, Comparator = End(range.Comparator) };

    private static Comparator End(Comparator comparator) => comparator == Comparator.About ? Comparator.About : Comparator.None;

    private static bool IsSame(Figure written, Figure recorded) =>
        written.Low == recorded.Low && written.High == recorded.High && written.Comparator == recorded.Comparator
        && (written.Form == WrittenForm.Parts
            ? IsEverydayWhole(written.Whole) || (recorded.Form == WrittenForm.Parts && written.Whole == recorded.Whole)
            : written.Granule >= recorded.Granule && written.HighGranule >= recorded.HighGranule);

    private static bool IsOverPrecise(Figure written, Figure recorded)
    {
        if (written.Form == WrittenForm.Parts)
        {
            return !IsEverydayWhole(written.Whole)
                && !(recorded.Form == WrittenForm.Parts && written.Whole == recorded.Whole)
                && IsWithinPlace(written, recorded);
        }

        if (written.Granule >= recorded.Granule || !IsWithinPlace(written, recorded)) return false;
        // Trailing zeros of a whole number are taken for rounding, but a count such as "260" may be exact: another count is another figure.
        return written.Low == recorded.Low || recorded.Form != WrittenForm.Digits || recorded.Granule <= 1 || recorded.Granule >= 1000
            || recorded.Comparator != Comparator.None;
    }

    /// <summary>True when the record would be written so with fewer digits.</summary>
    private static bool IsWithinPlace(Figure written, Figure recorded) => Fraction.Abs(written.Low - recorded.Low) * 2 <= recorded.Granule;

    /// <summary>Wholes that nobody takes for the number of those asked: one in six, 45 in 100, 3 per 1,000.</summary>
    private static bool IsEverydayWhole(decimal whole) => whole <= 20 || whole % 10 == 0 || whole == 25;

    /// <summary>"doubled" and "up 100%", "halved" and "down 50%" are one change told in two dimensions.</summary>
    private static (Figure Written, Figure Recorded)? Unlike(Figure written, Figure recorded)
    {
        if (!written.IsChange || !recorded.IsChange) return null;
        return (written.Dimension, recorded.Dimension) switch
        {
            (Dimension.Multiple, Dimension.Share) => (written, Grown(recorded)),
            (Dimension.Share, Dimension.Multiple) => (Grown(written), recorded),
            _ => null,
        };
    }

    private static Figure Grown(Figure share) => share with
    {
        Dimension = Dimension.Multiple,
        Form = WrittenForm.Digits,
        Low = share.Direction == Direction.Down ? 1 - share.High : share.Low + 1,
        High = share.Direction == Direction.Down ? 1 - share.Low : share.High + 1,
    };

    private static bool SameNumeral(Figure written, Figure recorded) =>
        written.Dimension is not Dimension.Vague && recorded.Dimension is not Dimension.Vague
        && (written.Numeral == recorded.Numeral
            || (written.Dimension == recorded.Dimension && Judge(written with { Unit = recorded.Unit }, recorded) == RenderingVerdict.Honest));

    /// <summary>The same digits with a thousand, a million or a billion mistaken for one another.</summary>
    private static bool IsOtherScale(Figure written, Figure recorded)
    {
        if (written.Dimension is not (Dimension.Number or Dimension.Money) || written.IsRange || recorded.IsRange) return false;
        if (written.Low.Sign <= 0 || recorded.Low.Sign <= 0) return false;
        foreach (var scale in (ReadOnlySpan<int>)[1_000, 1_000_000, 1_000_000_000])
        {
            if (written.Low * scale == recorded.Low || recorded.Low * scale == written.Low) return true;
        }

        return false;
    }

    /// <summary>"75 per 1,000" for 75%: the same digits of another whole.</summary>
    private static bool IsOtherBase(Figure written, Figure recorded) =>
        written.Dimension == Dimension.Share && written.Form != WrittenForm.Parts && recorded.Form != WrittenForm.Parts && !written.IsRange && !recorded.IsRange
        && written.Numeral == recorded.Numeral && written.Low != recorded.Low;
}

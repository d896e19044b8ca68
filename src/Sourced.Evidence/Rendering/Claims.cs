using Sourced.Evidence.Exact;
using Sourced.Statistics;

namespace Sourced.Evidence.Rendering;

/// <summary>Figures as intervals: what a text claims, and what a record tells.</summary>
internal static class Claims
{
    /// <summary>The values of which the written figure may honestly be said, given how finely the record is known.</summary>
    public static Interval Of(Figure written, Figure recorded)
    {
        var value = written.Low;
        var bounded = recorded.Comparator is not (Comparator.None or Comparator.About);
        switch (written.Comparator)
        {
            case Comparator.About:
                var about = Reach.About(written);
                return Interval.Closed(value - about, value + about);
            case Comparator.MoreThan:
                return Interval.Open(value, value + Reach.Beyond(written));
            case Comparator.AtLeast:
                // "at least 75%" turns a point into a bound, so a point must lie above it; a recorded bound may equal it.
                return new Interval(value, !bounded, value + Reach.Beyond(written), true);
            case Comparator.JustOver:
                return new Interval(value, true, value + Reach.JustOver(written), false);
            case Comparator.LessThan:
                return Interval.Open(value - Reach.Beyond(written), value);
            case Comparator.AtMost:
                return new Interval(value - Reach.Beyond(written), true, value, !bounded);
            case Comparator.Nearly:
                return new Interval(value - Reach.Nearly(written, recorded.Granule), false, value, true);
            default:
                var plain = Reach.Plain(written, recorded.Low.IsWhole);
                return Interval.Closed(value - plain, value + plain);
        }
    }

    /// <summary>Where the true value lies, as far as the record tells. A figure without a hedge is taken at its word.</summary>
    public static Interval Told(Figure recorded)
    {
        var value = recorded.Low;
        return recorded.Comparator switch
        {
            Comparator.MoreThan => Interval.Open(value, value + Reach.Beyond(recorded)),
            Comparator.AtLeast => new Interval(value, false, value + Reach.Beyond(recorded), true),
            Comparator.JustOver => new Interval(value, true, value + Close(recorded), false),
            Comparator.LessThan => Interval.Open(value - Reach.Beyond(recorded), value),
            Comparator.AtMost => new Interval(value - Reach.Beyond(recorded), true, value, false),
            Comparator.Nearly => new Interval(value - Close(recorded), false, value, true),
            _ => Interval.Point(value),
        };
    }

    /// <summary>"Nearly" and "just over" in a record stay within rounding, so that the bare figure remains an honest rendering.</summary>
    private static Fraction Close(Figure recorded) => Reach.Plain(recorded, exact: false);
}

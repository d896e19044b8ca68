using Sourced.Statistics;

namespace Sourced.Evidence.Rendering;

/// <summary>
/// Holds what the words beside two figures say against each other. A record that says nothing in its figure is asked for what it measures; what
/// it does not say there either, it does not deny.
/// </summary>
internal static class Tenor
{
    public static Clash Between(Figure written, Figure recorded)
    {
        if (IsOtherUnit(written, recorded))
            return Clash.Unit;
        return written.Direction != Direction.None && DirectionOf(recorded) is var way and not Direction.None && way != written.Direction
            ? Clash.Direction
            : Clash.None;
    }

    /// <summary>The figure as it would have to be told beside this record.</summary>
    public static Figure Mended(Figure written, Figure recorded) =>
        written with { Direction = recorded.Direction, Mean = recorded.Mean, Time = recorded.Time, Per = recorded.Per };

    public static string PerOf(Figure recorded) => recorded.Per.Length > 0 ? recorded.Per : recorded.Described.Per ?? "";

    private static bool IsOtherUnit(Figure written, Figure recorded)
    {
        if (written.Mean != Mean.None && MeanOf(recorded) is var mean and not Mean.None && mean != written.Mean) return true;
        var isYears = written is { IsAge: true, Time: "" } && recorded.Time == "year";
        if (
            !isYears
            && written.Time != recorded.Time
            && (written.Time.Length == 0 || recorded.Time.Length > 0 || written.Time != recorded.Described.Time)
        )
            return true;
        // A number of a year is often recorded with its period alone; a day or an hour is said, or is not meant.
        return written.Per.Length > 0 && PerOf(recorded) is var per && per != written.Per && (per.Length > 0 || written.Per != "year");
    }

    private static Mean MeanOf(Figure recorded) => recorded.Mean != Mean.None ? recorded.Mean : recorded.Described.Mean;

    /// <summary>What is measured tells the way of a share or a factor; of a count ("children who dropped out") it tells something else.</summary>
    private static Direction DirectionOf(Figure recorded) =>
        recorded.Direction == Direction.None && recorded.Dimension is Dimension.Share or Dimension.Points or Dimension.Multiple
            ? recorded.Described.Direction
            : recorded.Direction;
}

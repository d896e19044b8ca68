using System.Collections.Immutable;

namespace Sourced.Publishing.Kits;

/// <summary>How long a talk is, and how its time is divided. Everything is in seconds but the whole.</summary>
internal sealed record TalkLength(int Minutes)
{
    public const int Welcome = 30;
    public const int Help = 30;
    public const int Message = 40;

    /// <summary>The minute line, what the number does not mean, and a breath.</summary>
    public const int Figure = 90;

    public const int Step = 20;
    public const int Gap = 20;

    public required int Care { get; init; }

    public required int Disclosure { get; init; }

    public required int Closing { get; init; }

    /// <summary>A talk leaves at least this much for questions; more is what remains when the next sheet has no room.</summary>
    public required int LeastQuestions { get; init; }

    /// <summary>Where more would remain, there is too little to say to fill the time honestly, and no such talk.</summary>
    public int MostQuestions => Seconds * 2 / 5;

    /// <summary>Of one sheet.</summary>
    public required int Figures { get; init; }

    /// <summary>Of one sheet.</summary>
    public required int Steps { get; init; }

    /// <summary>Of one sheet.</summary>
    public required int Gaps { get; init; }

    public int Seconds => Minutes * 60;

    public static ImmutableArray<TalkLength> All { get; } =
    [
        new(10) { Care = 30, Disclosure = 45, Closing = 45, LeastQuestions = 90, Figures = 1, Steps = 4, Gaps = 2 },
        new(20) { Care = 60, Disclosure = 60, Closing = 60, LeastQuestions = 180, Figures = 2, Steps = 5, Gaps = 2 },
        new(40) { Care = 90, Disclosure = 90, Closing = 90, LeastQuestions = 480, Figures = 2, Steps = 5, Gaps = 3 },
    ];
}

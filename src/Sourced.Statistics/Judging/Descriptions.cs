using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;

namespace Sourced.Statistics.Judging;

/// <summary>Reads what a description says of its figure. What it says both ways, it does not say.</summary>
internal static class Descriptions
{
    public static Wording Of(Tokens tokens)
    {
        var sense = Sense.None;
        // What rose or fell is the measure; a comparative beside it tells of whom ("fall among younger children").
        var changed = new HashSet<Direction>();
        var compared = new HashSet<Direction>();
        string? time = null;
        string? per = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            ref var token = ref tokens[i];
            sense |= token.Entry?.Sense ?? Sense.None;
            if (Directions.Described(tokens, i) is var way and not Direction.None)
                (token.Has(Tags.Comparison) ? compared : changed).Add(way);
            if (token.Has(Sense.Periodic) || (token.Has(Tags.Per) && tokens[i + 1].Has(Sense.TimeUnit)))
                per = Joined(per, token.Has(Sense.Periodic) ? token.Entry!.Time : tokens[i + 1].Entry!.Time);
            else if (token.Has(Sense.TimeUnit) && !(i > 0 && tokens[i - 1].Has(Tags.Per)))
                time = Joined(time, token.Entry!.Time);
        }

        return new Wording(
            (changed.Count > 0 ? changed : compared) is { Count: 1 } ways ? ways.Single() : Direction.None,
            (sense & (Sense.Averaging | Sense.Median)) switch { Sense.Averaging => Mean.Arithmetic, Sense.Median => Mean.Median, _ => Mean.None },
            time ?? "", per ?? "");
    }

    /// <summary>Two different units are none.</summary>
    private static string Joined(string? known, string name) => known is null || known == name ? name : "";
}

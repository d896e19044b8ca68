using Sourced.Statistics.Judging;
using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;
using Sourced.Statistics.Numbers;

namespace Sourced.Statistics.Grammar;

/// <summary>Reads measured ranks: third-largest, second most common, ranked fifth.</summary>
internal static class Ranks
{
    public static bool TryRead(Context context, int at, out Figure figure)
    {
        var tokens = context.Tokens;
        figure = default;
        ref var token = ref tokens[at];
        var isShape = token.Kind is TokenKind.Shape && token.Shape is NumberClass.Ordinal;
        if (!isShape && !token.Has(Tags.Ordinal))
            return false;
        var end = at + 1;
        if (tokens[end].Sign is '-' or '\u2011' && !tokens[end].SpaceBefore)
            end++;
        var value = isShape ? ValueOf(tokens, at) : token.Entry!.Value;
        var before = tokens[at - 1].Has(Tags.Rank) || (tokens[at - 1].Has(Tags.Function) && tokens[at - 2].Has(Tags.Rank));
        if (tokens[end].Has(Tags.Superlative) && value > 1)
            end++;
        else if (before)
            end = at + 1;
        else
            return false;
        if (tokens[end - 1].Entry is { Unit: "open" } && tokens[end].Kind is TokenKind.Word && !tokens[end].Has(Tags.Function))
            end++;
        var number = new NumberPhrase { First = at, End = end, InWords = true, Scale = 1, Value = value, Granule = 1 };
        figure = new Figure { First = at, Core = at, End = end, Kind = StatisticKind.Rank, Unit = "", Number = number, Low = number.Quantity, High = number.Quantity };
        return true;
    }

    private static decimal ValueOf(Tokens tokens, int at)
    {
        var value = 0m;
        foreach (var letter in tokens.TextOf(at))
        {
            if (char.IsDigit(letter) && value < 1_000_000)
                value = value * 10 + System.Globalization.CharUnicodeInfo.GetDecimalDigitValue(letter);
        }

        return value;
    }
}

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
        if (token.Entry is { Unit: "prefix" })
            return TryPrefixed(context, at, out figure);
        if (!isShape && !token.Has(Tags.Ordinal))
            return false;
        if (TryEvery(context, at, out figure))
            return true;
        var end = at + 1;
        if (token.Has(Tags.Superlative) && !isShape)
        {
            figure = Of(at, end, token.Entry!.Value);
            return true;
        }

        if (tokens[end].Sign is '-' or '\u2011' && !tokens[end].SpaceBefore)
            end++;
        var value = isShape ? ValueOf(tokens, at) : token.Entry!.Value;
        var before = tokens[at - 1].Has(Tags.Rank) || (tokens[at - 1].Has(Tags.Function) && tokens[at - 2].Has(Tags.Rank));
        if (tokens.Language.Options.NounFirst && tokens[end].Kind is TokenKind.Word && !tokens[end].Has(Tags.Function) && tokens[end + 1].Has(Tags.Superlative))
            end++;
        // "fifty-first most populous"
        var tens = tokens[at - 1].Sign is '-' or '\u2011' ? at - 2 : at - 1;
        if (value < 10 && tokens[tens].Has(Tags.Number) && tokens[tens].Entry!.Value is >= 20 and <= 90)
            (at, value) = (tens, value + tokens[tens].Entry!.Value);
        if (tokens[end].Has(Tags.Superlative) && value > 1)
            end++;
        else if (before && !(value == 1 && tokens[at - 1].Entry is { Unit: "verb" }))
            end = at + 1;
        else
            return false;
        // "sixth-most-populous", "second most common"
        var joined = tokens[end].Sign is '-' or '\u2011' && !tokens[end].SpaceBefore ? end + 1 : end;
        if (tokens[end - 1].Entry is { Unit: "open" } && tokens[joined].Kind is TokenKind.Word && !tokens[joined].Has(Tags.Function))
            end = joined + 1;
        figure = Of(at, end, value);
        return true;
    }

    /// <summary>第三大, 排名第三: the ordinal is a number after a prefix.</summary>
    private static bool TryPrefixed(Context context, int at, out Figure figure)
    {
        var tokens = context.Tokens;
        figure = default;
        if (!NumberPhrases.TryRead(tokens, at + 1, out var number) || (!tokens[number.End].Has(Tags.Superlative) && !context.Before(at, 3, Tags.Rank)))
            return false;
        figure = Of(at, tokens[number.End].Has(Tags.Superlative) ? number.End + 1 : number.End, number.Value);
        return true;
    }

    private static Figure Of(int at, int end, decimal value)
    {
        var number = new NumberPhrase
        {
            First = at,
            End = end,
            InWords = true,
            Scale = 1,
            Value = value,
            Granule = 1,
        };
        return new Figure
        {
            First = at,
            Core = at,
            End = end,
            Kind = StatisticKind.Rank,
            Unit = "",
            Number = number,
            Low = number.Quantity,
            High = number.Quantity,
        };
    }

    /// <summary>"Every third child", "jedes fünfte Kind": one in three, one in five.</summary>
    private static bool TryEvery(Context context, int at, out Figure figure) =>
        TryEvery(context, at, context.Tokens[at].Entry?.Value ?? 0, at + 1, out figure);

    /// <summary>The same with the ordinal's value and the token after it given.</summary>
    public static bool TryEvery(Context context, int at, decimal whole, int end, out Figure figure)
    {
        var tokens = context.Tokens;
        figure = default;
        ref var next = ref tokens[end];
        if (
            whole is < 2 or > 1000
            || tokens[at - 1].Entry is not { Unit: "every" }
            || (next.Kind is not TokenKind.Word && !tokens[at].Capital)
            || next.Has(Tags.Duration)
            || (next.Has(Tags.Function) && !(tokens.Language.Options.CapitalNouns && (next.Capital || tokens[at].Capital)))
        )
            return false;
        var number = new NumberPhrase
        {
            First = at - 1,
            End = end,
            InWords = true,
            Scale = 1,
            Value = 1 / whole,
            Fraction = (1, whole),
        };
        figure = new Figure
        {
            First = at - 1,
            Core = at - 1,
            End = end,
            Kind = StatisticKind.Ratio,
            Unit = "proportion",
            Number = number,
            Low = number.Quantity,
            High = number.Quantity,
        };
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

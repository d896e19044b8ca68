using Sourced.Statistics.Judging;
using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;
using Sourced.Statistics.Numbers;

namespace Sourced.Statistics.Grammar;

/// <summary>Reads multiples: twice as likely, three times more, tenfold, 2.5×, and changes with their own size: doubled, halved.</summary>
internal static class Multiples
{
    private const int ComparisonReach = 2;
    private const int LongestClause = 14;

    public static bool TryWord(Context context, int at, out Figure figure)
    {
        var tokens = context.Tokens;
        figure = default;
        ref var token = ref tokens[at];
        if (!token.Has(Tags.Doubled | Tags.Multiple) || token.Has(Tags.Number))
            return false;
        // "whether it be doubled", "must be halved"
        if (tokens[at - 1].Entry is { Unit: "be" } && !tokens[at - 2].Has(Tags.Target))
            return false;
        if (token.Entry is { Unit: "manifold" } && IsToldBehind(context, at))
            return false;
        // "twice a week" is no multiple; a multiple needs something to be measured against
        if (!token.Has(Tags.Doubled) && token.Entry!.Unit != "fold" && !IsCompared(context, at + 1) && !IsCompared(context, at + 2))
            return false;
        figure = Of(at, at + 1, token.Entry!.Value);
        figure.Kind = token.Has(Tags.Doubled) ? StatisticKind.Change : StatisticKind.Multiple;
        if (!token.Has(Tags.Doubled))
            TakeComparison(tokens, ref figure);
        return true;
    }

    public static void TryTimes(Context context, ref Figure figure)
    {
        var tokens = context.Tokens;
        if (figure.UnitTags != Tags.None || figure.Kind is not (StatisticKind.Count or StatisticKind.Range))
            return;
        if (tokens[figure.Lead - 1].Says(Traits.Multiplies))
        {
            BeTimes(ref figure);
            return;
        }

        var at = figure.End;
        if (tokens[at].Sign is '-' or '\u2011' && !tokens[at].SpaceBefore)
            at++;
        // "3 × 10", "1200 x 630"
        if (!tokens[at].Has(Tags.Times) || (tokens[at + 1].Kind is TokenKind.Numeral && tokens[at].End - tokens[at].Start == 1))
            return;
        if (
            figure.Number.InWords
            && tokens[at].Entry!.Unit != "fold"
            && !IsCompared(context, at + 1)
            && !IsCompared(context, at + 2)
            && !OpensPrefixed(tokens, at + 1)
            && !OpensPossessive(tokens, at + 1)
            && figure.Comparator == Comparator.None
            && !context.Before(figure.First, 4, Tags.By | Tags.Change | Tags.Doubled)
        )
        {
            return;
        }

        // "downloaded 12 million times" is a count
        if (figure.Number.Value >= 1000 && tokens[at].Entry!.Unit != "fold" && !IsCompared(context, at + 1))
            return;
        figure.End = at + 1;
        BeTimes(ref figure);
        TakeComparison(tokens, ref figure);
    }

    private static void BeTimes(ref Figure figure)
    {
        figure.Unit = "×";
        figure.UnitTags = Tags.Times;
        figure.Kind = figure.IsRange ? StatisticKind.Range : StatisticKind.Multiple;
    }

    /// <summary>"تضاعفت البلاغات أربع مرات": grew, and by how much is told later in the clause.</summary>
    private static bool IsToldBehind(Context context, int at)
    {
        var tokens = context.Tokens;
        for (
            var i = at + 1;
            i < at + LongestClause
                && tokens[i].Sentence == tokens[at].Sentence
                && !tokens[i].Has(Tags.Doubled)
                && tokens[i].Sign is not (',' or '،' or ';' or '؛');
            i++
        )
        {
            if (tokens[i].Has(Tags.Times) && (tokens[i - 1].Kind is TokenKind.Numeral || tokens[i - 1].Has(Tags.Number)))
                return true;
        }

        return false;
    }

    /// <summary>"Four times pre-pandemic levels": a prefix of time, and what it was measured against.</summary>
    public static bool OpensPrefixed(Tokens tokens, int at) =>
        tokens[at].Has(Tags.YearCue) && tokens[at + 1].Sign is '-' or '\u2011' && !tokens[at + 1].SpaceBefore;

    /// <summary>"Three times last year's": what belongs to another time was measured against; "three times last year" only says how often.</summary>
    private static bool OpensPossessive(Tokens tokens, int at) =>
        tokens[at].Has(Tags.Definite) && (tokens.TextOf(at + 1) is [.., '\'' or '’', 's'] || tokens.TextOf(at + 2) is ['\'' or '’', 's']);

    private static bool IsCompared(Context context, int at) => context.Tokens[at].Has(Tags.Comparison);

    /// <summary>"Twice as likely", "three times more likely": the comparison is the unit of the multiple.</summary>
    private static void TakeComparison(Tokens tokens, ref Figure figure)
    {
        var at = figure.End;
        for (
            var i = 0;
            i < ComparisonReach
                && tokens[at].Has(Tags.Comparison)
                && (tokens[at].Entry!.Unit == "open" || !tokens[at].Has(Tags.Definite | Tags.Function));
            i++
        )
            at++;
        if (
            at > figure.End
            && tokens[at].Kind is TokenKind.Word
            && !tokens[at].Has(Tags.Function | Tags.Comparison | Tags.People)
            && tokens[at - 1].Entry!.Unit == "open"
        )
            at++;
        figure.End = at;
    }

    private static Figure Of(int first, int end, decimal value)
    {
        var number = new NumberPhrase { First = first, End = end, InWords = true, Scale = 1, Value = value, Granule = value < 1 ? 0 : 1 };
        return new Figure
        {
            First = first,
            Core = first,
            End = end,
            Number = number,
            Low = number.Quantity,
            High = number.Quantity,
            Unit = "×",
            UnitTags = Tags.Times,
        };
    }
}

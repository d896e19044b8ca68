using Sourced.Statistics.Grammar;
using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;

namespace Sourced.Statistics.Judging;

/// <summary>Reads the unit of a length of time, and the time for which something is counted: "92 days", "20 a day", "$3 million per year".</summary>
internal static class Periods
{
    /// <summary>Words of the counted noun: "20 reports of online abuse a day".</summary>
    private const int Behind = 6;
    private const int Ahead = 6;

    /// <summary>Words that lead from "daily" to its figure: "a daily average of some 20"; not "a daily bulletin listed 20".</summary>
    private const Tags Led = Tags.Function | Tags.Article | Tags.HedgeBefore | Tags.Definite | Tags.Average | Tags.Change | Tags.By;

    /// <summary>Empty for a figure that is no length of time ("an average age of 13 years" is as old as one of 13), and for a unit that has no name in the language files.</summary>
    public static string LengthOf(Context context, in Figure figure)
    {
        var tokens = context.Tokens;
        if (figure.UnitTags is not Tags.Duration || IsAge(context, figure))
            return "";
        for (var i = figure.Number.End; i < figure.End; i++)
        {
            if (tokens[i].Has(Sense.TimeUnit))
                return tokens[i].Entry!.Time;
        }

        return "";
    }

    public static bool IsAge(Context context, in Figure figure) =>
        NamesAge(context, context.FindBefore(figure.Core, Ahead + 2, Tags.AgeBefore | Tags.AgeAfter))
        || NamesAge(context, context.FindAfter(figure.End, 2, Tags.AgeAfter));

    /// <summary>"moins de" limits ages and lengths alike.</summary>
    private static bool NamesAge(Context context, int at) => at >= 0 && !context.Tokens[at].Has(Tags.HedgeBefore | Tags.HedgeAfter);

    public static string PerOf(Context context, in Figure figure)
    {
        var tokens = context.Tokens;
        if (figure.Kind is StatisticKind.Vague or StatisticKind.Rank || figure.UnitTags is Tags.Duration)
            return "";
        for (var i = figure.Number.End; i < figure.End + Behind && tokens[i].Sentence == tokens[figure.Core].Sentence; i++)
        {
            if (Named(tokens, i) is { Length: > 0 } named && (!tokens[i].Has(Sense.Periodic) || IsOfCounted(tokens, figure, i)))
                return named;
            if (
                i >= figure.End
                && (
                    tokens[i].Kind is not TokenKind.Word
                    || tokens[i].Has(Tags.And | Tags.Change)
                    || (tokens[i].Has(Tags.Function) && tokens[i].Entry!.Unit is not ("of" or "weak") && !tokens[i].Has(Tags.Per))
                )
            )
                break;
        }

        var touches = !IsPlainShare(figure);
        for (var i = figure.Lead - 1; i >= 0 && i >= figure.Lead - Ahead && tokens[i].Sentence == tokens[figure.Core].Sentence; i--)
        {
            if (tokens[i].Kind is TokenKind.Numeral || tokens[i].Sign is ';' or '%' or ')')
                return "";
            if (
                !tokens[i].Has(Tags.Article)
                && Named(tokens, i) is { Length: > 0 } named
                && (!tokens[i].Has(Sense.Periodic) || (touches && IsOfAmount(tokens, i)))
            )
                return named;
            touches &= tokens[i].Has(Led) || tokens[i].Sign is ',' || tokens.Language.LongestHan > 1;
        }

        return "";
    }

    /// <summary>A share counts per time only where it says so itself: in "75% of daily users" the users are of the day.</summary>
    private static bool IsPlainShare(in Figure figure) =>
        figure.Kind is not StatisticKind.Change
        && (figure.UnitTags is Tags.Percent || figure.Kind is StatisticKind.Fraction or StatisticKind.Ratio);

    /// <summary>"20 daily reports", "20 reports daily", "20 reports of abuse daily."; not "20 readers of the monthly bulletin".</summary>
    private static bool IsOfCounted(Tokens tokens, in Figure figure, int at)
    {
        if (at <= figure.End)
            return at < figure.End || !IsPlainShare(figure) || tokens[at + 1].Kind is not TokenKind.Word || tokens[at + 1].Has(Tags.Function | Tags.Change);
        if (IsPlainShare(figure))
            return false;
        return (at == figure.End + 1 && !tokens[figure.End].Has(Tags.Function))
            || (!tokens.Language.Options.NounFirst && tokens[at + 1].Kind is not TokenKind.Word);
    }

    /// <summary>Where the noun comes first, a word before the figure belongs to that noun: "una media diaria de 20" is an amount, "una encuesta semanal con 20" is none.</summary>
    private static bool IsOfAmount(Tokens tokens, int at) =>
        !tokens.Language.Options.NounFirst
        || tokens.Language.LongestHan > 1
        || tokens[at].OpensSentence
        || (at > 0 && tokens[at - 1].Has(Tags.Average | Tags.Change | Tags.Cost));

    /// <summary>"daily"; "per day", "a day", "each day", "كل يوم".</summary>
    private static string Named(Tokens tokens, int at)
    {
        if (tokens[at].Has(Sense.Periodic))
            return tokens[at].Entry!.Time;
        return tokens[at].Has(Tags.Per) && tokens[at + 1].Has(Sense.TimeUnit) && tokens[at + 1].Kind is TokenKind.Word ? tokens[at + 1].Entry!.Time : "";
    }
}

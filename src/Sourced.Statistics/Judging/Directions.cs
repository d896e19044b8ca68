using Sourced.Statistics.Grammar;
using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;

namespace Sourced.Statistics.Judging;

/// <summary>Reads from the words beside a figure which way its change goes: "fell by a fifth", "20% more", "three times less likely".</summary>
internal static class Directions
{
    private const int Reach = 7;
    private const int RangeReach = 14;

    /// <summary>Small words that may stand between a figure and its verb: "grew by some 20%", "cayó un 20 %".</summary>
    private const int Touching = 3;

    public static Direction Of(Context context, in Figure figure)
    {
        if (figure.Kind is StatisticKind.Vague or StatisticKind.Rank)
            return Direction.None;
        var tokens = context.Tokens;
        if (tokens[figure.Core].Has(Tags.Doubled))
            return figure.Low.Value < 1 ? Direction.Down : Direction.Up;
        if (Behind(tokens, figure) is var behind and not Direction.None)
            return behind;
        if (figure.First < figure.Core && tokens[figure.Core - 1].Sign is '+' or '-' or '–' or '−')
            return tokens[figure.Core - 1].Sign is '+' ? Direction.Up : Direction.Down;
        var before = Before(tokens, figure);
        if (before != Direction.None || !figure.IsRange || !tokens[figure.Core - 1].Has(Tags.From))
            return before;
        return figure.Low.Value < figure.High.Value ? Direction.Up : Direction.Down;
    }

    /// <summary>Of one word: none where it says neither or both.</summary>
    public static Direction Of(in Token token) => token.Entry?.Sense switch
    {
        { } sense when (sense & (Sense.Rising | Sense.Falling)) == Sense.Rising => Direction.Up,
        { } sense when (sense & (Sense.Rising | Sense.Falling)) == Sense.Falling => Direction.Down,
        _ => Direction.None,
    };

    /// <summary>Inside the span ("three times more likely") and right behind it: "20% fewer", "5 points lower", "20 % de baisse", "20% की वृद्धि".</summary>
    private static Direction Behind(Tokens tokens, in Figure figure)
    {
        for (var i = figure.Number.End; i < figure.End; i++)
        {
            if (Of(tokens[i]) is var inside and not Direction.None && !tokens[i].Has(Tags.HedgeAfter))
                return inside;
        }

        var at = figure.End;
        if (Of(tokens[at]) is var next and not Direction.None)
            return next;
        // a share of something is followed by what it is a share of; one small word may lead to the noun of the change
        var led = tokens[at].Has(Tags.Function) && tokens.Language.Options is { CapitalNouns: false };
        if ((led || tokens[at] is { Kind: TokenKind.Word } && figure.UnitTags is Tags.Percent or Tags.Times && !tokens[at].Has(Tags.Function))
            && tokens[at + 1].Has(Tags.Change) && !tokens[at + 1].Has(Tags.HedgeBefore))
            return Of(tokens[at + 1]);
        return Direction.None;
    }

    /// <summary>Of a word in a description: "more likely" tells a way, "lower-income families", "menores" and "more than one" tell of whom or how many.</summary>
    public static Direction Described(Tokens tokens, int at) =>
        (tokens[at].Has(Tags.HedgeBefore) && !tokens[at].Has(Tags.Comparison)) || (tokens[at].Has(Tags.Comparison) && Qualifies(tokens, at))
            ? Direction.None
            : Of(tokens[at]);

    /// <summary>A comparative says how far only when nothing but small words lead from it to its figure: "higher by 20%", not "among younger children by 20%".</summary>
    private static bool Measures(Tokens tokens, int at, int first)
    {
        for (var i = at + 1; i < first; i++)
        {
            if (!tokens[i].Has(Tags.By | Tags.Article | Tags.HedgeBefore | Tags.Definite))
                return false;
        }

        return !Qualifies(tokens, at);
    }

    private static bool Qualifies(Tokens tokens, int at) => tokens[at].Has(Tags.People) || tokens[at + 1].Sign is '-' or '\u2011';

    /// <summary>The nearest word of a change before the figure; "rose to 20%" says where it went, not how far.</summary>
    private static Direction Before(Tokens tokens, in Figure figure)
    {
        var first = figure.Lead;
        if (tokens[first - 1].Has(Tags.To) && !tokens[first - 1].Has(Tags.By) && !figure.IsRange)
            return Direction.None;
        var isChange = figure.Kind is StatisticKind.Change || (figure.IsRange && tokens[figure.Core - 1].Has(Tags.From));
        var reach = isChange ? figure.IsRange ? RangeReach : Reach : Touching;
        for (var i = first - 1; i >= 0 && i >= first - reach && tokens[i].Sentence == tokens[first].Sentence; i--)
        {
            if (tokens[i].Sign is ';' or '؛' or '；' or '%' || (tokens[i].Kind is TokenKind.Numeral && tokens.NumeralOf(i).Digits != 4))
                return Direction.None;
            if (
                Of(tokens[i]) is var found and not Direction.None
                && !tokens[i].Has(Tags.HedgeBefore)
                && (!tokens[i].Has(Tags.Comparison) || Measures(tokens, i, first))
            )
                return found;
            if (!isChange && !tokens[i].Has(Tags.By | Tags.Article | Tags.HedgeBefore | Tags.Definite))
                return Direction.None;
        }

        return Direction.None;
    }
}

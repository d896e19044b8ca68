using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;
using Sourced.Statistics.Numbers;

namespace Sourced.Statistics.Grammar;

/// <summary>Reads the whole figure that starts at a token: currency, number, range, unit, ratio, rate.</summary>
internal static class FigureReader
{
    public static bool TryRead(Tokens tokens, int first, out Figure figure)
    {
        figure = new Figure { First = first, Core = first, Unit = "", Kind = StatisticKind.Count };
        var at = first;
        var between = tokens[at].Has(Tags.Between);
        if (between)
            at = SkipSmall(tokens, at + 1);
        var currency = TryCurrencyBefore(tokens, ref at, ref figure);
        if (TrySignedPercent(tokens, ref at))
            figure.UnitTags = Tags.Percent;
        if (Ratios.TryOpen(tokens, at, ref figure))
            return true;
        if (Fractions.TryRead(tokens, at, ref figure))
        {
            Fractions.TryRange(tokens, ref figure, between);
            return true;
        }

        if (!NumberPhrases.TryRead(tokens, at, out figure.Number))
            return false;
        figure.End = figure.Number.End;
        figure.Comparator = figure.Number.Inner;
        figure.Low = figure.High = figure.Number.Quantity;
        if (figure.UnitTags == Tags.Percent)
            (figure.Unit, figure.Kind) = ("%", StatisticKind.Percent);
        // "30 or more days"
        if (
            !currency
            && tokens[figure.End].Has(Tags.HedgeAfter)
            && tokens[figure.End].Kind is TokenKind.Word
            && tokens[figure.End + 1].Has(Tags.Duration | Tags.Times | Tags.Percent | Tags.Measure | Tags.Bulk)
            && tokens[figure.End + 1].Kind is TokenKind.Word
        )
            (figure.Comparator, figure.End) = (tokens[figure.End].Entry!.Comparator, figure.End + 1);
        ReadUnit(tokens, ref figure, currency);
        if (Ratios.TryRead(tokens, ref figure))
            return true;
        Ranges.TryRead(tokens, ref figure, between);
        if (figure.IsRange && Ratios.TryRange(tokens, ref figure))
            return true;
        if (between && !figure.IsRange)
            return false;
        if (figure.Number.Fraction.Whole > 0 && figure.UnitTags == Tags.None)
            (figure.Kind, figure.Unit) = (StatisticKind.Fraction, "proportion");
        Rates.TryRead(tokens, ref figure);
        Tenths.Convert(tokens, ref figure);
        return true;
    }

    /// <summary>Takes the unit after the number into the figure.</summary>
    public static void ReadUnit(Tokens tokens, ref Figure figure, bool currency)
    {
        if (figure.UnitTags == Tags.Percent && !Units.TryRead(tokens, figure.End, out _, out var again, out _))
            return;
        if (TryPercentBehindBrackets(tokens, ref figure))
            return;
        if (!Units.TryRead(tokens, figure.End, out var end, out var sort, out var name))
            return;
        if (currency && sort != Tags.Currency)
            return;
        if (currency && tokens[figure.End].SpaceBefore && tokens[figure.End].Kind is TokenKind.Symbol)
            return;
        figure.End = end;
        figure.UnitTags = sort;
        if (!currency)
            figure.Unit = name;
        figure.Kind = sort switch
        {
            Tags.Percent => name.StartsWith("per", StringComparison.Ordinal) ? StatisticKind.Rate : StatisticKind.Percent,
            Tags.Currency => StatisticKind.Money,
            _ => figure.Kind,
        };
    }

    /// <summary>"(90)%", as Arabic newspapers set a figure apart.</summary>
    private static bool TryPercentBehindBrackets(Tokens tokens, ref Figure figure)
    {
        if (
            tokens[figure.First - 1].Sign is not '('
            || tokens[figure.End] is not { Sign: ')', SpaceBefore: false }
            || tokens[figure.End + 1] is not { Kind: TokenKind.Symbol, SpaceBefore: false }
            || !tokens[figure.End + 1].Has(Tags.Percent)
        )
            return false;
        figure.First--;
        figure.End += 2;
        (figure.UnitTags, figure.Kind, figure.Unit) = (Tags.Percent, StatisticKind.Percent, "");
        return true;
    }

    /// <summary>Articles and prepositions that may stand between a joiner and its number: "entre el 50 y el 90 %".</summary>
    public static int SkipSmall(Tokens tokens, int at)
    {
        if (tokens[at].Has(Tags.HedgeBefore) && !tokens[at].Has(Tags.Number))
            at++;
        if (
            IsSmallArticle(tokens, at)
            && !tokens[at + 1].Has(Tags.Scale | Tags.Denominator)
            && (!tokens[at].Has(Tags.Number) || tokens[at + 1].Kind is TokenKind.Numeral)
        )
            at++;
        return at;
    }

    /// <summary>A short article, definite or not: "a", "un", "el", "die".</summary>
    public static bool IsSmallArticle(Tokens tokens, int at) =>
        tokens[at].Has(Tags.Article | Tags.Definite) && tokens[at].Kind is TokenKind.Word && tokens[at].End - tokens[at].Start <= 4;

    public static bool TryCurrencyBefore(Tokens tokens, ref int at, ref Figure figure)
    {
        if (!tokens[at].Has(Tags.Currency) || tokens[at].Has(Tags.Number))
            return false;
        var isCode = tokens[at].Kind is TokenKind.Symbol || (tokens[at].Capital && tokens[at].End - tokens[at].Start <= 4);
        // "Rub 100 g of butter": a code is written in capitals
        if (
            !isCode
            || tokens[at].Kind is TokenKind.Word
                && tokens[at].Entry!.Unit.Length == 3
                && tokens.TextOf(at) is { Length: 3 } code
                && code.Equals(tokens[at].Entry!.Unit, StringComparison.OrdinalIgnoreCase)
                && !code.SequenceEqual(tokens[at].Entry!.Unit)
        )
            return false;
        figure.Unit = tokens[at].Entry!.Unit;
        figure.Kind = StatisticKind.Money;
        figure.UnitTags = Tags.Currency;
        // "Rs. 5,000"
        at += tokens[at].Has(Tags.Abbreviation) && tokens[at + 1] is { Sign: '.', SpaceBefore: false } && tokens[at + 2].Kind is TokenKind.Numeral ? 2 : 1;
        return true;
    }

    /// <summary>%88, as Turkish writes it.</summary>
    private static bool TrySignedPercent(Tokens tokens, ref int at)
    {
        if (
            tokens[at].Kind is not TokenKind.Symbol
            || !tokens[at].Has(Tags.Percent)
            || tokens[at + 1].Kind is not TokenKind.Numeral
            || tokens[at + 1].SpaceBefore
        )
            return false;
        at++;
        return true;
    }
}

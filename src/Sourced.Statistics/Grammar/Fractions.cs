using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;
using Sourced.Statistics.Numbers;

namespace Sourced.Statistics.Grammar;

/// <summary>Reads fractions in words: half, a third, two-thirds, three quarters, 五分之一.</summary>
internal static class Fractions
{
    public static bool TryRead(Tokens tokens, int at, ref Figure figure)
    {
        if (TryHan(tokens, at, ref figure))
            return true;
        var part = 1m;
        var lower = at;
        var named = true;
        if (!tokens[at].Has(Tags.Denominator) || IsNumberAgain(tokens, at))
        {
            if (!TryPart(tokens, at, out part, out lower, out named))
                return false;
        }
        else if (
            tokens[at].Has(Tags.Average)
            && tokens[at - 1].Kind is TokenKind.Word
            && !tokens[at - 1].Has(Tags.Function | Tags.HedgeBefore | Tags.Definite | Tags.Change)
        )
        {
            // "la estancia media": behind its noun the word means the mean
            return false;
        }
        // "two halves", "the equal halves" are parts of one thing
        else if (
            tokens[at].Entry!.Value != 2
                && tokens[at].Entry!.Unit is not ("alone" or "2/")
                && !(tokens[at].Entry!.Unit is "hedged" && tokens[at - 1].Has(Tags.HedgeBefore))
            || tokens[at].Entry!.Unit is "plural"
        )
        {
            return false;
        }

        ref var token = ref tokens[lower];
        var whole = token.Entry!.Value;
        // "two quarters" is a fraction, "two second" is not; a fraction in one word may bring its own upper part (Arabic dual)
        if (token.Entry.Unit is "2/" && part == 1)
            part = 2;
        if (part >= whole || whole < 2)
            return false;
        figure.End = lower + 1;
        // "half a million" is a number
        if (TryScaled(tokens, part / whole, ref figure))
            return named;
        // "medio", "halb" are fractions only of a magnitude
        if (token.Entry.Unit is "scale" && part == 1)
            return false;
        figure.Number = new NumberPhrase { First = at, End = figure.End, InWords = true, Scale = 1, Value = part / whole, Fraction = (part, whole) };
        figure.Low = figure.High = figure.Number.Quantity;
        figure.Kind = StatisticKind.Fraction;
        figure.Unit = "proportion";
        return true;
    }

    /// <summary>"Between one-third and one-half", "a quarter to a third": the second end is a fraction too, and the larger unless a change says so.</summary>
    public static void TryRange(Tokens tokens, ref Figure figure, bool between)
    {
        ref var joiner = ref tokens[figure.End];
        if (
            figure.Kind is not StatisticKind.Fraction
            || !(between ? joiner.Has(Tags.And) : joiner.Has(Tags.To) && joiner.Entry!.Unit.Length == 0)
            || joiner.Kind is not TokenKind.Word
        )
            return;
        var second = new Figure { Unit = "", Core = figure.End + 1 };
        var isFrom = tokens[figure.Core - 1].Has(Tags.From);
        if (
            !TryRead(tokens, figure.End + 1, ref second)
            || second.Number.Fraction.Whole == 0
            || second.Number.Value == figure.Number.Value
            || second.Number.Value < figure.Number.Value && !isFrom
        )
            return;
        figure.Second = second.Number;
        figure.High = second.Number.Quantity;
        (figure.IsRange, figure.Kind, figure.End) = (true, StatisticKind.Range, second.End);
    }

    private static bool IsNumberAgain(Tokens tokens, int at) => tokens[at].Has(Tags.Number) && tokens[at + 1].Has(Tags.Denominator);

    private static bool TryPart(Tokens tokens, int at, out decimal part, out int lower, out bool named)
    {
        (part, lower, named) = (1, at + 1, true);
        if (tokens[at].Has(Tags.Number) && tokens[at].Entry!.Value is >= 1 and <= 20)
            part = tokens[at].Entry!.Value;
        else if (tokens[at].Kind is TokenKind.Numeral && tokens.NumeralOf(at) is { IsPlain: true, Value: >= 1 and <= 20 } numeral)
            part = numeral.Value;
        else if (!tokens[at].Has(Tags.Article))
            return false;
        if (tokens[lower].Sign is '-' or '\u2011' && !tokens[lower].SpaceBefore)
            lower++;
        return tokens[lower].Has(Tags.Denominator);
    }

    private static bool TryScaled(Tokens tokens, decimal share, ref Figure figure)
    {
        var at = tokens[figure.End].Has(Tags.Article) || (tokens[figure.End].Sign is '-' && !tokens[figure.End].SpaceBefore) ? figure.End + 1 : figure.End;
        if (!tokens[at].Has(Tags.Scale) || tokens[at].Has(Tags.Measure | Tags.Currency))
            return false;
        var scale = tokens[at].Entry!.Value;
        figure.End = at + 1;
        var value = share * scale;
        figure.Number = new NumberPhrase
        {
            First = figure.Core,
            End = figure.End,
            InWords = true,
            Scale = scale,
            Value = value,
            Granule = NumberSum.Place(value),
        };
        figure.Low = figure.High = figure.Number.Quantity;
        FigureReader.ReadUnit(tokens, ref figure, false);
        return true;
    }

    /// <summary>五分之一, 百分之八十八: whole, 分之, part.</summary>
    private static bool TryHan(Tokens tokens, int at, ref Figure figure)
    {
        if (tokens[at].Kind is TokenKind.Edge || tokens.Text[tokens[at].Start] < '\u2E80')
            return TryHanDigits(tokens, at, ref figure);
        if (tokens[at].Has(Tags.Percent) && tokens[at].Entry!.Value == 100)
            return TryHanPercent(tokens, at, ref figure);
        return NumberPhrases.TryRead(tokens, at, out var whole) && TryHanParts(tokens, whole, ref figure);
    }

    private static bool TryHanDigits(Tokens tokens, int at, ref Figure figure) =>
        tokens.Language.LongestHan > 1
        && tokens[at].Kind is TokenKind.Numeral
        && NumberPhrases.TryRead(tokens, at, out var whole)
        && TryHanParts(tokens, whole, ref figure);

    private static bool TryHanParts(Tokens tokens, in NumberPhrase whole, ref Figure figure)
    {
        if (
            !tokens[whole.End].Has(Tags.Denominator)
            || tokens[whole.End].Entry!.Unit != "of-parts"
            || !NumberPhrases.TryRead(tokens, whole.End + 1, out var part)
            || whole.Value < 2
            || part.Value >= whole.Value
        )
            return false;
        figure.Number = part with { Fraction = (part.Value, whole.Value), Value = part.Value / whole.Value };
        figure.Low = figure.High = figure.Number.Quantity;
        (figure.Kind, figure.Unit, figure.End) = (StatisticKind.Fraction, "proportion", part.End);
        return true;
    }

    private static bool TryHanPercent(Tokens tokens, int at, ref Figure figure)
    {
        if (!NumberPhrases.TryRead(tokens, at + 1, out figure.Number))
            return false;
        figure.Low = figure.High = figure.Number.Quantity;
        (figure.Kind, figure.Unit, figure.End, figure.UnitTags) = (StatisticKind.Percent, "%", figure.Number.End, Tags.Percent);
        Ranges.TryRead(tokens, ref figure, false);
        return true;
    }
}

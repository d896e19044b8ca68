using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;
using Sourced.Statistics.Numbers;

namespace Sourced.Statistics.Grammar;

/// <summary>Reads the second end of a range: 50–90%, between 50 and 90 percent, 12 to 14 million.</summary>
internal static class Ranges
{
    public static void TryRead(Tokens tokens, ref Figure figure, bool between)
    {
        if (figure.Number.Fraction.Whole > 0)
            return;
        var at = figure.End;
        // "from 339 deaths to 223 deaths"
        if (tokens[figure.Core - 1].Has(Tags.From) && figure.UnitTags == Tags.None && tokens[at].Has(Tags.People | Tags.Case) && tokens[at + 1].Has(Tags.To))
            at++;
        // "60- to 250-gigabyte"
        if (tokens[at].Sign is '-' or '\u2011' && !tokens[at].SpaceBefore && tokens[at + 1].SpaceBefore && tokens[at + 1].Has(Tags.To))
            at++;
        if (!IsJoiner(tokens, ref at, between, figure.Core))
            return;
        var second = figure;
        var start = FigureReader.SkipSmall(tokens, at);
        at = start;
        var currency = FigureReader.TryCurrencyBefore(tokens, ref at, ref second);
        if (currency && figure.UnitTags is not (Tags.None or Tags.Currency))
            return;
        if (!NumberPhrases.TryRead(tokens, at, out second.Number) || second.Number.Fraction.Whole > 0)
            return;
        second.End = second.Number.End;
        var unitBefore = figure.UnitTags;
        second.UnitTags = currency ? Tags.Currency : Tags.None;
        FigureReader.ReadUnit(tokens, ref second, currency || (unitBefore == Tags.Currency && !Units.TryRead(tokens, second.End, out _, out _, out _)));
        if (unitBefore != Tags.None && second.UnitTags != unitBefore && !(unitBefore == Tags.Currency && second.UnitTags == Tags.None))
            return;
        // "by 0.3 points to 7.7 percent": what was added, and what it came to
        if (figure.Unit != second.Unit && (figure.Unit == "pp" || second.Unit == "pp"))
            return;
        // "5 to 3 people": both must be one quantity, the second the larger, unless a change or a joiner says so
        var low = figure.Number;
        if (low.Scale == 1 && second.Number.Scale > 1 && low.Value < 1000 && unitBefore is Tags.None or Tags.Currency)
            Rescale(ref low, second.Number.Scale);
        var isFrom = tokens[figure.Core - 1].Has(Tags.From);
        if (low.Value >= second.Number.Value && !(isFrom && low.Value != second.Number.Value) && !IsScore(tokens, figure, second))
            return;
        // "from 2000 to 1.4 billion": a year is no end of a range
        if (
            figure.IsPlain
            && figure.Number.Numeral.Digits == 4
            && tokens[figure.Core - 1].Has(Tags.YearCue)
            && !(second.Number.IsPlain && second.Number.Numeral.Digits == 4)
        )
            return;
        // "$1 billion in fiscal 1997 to $2.2 billion"
        if (
            figure.IsPlain
            && figure.Number is { Numeral.Digits: 4, Value: >= 1900 and < 2100 }
            && (currency || second.Number.Scale > 1 || second.Number.Numeral.Grouped)
        )
            return;
        // "aumentó en 39.400 hasta 1.221.800": by how much, and where to
        if (tokens[figure.Core - 1].Has(Tags.By) && !isFrom && second.Number.Value > low.Value * 5 && tokens[figure.End].Kind is TokenKind.Word)
            return;
        var isOr = !between && tokens[figure.End].Kind is TokenKind.Word && tokens[figure.End].Entry!.Unit == "or";
        if (isOr && second.Number.Value > low.Value * 2)
            return;
        figure.Second = second.Number;
        figure.IsRange = true;
        figure.End = second.End;
        figure.UnitTags = second.UnitTags == Tags.None ? unitBefore : second.UnitTags;
        figure.Unit = unitBefore == Tags.None ? second.Unit : figure.Unit;
        figure.Kind = StatisticKind.Range;
        figure.Low = low.Quantity;
        figure.High = second.Number.Quantity;
    }

    private static bool IsScore(Tokens tokens, in Figure figure, in Figure second) =>
        figure.Number.IsPlain
        && second.Number.IsPlain
        && (
            tokens[figure.End].Kind is TokenKind.Symbol || tokens[figure.Core - 1].Has(Tags.Case) || tokens[figure.Core - 2].Has(Tags.Case)
        );

    private static void Rescale(ref NumberPhrase low, decimal scale)
    {
        low.Value *= scale;
        low.Granule *= scale;
        low.Scale = scale;
    }

    private static bool IsJoiner(Tokens tokens, ref int at, bool between, int core)
    {
        ref var token = ref tokens[at];
        if (token.Kind is TokenKind.Symbol && token.Sign is '-' or '–' or '—' or '~' or '～' or '\u2011' or '−' or '至')
        {
            // a dash with a space on one side only is a minus or a parenthesis
            if (token.SpaceBefore != tokens[at + 1].SpaceBefore || (token.SpaceBefore && token.Sign is '—'))
                return false;
            at++;
            return true;
        }

        if (between && token.JoinedAnd)
            return true;
        if (between && token.Has(Tags.And) && !token.Has(Tags.Number))
        {
            at++;
            return true;
        }

        // "um 2 Millionen auf 13 Millionen" tells the change and where it led
        if (!token.Has(Tags.To) || (token.Entry!.Unit == "into" && !tokens[core - 1].Has(Tags.From)))
            return false;
        at++;
        // "to as many as 20", "to about 20"
        return true;
    }
}

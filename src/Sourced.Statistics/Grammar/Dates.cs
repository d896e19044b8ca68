using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;

namespace Sourced.Statistics.Grammar;

/// <summary>Reads dates in words: 12 March 2020, March 12, 3. Mai, 2023年5月1日.</summary>
internal static class Dates
{
    public static bool TryRead(Tokens tokens, int at, out int end, out NumberClass date)
    {
        (end, date) = (at, NumberClass.Date);
        if (TryClock(tokens, at, out end))
        {
            date = NumberClass.Time;
            return true;
        }

        return IsMonth(tokens, at) ? TryMonthFirst(tokens, at, out end) : TryUnits(tokens, at, out end, out date) || TryDayFirst(tokens, at, out end);
    }

    private static bool IsMonth(Tokens tokens, int at) =>
        tokens[at].Has(Tags.Month)
        && tokens[at].Entry!.Unit.Length == 0
        && (tokens[at].Capital || !char.IsLower(tokens.Text[tokens[at].Start]) || tokens.Language.Options.NounFirst);

    /// <summary>10 h 30, 20 Uhr; a unit that is also a duration needs its minutes or an "at" to be a time.</summary>
    private static bool TryClock(Tokens tokens, int at, out int end)
    {
        end = at + 2;
        if (tokens[at].Kind is not TokenKind.Numeral || !tokens[at + 1].Has(Tags.Clock) || tokens.NumeralOf(at) is not { Value: <= 24, Decimals: <= 2 })
            return false;
        if (tokens[end].Kind is TokenKind.Numeral && tokens.NumeralOf(end) is { IsPlain: true, Value: < 60, Digits: 2 })
            end++;
        return end == at + 3
            || !tokens[at + 1].Has(Tags.Duration | Tags.Measure)
            || (tokens[at - 1].Has(Tags.To) && !tokens[at - 2].Has(Tags.Number) && tokens[at - 2].Kind is not TokenKind.Numeral);
    }

    private static bool IsDay(Tokens tokens, int at) =>
        (tokens[at].Kind is TokenKind.Numeral && tokens.NumeralOf(at) is { IsPlain: true, Value: >= 1 and <= 31 })
        || tokens[at].Kind is TokenKind.Shape && tokens[at].Shape is NumberClass.Ordinal || tokens[at].Has(Tags.Ordinal);

    private static bool IsYear(Tokens tokens, int at) =>
        tokens[at].Kind is TokenKind.Numeral && tokens.NumeralOf(at) is { IsPlain: true, Digits: 4, Value: >= 1000 and <= 2199 };

    private static bool TryMonthFirst(Tokens tokens, int at, out int end)
    {
        end = SkipDot(tokens, at + 1);
        if (IsYear(tokens, end) && !tokens[end].OpensSentence)
        {
            end++;
            return true;
        }

        if (IsDay(tokens, end) && !tokens[end].Has(Tags.Ordinal) && !tokens[end + 1].Has(Tags.Percent | Tags.Scale))
        {
            end = TryDayRange(tokens, end + 1);
            if (tokens[end].Sign is ',' && IsYear(tokens, end + 1))
                end += 2;
            else if (IsYear(tokens, end))
                end++;
            return true;
        }

        // "enero de 2020"
        if (!IsLink(tokens, end) || !IsYear(tokens, end + 1))
            return false;
        end += 2;
        return true;
    }

    private static int TryDayRange(Tokens tokens, int at) =>
        tokens[at].Sign is '-' or '–' && IsDay(tokens, at + 1) && tokens[at + 1].Kind is TokenKind.Numeral ? at + 2 : at;

    private static bool TryDayFirst(Tokens tokens, int at, out int end)
    {
        end = at;
        if (!IsDay(tokens, at))
            return false;
        end = at + 1;
        if (tokens[end].Sign is '-' or '–' or '/' or 'º' && IsDay(tokens, end + 1))
            end += 2;
        end = SkipDot(tokens, end);
        if (tokens[end].Has(Tags.To | Tags.And) && IsDay(tokens, end + 1) && IsMonth(tokens, SkipDot(tokens, end + 2)))
            end = SkipDot(tokens, end + 2);
        // "entre os dias 14 e 21 de maio"
        else if (tokens[end].Has(Tags.To | Tags.And) && IsDay(tokens, end + 1) && IsLink(tokens, end + 2) && IsMonth(tokens, end + 3))
            end += 2;
        // 22/يناير/2026
        if (tokens[end].Sign is '/' or '-' && tokens[end + 1].Has(Tags.Month) && !tokens[end + 1].SpaceBefore)
            end++;
        while (IsLink(tokens, end) && end < at + 4)
            end++;
        if (!IsMonth(tokens, end) || tokens[end].OpensSentence)
            return false;
        end = SkipDot(tokens, end + 1);
        while (tokens[end].Sign is '/' && tokens[end + 1].Has(Tags.Month))
            end += 2;
        if (IsLink(tokens, end) && IsYear(tokens, end + 1) || tokens[end].Sign is ',' or '/' or '-' && IsYear(tokens, end + 1))
            end += 2;
        else if (IsYear(tokens, end))
            end++;
        return true;
    }

    /// <summary>Dates whose parts carry signs of their own: 2023年5月1日.</summary>
    private static bool TryUnits(Tokens tokens, int at, out int end, out NumberClass date)
    {
        (end, date) = (at, NumberClass.Date);
        while (
            tokens[end].Kind is TokenKind.Numeral
            && tokens.NumeralOf(end).IsPlain
            && tokens[end + 1].Has(Tags.Month)
            && tokens[end + 1].Entry!.Unit.Length > 0
        )
        {
            var isYear = tokens[end + 1].Entry!.Unit == "year";
            if (isYear && (tokens.NumeralOf(end).Digits != 4 || end > at))
                return end > at;
            if (!isYear && tokens.NumeralOf(end).Value > 31)
                return end > at;
            if (isYear)
                date = NumberClass.Year;
            else
                date = NumberClass.Date;
            end += 2;
        }

        return end > at;
    }

    private static bool IsLink(Tokens tokens, int at) =>
        tokens[at].Kind is TokenKind.Word && tokens[at].Has(Tags.Function) && !IsMonth(tokens, at) && tokens[at].End - tokens[at].Start <= 3;

    private static int SkipDot(Tokens tokens, int at) => tokens[at].Sign is '.' && !tokens[at].SpaceBefore && !tokens[at + 1].OpensSentence ? at + 1 : at;
}

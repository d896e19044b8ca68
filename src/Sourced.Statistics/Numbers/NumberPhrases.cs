using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;

namespace Sourced.Statistics.Numbers;

/// <summary>Reads the number that starts at a token.</summary>
internal static class NumberPhrases
{
    public static bool TryRead(Tokens tokens, int first, out NumberPhrase phrase)
    {
        phrase = new NumberPhrase { First = first, Scale = 1 };
        ref var token = ref tokens[first];
        var sum = new NumberSum();
        if (token.Kind is TokenKind.Numeral)
        {
            phrase.Numeral = tokens.NumeralOf(first);
            if (phrase.Numeral.Fraction is { Part: > 0 } fraction)
                return ReadFraction(first, fraction, ref phrase);
            sum.TryAdd(phrase.Numeral.Value, tokens.Language.Options);
            phrase.End = first + 1;
            // "2 1/2"
            if (
                phrase.Numeral.IsPlain
                && phrase.Numeral.Value < 100
                && tokens[first + 1].Kind is TokenKind.Numeral
                && tokens.NumeralOf(first + 1).Fraction is { Part: > 0 } part
            )
            {
                phrase.Numeral = new Numeral(phrase.Numeral.Value + ((decimal)part.Part / part.Whole), 1, 0, false, false) { Fraction = (0, part.Whole) };
                phrase.Value = phrase.Numeral.Value;
                phrase.Granule = 1m / part.Whole;
                phrase.End = first + 2;
                return true;
            }
        }
        else if (!StartsInWords(tokens, first, ref sum, ref phrase))
        {
            return false;
        }

        ReadRest(tokens, ref sum, ref phrase);
        phrase.Value = sum.Value;
        phrase.Scale = sum.Scale;
        phrase.Granule = GranuleOf(phrase);
        return true;
    }

    private static bool ReadFraction(int first, (int Part, int Whole) fraction, ref NumberPhrase phrase)
    {
        phrase.Fraction = fraction;
        phrase.Value = (decimal)fraction.Part / fraction.Whole;
        phrase.End = first + 1;
        return true;
    }

    private static bool StartsInWords(Tokens tokens, int first, ref NumberSum sum, ref NumberPhrase phrase)
    {
        phrase.InWords = true;
        ref var token = ref tokens[first];
        if (token.Has(Tags.Number))
        {
            (var value, phrase.End) = ReadUnspacedDigits(tokens, first);
            sum.TryAdd(value, tokens.Language.Options);
            return true;
        }

        // "a million", but "millions" alone counts nothing exactly
        var at = token.Has(Tags.Article) && tokens[first + 1].Has(Tags.Scale) ? first + 1 : first;
        ref var scale = ref tokens[at];
        if (!scale.Has(Tags.Scale) || scale.Has(Tags.VagueScale | Tags.Measure | Tags.Currency) || scale.Entry!.Value < 10)
            return false;
        // "BN 704", "K": an abbreviated magnitude needs its number
        if (at == first && tokens.TextOf(at) is { Length: <= 3 } letters && letters[0] < '\u0250' && scale.Entry!.Unit != "alone")
            return false;
        phrase.End = at + 1;
        return sum.TryScale(scale.Entry.Value);
    }

    /// <summary>Chinese digits may follow one another as Arabic ones do: 二〇二三.</summary>
    private static (decimal Value, int End) ReadUnspacedDigits(Tokens tokens, int first)
    {
        var value = tokens[first].Entry!.Value;
        var at = first + 1;
        if (tokens.Text[tokens[first].Start] >= '\u2E80')
        {
            while (value < 100_000_000 && IsUnspacedDigit(tokens, at))
                value = value * 10 + tokens[at++].Entry!.Value;
            if (tokens.TextOf(at) is "点" && IsUnspacedDigit(tokens, at + 1))
            {
                var place = 1m;
                for (at++; IsUnspacedDigit(tokens, at); at++)
                    value += tokens[at].Entry!.Value * (place /= 10);
            }
        }

        return (value, at);
    }

    private static bool IsUnspacedDigit(Tokens tokens, int at) =>
        tokens[at].Has(Tags.Number) && !tokens[at].SpaceBefore && tokens[at].Entry!.Value < 10 && tokens.Text[tokens[at].Start] >= '\u2E80';

    private static void ReadRest(Tokens tokens, ref NumberSum sum, ref NumberPhrase phrase)
    {
        while (true)
        {
            var at = phrase.End;
            if (tokens[at].Sign is '-' or '\u2011' && !tokens[at].SpaceBefore && !tokens[at + 1].SpaceBefore && tokens[at + 1].Has(Tags.Number | Tags.Scale))
                at++;
            if (tokens[at].Has(Tags.HedgeAfter) && tokens[at + 1].Has(Tags.Scale) && !tokens[at + 1].SpaceBefore && !tokens[at].SpaceBefore)
                phrase.Inner = tokens[at++].Entry!.Comparator;
            // "5+ trillion"
            if (tokens[at].Sign is '+' && !tokens[at].SpaceBefore && tokens[at + 1].Has(Tags.Scale) && tokens[at + 1].Kind is TokenKind.Word)
            {
                phrase.Inner = Comparator.AtLeast;
                at++;
            }

            ref var token = ref tokens[at];
            if (token.Has(Tags.Scale) && IsMagnitude(tokens, at, phrase))
            {
                if (!sum.TryScale(token.Entry!.Value))
                    return;
                // "2 Mio. Euro"
                var dotted =
                    token.Has(Tags.Abbreviation)
                    && tokens[at + 1].Sign is '.'
                    && !tokens[at + 1].SpaceBefore
                    && tokens[at + 2].Kind is TokenKind.Word or TokenKind.Symbol
                    && !tokens[at + 2].OpensSentence;
                phrase.End = dotted ? at + 2 : at + 1;
            }
            else if (token.Has(Tags.AndHalf) && sum.TryHalf())
            {
                phrase.End = at + 1;
            }
            else if (!TryMore(tokens, at, ref sum, ref phrase))
            {
                return;
            }
        }
    }

    private static bool TryMore(Tokens tokens, int at, ref NumberSum sum, ref NumberPhrase phrase)
    {
        // "108 ملايين، و250 ألف"
        if (
            tokens[at].Sign is '،'
            && sum.Scale > 1
            && tokens[at + 1].Has(Tags.And)
            && tokens[at + 2].Kind is TokenKind.Numeral
            && !tokens[at + 2].SpaceBefore
            && tokens[at + 3].Has(Tags.Scale)
        )
            at++;
        // "2 लाख, 75 हजार"
        if (
            tokens[at].Sign is ','
            && sum.Scale > 1
            && tokens.Language.Options.MixedScales
            && tokens[at + 1].Kind is TokenKind.Numeral
            && tokens[at + 1].SpaceBefore
            && tokens.NumeralOf(at + 1).Value < 100
            && tokens[at + 2].Has(Tags.Scale)
            && tokens[at + 2].Entry!.Value < sum.LastScale
        )
            at++;
        var and = tokens[at].Has(Tags.And) && !tokens[at].Has(Tags.Number);
        if (and)
            at++;
        ref var token = ref tokens[at];
        // the "and" that Arabic writes onto digits adds them
        var glued =
            and
            && token.Kind is TokenKind.Numeral
            && tokens[at - 1].Kind is TokenKind.Word
            && (!token.SpaceBefore || tokens.Text[tokens[at - 1].Start] is 'و' && sum.Scale >= 1000);
        if (and && !(sum.Value >= 20 || tokens.Language.Options.UnitsFirst))
            return false;
        var end = at + 1;
        decimal part;
        if (token.Has(Tags.Number) && (phrase.InWords || sum.Scale > 1))
            (part, end) = ReadMoreDigits(tokens, at, sum.LastScale);
        else if (
            token.Kind is TokenKind.Numeral
            && sum.Scale > 1
            && (!and || glued || tokens.Language.Options.MixedScales && tokens[at + 1].Entry?.Value < sum.LastScale)
            && tokens[at + 1].Has(Tags.Scale)
            && tokens.NumeralOf(at).IsPlain
        )
            part = tokens.NumeralOf(at).Value;
        else if (
            token.Kind is TokenKind.Numeral
            && sum.Scale > 1
            && (!and && tokens.Language.Options.MixedScales || glued)
            && tokens.NumeralOf(at) is { Decimals: 0, LeadingZero: false } rest
            && (rest.IsPlain || !token.SpaceBefore && rest.Fraction == default)
            && rest.Value < sum.LastScale
            && !tokens[at + 1].Has(Tags.Percent | Tags.Month)
        )
            part = rest.Value;
        else if (token.Has(Tags.Scale) && !token.Has(Tags.VagueScale) && (and || token.JoinedAnd) && phrase.InWords)
            part = token.Entry!.Value;
        else
            return false;
        var before = sum;
        // "between one hundred and two hundred": the last word belongs to the next number when its magnitude does not fit
        if (!sum.TryAdd(part, tokens.Language.Options) || (tokens[end].Has(Tags.Scale) && !Fits(sum, tokens[end].Entry!.Value)))
        {
            sum = before;
            return false;
        }

        phrase.End = end;
        return true;
    }

    /// <summary>Behind a great magnitude three digits or more may stand as on a line of figures: 九万三三七九. Two are a range, as in 二十二三.</summary>
    private static (decimal Value, int End) ReadMoreDigits(Tokens tokens, int at, decimal scale)
    {
        var digits = ReadUnspacedDigits(tokens, at);
        return digits.Value is >= 100 && digits.Value < scale ? digits : (tokens[at].Entry!.Value, at + 1);
    }

    private static bool Fits(NumberSum sum, decimal scale) => sum.TryScale(scale);

    /// <summary>A single letter such as m is a magnitude only beside money or counted people; otherwise it is a unit.</summary>
    private static bool IsMagnitude(Tokens tokens, int at, in NumberPhrase phrase)
    {
        // "1 500 M€"
        if (tokens[at + 1] is { Kind: TokenKind.Symbol, SpaceBefore: false } sign && sign.Has(Tags.Currency))
            return true;
        if (!tokens[at].Has(Tags.Measure | Tags.Currency | Tags.Duration))
            return tokens[at].End - tokens[at].Start > 1 || tokens.Text[tokens[at].Start] >= '\u2E80' || !tokens[at].SpaceBefore;
        return !tokens[at].SpaceBefore && (tokens[phrase.First - 1].Has(Tags.Currency) || tokens[at + 1].Has(Tags.People | Tags.Case));
    }

    private static decimal GranuleOf(in NumberPhrase phrase)
    {
        if (phrase.Numeral is { Decimals: > 0 and var decimals } && !phrase.InWords)
        {
            var granule = phrase.Scale;
            for (var i = 0; i < decimals; i++)
                granule /= 10;
            return granule;
        }

        if (phrase.Value == decimal.Truncate(phrase.Value))
            return NumberSum.Place(phrase.Value);
        // "two and a half", 2½
        return phrase.Numeral.Fraction.Whole > 0 ? 1m / phrase.Numeral.Fraction.Whole : 0.5m;
    }
}

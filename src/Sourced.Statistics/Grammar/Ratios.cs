using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;
using Sourced.Statistics.Numbers;

namespace Sourced.Statistics.Grammar;

/// <summary>Reads parts of a whole: 1 in 5, three out of four, nine of every ten, of every ten nine, 56 of 72.</summary>
internal static class Ratios
{
    private const int LongestNoun = 3;
    private const int LongestPhrase = 9;

    /// <summary>A ratio whose whole comes first: "of every ten people, three", 每5人中有1人.</summary>
    public static bool TryOpen(Tokens tokens, int at, ref Figure figure)
    {
        if (
            !tokens[at].Has(Tags.RatioOpen)
            || tokens[at + 1].Has(Tags.Article)
            || !NumberPhrases.TryRead(tokens, at + 1, out var whole)
            || whole.Value < 2
            || tokens[whole.End].Has(Tags.Duration)
        )
            return false;
        var next = whole.End;
        for (var i = 0; i < LongestPhrase && tokens[next].Kind is TokenKind.Word or TokenKind.Symbol; i++, next++)
        {
            if (
                tokens[next + 1].Kind is TokenKind.Numeral
                && !tokens[next + 1].SpaceBefore
                && whole.Value >= 100
                && tokens[next].Kind is TokenKind.Word
                && !tokens[next].Has(Tags.RatioOf)
            )
                return NumberPhrases.TryRead(tokens, next + 1, out var rated) && FillRate(ref figure, rated, whole);
            // हर 10 बच्चों में 8
            if (
                tokens.Language.Options.WholeFirst
                && tokens[next + 1].Kind is TokenKind.Numeral
                && !tokens[next].Has(Tags.RatioOf)
                && tokens[next].Has(Tags.Function)
                && (i > 0 || whole.Value >= 100)
            )
                return NumberPhrases.TryRead(tokens, next + 1, out var some)
                    && some.Value < whole.Value
                    && (whole.Value >= 100 ? FillRate(ref figure, some, whole) : Fill(ref figure, some, whole, some.End));
            if (
                !tokens[next].Has(Tags.RatioOf)
                && !(tokens[next].Has(Tags.Number) && !tokens[next].Has(Tags.Article))
                && !(tokens[next + 1].Kind is TokenKind.Numeral && tokens[next].Sign is ',' or '，' or '،')
            )
                continue;
            if (tokens[next].Has(Tags.RatioOf) || tokens[next].Kind is TokenKind.Symbol)
                next++;
            if (tokens[next].Has(Tags.HedgeBefore) && !tokens[next].Has(Tags.Number))
                next++;
            return NumberPhrases.TryRead(tokens, next, out var part) && part.Value < whole.Value
                && (whole.Value >= 1000 ? FillRate(ref figure, part, whole) : Fill(ref figure, part, whole, part.End));
        }

        return false;
    }

    /// <summary>A ratio whose first number is already read.</summary>
    public static bool TryRead(Tokens tokens, ref Figure figure)
    {
        if (figure.Number.Scale > 1000 || figure.UnitTags != Tags.None)
            return false;
        // 4.4∶1
        if (!figure.Number.IsWhole)
            return figure.Number.Fraction.Whole == 0 && (TryToOne(tokens, ref figure) || TryPartial(tokens, ref figure));
        return tokens.Language.Options.WholeFirst && TryWholeFirst(tokens, ref figure) || TryPartFirst(tokens, ref figure) || TryToOne(tokens, ref figure);
    }

    /// <summary>"Between 5 and 9 in every 100", "three to four out of ten": both ends are parts of one whole.</summary>
    public static bool TryRange(Tokens tokens, ref Figure figure)
    {
        if (
            figure.UnitTags is not Tags.None
            || !figure.Number.IsWhole
            || !figure.Second.IsWhole
            || !tokens[figure.End].Has(Tags.RatioOf)
            || tokens[figure.End].Entry!.Unit is "weak"
            || !NumberPhrases.TryRead(tokens, FigureReader.SkipSmall(tokens, figure.End + 1), out var whole)
            || whole.Value is not (>= 3 and <= 10 or 12 or 20 or 100 or 1000)
            || whole.Value <= figure.Number.Value
            || whole.Value <= figure.Second.Value
            || tokens[whole.End].Has(Tags.Duration | Tags.Month | Tags.Currency | Tags.Percent | Tags.Measure | Tags.Scale)
        )
            return false;
        if (tokens[figure.End].Entry!.Unit is not "strong" && whole.Value is not (10 or 100))
            return false;
        figure.Low = Part(figure.Number.Value, whole.Value);
        figure.High = Part(figure.Second.Value, whole.Value);
        (figure.Kind, figure.Unit, figure.End) = (StatisticKind.Ratio, "proportion", whole.End);
        return true;
    }

    private static Quantity Part(decimal part, decimal whole) => new(part / whole, 0) { Parts = (part, whole) };

    /// <summary>"Outnumbered by 750 to 1", "a 3-to-1 margin": a multiple told as a ratio.</summary>
    private static bool TryToOne(Tokens tokens, ref Figure figure)
    {
        var at = figure.End;
        // 6.01:55.04:38.95
        if (IsColon(tokens, at) && IsColon(tokens, at + 2))
        {
            figure.End = at + 4;
            figure.Low = figure.High = figure.Number.Quantity;
            (figure.Kind, figure.Unit, figure.UnitTags) = (StatisticKind.Ratio, "×", Tags.Times);
            return true;
        }

        if (tokens[at].Sign is '-' or '\u2011')
            at++;
        var sign = tokens[at].Sign is ':' or '∶' && !tokens[at].SpaceBefore && !tokens[at + 1].SpaceBefore;
        if (!sign && (!tokens[at].Has(Tags.To) || tokens[at].Entry!.Unit == "or") || figure.Number.Value < 2)
            return false;
        at++;
        if (tokens[at].Sign is '-' or '\u2011')
            at++;
        if (!NumberPhrases.TryRead(tokens, at, out var one) || one.Value != 1 || one.Scale != 1)
            return false;
        figure.Low = figure.High = new Quantity(figure.Number.Value, 0) { Parts = (figure.Number.Value, 1) };
        (figure.Kind, figure.Unit, figure.UnitTags, figure.End) = (StatisticKind.Ratio, "×", Tags.Times, one.End);
        return true;
    }

    /// <summary>"1,4 personne sur 1 000", "2,2 de cada mil niñas": no whole number of people makes it a rate.</summary>
    private static bool TryPartial(Tokens tokens, ref Figure figure)
    {
        var at = figure.End;
        while (
            at < figure.End + LongestNoun
            && tokens[at].Kind is TokenKind.Word
            && !tokens[at].Has(Tags.RatioOf | Tags.Function | Tags.Duration | Tags.Percent | Tags.Points | Tags.Measure | Tags.Scale)
        )
            at++;
        return tokens[at].Has(Tags.RatioOf)
            && tokens[at].Entry!.Unit is "strong"
            && NumberPhrases.TryRead(tokens, at + 1, out var whole)
            && whole.Value is 100 or 1000 or 10_000 or 100_000
            && figure.Number.Value < whole.Value
            && FillRate(ref figure, figure.Number, whole, whole.End);
    }

    /// <summary>A colon between two numbers.</summary>
    private static bool IsColon(Tokens tokens, int at) =>
        tokens[at].Sign is ':' or '∶' or '：'
        && !tokens[at].SpaceBefore
        && tokens[at + 1].Kind is TokenKind.Numeral
        && !tokens[at + 1].SpaceBefore;

    private static bool TryPartFirst(Tokens tokens, ref Figure figure)
    {
        var at = figure.End;
        var nouns = 0;
        while (
            nouns < LongestNoun
            && !tokens[at].Has(Tags.RatioOf)
            && tokens[at].Kind is TokenKind.Word
            && !tokens[at].Has(Tags.Function | Tags.Duration | Tags.Month | Tags.Percent)
        )
        {
            at++;
            nouns++;
        }

        // "un enfant de moins de 12 ans sur six"
        if (nouns > 0 && figure.Number is { Value: 1, InWords: true } && !tokens[at].Has(Tags.RatioOf | Tags.Duration))
            at = SkipBand(tokens, at);
        // "eight-in-ten"
        if (nouns == 0 && IsHyphen(tokens, at) && tokens[at + 1].Has(Tags.RatioOf))
            at++;
        if (!tokens[at].Has(Tags.RatioOf))
            return false;
        var joiner = at;
        at = FigureReader.SkipSmall(tokens, IsHyphen(tokens, at + 1) ? at + 2 : at + 1);
        if (tokens[joiner].Entry!.Unit == "weak" && tokens[at].Has(Tags.Definite) && !tokens[at].Has(Tags.Number))
            at++;
        if (
            !NumberPhrases.TryRead(tokens, at, out var whole)
            || !whole.IsWhole
            || whole.Value < figure.Number.Value && !IsOverfull(tokens, figure, joiner, nouns, whole)
            || whole.Value < 2
            || figure.Number.Value < 1
        )
            return false;
        // "37 for every thousand" is a rate
        if (whole.Value >= 1000 && tokens[joiner].Has(Tags.Per))
            return false;
        if (whole.Value == figure.Number.Value && tokens[joiner].Entry!.Unit == "weak")
            return false;
        return Fits(tokens, figure, joiner, nouns, whole) && Fill(ref figure, figure.Number, whole, whole.End);
    }

    /// <summary>Past "de moins de 12 ans", "under 12", "aged 10", or nowhere.</summary>
    private static int SkipBand(Tokens tokens, int at)
    {
        var band = tokens[at].Entry is { Unit: "of" or "weak" } && !tokens[at].Has(Tags.AgeBefore | Tags.AgeLimit) ? at + 1 : at;
        if (!tokens[band].Has(Tags.AgeBefore | Tags.AgeLimit) || !NumberPhrases.TryRead(tokens, band + 1, out var age) || age.Value > 110)
            return at;
        return tokens[age.End].Has(Tags.Duration | Tags.AgeAfter) ? age.End + 1 : age.End;
    }

    /// <summary>"14 of 12 girls": more than all of them, which somebody should be told.</summary>
    private static bool IsOverfull(Tokens tokens, in Figure figure, int joiner, int nouns, in NumberPhrase whole) =>
        nouns == 0
        && figure.IsPlain
        && whole.IsPlain
        && tokens[joiner].Entry!.Unit is "weak" or "strong"
        && (tokens[whole.End].Has(Tags.People | Tags.Case) || tokens[whole.End].Kind is TokenKind.Edge);

    private static bool Fits(Tokens tokens, in Figure figure, int joiner, int nouns, in NumberPhrase whole)
    {
        var strength = tokens[joiner].Entry!.Unit;
        if (tokens[whole.End].Has(Tags.Percent | Tags.Currency | Tags.Measure | Tags.Bulk | Tags.Scale))
            return false;
        // "ein Anstieg von 30": with a noun between, only the wholes that ratios are told in
        if (strength is "strong")
            return nouns == 0 || figure.Number.Value == 1 && !tokens[figure.Core].Has(Tags.Article) || whole.Value is >= 2 and <= 10 or 12 or 20 or 100 or 1000;
        // "in 2019", "in 10 minutes", "in three cars"
        if (whole.IsPlain && whole.Numeral.Digits == 4 && whole.Value is >= 1400 and <= 2199)
            return false;
        // "one in five small businesses", but "in three parts"
        var parts =
            tokens[whole.End].Has(Tags.Story)
            && !(
                figure.Number.Value == 1
                && figure.Number.InWords == whole.InWords
                && tokens[whole.End + 1].Kind is TokenKind.Word
                && !tokens[whole.End + 1].Has(Tags.Function | Tags.Story)
            );
        if (parts || tokens[whole.End].Has(Tags.Duration | Tags.Month | Tags.Currency | Tags.Percent | Tags.Measure))
            return false;
        if (strength is "weak")
            return figure.Number.Value > 1
                && figure.Number.InWords == whole.InWords
                && (
                    !whole.InWords
                    || tokens[joiner + 1].Has(Tags.Definite)
                    || tokens[whole.End].Has(Tags.People | Tags.Case)
                    || tokens[joiner].End - tokens[joiner].Start >= 3
                )
                && whole.Scale == 1;
        return nouns == 0
            ? figure.Number.Value < whole.Value
                && (
                    figure.Number.InWords == whole.InWords
                    || figure.Number.Value == 1
                    || figure.Number.Value < 10 && whole.Value is >= 3 and <= 10 or 12 or 20 or 100 or 1000
                )
            : whole.Value is >= 2 and <= 10 or 12 or 20 or 100 or 1000
                && figure.Number.Value < whole.Value
                && tokens[whole.End].Kind is not TokenKind.Word | tokens[whole.End].Has(Tags.Function);
    }

    private static bool IsHyphen(Tokens tokens, int at) => tokens[at].Sign is '-' or '\u2011' && !tokens[at].SpaceBefore && !tokens[at + 1].SpaceBefore;

    /// <summary>"Five among one": Hindi names the whole first.</summary>
    private static bool TryWholeFirst(Tokens tokens, ref Figure figure)
    {
        var at = figure.End;
        for (var i = 0; i < LongestNoun && tokens[at].Kind is TokenKind.Word && !tokens[at].Has(Tags.RatioOf); i++)
            at++;
        if (!tokens[at].Has(Tags.RatioOf))
            return false;
        at++;
        if (tokens[at].Has(Tags.HedgeBefore) && !tokens[at].Has(Tags.Number))
            at++;
        return NumberPhrases.TryRead(tokens, at, out var part) && part.IsWhole && part.Value < figure.Number.Value && part.Value >= 1
            && !tokens[part.End].Has(Tags.Percent | Tags.Scale) && Fill(ref figure, part, figure.Number, part.End);
    }

    private static bool FillRate(ref Figure figure, in NumberPhrase part, in NumberPhrase whole) => FillRate(ref figure, part, whole, part.End);

    private static bool FillRate(ref Figure figure, in NumberPhrase part, in NumberPhrase whole, int end)
    {
        figure.Number = part;
        figure.Low = figure.High = part.Quantity;
        figure.Kind = StatisticKind.Rate;
        figure.UnitTags = Tags.Per;
        figure.Unit = "per " + decimal.Truncate(whole.Value).ToString(System.Globalization.CultureInfo.InvariantCulture);
        figure.End = end;
        return true;
    }

    private static bool Fill(ref Figure figure, in NumberPhrase part, in NumberPhrase whole, int end)
    {
        if (whole.Value <= 0)
            return false;
        figure.Low = figure.High = new Quantity(part.Value / whole.Value, 0) { Parts = (part.Value, whole.Value) };
        figure.Number = part;
        figure.Kind = StatisticKind.Ratio;
        figure.Unit = "proportion";
        figure.End = end;
        return true;
    }
}

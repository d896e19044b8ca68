using Sourced.Statistics.Grammar;
using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;

namespace Sourced.Statistics.Judging;

/// <summary>Years, dates and hours: bare digits that the words around them place in time.</summary>
internal readonly partial struct Judge
{
    private NumberClass? YearOf(in Figure figure)
    {
        if (IsEarlyYear(figure) || IsYearOne(figure))
            return NumberClass.Year;
        if (figure.UnitTags != Tags.None || figure.IsShare || !IsYear(figure.Number))
            return null;
        if (IsRiseTo(figure))
            return null;
        if (figure.IsRange)
            return IsYear(figure.Second) ? NumberClass.Year : null;
        ref var before = ref _tokens[figure.First - 1];
        if (IsYearOfChange(figure) || IsYearCompared(figure) || IsYearOfAct(figure) || IsYearOfVerb(figure))
            return NumberClass.Year;
        if (figure.Comparator is not (Comparator.None or Comparator.About) && !before.Has(Tags.YearCue) && !_tokens[figure.First].Has(Tags.YearCue))
            return null;
        if (IsAboutSoMany(figure))
            return null;
        // "हादसों में 2068 दुर्घटनाओं"
        if (_tokens.Language.Options.WholeFirst && before.Has(Tags.Function) && (context.NounTags(figure.End, 1, out _) & (Tags.People | Tags.Case)) != 0)
            return null;
        // "शहरों में 1200 बच्चे": where "in" stands behind its noun, it says nothing of what follows
        var isCue = before.Has(Tags.YearCue) && !(_tokens.Language.Options.WholeFirst && before.Has(Tags.Function) && figure.Number.Value % 100 == 0);
        if (isCue || before.Has(Tags.Month) || _tokens[figure.First].Has(Tags.YearCue))
            return NumberClass.Year;
        var noun = context.NounTags(figure.End, 3, out var head);
        // 对2002人: where years have a word of their own, none stands before people
        if ((noun & Tags.People) != 0 && _tokens.Language.LongestHan > 1)
            return null;
        if ((noun & (Tags.People | Tags.Case)) != 0 && before.Sign is not '(')
            return figure.Number.Value is >= 1950 and <= 2049 && figure.Number.Value % 100 != 0 && figure.Comparator == Comparator.None
                ? NumberClass.Year
                : null;
        var counts =
            head >= 0
            && figure.Number.Value % 100 == 0
            && _tokens.TextOf(head) is { Length: > 3 } plural
            && plural[^1] == 's'
            && figure.Number.Value < 1900;
        return counts || figure.Number.Value < 1400 ? null : NumberClass.Year;
    }

    private static bool IsYear(in Numbers.NumberPhrase number) => number.IsPlain && number.Numeral.Digits == 4 && number.Value is >= 1100 and <= 2199;

    /// <summary>"Lower than the 1979 peak".</summary>
    private bool IsYearOfNoun(in Figure figure) =>
        IsYear(figure.Number)
        && figure.IsPlain
        && _tokens[figure.Core - 1].Has(Tags.Definite)
        && _tokens[figure.End].Kind is TokenKind.Word
        && !context.IsPlural(figure.End)
        && !_tokens[figure.End].Has(Tags.People | Tags.Case | Tags.Function);

    /// <summary>"In the spring of 146".</summary>
    private bool IsYearOfSeason(in Figure figure) =>
        figure.IsPlain
        && figure.Number.Numeral.Digits is 3 or 4
        && _tokens[figure.First - 1].Entry is { Unit: "of" or "weak" }
        && _tokens[figure.First - 2].Has(Tags.Month)
        && IsSeason(figure);

    /// <summary>"Treinta y uno de diciembre".</summary>
    private bool IsDayInWords(in Figure figure) =>
        figure.Number.InWords
        && !figure.IsRange
        && figure.Number.Value is >= 1 and <= 31
        && figure.UnitTags is Tags.None
        && figure.Number.Scale == 1
        && _tokens.Language.LongestHan == 1
        && _tokens[figure.End].Entry is { Unit: "of" or "weak" }
        && _tokens[figure.End + 1].Has(Tags.Month)
        && _tokens[figure.End + 1].Entry!.Unit.Length == 0
        && _tokens[figure.End + 1].End - _tokens[figure.End + 1].Start > 3;

    /// <summary>1-7月份, 十二月.</summary>
    private bool IsMonths(in Figure figure) =>
        (figure.IsRange || figure.Number is { InWords: true, Value: <= 31 })
        && figure.UnitTags is Tags.None
        && _tokens[figure.End].Has(Tags.Month)
        && _tokens[figure.End].Entry!.Unit == "after";

    /// <summary>"490 BCE", "AD 79".</summary>
    private bool IsOfEra(in Figure figure) =>
        figure.UnitTags is Tags.None
        && figure.Number.Scale == 1
        && (
            _tokens[figure.End].Entry is { Unit: "era" } && _tokens[figure.End].Capital
            || _tokens[figure.First - 1].Entry is { Unit: "era" } && _tokens[figure.First - 1].Capital
        );

    /// <summary>"5 pm", "1730 hours".</summary>
    private bool IsHour(in Figure figure) =>
        _tokens[figure.End].Has(Tags.Clock)
        && figure.UnitTags is Tags.None
        && figure.Number.Scale == 1
        && (
            figure.Number.Value <= 24
            || figure.IsPlain && figure.Number.Numeral.Digits == 4 && figure.Number.Value < 2400 && figure.Number.Value % 100 < 60
        );

    /// <summary>"In the spring of 146", but not "a fall of 450 reports": a time stands before, and nothing counted behind.</summary>
    private bool IsSeason(in Figure figure)
    {
        var at = figure.First - 3;
        if (_tokens[at].Has(Tags.Article) && _tokens[at + 1].Has(Tags.Change))
            return false;
        while (at > figure.First - 6 && _tokens[at].Kind is TokenKind.Word && _tokens[at].Has(Tags.Definite | Tags.Article | Tags.Month))
            at--;
        context.NounTags(figure.End, 2, out var head);
        return head < 0 && (_tokens[at].Has(Tags.YearCue) || _tokens[at + 1].OpensSentence);
    }

    /// <summary>"In 1098", "between 1096 and 1111".</summary>
    private bool IsEarlyYear(in Figure figure) =>
        figure is { UnitTags: Tags.None, IsShare: false }
        && figure.Number.IsPlain
        && figure.Number.Numeral.Digits == 4
        && figure.Number.Value is >= FirstNamedYear and < 1100
        && figure.Comparator is Comparator.None or Comparator.About
        && (
            figure.IsRange
                ? figure.Second.IsPlain && figure.Second.Numeral.Digits == 4 && figure.Second.Value < 2200
                : _tokens[figure.First - 1].Has(Tags.YearCue)
        )
        && context.NounTags(figure.End, 2, out var named) is var counted
        && (counted & (Tags.People | Tags.Case)) == 0
        && named < 0;

    /// <summary>"In the year 1".</summary>
    private bool IsYearOne(in Figure figure) =>
        figure.IsPlain
        && figure.Number.Numeral.Digits is > 0 and <= 4
        && _tokens[figure.First - 1].Has(Tags.YearCue)
        && _tokens.TextOf(figure.First - 1).EndsWith("year", StringComparison.Ordinal)
        && context.NounTags(figure.End, 1, out var after) is var followed
        && followed == 0
        && after < 0;

    /// <summary>"Up 26% to 2077".</summary>
    private bool IsRiseTo(in Figure figure) =>
        !figure.IsRange && _tokens[figure.First - 1].Has(Tags.To) && _tokens[figure.First - 2].Has(Tags.Percent) && figure.Number.Value is < 1950 or > 2049;

    /// <summary>"A 35% jump over 2015".</summary>
    private bool IsYearOfChange(in Figure figure) =>
        figure.First < figure.Core
        && figure.Number.Value is >= 1950 and <= 2049
        && _tokens[figure.First - 1].Has(Tags.Change)
        && _tokens[figure.End] is var next
        && (next.Kind is not TokenKind.Word || next.Has(Tags.Function));

    /// <summary>"12 percent more than 2022", "500 fewer than 2016".</summary>
    private bool IsYearCompared(in Figure figure) =>
        figure.First < figure.Core
        && figure.Number.Value is >= 1950 and <= 2049
        && (
            _tokens[figure.First - 1].Has(Tags.Percent | Tags.Points | Tags.Scale | Tags.Measure | Tags.Bulk)
            || _tokens[figure.First - 1].Kind is TokenKind.Numeral
            || (_tokens[figure.First - 2].Kind is TokenKind.Numeral || _tokens[figure.First - 2].Has(Tags.Scale))
                && _tokens[figure.First - 1].Kind is TokenKind.Word
        );

    /// <summary>"Under the 1832 Act": a year that names what follows it.</summary>
    private bool IsYearOfAct(in Figure figure) =>
        figure.Core > figure.First
        && _tokens[figure.Core - 1].Has(Tags.Definite)
        && _tokens[figure.End].Capital
        && _tokens[figure.End].Kind is TokenKind.Word
        && figure.Number.Value >= 1400
        && !_tokens.Language.Options.CapitalNouns;

    /// <summary>"Die Burg wurde 1242 zerstört": German needs no "in".</summary>
    private bool IsYearOfVerb(in Figure figure) =>
        figure.First == figure.Core
        && _tokens.Language.Options.CapitalNouns
        && _tokens[figure.First - 1].Kind is TokenKind.Word
        && _tokens[figure.End] is { Kind: TokenKind.Word, Capital: false }
        && !_tokens[figure.End].Has(Tags.People | Tags.Case | Tags.Scale | Tags.Percent | Tags.Measure)
        && !_tokens[figure.First - 1].Capital
        && !_tokens[figure.First - 1].Has(Tags.HedgeBefore | Tags.Case);

    /// <summary>"Inhabited by some 1250 people".</summary>
    private bool IsAboutSoMany(in Figure figure) =>
        figure.First < figure.Core
        && !_tokens[figure.First].Has(Tags.YearCue)
        && figure.Number.Value is < 1950 or > 2049
        && (context.NounTags(figure.End, 3, out _) & (Tags.People | Tags.Case)) != 0;

    /// <summary>"Seit den 70-er Jahren", "zum 25-ten Mal": the ending stands behind a hyphen.</summary>
    private bool IsWithEnding(in Figure figure) =>
        _tokens.Language.Options.CapitalNouns
        && figure.IsPlain
        && _tokens[figure.End].Sign is '-' or '\u2011'
        && !_tokens[figure.End + 1].SpaceBefore
        && _tokens.TextOf(figure.End + 1) is "er" or "ern" or "ten" or "te" or "ter" or "tes" or "sten" or "ste" or "igsten" or "igste";
}

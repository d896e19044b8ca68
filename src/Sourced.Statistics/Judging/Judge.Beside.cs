using Sourced.Statistics.Grammar;
using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;

namespace Sourced.Statistics.Judging;

/// <summary>What the words directly beside a number make of it: a section, a page, a name, an age, a year.</summary>
internal readonly partial struct Judge
{
    private const decimal OldestAge = 110;
    private const decimal FirstNamedYear = 1000;

    /// <summary>The surest first: a sign written onto the number, then a word beside it.</summary>
    private NumberClass? Beside(ref Figure figure)
    {
        if (IsListNumber(figure))
            return NumberClass.ListNumber;
        if (IsAgeInPassing(figure))
            return NumberClass.Age;
        if (IsSubsection(figure) || IsSectionOfCode(figure))
            return NumberClass.Statute;
        if (IsAgeOfOne(figure))
            return NumberClass.Age;
        if (IsOfCoordinates(figure) || IsFeet(figure))
            return NumberClass.Attribute;
        if (IsNamed(figure))
            return NumberClass.Name;
        if (IsFormula(figure))
            return NumberClass.Code;
        if (IsModel(figure))
            return NumberClass.Name;
        if (IsKelvin(figure))
            return NumberClass.Attribute;
        if (IsVagueScale(figure))
            return NumberClass.Idiom;
        if (IsBoundInBrackets(figure))
            return NumberClass.Definition;
        if (IsBeforeTitle(figure))
            return NumberClass.ListNumber;
        if (IsYearOfNoun(figure))
            return NumberClass.Year;
        if (IsAgo(figure))
            return NumberClass.Duration;
        if (IsYearOfSeason(figure))
            return NumberClass.Year;
        if (IsWithEnding(figure))
            return NumberClass.Ordinal;
        if (IsToldTwice(figure))
            return OrDuration(figure, NumberClass.Target);
        if (IsMarkBehindSentence(figure))
            return NumberClass.Citation;
        if (IsFurtherArticle(figure))
            return NumberClass.Statute;
        if (IsAreaInBrackets(figure))
            return NumberClass.Attribute;
        if (IsReported(figure) || IsJournal(figure) || IsMarkAlone(figure) || IsMarkOnFigure(figure) || IsPageOfAuthor(figure))
            return NumberClass.Citation;
        if (IsLengthOfWork(figure))
            return NumberClass.Page;
        if (IsDayInWords(figure))
            return NumberClass.Date;
        if (IsRowOfData(figure))
            return NumberClass.Code;
        if (SharesMeasure(figure))
            return NumberClass.Attribute;
        if (IsTitleOfCode(figure))
            return NumberClass.Statute;
        if (IsMonths(figure))
        {
            figure.End++;
            return NumberClass.Date;
        }
        if (IsOfEra(figure))
            return NumberClass.Year;
        if (IsHour(figure))
        {
            figure.End++;
            return NumberClass.Time;
        }
        if (figure.UnitTags is not (Tags.None or Tags.Percent) || figure.IsShare || figure.Kind is StatisticKind.Rank)
            return null;
        if (figure.UnitTags is Tags.None && IsSectionOrVersion(figure) is { } shaped)
            return shaped;
        return Behind(figure, CueBefore(figure));
    }

    /// <summary>The word that may say what the number is: the one before, or before a full stop, a colon or a hyphen.</summary>
    private int CueBefore(in Figure figure)
    {
        var at = figure.First - 1;
        ref var before = ref _tokens[at];
        var isShortened =
            before.Sign is '.'
            && !before.SpaceBefore
            && !(_tokens[figure.First].OpensSentence && _tokens[at - 1].End - _tokens[at - 1].Start > 3);
        var isLabel = before.Sign is ':' or '：' && _tokens[at - 1].Has(Tags.ListBefore | Tags.Page);
        return isShortened || isLabel || IsHyphenated(figure.First) && _tokens[at - 1].Has(Tags.NameBefore) ? at - 1 : at;
    }

    /// <summary>What a number is that stands behind the word at a place.</summary>
    private NumberClass? Behind(in Figure figure, int at)
    {
        ref var before = ref _tokens[at];
        if (before.Has(Tags.ListBefore) && _tokens[at - 1].Has(Tags.Statute) || IsBehindStatute(figure, at))
            return NumberClass.Statute;
        if (before.Has(Tags.ListBefore) && at < figure.First - 1)
            return NumberClass.Identifier;
        if (IsHistoryOfStatute(figure, at))
            return NumberClass.Statute;
        if (IsLetteredIdentifier(figure, at))
            return NumberClass.Identifier;
        if (IsGroupedPhone(figure, at))
            return NumberClass.Phone;
        // "95% confidence interval 0.56 to 0.94", "95% CI (0.57, 1.28)"
        if (figure.UnitTags == Tags.None && IsInterval(figure))
            return NumberClass.Definition;
        if (IsBare(figure) && figure.Comparator is Comparator.None && BareBehind(figure, at) is { } bare)
            return bare;
        if (IsMagnitude(figure, at))
            return NumberClass.Attribute;
        if (IsBehindName(figure, at))
            return figure.UnitTags is Tags.None && figure.Number.Numeral.Decimals is 1 or 2 ? NumberClass.Version : NumberClass.Name;
        if (!IsBare(figure))
            return null;
        if (IsRegisterNumber(figure))
            return NumberClass.Identifier;
        if (IsCountOfShare(figure))
            return NumberClass.Statistic;
        if (IsMarkInBrackets(figure))
            return neighbour is NumberClass.Statute ? NumberClass.Statute : NumberClass.ListNumber;
        if (IsShortCode(figure))
            return NumberClass.ShortCode;
        return IsName(figure) || IsNumbered(figure) ? NumberClass.Name : null;
    }

    private NumberClass? BareBehind(in Figure figure, int at)
    {
        ref var before = ref _tokens[at];
        if (IsNumberWithArticle(figure, at))
            return NumberClass.ShortCode;
        if (before.Has(Tags.Page))
            return NumberClass.Page;
        if (before.Has(Tags.ListBefore) && (figure.Number.Numeral.Digits > 0 || !_tokens[figure.End].Has(Tags.People)))
            return NumberClass.ListNumber;
        if (before.Has(Tags.AddressBefore) || before.Sign is ':' && _tokens[figure.First - 2].Has(Tags.AddressBefore))
            return NumberClass.Address;
        if (IsContinued(figure))
            return neighbour;
        return IsAddress(figure) ? NumberClass.Address : null;
    }

    /// <summary>No unit, no magnitude, no groups of digits.</summary>
    private static bool IsBare(in Figure figure) => figure.UnitTags is Tags.None && !figure.Number.Numeral.Grouped && figure.Number.Scale == 1;

    /// <summary>A list of bare numbers, and neither sections nor years.</summary>
    private bool IsRowOfData(in Figure figure) =>
        neighbour is not (NumberClass.Statute or NumberClass.Page)
        && !_tokens[figure.First - 1].Has(Tags.Statute | Tags.Page)
        && IsListed(figure)
        && !IsYear(figure.Number);

    /// <summary>"كوفيد-19", "कोविड-19": written onto the word before it.</summary>
    private bool IsHyphenated(int first) => _tokens[first - 1].Sign is '-' or '\u2011' && !_tokens[first - 1].SpaceBefore && !_tokens[first].SpaceBefore;

    /// <summary>"Sections 3, 5 and 7": what the number before was.</summary>
    private bool IsContinued(in Figure figure)
    {
        if (
            neighbour
            is not (
                NumberClass.Statute
                or NumberClass.Page
                or NumberClass.Name
                or NumberClass.Year
                or NumberClass.ListNumber
                or NumberClass.Age
                or NumberClass.Date
                or NumberClass.Citation
                or NumberClass.Version
            )
        )
            return false;
        ref var link = ref _tokens[figure.First - 1];
        // "«كوفيد 19» إلى 469": the name ended with its quotation
        if (link.Kind is TokenKind.Word && _tokens[figure.First - 2].Sign is '»' or '”' or '’')
            return false;
        // "of children 1-14 compared to 62"
        if (
            neighbour is NumberClass.Age
            && link.Has(Tags.To)
            && _tokens[figure.First - 2].Kind is TokenKind.Word
            && !_tokens[figure.First - 2].Has(Tags.Number | Tags.Duration | Tags.AgeAfter)
        )
            return false;
        // Hindi has one word for "and" and "more", which joins no number words
        var linked =
            link.Has(Tags.And | Tags.To)
            || neighbour is NumberClass.Statute
                && _tokens.Language.Options.WholeFirst
                && link.Has(Tags.Function)
                && link.Kind is TokenKind.Word
            || link.Sign is ',' or '/' or '-' or '–' or '、'
            || _tokens[figure.First].JoinedAnd;
        var sections =
            neighbour is NumberClass.Statute or NumberClass.Page or NumberClass.Version
            && !figure.Number.InWords
            && figure.Number.Scale == 1
            && figure.UnitTags == Tags.None;
        var band =
            neighbour is NumberClass.Age
            && figure is { IsRange: true, UnitTags: Tags.None, Number.IsPlain: true, Second: { IsPlain: true, Value: <= OldestAge } };
        if (!linked || !(figure.IsPlain || sections || band) || (neighbour is NumberClass.Year && figure.Number.Numeral.Digits != 4))
            return false;
        return context.NounTags(figure.End, 2, out var head) is var noun
            && (noun & (Tags.People | Tags.Case)) == 0
            && (head < 0 || neighbour is NumberClass.Year or NumberClass.Age or NumberClass.Statute);
    }

    /// <summary>The name of an interval stands before, with nothing but brackets, commas and its other end between.</summary>
    private bool IsInterval(in Figure figure)
    {
        var cue = context.FindBefore(figure.First, 7, Tags.Interval);
        for (var i = cue + 1; cue >= 0 && i < figure.First; i++)
        {
            if (
                _tokens[i].Kind is not TokenKind.Numeral
                && !_tokens[i].Has(Tags.Interval | Tags.To | Tags.Between)
                && _tokens[i].Sign is not ('(' or '[' or ']' or ')' or ',' or ':' or '=' or '-' or '–')
            )
                return false;
        }

        return cue >= 0 && !IsRanging(cue) && _tokens.TextOf(cue) is not ("p" or "P" or "se" or "SE" or "sd" or "SD");
    }

    /// <summary>"Estimates range between 2% and 5%": what figures do, and no interval.</summary>
    private bool IsRanging(int cue) => _tokens[cue + 1].Has(Tags.Between) && context.IsPlural(cue - 1);

    /// <summary>Whether a bracket opened within reach is still open.</summary>
    private bool IsBracketed(int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 30; i--)
        {
            if (_tokens[i].Sign is '(')
                return true;
            if (_tokens[i].Sign is ')')
                return false;
        }

        return at > 30;
    }

    /// <summary>"1. Ask", "2)": it opens its block, with the sign of a list behind.</summary>
    private bool IsListNumber(in Figure figure) =>
        figure.First == 0
        && (
            figure.IsPlain
            || figure is { IsRange: false, UnitTags: Tags.None, Number.Numeral: { Decimals: 1 or 2, Grouped: false }, Number.Scale: 1 }
        )
        && figure.Number.Numeral.Digits <= 3
        && _tokens[figure.End].Sign is '.' or ')'
        && !_tokens[figure.End].SpaceBefore
        && _tokens.Count > 2
        && figure.Number.Numeral.Digits > 0
        && (_tokens[figure.End + 1].SpaceBefore || _tokens[figure.End + 1].Kind is TokenKind.Symbol || _tokens.Count == figure.End + 1);

    /// <summary>"A few dozen galaxies".</summary>
    private bool IsVagueScale(in Figure figure) =>
        _tokens[figure.First - 1].Has(Tags.Idiom)
        && figure.End - figure.Core == 1
        && _tokens[figure.Core].Has(Tags.Scale)
        && figure.Kind is StatisticKind.Count;

    /// <summary>"Increases greater than (3%)".</summary>
    private bool IsBoundInBrackets(in Figure figure) =>
        _tokens[figure.First - 1].Sign is '('
        && _tokens[figure.End].Sign is ')'
        && _tokens[figure.First - 2].Has(Tags.HedgeBefore)
        && !_tokens[figure.First - 2].Has(Tags.Change);

    /// <summary>"12% (9)": how many these percent were.</summary>
    private bool IsCountOfShare(in Figure figure) =>
        _tokens[figure.First - 1].Sign is '('
        && _tokens[figure.End].Sign is ')'
        && figure.IsPlain
        && isCounted
        && _tokens[figure.First - 2].Has(Tags.Percent)
        && figure.Number.Numeral.Digits > 0;
}

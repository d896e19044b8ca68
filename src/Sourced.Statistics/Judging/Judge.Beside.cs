using Sourced.Statistics.Grammar;
using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;

namespace Sourced.Statistics.Judging;

/// <summary>What the words directly beside a number make of it: a section, a page, a name, an age, a year.</summary>
internal readonly partial struct Judge
{
    private const decimal OldestAge = 110;
    private const int LongestQuotation = 60;
    private const decimal FirstNamedYear = 1000;

    private NumberClass? Beside(ref Figure figure)
    {
        ref var next = ref _tokens[figure.End];
        if (
            figure.First == 0
            && (
                figure.IsPlain
                || figure is { IsRange: false, UnitTags: Tags.None, Number.Numeral: { Decimals: 1 or 2, Grouped: false }, Number.Scale: 1 }
            )
            && figure.Number.Numeral.Digits <= 3
            && next.Sign is '.' or ')'
            && !next.SpaceBefore
            && _tokens.Count > 2
            && figure.Number.Numeral.Digits > 0
            && (_tokens[figure.End + 1].SpaceBefore || _tokens[figure.End + 1].Kind is TokenKind.Symbol || _tokens.Count == figure.End + 1)
        )
        {
            return NumberClass.ListNumber;
        }

        // "Arnold, 48, pleaded"
        if (
            figure.IsPlain
            && figure.Number.Numeral.Digits == 2
            && _tokens[figure.First - 1].Sign is ','
            && next.Sign is ',' or '.' or ')'
            && (_tokens[figure.First - 2].Capital || _tokens[figure.First - 2].Has(Tags.People))
            && _tokens[figure.First - 2].Kind is TokenKind.Word
            && !_tokens[figure.First - 2].Has(Tags.Month | Tags.Page | Tags.Statute)
        )
        {
            return NumberClass.Age;
        }

        // "501(c)(3)"
        if (
            figure.IsPlain
            && next.Sign is '('
            && !next.SpaceBefore
            && _tokens[figure.End + 1].End - _tokens[figure.End + 1].Start == 1
            && _tokens[figure.End + 1].Kind is TokenKind.Word
            && _tokens[figure.End + 2].Sign is ')'
        )
            return NumberClass.Statute;
        // "PC 451 (b)"
        if (
            figure.IsPlain
            && next.Sign is '('
            && next.SpaceBefore
            && _tokens[figure.End + 1].End - _tokens[figure.End + 1].Start == 1
            && _tokens[figure.End + 1].Kind is TokenKind.Word
            && _tokens[figure.End + 2].Sign is ')'
            && _tokens[figure.First - 1].Kind is TokenKind.Word
            && IsAbbreviation(figure.First - 1)
        )
            return NumberClass.Statute;
        if (IsAgeOfOne(figure))
            return NumberClass.Age;
        // "at 25.04 south"
        if (
            IsFeet(figure)
            || figure.UnitTags is Tags.None
                && figure.Number.Numeral.Decimals > 0
                && next.Says(Traits.Compass)
                && next.Kind is TokenKind.Word
                && _tokens[figure.End + 1].Kind is not TokenKind.Word
        )
            return NumberClass.Attribute;
        if (IsNamed(figure))
            return NumberClass.Name;
        if (IsFormula(figure))
            return NumberClass.Code;
        if (IsModel(figure))
            return NumberClass.Name;
        if (IsKelvin(figure))
            return NumberClass.Attribute;
        // "a few dozen galaxies"
        if (
            _tokens[figure.First - 1].Has(Tags.Idiom)
            && figure.End - figure.Core == 1
            && _tokens[figure.Core].Has(Tags.Scale)
            && figure.Kind is StatisticKind.Count
        )
            return NumberClass.Idiom;
        // "increases greater than (3%)"
        if (
            _tokens[figure.First - 1].Sign is '('
            && _tokens[figure.End].Sign is ')'
            && _tokens[figure.First - 2].Has(Tags.HedgeBefore)
            && !_tokens[figure.First - 2].Has(Tags.Change)
        )
            return NumberClass.Definition;
        if (IsBeforeTitle(figure))
            return NumberClass.ListNumber;
        // "lower than the 1979 peak"
        if (
            IsYear(figure.Number)
            && figure.IsPlain
            && _tokens[figure.Core - 1].Has(Tags.Definite)
            && _tokens[figure.End].Kind is TokenKind.Word
            && !context.IsPlural(figure.End)
            && !_tokens[figure.End].Has(Tags.People | Tags.Case | Tags.Function)
        )
            return NumberClass.Year;
        if (IsAgo(figure))
            return NumberClass.Duration;
        // "in the spring of 146"
        if (
            figure.IsPlain
            && figure.Number.Numeral.Digits is 3 or 4
            && _tokens[figure.First - 1].Entry is { Unit: "of" or "weak" }
            && _tokens[figure.First - 2].Has(Tags.Month)
            && IsSeason(figure)
        )
            return NumberClass.Year;
        if (IsToldTwice(figure))
            return figure.UnitTags is Tags.Duration ? NumberClass.Duration : NumberClass.Target;
        // a mark such as "13)" behind a sentence
        if (
            figure.IsPlain
            && figure.Number.Numeral.Digits is 1 or 2
            && next.Sign is ')'
            && !next.SpaceBefore
            && _tokens[figure.First].SpaceBefore
            && place is not TextPlace.TableCell
            && !IsBracketed(figure.First)
        )
            return NumberClass.Citation;
        // "articles 71, fraction II and 79 fraction III", "the law (31988)"
        if (
            figure.IsPlain
            && figure.Comparator is Comparator.None
            && (
                next.Has(Tags.Statute)
                    && !next.Has(Tags.People | Tags.Case)
                    && _tokens[figure.First - 1].Has(Tags.And)
                    && context.Before(figure.First, LongestReporter, Tags.Statute)
                || _tokens[figure.First - 1].Sign is '('
                    && next.Sign is ')'
                    && _tokens[figure.First - 2].Has(Tags.Statute)
                    && figure.Number.Numeral.Digits > 2
            )
        )
            return NumberClass.Statute;
        // "a vast region (2,664 sq miles"
        if (
            figure.UnitTags is Tags.Bulk
            && IsArea(figure)
            && _tokens[figure.First - 1].Sign is '('
            && _tokens[figure.First - 2] is { Kind: TokenKind.Word, Capital: false }
            && !context.InSentence(figure.First, Tags.Change | Tags.Event | Tags.Record)
        )
            return NumberClass.Attribute;
        if (IsReported(figure) || IsJournal(figure))
            return NumberClass.Citation;
        // "escritura pública. (27)": a mark by itself
        if (
            figure.IsPlain
            && figure.Number.Numeral.Digits is 1 or 2
            && _tokens[figure.First - 1].Sign is '('
            && next.Sign is ')'
            && _tokens[figure.First - 2].Sign is '.' or '。'
            && _tokens[figure.End + 1].Kind is TokenKind.Edge
        )
            return NumberClass.Citation;
        // "18 % [16–20](46)": a mark written onto the figure whose source it names
        if (
            figure.IsPlain
            && figure.Number.Numeral.Digits is > 0 and <= 3
            && _tokens[figure.First - 1].Sign is '('
            && !_tokens[figure.First - 1].SpaceBefore
            && next.Sign is ')'
            && (_tokens[figure.First - 2].Sign is ']' or ')' || _tokens[figure.First - 2].Has(Tags.Percent))
        )
            return NumberClass.Citation;
        // "(Agentur für Grundrechte 2014, 22)": author, year and page
        if (
            figure.IsPlain
            && figure.Number.Numeral.Digits is > 0 and <= 4
            && _tokens[figure.First - 1].Sign is ',' or ':'
            && next.Sign is ')'
            && _tokens[figure.First - 2].Kind is TokenKind.Numeral
            && _tokens.NumeralOf(figure.First - 2) is { IsPlain: true, Digits: 4, Value: >= 1900 and < 2100 }
            && _tokens[figure.First - 3].Kind is TokenKind.Word
            && _tokens[figure.First - 3].Capital
            && IsBracketed(figure.First)
        )
            return NumberClass.Citation;
        // "2019, 105 p."
        if (
            figure.IsPlain
            && _tokens.TextOf(figure.End) is "p" or "p." or "pp" or "pp."
            && next.SpaceBefore
            && (_tokens[figure.End + 1].Sign is '.' or ',' || _tokens[figure.End + 1].Kind is TokenKind.Edge)
            && figure.Number.Numeral.Digits > 0
        )
            return NumberClass.Page;
        // "treinta y uno de diciembre"
        if (
            figure.Number.InWords
            && !figure.IsRange
            && figure.Number.Value is >= 1 and <= 31
            && figure.UnitTags is Tags.None
            && figure.Number.Scale == 1
            && _tokens.Language.LongestHan == 1
            && next.Entry is { Unit: "of" or "weak" }
            && _tokens[figure.End + 1].Has(Tags.Month)
            && _tokens[figure.End + 1].Entry!.Unit.Length == 0
            && _tokens[figure.End + 1].End - _tokens[figure.End + 1].Start > 3
        )
            return NumberClass.Date;
        if (
            neighbour is not (NumberClass.Statute or NumberClass.Page)
            && !_tokens[figure.First - 1].Has(Tags.Statute | Tags.Page)
            && IsListed(figure)
            && !IsYear(figure.Number)
        )
            return NumberClass.Code;
        if (SharesMeasure(figure))
            return NumberClass.Attribute;

        // "15 USC 1196", "29 CFR 1910"
        if (
            figure.IsPlain
            && next.Has(Tags.Statute)
            && next.Capital
            && _tokens[_tokens[figure.End + 1].Sign is '.' ? figure.End + 2 : figure.End + 1].Kind is TokenKind.Numeral or TokenKind.Shape
        )
            return NumberClass.Statute;
        // 1-7月份
        if (figure.IsRange && figure.UnitTags is Tags.None && next.Has(Tags.Month) && next.Entry!.Unit == "after")
        {
            figure.End++;
            return NumberClass.Date;
        }

        // "490 BCE", "AD 79"
        if (
            figure.UnitTags is Tags.None
            && figure.Number.Scale == 1
            && (
                next.Entry is { Unit: "era" } && next.Capital
                || _tokens[figure.First - 1].Entry is { Unit: "era" } && _tokens[figure.First - 1].Capital
            )
        )
            return NumberClass.Year;
        if (
            next.Has(Tags.Clock)
            && figure.UnitTags is Tags.None
            && figure.Number.Scale == 1
            && (
                figure.Number.Value <= 24
                || figure.IsPlain && figure.Number.Numeral.Digits == 4 && figure.Number.Value < 2400 && figure.Number.Value % 100 < 60
            )
        )
        {
            figure.End++;
            return NumberClass.Time;
        }

        if (figure.UnitTags is not (Tags.None or Tags.Percent) || figure.IsShare || figure.Kind is StatisticKind.Rank)
            return null;
        if (figure.UnitTags is Tags.None && IsSectionOrVersion(figure) is { } shaped)
            return shaped;
        var at = figure.First - 1;
        if (
            _tokens[at].Sign is '.'
                && !_tokens[at].SpaceBefore
                && !(_tokens[figure.First].OpensSentence && _tokens[at - 1].End - _tokens[at - 1].Start > 3)
            || _tokens[at].Sign is ':' or '：' && _tokens[at - 1].Has(Tags.ListBefore | Tags.Page)
            || IsHyphenated(figure.First) && _tokens[at - 1].Has(Tags.NameBefore)
        )
            at--;
        var listed = _tokens[at].Has(Tags.ListBefore);
        if (listed && _tokens[at - 1].Has(Tags.Statute))
            return NumberClass.Statute;
        ref var before = ref _tokens[at];
        var loose = figure.UnitTags == Tags.None && !figure.Number.Numeral.Grouped && figure.Number.Scale == 1;
        if (
            before.Has(Tags.Statute)
            && !(before.Entry!.Unit == "whole" && figure.Number.Numeral.Decimals > 0)
            && figure.UnitTags == Tags.None
            && figure.Comparator is Comparator.None
            && figure.Number.Scale == 1
            && (
                loose && !(next.Has(Tags.People | Tags.Case) && before.Kind is TokenKind.Word)
                || (context.NounTags(figure.End, 2, out _) & (Tags.People | Tags.Case)) == 0
            )
        )
        {
            return NumberClass.Statute;
        }

        if (before.Has(Tags.ListBefore) && at < figure.First - 1)
            return NumberClass.Identifier;
        // "1967, c. 1244, ss. 2": the history of a statute
        if (
            figure.IsPlain
            && at < figure.First - 1
            && before.Kind is TokenKind.Word
            && before.End - before.Start <= 2
            && char.IsAsciiLetterLower(_tokens.Text[before.Start])
            && IsBracketed(figure.First)
            && _tokens[at - 1].Sign is ',' or ';' or '('
            && next.Kind is not TokenKind.Word
        )
            return NumberClass.Statute;
        // "n° Z 18-21.323", "(R. 2978)"
        if (
            figure.UnitTags is Tags.None
            && figure.Number.Scale == 1
            && before.Capital
            && before.Kind is TokenKind.Word
            && before.End - before.Start == 1
            && (_tokens[at - 1].Has(Tags.ListBefore) || at < figure.First - 1 && _tokens[at - 1].Sign is '(')
        )
            return NumberClass.Identifier;
        if (
            before.Has(Tags.ListBefore | Tags.Phone)
            && figure.UnitTags == Tags.None
            && figure.Number.Numeral.Grouped
            && _tokens.TextOf(figure.Number.First).Contains(' ')
        )
            return NumberClass.Phone;
        // "95% confidence interval 0.56 to 0.94", "95% CI (0.57, 1.28)"
        if (figure.UnitTags == Tags.None && IsInterval(figure))
            return NumberClass.Definition;
        if (loose && figure.Comparator is Comparator.None)
        {
            // "le 119", "el 016": a number with its own article is a name
            if (
                before.Entry is { Unit: "the" }
                && figure.IsPlain
                && figure.Number.Numeral.Digits is >= 2 and <= 4
                && (next.Kind is not TokenKind.Word || next.Has(Tags.Function))
                && next.Entry is not { Unit: "of" or "weak" or "strong" }
            )
                return NumberClass.ShortCode;
            if (before.Has(Tags.Page) && figure.UnitTags is not Tags.Times)
                return NumberClass.Page;
            if (before.Has(Tags.ListBefore) && (figure.Number.Numeral.Digits > 0 || !next.Has(Tags.People)))
                return NumberClass.ListNumber;
            if (before.Has(Tags.AddressBefore) || before.Sign is ':' && _tokens[figure.First - 2].Has(Tags.AddressBefore))
                return NumberClass.Address;
            if (IsContinued(figure))
                return neighbour;
            if (IsAddress(figure))
                return NumberClass.Address;
        }

        // "magnitude 7.0 or greater", "a 7.4 earthquake"
        if (
            loose
            && figure.UnitTags is Tags.None
            && (
                before.Entry is { Unit: "scale-name" or "size" } && before.Has(Tags.NameBefore)
                || figure.Number.Numeral.Decimals > 0
                    && before.Has(Tags.Article)
                    && figure.Comparator is Comparator.None
                    && next.Kind is TokenKind.Word
                    && !next.Has(Tags.Function | Tags.Case | Tags.Times | Tags.Comparison)
                    && !context.After(figure.End, 3, Tags.Change | Tags.Points | Tags.Average)
            )
        )
            return NumberClass.Attribute;
        if (
            before.Has(Tags.NameBefore)
            && (loose || figure is { UnitTags: Tags.Percent, Unit: "%", Number.Numeral.Decimals: 0 } && before.Entry!.Unit == "share")
            && !_tokens[figure.First].Has(Tags.Between)
            && !(IsYear(figure.Number) && before.Has(Tags.Duration))
            && figure.Comparator is Comparator.None
        )
            return figure.UnitTags is Tags.None && figure.Number.Numeral.Decimals is 1 or 2 ? NumberClass.Version : NumberClass.Name;
        if (!loose || figure.UnitTags != Tags.None)
            return null;
        // "1 ABR 22/21"
        if (
            next.Sign is '/'
            && !next.SpaceBefore
            && _tokens[figure.End + 1].Kind is TokenKind.Numeral
            && !_tokens[figure.End + 1].SpaceBefore
            && figure.IsPlain
        )
            return NumberClass.Identifier;
        // "12% (9)": how many these percent were
        if (
            _tokens[figure.First - 1].Sign is '('
            && next.Sign is ')'
            && figure.IsPlain
            && isCounted
            && _tokens[figure.First - 2].Has(Tags.Percent)
            && figure.Number.Numeral.Digits > 0
        )
            return NumberClass.Statistic;
        if (
            _tokens[figure.First - 1].Sign is '('
            && next.Sign is ')'
            && figure.IsPlain
            && figure.Number.Value <= 20
            && figure.Number.Numeral.Digits is 1 or 2
            && place is not TextPlace.TableCell
        )
            return neighbour is NumberClass.Statute ? NumberClass.Statute : NumberClass.ListNumber;
        if (IsShortCode(figure))
            return NumberClass.ShortCode;
        return IsName(figure) || IsNumbered(figure) ? NumberClass.Name : null;
    }

    /// <summary>"كوفيد-19", "कोविड-19": written onto the word before it.</summary>
    private bool IsHyphenated(int first) => _tokens[first - 1].Sign is '-' or '\u2011' && !_tokens[first - 1].SpaceBefore && !_tokens[first].SpaceBefore;

    /// <summary>50', 3/4″: the marks of feet and inches, where no quotation ends.</summary>
    private bool IsFeet(in Figure figure)
    {
        ref var mark = ref _tokens[figure.End];
        if (mark.SpaceBefore || figure.UnitTags is not Tags.None || figure.Number.InWords || figure.Number.Scale > 1)
            return false;
        if (mark.Sign is '′' or '″')
            return true;
        if (mark.Sign is not ('\'' or '’' or '"' or '”'))
            return false;
        for (var i = figure.First - 1; i >= 0 && i > figure.First - LongestQuotation; i--)
        {
            if (_tokens[i].Sign is '\'' or '‘' or '’' or '"' or '“' or '„' && _tokens[i - 1].Kind is not TokenKind.Numeral)
                return false;
        }

        return _tokens[figure.End + 1].Kind is not TokenKind.Edge || figure.First == 0 || place is TextPlace.TableCell;
    }

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

        return cue >= 0 && _tokens.TextOf(cue) is not ("p" or "P" or "se" or "SE" or "sd" or "SD");
    }

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

    private bool IsShortCode(in Figure figure) => IsShortCodeAfter(figure) || IsShortCodeBefore(figure);

    /// <summary>Where the verb stands last, so does "call".</summary>
    private bool IsShortCodeAfter(in Figure figure) =>
        _tokens.Language.Options.WholeFirst && figure.IsPlain && figure.Number.Numeral.Digits is >= 3 and <= 6 && context.After(figure.End, 4, Tags.Phone)
        && (context.NounTags(figure.End, 2, out _) & (Tags.People | Tags.Case)) == 0;

    private bool IsShortCodeBefore(in Figure figure) =>
        figure.IsPlain
        && figure.Kind is not StatisticKind.Change
        && figure.Number.Numeral.Digits is >= 2 and <= 6
        && context.FindBefore(figure.First, figure.Number.Numeral.Digits == 2 || IsYear(figure.Number) ? 2 : 6, Tags.Phone) is var cue
        && cue >= 0
        && context.NounTags(figure.End, 2, out _) is var noun
        && (noun & (Tags.People | Tags.Case)) == 0
        && !_tokens[cue].Has(Tags.Case);

    /// <summary>"1.2 Before you start", "OAuth 2.0", "HTTP/1.1", ".NET 8+", "GCC 9.3 or later".</summary>
    private NumberClass? IsSectionOrVersion(in Figure figure)
    {
        var numeral = figure.Number.Numeral;
        ref var next = ref _tokens[figure.End];
        if (
            figure.IsRange
            || figure.End > figure.Number.End && _tokens[figure.End - 1].Sign is not '+'
            || numeral.Digits == 0
            || numeral.Grouped
            || figure.Number.Scale > 1
            || figure.Number.Value >= 2200
        )
            return null;
        if (figure.First == 0 && place is not TextPlace.TableCell && next.SpaceBefore)
        {
            if (
                numeral.Decimals is 1 or 2
                && (next.Capital || _tokens.Language.LongestHan > 1)
                && next.Kind is TokenKind.Word
                && !next.Has(Tags.People | Tags.Case)
            )
                return NumberClass.Page;
            // "114 Classification of offences"
            if (
                _tokens.Language.Options.HeadLast
                && numeral.IsPlain
                && numeral.Digits <= 3
                && next is { Kind: TokenKind.Word, Capital: true }
                && _tokens[figure.End + 1].Entry is { Unit: "of" or "weak" }
                && !context.IsPlural(figure.End)
                && !next.Has(Tags.People | Tags.Case)
            )
                return NumberClass.Page;
            if (place is TextPlace.ListItem && numeral.IsPlain && next.Sign is '-' or ':')
                return NumberClass.ListNumber;
        }

        var at = figure.Core - 1;
        // "npm@11"
        if (_tokens[at].Sign is '@' && !_tokens[figure.Core].SpaceBefore && !_tokens[at].SpaceBefore && _tokens[at - 1].Kind is TokenKind.Word)
            return NumberClass.Version;
        if (
            _tokens[at].Sign is '/'
            && !_tokens[figure.Core].SpaceBefore
            && !_tokens[at].SpaceBefore
            && _tokens[at - 1].Capital
            && _tokens[at - 1].Kind is TokenKind.Word
        )
            return NumberClass.Version;
        if (
            place is TextPlace.TableCell
            || _tokens.Language.Options.CapitalNouns
            || !IsProduct(at)
            || (numeral.Decimals is not (1 or 2) && figure.Comparator is not Comparator.AtLeast)
        )
            return null;
        context.NounTags(figure.End, 1, out var head);
        // "UFS 2.2 storage"
        var edition = _tokens.Language.Options.HeadLast && numeral.Decimals is 1 or 2 && IsAbbreviation(at) && figure.Comparator is Comparator.None;
        return head < 0 || _tokens[head].Capital || edition || _tokens.Language.LongestHan > 1 && numeral.Decimals > 0 ? NumberClass.Version : null;
    }

    /// <summary>A capitalised word of which the language knows nothing, or a name written onto it: "Node.js".</summary>
    private bool IsProduct(int at)
    {
        ref var word = ref _tokens[at];
        if (word.Kind is TokenKind.Shape)
            return word.Shape is NumberClass.Name
                || word.Shape is NumberClass.Url or NumberClass.Identifier or NumberClass.Version
                    && char.IsAsciiLetterUpper(_tokens.Text[word.Start]);
        if (word.Kind is not TokenKind.Word || word.Entry is { Tags: not (Tags.None or Tags.NameBefore) })
            return false;
        return word.Capital
            ? !word.OpensSentence || word.End - word.Start > 1 && char.IsUpper(_tokens.Text[word.Start + 1])
            : _tokens[at - 1].Sign is '.' && !word.SpaceBefore && _tokens[at - 2].Capital;
    }

    /// <summary>A capitalised word before bare digits, with nothing counted after them: Apollo 11, Windows 10.</summary>
    private bool IsName(in Figure figure)
    {
        if (!figure.IsPlain || figure.Comparator != Comparator.None || figure.Number.Numeral.Digits == 0)
            return false;
        ref var before = ref _tokens[figure.First - 1];
        // "BM 1300": capitals only, and nothing known of them
        if (
            before is { Kind: TokenKind.Word, Entry: null or { Tags: Tags.None } }
            && before.End - before.Start is >= 2 and <= 4
            && IsAbbreviation(figure.First - 1)
            && (
                _tokens[figure.End].Kind is not TokenKind.Word
                || _tokens[figure.End].Has(Tags.Function)
                || _tokens[figure.End].Capital && !_tokens.Language.Options.CapitalNouns
                || _tokens[figure.End].Capital && IsAbbreviation(figure.End)
            )
        )
            return true;
        if (figure.Number.Numeral.Digits > 3 || _tokens.Language.Options.CapitalNouns)
            return false;
        // "scored a 65, the passing grade"
        if (
            before.Has(Tags.Article)
            && before.End - before.Start <= 2
            && _tokens.Language.Options.HeadLast
            && (
                _tokens[figure.End].Kind is not TokenKind.Word && _tokens[figure.End].Sign is not ('%' or '-' or '/' or ':')
                || _tokens[figure.End].Has(Tags.Function)
            )
        )
            return true;
        // "the 302 Maintenance Squadron"
        if (
            before.Has(Tags.Definite)
            && _tokens[figure.End] is { Capital: true, Kind: TokenKind.Word }
            && _tokens[figure.End + 1] is { Capital: true, Kind: TokenKind.Word }
            && !context.IsPlural(figure.End)
            && !context.IsPlural(figure.End + 1)
            && _tokens.Language.Options.HeadLast
        )
            return true;
        if (
            !before.Capital && !(before.Kind is TokenKind.Word && IsProduct(figure.First - 1))
            || before.OpensSentence
            || before.Kind is not TokenKind.Word
            || before.Entry is { Tags: not Tags.None }
            || !_tokens[figure.First].SpaceBefore
        )
            return false;
        context.NounTags(figure.End, 1, out var head);
        // "an Inspiron Mini 10 running Windows"
        ref var next = ref _tokens[figure.End];
        // "a Porsche 718 Cayman"
        if (
            _tokens.Language.Options.HeadLast
            && next is { Kind: TokenKind.Word, Capital: true, Entry: null or { Tags: Tags.None } }
            && !context.IsPlural(figure.End)
        )
            return true;
        return head < 0
            || _tokens.Language.Options.HeadLast
                && _tokens.TextOf(figure.End) is [_, _, .., 'i', 'n', 'g']
                && !_tokens[figure.End].Capital
                && _tokens[figure.First - 2].Capital;
    }

    /// <summary>"State roads 129 and 48", "tank 14": a noun of which nobody knows anything directly before bare digits, with nothing counted behind them, has its number for a name. Verbs end otherwise.</summary>
    private bool IsNumbered(in Figure figure)
    {
        ref var before = ref _tokens[figure.First - 1];
        if (
            !_tokens.Language.Options.HeadLast
            || !figure.IsPlain
            || figure.Comparator is not Comparator.None
            || figure.Number.Numeral.Digits is 0 or > 4
            || place is TextPlace.TableCell
            || before.Kind is not TokenKind.Word
            || before.Entry is { Tags: not Tags.None } or { Traits: not (Traits.None or Traits.Lesson) }
            || before.End - before.Start < 4
            || !_tokens[figure.First].SpaceBefore
        )
            return false;
        if (_tokens.TextOf(figure.First - 1) is [.., 'e', 'd'] or [.., 'i', 'n', 'g'] or [.., 's'] or [.., 'l', 'y'])
            return false;
        ref var next = ref _tokens[figure.End];
        return next.Kind is not TokenKind.Word && next.Sign is not ('%' or '/' or '-')
            || next.Has(Tags.And)
            || next.Has(Tags.Function) && next.Entry is not { Unit: "of" or "weak" or "plain" or "strong" };
    }
}

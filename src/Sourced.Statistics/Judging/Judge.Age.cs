using Sourced.Statistics.Grammar;
using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;

namespace Sourced.Statistics.Judging;

/// <summary>Ages and age bands. A mean or median age is a statistic; an age that only says who is meant is not.</summary>
internal readonly partial struct Judge
{
    /// <summary>Nobody is said to be "under" a greater age.</summary>
    private const int OldestWard = 31;

    private NumberClass? AgeOf(ref Figure figure)
    {
        if (figure.UnitTags is not (Tags.None or Tags.Duration) || figure.IsShare || figure.Kind is StatisticKind.Rank
            || figure.Number.Value > OldestAge || figure.Number.Scale > 100)
        {
            return null;
        }
        // "one woman is turned away every two hours"
        if (figure.UnitTags is Tags.Duration && OpensPace(figure.Core - 1))
            return null;
        if (IsLowerEnd(figure))
            return NumberClass.Age;
        var after = _tokens[figure.End].Sign is '-' or '\u2011' ? figure.End + 1 : figure.End;
        if (_tokens[after].Has(Tags.AgeAfter))
        {
            // "the average 18-year-old"
            var adjective = after > figure.End && _tokens.Language.Options.HeadLast && !figure.IsRange;
            figure.End = after + 1;
            if (adjective)
                return NumberClass.Age;
            // "typically classifies people aged 65 years old"
            if (
                figure.Kind is not StatisticKind.Average
                || _tokens[figure.First - 1].Has(Tags.AgeBefore)
                    && !_tokens[figure.First - 1].Has(Tags.Average)
                    && !_tokens[figure.First - 2].Has(Tags.Average)
            )
                return NumberClass.Age;
            figure.Unit = _tokens.TextOf(after).ToString();
            return NumberClass.Statistic;
        }
        if (IsAgeLowered(figure) || IsAgeOfGroup(figure) || IsAgeAtWhich(figure))
            return NumberClass.Age;
        var cue = context.FindBefore(figure.Core, 4, Tags.AgeBefore);
        // "moins de 18 ans" is an age band, "moins de 18 cas" is not
        if (cue >= 0 && _tokens[cue].Has(Tags.HedgeBefore) && figure.UnitTags != Tags.Duration)
            cue = -1;
        if (IsAskedAge(figure, cue) || IsWardAge(figure, cue))
            return NumberClass.Age;
        if (cue >= 0 && IsLinkOnly(cue + 1, figure.Core))
            return figure.Kind is StatisticKind.Average || context.Before(cue, 4, Tags.Average) ? Averaged(ref figure) : NumberClass.Age;
        if (IsAgeLimit(figure))
            return NumberClass.Age;
        var isBand =
            figure.IsRange
            && (figure.UnitTags == Tags.Duration || !_tokens[figure.End].Has(Tags.Per))
            && IsOfSomebody(figure)
            && figure.Second.Value <= OldestAge
            && context.NounTags(figure.End, 2, out var head) == Tags.None
            && head < 0;
        if (IsBandInYears(figure) || IsBandInFront(figure))
            return NumberClass.Age;
        return isBand || IsAgeByCompany(ref figure) ? NumberClass.Age : null;
    }

    /// <summary>"Ashley was 14 when", "by the time they are 46": a name or a pronoun is so old, and no mean is told.</summary>
    private bool IsAgeOfOne(in Figure figure)
    {
        if (
            !figure.IsPlain
            || figure.Number.Numeral.Digits is not (1 or 2)
            || figure.Comparator is not Comparator.None
            || context.InSentence(figure.First, Tags.Average)
        )
            return false;
        ref var who = ref _tokens[figure.First - 2];
        var named =
            _tokens[figure.First - 1].Entry is { Unit: "copula" }
            && who is { Capital: true, Kind: TokenKind.Word, Entry: null or { Tags: Tags.None or Tags.Function } };
        if (!named && !(_tokens[figure.First - 1].Entry is { Unit: "copula" or "verb" } && who.Entry is { Unit: "pronoun" }))
            return false;
        ref var next = ref _tokens[figure.End];
        return (next.Kind is not TokenKind.Word || next.Has(Tags.Function | Tags.YearCue)) && next.Sign is not ('%' or '/' or ':');
    }

    /// <summary>"A person aged 21 and one who is 45", "retirement age was raised from 62 to 67", "the old-old (over 85)": a bare number in a sentence that speaks of ages, with nothing counted behind it.</summary>
    private bool IsAgeByCompany(ref Figure figure)
    {
        if (
            figure.Kind is StatisticKind.Average
            || !(figure.IsPlain || figure.IsRange && figure.Second.IsPlain && figure.UnitTags is Tags.None)
            || figure.Number.Value < 5
            || figure.IsRange && figure.Second.Value > OldestAge
        )
            return false;
        ref var next = ref _tokens[figure.End];
        // "citizens between 90 and 94 increased"
        if (figure.IsRange && IsOfSomebody(figure) && next.Has(Tags.Change))
            return true;
        if (!context.InSentence(figure.First, Tags.AgeBefore | Tags.AgeAfter) || context.InSentence(figure.First, Tags.Average | Tags.Case))
            return false;
        if (next.Kind is TokenKind.Word && !next.Has(Tags.Function | Tags.AgeLimit | Tags.And) || next.Sign is '%' or '/' or ':' or '-')
            return false;
        ref var before = ref _tokens[figure.Lead - 1];
        if (
            before.Has(Tags.AgeLimit)
            || figure.First < figure.Core
                && _tokens[figure.First].Has(Tags.AgeLimit)
                && figure.Comparator is not (Comparator.About or Comparator.Nearly)
        )
            return true;
        if (
            figure.IsRange
            && (
                before.Sign is '(' or ','
                || IsOfSomebody(figure)
                || before.Has(Tags.From)
                || figure.First == figure.Core && _tokens[figure.Core].Has(Tags.Between)
            )
        )
            return true;
        return before.Entry is { Unit: "copula" or "verb" } && _tokens[figure.Lead - 2].Entry is { Unit: "relative" }
            || before.Has(Tags.To) && context.Before(figure.Lead, 6, Tags.AgeBefore);
    }

    /// <summary>"Adults 15–49", "adultos de 15 a 49 años".</summary>
    private bool IsOfSomebody(in Figure figure) =>
        _tokens[figure.First - 1].Has(Tags.People) || (_tokens[figure.First - 1].Has(Tags.From | Tags.Function) && _tokens[figure.First - 2].Has(Tags.People));

    /// <summary>"Everybody under 18", "ninguém com menos de 13".</summary>
    private bool IsSomebody(int at) =>
        _tokens[_tokens[at].Entry is { Unit: "with" } ? at - 1 : at] is var who && (who.Entry is { Unit: "somebody" } || IsOfThose(who));

    /// <summary>"Of those", "of all": one phrase, and longer than "of".</summary>
    private static bool IsOfThose(in Token phrase) => phrase.Entry is { Unit: "weak" } && phrase.End - phrase.Start > 3;

    private static NumberClass Averaged(ref Figure figure)
    {
        figure.Kind = StatisticKind.Average;
        return NumberClass.Statistic;
    }

    private bool IsLinkOnly(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            // "those aged 12+ were 15 on average"
            if (i > from && _tokens[i].Entry is { Unit: "copula" })
                return false;
            if (
                _tokens[i].Kind is TokenKind.Word
                && !_tokens[i]
                    .Has(
                        Tags.Function
                            | Tags.Average
                            | Tags.HedgeBefore
                            | Tags.AgeLimit
                            | Tags.Between
                            | Tags.From
                            | Tags.Article
                            | Tags.Definite
                    )
            )
                return false;
        }

        return true;
    }

    /// <summary>"Children under 5", "people over 65".</summary>
    private bool IsLimited(in Figure figure)
    {
        var limit = -1;
        for (var i = figure.First; i < figure.Core; i++)
        {
            if (_tokens[i].Has(Tags.AgeLimit))
                limit = i;
        }

        if (limit < 0 && _tokens[figure.First - 1].Has(Tags.AgeLimit))
            limit = figure.First - 1;
        if (limit < 0 && _tokens[figure.First - 1].Sign is '-' && _tokens[figure.First - 2].Has(Tags.AgeLimit))
            return true;
        if (limit < 0)
            return false;
        // "five of them were under 16"
        if (
            figure.IsPlain
            && figure.Number.Value < OldestWard
            && figure.Number.Numeral.Digits == 2
            && _tokens[limit - 1].Entry is { Unit: "verb" or "copula" }
            && _tokens[figure.End].Kind is not TokenKind.Word
            && !context.InSentence(figure.First, Tags.Change | Tags.Average)
        )
            return true;
        // "90 patients, a third of them under 12"
        if (
            figure.IsPlain
            && _tokens[figure.End].Kind is not TokenKind.Word
            && context.Before(limit, 9, Tags.People)
            && !context.Before(limit, 2, Tags.Change | Tags.Case)
        )
            return true;
        var people = (context.Before(limit, 3, Tags.People) || IsSomebody(limit - 1)) && !_tokens[limit - 1].Has(Tags.Change);
        var noun = context.NounTags(figure.End, 2, out var head);
        if (figure.UnitTags == Tags.Duration)
            return people;
        return people && (head < 0 || (noun & Tags.People) == 0) || _tokens[figure.End].Sign is '-' && people;
    }

    /// <summary>"Arnold, 48, pleaded", "younger girls, 10-12, say".</summary>
    private bool IsAgeInPassing(in Figure figure) =>
        (
            figure.IsPlain
            || figure is { IsRange: true, UnitTags: Tags.None, Number.IsPlain: true, Second.IsPlain: true }
                && _tokens[figure.First - 2].Has(Tags.People)
        )
        && figure.Number.Numeral.Digits == 2
        && _tokens[figure.First - 1].Sign is ','
        && _tokens[figure.End].Sign is ',' or '.' or ')'
        && (_tokens[figure.First - 2].Capital || _tokens[figure.First - 2].Has(Tags.People))
        && _tokens[figure.First - 2].Kind is TokenKind.Word
        && !_tokens[figure.First - 2].Has(Tags.Month | Tags.Page | Tags.Statute)
        && !IsHouseBehindStreet(figure);

    /// <summary>"15- bis 49-Jährige": the first number shares the second's ending.</summary>
    private bool IsLowerEnd(in Figure figure) =>
        _tokens[figure.End].Sign is '-'
        && _tokens[figure.End + 1].Has(Tags.To)
        && _tokens[figure.End + 2].Kind is TokenKind.Numeral
        && context.After(figure.End + 3, 2, Tags.AgeAfter);

    /// <summary>"Reducir de 25 a 21 años la edad".</summary>
    private bool IsAgeLowered(in Figure figure) =>
        figure.UnitTags is Tags.Duration
        && _tokens[figure.End].Has(Tags.Definite | Tags.Function)
        && _tokens[figure.End + 1].Has(Tags.AgeBefore)
        && figure.IsRange;

    /// <summary>"The average length at one year is 75 cm".</summary>
    private bool IsAgeAtWhich(in Figure figure) =>
        figure.UnitTags is Tags.Duration
        && _tokens[figure.Lead - 1].Entry is { Unit: "at" }
        && _tokens[figure.End].Entry is { Unit: "copula" };

    /// <summary>"El grupo de edad con más víctimas es el de 18 a 30 años".</summary>
    private bool IsAgeOfGroup(in Figure figure) =>
        figure.UnitTags is Tags.Duration
        && figure.IsRange
        && figure.Second.Value <= OldestAge
        && figure.Kind is not StatisticKind.Average
        && _tokens[figure.First - 1].Entry is { Unit: "of" or "weak" or "strong" or "plain" }
        && _tokens[figure.First - 2].Has(Tags.Definite)
        && context.InSentence(figure.First, Tags.AgeBefore);

    /// <summary>"The average age of pupils aged 10 to 17" says first whom it asks.</summary>
    private bool IsAskedAge(in Figure figure, int cue) =>
        cue > 0
        && (_tokens[cue].Entry is { Unit: "band" } || _tokens[cue].Has(Tags.AgeLimit))
        && _tokens[cue - 1].Has(Tags.People)
        && IsLinkOnly(cue + 1, figure.Core);

    /// <summary>"En promedio, los menores de 5 años".</summary>
    private bool IsWardAge(in Figure figure, int cue) =>
        figure.UnitTags is Tags.Duration
            && cue > 0
            && _tokens[cue].Has(Tags.AgeLimit)
            && _tokens[cue - 1].Has(Tags.Definite | Tags.Article)
            && IsLinkOnly(cue + 1, figure.Core)
        || Kinds.IsAgeBand(context, figure);

    /// <summary>"Children under 5", "children 10+".</summary>
    private bool IsAgeLimit(in Figure figure) =>
        IsLimited(figure)
        || figure.Comparator is Comparator.AtLeast
            && _tokens[figure.End - 1].Sign is '+'
            && IsSomebody(figure.First - 1)
            && figure.UnitTags is Tags.None
            && context.NounTags(figure.End, 2, out _) is Tags.None;

    /// <summary>"5 bis 9 Jahre alte Kinder".</summary>
    private bool IsBandInYears(in Figure figure) =>
        figure.IsRange
        && figure.UnitTags == Tags.Duration
        && figure.Second.Value <= OldestAge
        && figure.Kind is not (StatisticKind.Average or StatisticKind.Change)
        && (context.After(figure.End, 2, Tags.People) || IsOfSomebody(figure));

    /// <summary>"Entre 5 e 9 anos, o crescimento foi".</summary>
    private bool IsBandInFront(in Figure figure) =>
        figure.IsRange
        && figure.UnitTags == Tags.Duration
        && _tokens[figure.First].OpensSentence
        && _tokens[figure.End].Sign is ','
        && figure.Second.Value <= OldestAge
        && figure.Kind is not StatisticKind.Average;
}

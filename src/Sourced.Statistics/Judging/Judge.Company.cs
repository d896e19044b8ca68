using Sourced.Statistics.Grammar;
using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;

namespace Sourced.Statistics.Judging;

/// <summary>Numbers that the next number explains: ages, versions and inches in a row, and what is told for each.</summary>
internal readonly partial struct Judge
{
    private const int EachReach = 16;

    private NumberClass? InCompany(in Figure figure)
    {
        if (IsOfFewThousandYears(figure))
            return NumberClass.Duration;
        if (figure.UnitTags is not Tags.None || figure.IsShare || figure.Number.InWords || figure.Number.Scale > 1)
            return null;
        if (IsBesideArrow(figure))
            return NumberClass.Version;
        if (IsInch(figure))
            return NumberClass.Attribute;
        if (IsBesideMeasured(figure))
            return NumberClass.Attribute;
        if (IsAgeInRow(figure))
            return NumberClass.Age;
        return IsDayOfWeek(figure) ? NumberClass.Date : null;
    }

    /// <summary>"1.28→1.29": two bare numbers with an arrow written between them. A measured change tells its unit.</summary>
    private bool IsBesideArrow(in Figure figure) =>
        figure.Number.Numeral.Decimals is 1 or 2
        && (
            IsArrow(figure.End) && _tokens[figure.End + 1].Kind is TokenKind.Numeral
            || IsArrow(figure.Core - 1) && _tokens[figure.Core - 2].Kind is TokenKind.Numeral
        );

    private bool IsArrow(int at) => _tokens[at].Sign is '→' && !_tokens[at].SpaceBefore && !_tokens[at + 1].SpaceBefore;

    /// <summary>"0.8–4.8 in (20–120 mm)": the bracket behind says that no place follows.</summary>
    private bool IsInch(in Figure figure)
    {
        if (_tokens.TextOf(figure.End) is not "in" || _tokens[figure.End + 1].Sign is not '(' || _tokens[figure.End + 2].Kind is not TokenKind.Numeral)
            return false;
        for (var i = figure.End + 3; i < figure.End + 6; i++)
        {
            if (_tokens[i].Has(Tags.Measure))
                return true;
        }

        return false;
    }

    /// <summary>"(864 and 965 mm)": the measure behind the second belongs to both.</summary>
    private bool IsBesideMeasured(in Figure figure) =>
        figure.IsPlain
        && figure.Comparator is Comparator.None
        && _tokens[figure.End].Has(Tags.And)
        && _tokens[figure.End + 1].Kind is TokenKind.Numeral
        && _tokens[figure.End + 2].Has(Tags.Measure)
        && !_tokens[figure.End + 2].Has(Tags.People)
        && (!_tokens[figure.End + 2].Has(Tags.Scale) || _tokens[figure.End + 2].SpaceBefore && !_tokens[figure.End + 3].Has(Tags.People | Tags.Case))
        && _tokens.Language.Options.HeadLast
        && !context.Tells(figure.First)
        && !context.InSentence(figure.First, Tags.Average | Tags.Record | Tags.Change | Tags.Event);

    /// <summary>"The group of 16 and 17 years": the length of time behind the last belongs to all.</summary>
    private bool IsAgeInRow(in Figure figure)
    {
        if (
            !figure.IsPlain
            || figure.Number.Value > OldestAge
            || !_tokens[figure.End].Has(Tags.And)
            || _tokens[figure.End + 1].Kind is not TokenKind.Numeral
            || !_tokens[figure.End + 2].Has(Tags.Duration)
        )
            return false;
        ref var before = ref _tokens[figure.First - 1];
        return _tokens.NumeralOf(figure.End + 1) is { IsPlain: true, Value: <= OldestAge } next && next.Value == figure.Number.Value + 1
            && before.Has(Tags.Function | Tags.From | Tags.AgeBefore | Tags.RatioOf) && !before.Has(Tags.Article);
    }

    /// <summary>"Nesta quarta-feira, 20, os dados": the day of the month behind that of the week.</summary>
    private bool IsDayOfWeek(in Figure figure) =>
        figure.IsPlain
        && figure.Number.Numeral.Digits <= 2
        && figure.Number.Value is >= 1 and <= 31
        && figure.Comparator is Comparator.None
        && _tokens[figure.First - 1].Sign is ','
        && _tokens[figure.First - 2].Has(Tags.Weekday)
        && (_tokens[figure.End].Sign is ',' or '.' or ')' || _tokens[figure.End].Kind is TokenKind.Edge);

    /// <summary>"The past few thousand years".</summary>
    private bool IsOfFewThousandYears(in Figure figure) =>
        figure.Number.First == figure.Core
        && _tokens[figure.Core].Has(Tags.Scale)
        && _tokens[figure.First - 1].Has(Tags.Vague)
        && (figure.UnitTags is Tags.Duration || _tokens[figure.End].Has(Tags.Duration) || _tokens[figure.End - 1].Has(Tags.Duration));

    /// <summary>"For every child who dies, another eight are hurt": a ratio told in two clauses.</summary>
    private bool IsForEach(in Figure figure)
    {
        if (!figure.Number.InWords || figure.Number.Value < 2)
            return false;
        var each = context.FindBefore(figure.Lead, EachReach, Tags.RatioOpen);
        return each >= 0
            && _tokens[each].Entry!.Unit != "every"
            && (_tokens[each].OpensSentence || each > 0 && _tokens[each - 1].OpensSentence)
            && !_tokens[each + 1].Has(Tags.Duration)
            && !context.Binds(figure.First)
            && _tokens[figure.Lead - 1].Kind is not TokenKind.Numeral
            && _tokens[figure.Lead - 1].Sign is not '(';
    }

    /// <summary>"The council's five-member committee".</summary>
    private bool IsOwned(in Figure figure)
    {
        if (!_tokens.Language.Options.HeadLast || context.IsPlural(figure.End + 1) || _tokens[figure.End + 2].Kind is not TokenKind.Word)
            return false;
        return _tokens.TextOf(figure.Lead - 1) is [.., '\'' or '’', 's'] or ['s'] || _tokens[figure.Lead - 1].Has(Tags.Definite);
    }

    /// <summary>"It leaps over 50 times its body length": measured by itself, where nothing tells of what was.</summary>
    private bool IsTimesItself(in Figure figure)
    {
        if (
            figure.UnitTags is not Tags.Times
            || context.Tells(figure.First)
            || figure.Kind is StatisticKind.Average or StatisticKind.Change
            || context.Before(figure.Lead, 2, Tags.By | Tags.To) && context.InSentence(figure.First, Tags.Change | Tags.Event)
        )
            return false;
        for (var i = figure.End - 1; i < figure.End + 6 && (_tokens[i].Kind is TokenKind.Word || _tokens[i].Sign is '’' or '\''); i++)
        {
            if (_tokens[i].Says(Traits.Extent))
                return _tokens[i].Has(Tags.Comparison)
                    || _tokens[i - 1].Has(Tags.Definite)
                    || _tokens[i - 2].Has(Tags.Definite)
                    || _tokens.TextOf(i - 1) is [.., 's'] and ([_] or [.., '’' or '\'', _]);
        }

        return false;
    }
}

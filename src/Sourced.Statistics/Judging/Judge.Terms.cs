using Sourced.Statistics.Grammar;
using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;

namespace Sourced.Statistics.Judging;

/// <summary>Terms and thresholds: what guidance, contracts, tax and benefit rules set, and the bounds that only say who is meant.</summary>
internal readonly partial struct Judge
{
    private const decimal LargestTerm = 1_000_000;
    private const int EnoughForChange = 4;
    private const int LongestUnit = 5;

    /// <summary>
    /// Tax bands, allowances, entitlements: a sentence that speaks of terms sets its money, percentages, lengths of time and small counts. What it
    /// says of people, of averages and of millions was counted all the same.
    /// </summary>
    private bool IsTerm(in Figure figure)
    {
        if (
            !context.SetsTerms(figure.First, figure.Kind is StatisticKind.Change && !IsNewSum(figure) ? EnoughForChange : 2)
            || figure.Number.Scale >= LargestTerm
            || figure.Number.Value >= LargestTerm
            || figure.Kind is StatisticKind.Rank or StatisticKind.Average
            || figure.Kind is StatisticKind.Rate
                && !_tokens[figure.Number.End].Has(Tags.Duration)
                && !(figure.UnitTags is Tags.Currency && context.OnlyBinds(figure.First))
        )
            return false;
        if (figure.IsShare || figure.UnitTags is Tags.Percent)
            return !IsOfPeople(figure)
                && !(_tokens[figure.First - 1].Sign is '(' && context.Before(figure.First, 3, Tags.Vague))
                && !IsVerb(figure.End)
                && !_tokens[figure.End].Has(Tags.People)
                && (figure.UnitTags is Tags.Percent || figure.Number.Fraction.Whole > 0);
        if (figure.UnitTags is Tags.Currency or Tags.Duration or Tags.Times || figure.Kind is StatisticKind.Rate)
            return true;
        // "possession of 20 g or more is punished by"
        if (figure.UnitTags is Tags.Measure or Tags.Bulk)
            return !context.Tells(figure.First);
        var noun = context.NounTags(figure.End, 4, out _);
        // "the final balance is 39,291.50": money without its currency
        var isSum = figure.Number.Numeral.Decimals == 2 && figure.Number.Numeral.Grouped;
        return figure.UnitTags is Tags.None
            && (noun & (Tags.People | Tags.Case)) == 0
            && (figure.Number.Value < 1000 || isSum)
            && !context.After(figure.End, 6, Tags.Event);
    }

    /// <summary>"The credit has increased to $2,000": the new term, and not how far it rose.</summary>
    private bool IsNewSum(in Figure figure) =>
        figure.UnitTags is Tags.Currency
        && !figure.IsRange
        && _tokens[figure.Lead - 1].Has(Tags.To)
        && !_tokens[figure.Lead - 1].Has(Tags.By);

    /// <summary>"Thirty (30) days", "20% (vinte por cento)": so deeds and statutes tell what they set; anybody may so tell what was counted.</summary>
    private bool IsToldTwice(in Figure figure) =>
        IsToldAgain(figure, out var close)
        && !IsOfPeople(figure)
        && !context.After(close + 1, 6, Tags.People | Tags.Case | Tags.Event)
        && (
            figure.UnitTags is Tags.Duration or Tags.Currency or Tags.Percent
            || _tokens[close + 1].Has(Tags.Duration | Tags.Currency | Tags.Measure)
            || context.InSentence(figure.First, Tags.Rule)
            || context.SetsTerms(figure.First, 1)
        );

    /// <summary>Whether the same number follows in brackets, in words after digits or in digits after words.</summary>
    private bool IsToldAgain(in Figure figure, out int close)
    {
        close = -1;
        var open = figure.End;
        if (_tokens[open].Sign is not '(' && _tokens[figure.Number.End].Sign is '(')
            open = figure.Number.End;
        if (
            _tokens[open].Sign is not ('(' or '（')
            || figure.IsRange
            || !Numbers.NumberPhrases.TryRead(_tokens, open + 1, out var again)
            || again.InWords == figure.Number.InWords
        )
            return false;
        close = again.End;
        while (close < again.End + LongestUnit && _tokens[close].Kind is TokenKind.Word && !_tokens[close].Has(Tags.People | Tags.Case))
            close++;
        return _tokens[close].Sign is ')' or '）'
            && (again.Value == figure.Number.Value || figure.UnitTags is Tags.Percent && _tokens[close - 1].Has(Tags.Percent));
    }

    /// <summary>"3,000 years ago", "between 15,000 and 10,000 years ago", "hace 40 años": a point in time.</summary>
    private bool IsAgo(in Figure figure)
    {
        if (figure.UnitTags is Tags.Duration && _tokens[figure.Lead - 1].Says(Traits.Ago))
            return !IsBeforeOthers(figure);
        if (figure.UnitTags is not (Tags.Duration or Tags.None))
            return false;
        var at = figure.End;
        var reach = figure.End + LongestUnit;
        while (
            at < reach
            && (
                _tokens[at].Kind is TokenKind.Numeral
                || _tokens[at].Has(Tags.And | Tags.To | Tags.Duration | Tags.Scale | Tags.Number)
                || _tokens[at].Sign is ',' && (_tokens[at + 1].Kind is TokenKind.Numeral || _tokens[at + 1].Has(Tags.And))
            )
        )
        {
            // "2.0, 1.3, and 0.6 million years ago"
            reach += _tokens[at].Sign is ',' ? 2 : 0;
            at++;
        }

        // "two years earlier than boys", "on average 2.5 years earlier"
        if (_tokens[at + 1].Has(Tags.Comparison) || _tokens[figure.Lead - 1].Has(Tags.By) || figure.Kind is StatisticKind.Average || IsBeforeOthers(figure))
            return false;
        return _tokens[at].Says(Traits.Ago) && _tokens[at - 1].Has(Tags.Duration) && at < reach;
    }

    /// <summary>"लड़कों से दो साल पहले", "قبل سنتين من الأولاد": earlier than others, and not so long ago.</summary>
    private bool IsBeforeOthers(in Figure figure) =>
        _tokens.Language.Options.WholeFirst
            && _tokens[figure.End].Says(Traits.Ago)
            && _tokens[figure.Lead - 1].Has(Tags.From)
            && _tokens[figure.Lead - 2].Has(Tags.People)
        || _tokens[figure.Lead - 1].Says(Traits.Ago) && _tokens[figure.End].Has(Tags.From) && context.After(figure.End + 1, 2, Tags.People);

    /// <summary>"Towns of fewer than 5,000 people", "Betriebe mit bis zu zehn Arbeitnehmern": which of them, not how many there are.</summary>
    private bool IsOfBody(in Figure figure)
    {
        if (figure.Comparator is Comparator.None or Comparator.About or Comparator.Nearly || figure.IsShare)
            return false;
        if (figure.UnitTags is Tags.Measure or Tags.Bulk)
            return IsOfThoseLarger(figure);
        if (figure.UnitTags is not Tags.None)
            return false;
        for (var i = figure.Lead - 1; i >= figure.Lead - 3 && i >= 0; i--)
        {
            // "in both cities more than 1,200 reports came in" joins nothing
            if (_tokens[i].Says(Traits.Body))
                return i < figure.Lead - 1;
            if (!_tokens[i].Has(Tags.RatioOf | Tags.From) && _tokens[i].Entry is not { Unit: "of" or "weak" or "strong" or "with" })
                return false;
        }

        return false;
    }

    /// <summary>"Feux de plus de 30 hectares", "viviendas de menos de 40 m²": of several things, those of a size; "des pertes de plus de 30 tonnes" adds up.</summary>
    private bool IsOfThoseLarger(in Figure figure)
    {
        ref var noun = ref _tokens[figure.Lead - 2];
        return _tokens.Language.Options is { NounFirst: true, WrittenArticle.Length: 0 }
            && figure is { Kind: StatisticKind.Count, Number.Scale: < LargestTerm }
            && _tokens[figure.Lead - 1].Entry is { Unit: "of" or "weak" or "strong" or "plain" }
            && noun is { Kind: TokenKind.Word, Capital: false }
            && _tokens.TextOf(figure.Lead - 2) is [.., 's' or 'x']
            && !noun.Has(Tags.Change | Tags.Cost | Tags.Event | Tags.Record | Tags.Average | Tags.Bulk | Tags.Attribute | Tags.Function);
    }

    /// <summary>"No more than two drinks", "less than 14 days": a hedge in which rules speak, or a sign, before what nobody counts.</summary>
    private bool IsCapped(in Figure figure)
    {
        // "needs w/c ≤ 0.40"
        ref var hedge = ref _tokens[_tokens[figure.Core - 1].Sign is '≤' or '≥' ? figure.Core - 1 : figure.First];
        // "common (≥1/100 to <1/10)"
        if (
            figure.First < figure.Core
            && hedge.Sign is '<' or '>' or '≤' or '≥'
            && (
                figure.Kind is StatisticKind.Fraction && !figure.Number.InWords
                || figure.Kind is StatisticKind.Rate && figure.Number.Value == 1
            )
        )
            return true;
        // "heap ≤ 50% of RAM"
        if (
            figure.First < figure.Core
            && hedge.Sign is '<' or '>' or '≤' or '≥'
            && figure.UnitTags is Tags.Percent
            && context.IsOfDevices(figure.First)
            && !IsOfPeople(figure)
        )
            return true;
        if (
            figure.First == figure.Core
            || figure.UnitTags is not (Tags.None or Tags.Measure or Tags.Duration)
            || figure.IsShare
            || figure.Kind is StatisticKind.Average
        )
            return false;
        var noun = context.NounTags(figure.End, 3, out _);
        if (hedge.Kind is TokenKind.Symbol && hedge.Sign is '<' or '>' or '≤' or '≥')
            return (noun & Tags.People) == 0;
        return hedge.Says(Traits.Capping) && (noun & (Tags.People | Tags.Case)) == 0 && figure.Number.Value <= 31 && !context.After(figure.End, 5, Tags.Event);
    }

    /// <summary>"Firms that make under $500,000", "people who live on less than $2 a day": the clause says which, not how many.</summary>
    private bool IsClauseBound(in Figure figure)
    {
        if (
            figure.Comparator is Comparator.None or Comparator.About or Comparator.Nearly
            || figure.Number.Scale >= LargestTerm
            || figure.UnitTags is not (Tags.Currency or Tags.Percent or Tags.Duration or Tags.Measure)
        )
            return false;
        // "pupils who marry have a less than 10 percent chance" tells how likely it is
        if (_tokens[figure.End].Says(Traits.Chance))
            return false;
        // "owners of more than 10% of any class"
        if (
            figure.UnitTags is Tags.Percent
            && figure.Kind is StatisticKind.Percent
            && _tokens[figure.Lead - 1].Entry is { Unit: "of" or "weak" }
            && _tokens[figure.Lead - 2].Has(Tags.People)
            && !context.Tells(figure.First)
        )
            return true;
        // "parties with less than 5% of the vote"
        if (
            figure is { UnitTags: Tags.Percent, Kind: StatisticKind.Percent }
            && _tokens.Language.Options.HeadLast
            && _tokens[figure.Lead - 1].Entry is { Unit: "with" }
            && context.IsPlural(figure.Lead - 2)
            && !_tokens[figure.Lead - 2].Has(Tags.People | Tags.Change)
        )
            return true;
        // "use exceeding 3 hours daily"
        if (
            figure.First < figure.Core
            && _tokens.Language.Options.HeadLast
            && _tokens.TextOf(figure.First) is [_, _, _, .., 'i', 'n', 'g']
            && figure.UnitTags is not Tags.Percent
            && !context.Tells(figure.First)
            && _tokens[figure.First - 1] is { Kind: TokenKind.Word } noun
            && !noun.Has(Tags.Function | Tags.And)
        )
            return true;
        for (var i = figure.Lead - 1; i > figure.Lead - 5 && i > 0; i--)
        {
            if (_tokens[i].Kind is not TokenKind.Word || _tokens[i].Sentence != _tokens[figure.First].Sentence || _tokens[i].Has(Tags.Change | Tags.Event))
                return false;
            // "members holding at least 10 percent of the votes"
            if (
                i == figure.Lead - 1
                && _tokens.Language.Options.HeadLast
                && _tokens.TextOf(i) is [_, _, _, .., 'i', 'n', 'g']
                && figure.UnitTags is Tags.Percent
                && !context.Tells(figure.First)
            )
                return _tokens[i - 1].Has(Tags.People) || context.IsPlural(i - 1);
            if (_tokens[i].Entry is { Unit: "relative" })
                return _tokens[i - 1].Kind is TokenKind.Word && (_tokens[i - 1].Has(Tags.People) || _tokens.TextOf(i - 1) is [.., not 's', 's']);
        }

        return false;
    }

    /// <summary>"The landlord may recover up to three months' rent".</summary>
    private bool IsTermOfRent(in Figure figure) =>
        figure is { UnitTags: Tags.Duration, Kind: StatisticKind.Change } && context.OnlyBinds(figure.First) && context.SetsTerms(figure.First, 1);
}

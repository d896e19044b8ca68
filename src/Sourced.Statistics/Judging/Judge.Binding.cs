using Sourced.Statistics.Grammar;
using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;
using Sourced.Statistics.Numbers;

namespace Sourced.Statistics.Judging;

/// <summary>Sentences that set, suppose or describe and tell nothing of what was: their bounds and small counts are nobody's findings.</summary>
internal readonly partial struct Judge
{
    private const int OfferReach = 24;

    /// <summary>"A request can fetch at most 100 records", "a company with more than 20 members must hold", "if you expect more than 50 users".</summary>
    private bool IsBinding(in Figure figure) =>
        IsCappedRate(figure)
        || context.OnlyBinds(figure.First)
            && !(figure.UnitTags is Tags.Duration && OpensPace(figure.Core - 1))
            && IsSmallMatter(figure)
            && !Befell(figure)
            && !(figure.UnitTags is Tags.Measure && context.InSentence(figure.First, Tags.Change));

    /// <summary>"Lenders may charge no more than 36% a year"; up to 40 % of the forests may be lost all the same.</summary>
    private bool IsCappedRate(in Figure figure) =>
        figure is { UnitTags: Tags.Percent, Kind: StatisticKind.Percent }
        && context.OnlyBinds(figure.First)
        && _tokens[figure.First].Says(Traits.Capping)
        && !IsOfPeople(figure);

    /// <summary>"16 or more passengers", "(fewer than 10 employees)": a round bound that follows its number or stands in brackets by itself, where nothing is told.</summary>
    private bool IsLooseBound(in Figure figure)
    {
        if (context.Tells(figure.First) || !IsSmallMatter(figure) || !IsRound(figure.Number.Value) || Befell(figure) || place is TextPlace.TableCell)
            return false;
        // where hedges stand behind their number anyway, they bound nothing
        var postfixed =
            !_tokens.Language.Options.WholeFirst
            && _tokens.Language.LongestHan == 1
            && figure.First == figure.Core
            && figure.Comparator is Comparator.AtLeast or Comparator.AtMost
            && (_tokens[figure.End - 1].Has(Tags.HedgeAfter) || _tokens[figure.Number.End].Has(Tags.HedgeAfter))
            && !_tokens[figure.End].Has(Tags.Event);
        if (postfixed)
            return true;
        if (
            figure.Comparator is not (Comparator.AtLeast or Comparator.AtMost or Comparator.LessThan or Comparator.MoreThan)
            || _tokens[figure.First - 1].Sign is not ('(' or '（')
        )
            return false;
        var noun = context.NounTags(figure.End, 2, out var head);
        // "a small office (up to 15 people)"
        if (
            figure.Comparator is Comparator.AtMost
            && head >= 0
            && figure.First < figure.Core
            && _tokens[head + 1].Sign is ')'
            && _tokens[figure.First - 2].Kind is TokenKind.Word
            && figure.UnitTags is Tags.None
        )
            return true;
        var close = figure.End;
        while (close < figure.End + 3 && _tokens[close].Kind is TokenKind.Word)
            close++;
        // "the California Condor (fewer than 500 individuals)" counts them
        // "a group of volunteers (over 400)" counts them
        if (head < 0 && _tokens[figure.First - 2].Has(Tags.People) && figure.Comparator is Comparator.MoreThan)
            return false;
        return _tokens[close].Sign is ')' or '）'
            && _tokens[figure.First - 2].Kind is TokenKind.Word
            && figure.UnitTags is Tags.None
            && !(_tokens.Language.Options.HeadLast && !context.IsPlural(figure.First - 2) && (noun & Tags.People) != 0);
    }

    /// <summary>"50 requests per day", "1000 loops": what a machine does, where nobody tells what it did.</summary>
    private bool IsOfMachines(in Figure figure)
    {
        if (
            figure.UnitTags is not (Tags.None or Tags.Per)
            || figure.IsShare
            || figure.Comparator is Comparator.About or Comparator.Nearly
            || figure.Number.Scale >= LargestTerm
            || figure.Kind is not (StatisticKind.Count or StatisticKind.Rate or StatisticKind.Range)
            || context.Tells(figure.First)
                && !context.Binds(figure.First)
                && !(figure.Number.Value < LargestTerm && context.Before(figure.First, 4, Tags.Rule))
        )
            return false;
        var from = figure.IsRange ? figure.Second.End : figure.Number.End;
        for (
            var i = from;
            i < from + 4
                && _tokens[i].Kind is TokenKind.Word
                && (!_tokens[i].Has(Tags.Function) || _tokens[i].Has(Tags.Per) && !_tokens[i].Has(Tags.Article));
            i++
        )
        {
            if (_tokens[i].Says(Traits.Machine))
                return true;
        }

        return false;
    }

    /// <summary>"1/4 c. chopped celery", "½ onion": part of a thing at the head of its line.</summary>
    private bool IsIngredient(in Figure figure) =>
        figure.Number.Fraction.Whole > 0
        && !figure.Number.InWords
        && figure.Kind is StatisticKind.Fraction
        && figure.First == 0
        && !figure.IsRange
        && _tokens[figure.End].Kind is TokenKind.Word
        && !_tokens[figure.End].Has(Tags.Function | Tags.RatioOf | Tags.People | Tags.Case | Tags.Definite | Tags.Change | Tags.Comparison);

    /// <summary>"For 4 people: 300 g of rice": how many a recipe serves.</summary>
    private bool IsServed(in Figure figure)
    {
        if (figure.First != 1 || !_tokens[0].Has(Tags.Function) || !figure.IsPlain || figure.Number.Value > MostParts)
            return false;
        var end = figure.End;
        while (end < figure.End + 3 && _tokens[end].Kind is TokenKind.Word && !_tokens[end].Has(Tags.Function))
            end++;
        return end > figure.End && (_tokens[end].Sign is ':' or '：' || end >= _tokens.Count - 1);
    }

    /// <summary>"3% of $100,000 is $3,000", "$400,000 - $300,000 = $100,000": reckoned before the reader's eyes.</summary>
    private bool IsReckoned(in Figure figure)
    {
        if (figure.UnitTags is Tags.Currency)
            return _tokens[figure.First - 1].Sign is '=' && _tokens[figure.First - 2].Kind is TokenKind.Numeral
                || IsPartOfSum(figure.First)
                || neighbour is NumberClass.Definition && _tokens[figure.First - 1].Sign is '-' or '–' or '=' or '+';
        return figure.UnitTags is Tags.Percent
            && _tokens[figure.End].Entry is { Unit: "of" or "weak" }
            && _tokens[figure.End + 1].Has(Tags.Currency)
            && _tokens[figure.End + 2].Kind is TokenKind.Numeral
            && _tokens[figure.End + 3].Entry is { Unit: "copula" };
    }

    /// <summary>Behind "3% of $100,000 is".</summary>
    private bool IsPartOfSum(int at)
    {
        if (_tokens[at - 1].Entry is { Unit: "copula" })
            return _tokens[at - 2].Kind is TokenKind.Numeral
                && _tokens[at - 3].Has(Tags.Currency)
                && _tokens[at - 4].Entry is { Unit: "of" or "weak" }
                && _tokens[at - 5].Has(Tags.Percent);
        return _tokens[at - 1].Entry is { Unit: "of" or "weak" }
            && _tokens[at - 2].Has(Tags.Percent)
            && _tokens[at + 2].Entry is { Unit: "copula" }
            && _tokens[at + 3].Has(Tags.Currency);
    }

    /// <summary>No share, no average, no change, nothing in millions, and no estimate.</summary>
    private bool IsSmallMatter(in Figure figure) =>
        figure.UnitTags is Tags.None or Tags.Measure or Tags.Duration or Tags.Bulk
        && !figure.IsShare
        && figure.Kind is StatisticKind.Count or StatisticKind.Range or StatisticKind.Rate
        && figure.Comparator is not (Comparator.About or Comparator.Nearly or Comparator.JustOver)
        && (
            figure.Number.Scale < LargestTerm && figure.Number.Value < LargestTerm
            || _tokens.Language.Options.HeadLast
                && figure.Comparator is Comparator.MoreThan or Comparator.LessThan
                && figure.Number.Scale <= LargestTerm
        )
        && (figure.UnitTags is not Tags.None || figure.Number.IsWhole)
        && (figure.Number.Value < 1000 || figure.Comparator is not Comparator.None && IsRound(figure.Number.Value));

    /// <summary>At most two digits that are no noughts.</summary>
    private static bool IsRound(decimal value) => NumberSum.Place(value) is var place && (place == 0 || value / place < 100);

    /// <summary>Something befell the counted.</summary>
    private bool Befell(in Figure figure) =>
        context.After(figure.End, 6, Tags.Event)
        || context.Before(figure.Lead, 4, Tags.Event)
        || context.InSentence(figure.First, figure.UnitTags is Tags.Measure ? Tags.Record | Tags.Average : Tags.Average);

    /// <summary>"Supports 14 languages and ships with 32 themes", "consists of 118 elements": what a product or a body is made of.</summary>
    private bool IsOffered(in Figure figure)
    {
        if (!IsSmallMatter(figure) || figure.Number.Value >= 1000 || context.Tells(figure.First) || place is TextPlace.TableCell)
            return false;
        // nine members make up a council, 300 people do not
        if (
            (context.NounTags(figure.End, 3, out _) & (Tags.People | Tags.Case)) is var noun
            && noun != 0
            && figure.Number.Value > MostParts
            && ((noun & Tags.People) != 0 || figure.Comparator is not Comparator.AtMost)
        )
            return false;
        for (
            var i = figure.End;
            (_tokens.Language.Options.WholeFirst || _tokens.Language.LongestHan > 1)
                && i < figure.End + 6
                && _tokens[i].Sentence == _tokens[figure.First].Sentence;
            i++
        )
        {
            if (_tokens[i].Says(Traits.Offers))
                return true;
        }

        for (var i = figure.Lead - 1; i >= 0 && i > figure.Lead - OfferReach && _tokens[i].Sentence == _tokens[figure.First].Sentence; i--)
        {
            if (_tokens[i].Says(Traits.Offers))
                return true;
        }

        return false;
    }

    /// <summary>"Owners, most of them with 2 to 50 employees".</summary>
    private bool IsRangeOfBody(in Figure figure) =>
        figure is { IsRange: true, UnitTags: Tags.None, Kind: StatisticKind.Range, Number.Scale: 1 }
        && _tokens[figure.First - 1].Entry is { Unit: "with" }
        && _tokens.Language.Options.HeadLast
        && figure.Second.Value <= 1000
        && (context.IsPlural(figure.First - 2) || _tokens.TextOf(figure.First - 2).EndsWith("them", StringComparison.Ordinal));

    /// <summary>"Óbitos/100 mil habitantes".</summary>
    private bool IsBehindStroke(in Figure figure) =>
        _tokens[figure.First - 1].Sign is '/'
        && !_tokens[figure.First - 1].SpaceBefore
        && !_tokens[figure.First].SpaceBefore
        && _tokens[figure.First - 2].Kind is TokenKind.Word
        && figure is { UnitTags: Tags.None, Number.Value: >= 1000 }
        && NumberSum.Place(figure.Number.Value) == figure.Number.Value;

    /// <summary>A bound is round: "trials with over 5,802 patients" counted them.</summary>
    private static bool IsTooExactForBound(in Figure figure) =>
        figure.Number.Scale == 1
        && figure.Number.Value >= 1000
        && figure.Number.IsWhole
        && figure.Number.Value / NumberSum.Place(figure.Number.Value) >= 1000;

    /// <summary>"Mit mehr als zwei Kindern".</summary>
    private bool IsWithFew(in Figure figure) =>
        _tokens[figure.First - 1].Entry is { Unit: "with" }
        && figure.Number.Value <= 12
        && figure.Number.Scale == 1
        && figure.UnitTags == Tags.None
        && figure.First > 0
        && _tokens[figure.First - 2].Kind is TokenKind.Word;

    /// <summary>"Countries with populations over 100,000", "per 100,000 births" with nothing counted: which, not how many.</summary>
    private bool IsBound(in Figure figure)
    {
        if (figure.IsShare || figure.UnitTags == Tags.Percent)
            return false;
        ref var before = ref _tokens[figure.First - 1];
        if (IsRangeOfBody(figure))
            return true;
        // "one space per 400 square feet", "ein Stellplatz auf 50 m²", but "stieg auf 30 Tonnen", "summierte sich auf 30 Tonnen"
        if (
            before.Has(Tags.Per)
            && !before.Has(Tags.Article)
            && before.End - before.Start > 1
            && figure is { UnitTags: Tags.Measure or Tags.Bulk, Kind: not (StatisticKind.Change or StatisticKind.Average) }
            && (!before.Has(Tags.To) || _tokens[figure.First - 3].Has(Tags.Number) || _tokens[figure.First - 3].Kind is TokenKind.Numeral)
        )
            return true;
        if (IsBehindStroke(figure))
            return true;
        if (
            before.Has(Tags.Per)
            && !before.Has(Tags.Article)
            && figure.UnitTags == Tags.None
            && NumberSum.Place(figure.Number.Value) == figure.Number.Value
            && figure.Number.Value >= 100
        )
            return true;
        // "Unternehmen mit einem Umsatz zwischen drei Millionen und einer Milliarde Euro"
        if (figure is { IsRange: true, UnitTags: Tags.Currency })
        {
            for (var i = figure.Lead - 1; i > figure.Lead - 7 && i > 0 && _tokens[i].Kind is TokenKind.Word; i--)
            {
                if (_tokens[i].Entry is { Unit: "with" } && _tokens[i - 1].Says(Traits.Body))
                    return true;
            }
        }
        if (figure.Comparator is Comparator.None or Comparator.About or Comparator.Nearly)
            return false;
        if (IsTooExactForBound(figure))
            return false;
        if (IsWithFew(figure))
            return true;
        var at =
            before.Entry is { Unit: "with" } ? figure.First - 1
            : _tokens[figure.First - 2].Entry is { Unit: "with" } ? figure.First - 2
            : _tokens[figure.First - 3].Entry is { Unit: "with" } ? figure.First - 3
            : -1;
        return at > 0
            && _tokens[at].Sentence == _tokens[figure.First].Sentence
            && _tokens[at - 1].Kind is TokenKind.Word
            && (
                _tokens.TextOf(at - 1) is [.., not 's', 's'] or "people" or "women" or "children" or "men"
                || _tokens.Language.Options.CapitalNouns && _tokens.TextOf(at - 1) is [.., 'e'] or [.., 'e', 'n' or 'r']
            );
    }
}

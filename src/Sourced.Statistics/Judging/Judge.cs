using Sourced.Statistics.Grammar;
using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;
using Sourced.Statistics.Numbers;

namespace Sourced.Statistics.Judging;

/// <summary>Decides what a figure is in its context: first by what stands directly beside it, then by its unit, then by the sentence.</summary>
internal readonly partial struct Judge(Context context, TextPlace place, NumberClass neighbour, bool isPaired, bool isCounted)
{
    private readonly Tokens _tokens = context.Tokens;

    public NumberClass Of(ref Figure figure)
    {
        Kinds.Refine(context, ref figure);
        if (context.IsInference(figure.First) && place is not TextPlace.Figure)
            return NumberClass.Narrative;
        if (IsDecreed(figure))
            return figure.UnitTags is Tags.Duration ? NumberClass.Duration : NumberClass.Target;
        if (figure.Kind is StatisticKind.Vague)
            return context.IsTechnical(figure.First) && !context.InSentence(figure.First, Tags.People | Tags.Case | Tags.Event) ? NumberClass.Narrative : NumberClass.Statistic;
        if (place is TextPlace.Figure)
        {
            Kinds.NameCounted(context, ref figure);
            return NumberClass.Statistic;
        }

        if (IsCountWithShare(figure) || IsOfVotes(figure))
        {
            Kinds.NameCounted(context, ref figure);
            return NumberClass.Statistic;
        }

        if (Beside(ref figure) is { } beside)
            return beside;
        if (InCompany(figure) is { } company)
            return company;
        // "500 mg every 8 hours"
        if (figure is { Kind: StatisticKind.Rate, UnitTags: Tags.Per } && _tokens[figure.Number.End].Has(Tags.Measure) && _tokens[figure.End - 1].Has(Tags.Duration) && _tokens[figure.End - 2].Kind is TokenKind.Numeral)
            return NumberClass.Instruction;
        // "5.4 litres per 100 km"
        if (figure is { Kind: StatisticKind.Rate, UnitTags: Tags.Per } && _tokens[figure.Number.End].Has(Tags.Measure) && _tokens[figure.End].Has(Tags.Measure) && !_tokens[figure.End].Has(Tags.People))
            return NumberClass.Attribute;
        // "1/1000 of a second"
        if (figure.Kind is StatisticKind.Fraction or StatisticKind.Rate && _tokens[figure.End].Entry is { Unit: "of" or "weak" } && _tokens[figure.End + 1].Has(Tags.Article) && _tokens[figure.End + 2].Has(Tags.Duration | Tags.Measure))
            return NumberClass.Attribute;
        if (AgeOf(ref figure) is { } age)
            return age;
        if (YearOf(figure) is { } year)
            return year;
        if (IsTerm(figure))
            return figure.UnitTags is Tags.Currency or Tags.Percent ? NumberClass.Price : NumberClass.Definition;
        if (IsIngredient(figure) || IsServed(figure))
            return NumberClass.Instruction;
        if (IsReckoned(figure))
            return NumberClass.Definition;
        if (IsBinding(figure) || IsLooseBound(figure) || IsOfMachines(figure))
            return figure.UnitTags is Tags.Duration ? NumberClass.Duration : NumberClass.Definition;
        // "the landlord may recover up to three months' rent"
        if (figure is { UnitTags: Tags.Duration, Kind: StatisticKind.Change } && context.OnlyBinds(figure.First) && context.SetsTerms(figure.First, 1))
            return NumberClass.Duration;
        if (IsTimesItself(figure) || IsGiven(figure))
            return NumberClass.Attribute;
        if (IsOffered(figure))
            return NumberClass.Attribute;
        // "may not add up to 100 percent due to rounding"
        if (figure is { UnitTags: Tags.Percent, Kind: StatisticKind.Percent, Number.Value: 100 } && context.IsMaths(figure.First) && _tokens[figure.End].Entry is not { Unit: "of" or "weak" })
            return NumberClass.Narrative;
        if (context.IsMaths(figure.First) && figure.UnitTags is Tags.None or Tags.Times && !figure.IsShare && !context.Tells(figure.First))
            return NumberClass.Narrative;
        var judged = figure.Kind switch
        {
            StatisticKind.Rank => NumberClass.Statistic,
            _ when figure.IsShare => Share(ref figure),
            _ when figure.UnitTags == Tags.Percent => Percent(ref figure),
            _ when figure.UnitTags == Tags.Currency => Money(ref figure),
            _ when figure.UnitTags == Tags.Duration => Duration(ref figure),
            _ when figure.UnitTags is Tags.Measure or Tags.Bulk => Measured(ref figure),
            // "gewann 3:1", "venceu por 3 a 1"
            StatisticKind.Ratio when figure.UnitTags is Tags.Times && figure.Number.Value < 30 && context.Plays(figure.First) => NumberClass.Narrative,
            _ when figure.UnitTags is Tags.Times && IsPower(figure) => NumberClass.Attribute,
            _ when figure.UnitTags is Tags.Times or Tags.Per => Claimed(ref figure, IsRepeated(figure) ? NumberClass.Narrative : NumberClass.Statistic),
            _ => Count(ref figure),
        };
        if (judged is NumberClass.Statistic)
            Kinds.NameCounted(context, ref figure);
        return judged;
    }

    /// <summary>"Sixty-six (62%) cases", "64 (64%) had not been vaccinated": a count and in brackets its share, or that share. "Five (5%) percent" tells a term twice.</summary>
    private bool IsCountWithShare(in Figure figure)
    {
        var open = figure.UnitTags is Tags.Percent ? figure.First - 1 : figure.End;
        if (figure.IsRange || figure.IsShare || _tokens[open].Sign is not '(' || _tokens[open + 1].Kind is not TokenKind.Numeral || !_tokens[open + 2].Has(Tags.Percent) || _tokens[open + 3].Sign is not (')' or ',' or ';'))
            return false;
        ref var count = ref _tokens[open - 1];
        if (figure.UnitTags is not (Tags.None or Tags.Percent) || count.Kind is not TokenKind.Numeral && !count.Has(Tags.Number) || figure.UnitTags is Tags.None && figure.Number.Numeral.LeadingZero)
            return false;
        // "since 2014 (6.9%)"
        if (count.Kind is TokenKind.Numeral && _tokens.NumeralOf(open - 1) is { IsPlain: true, Digits: 4, Value: >= 1900 and < 2100 })
            return false;
        var told = count.Has(Tags.Number) && count.Entry!.Value == _tokens.NumeralOf(open + 1).Value;
        ref var after = ref _tokens[open + 4];
        return after.Has(Tags.People | Tags.Case | Tags.Event) || after.Entry is { Unit: "verb" or "copula" or "past" } || !told && context.Tells(figure.First) && !context.SetsTerms(figure.First, 1);
    }

    /// <summary>"A four-point lead in the polls", "behind by six points among voters": shares of the votes, less one another.</summary>
    private bool IsOfVotes(in Figure figure) =>
        figure is { UnitTags: Tags.None, Number.Scale: 1 } && figure.Number.Value < 100 && !figure.IsShare && context.Votes(figure.First)
        && _tokens[_tokens[figure.End].Sign is '-' or '\u2011' ? figure.End + 1 : figure.End].Says(Traits.Tally);

    /// <summary>"Retries up to three times": how often, and nothing to be measured against.</summary>
    private bool IsRepeated(in Figure figure) =>
        figure.UnitTags is Tags.Times && (figure.Number.InWords || _tokens.Language.LongestHan > 1 && context.Before(figure.First, 3, Tags.Per | Tags.RatioOpen | Tags.Duration)) && (figure.Number.Value is > 1 and <= Small || figure.Number.Value == 1 && _tokens.Language.LongestHan > 1) && _tokens[figure.End - 1].Has(Tags.Times) && _tokens[figure.End - 1].Entry!.Unit != "fold" && !_tokens[figure.End].Has(Tags.Comparison)
        && figure.Kind is StatisticKind.Multiple && !context.InSentence(figure.First, Tags.Change | Tags.Average) && !_tokens[figure.End].Has(Tags.Definite) && !Multiples.OpensPrefixed(_tokens, figure.End) && !context.Before(figure.First, 4, Tags.By) && !context.After(figure.End, 2, Tags.Comparison);

    /// <summary>"5x optical zoom", "a 10× lens": a sign of times written onto its number, and nothing measured against.</summary>
    private bool IsPower(in Figure figure)
    {
        ref var sign = ref _tokens[figure.End - 1];
        ref var next = ref _tokens[figure.End];
        return sign.Has(Tags.Times) && sign.End - sign.Start == 1 && (!sign.SpaceBefore || _tokens.Text[sign.Start] is 'X') && next.Kind is TokenKind.Word && !next.Has(Tags.Comparison | Tags.Change | Tags.Function | Tags.Definite | Tags.Average | Tags.YearCue)
            && figure.Kind is StatisticKind.Multiple && figure.First == figure.Core && !next.Has(Tags.HedgeBefore) && !context.Before(figure.First, 4, Tags.By | Tags.Change);
    }

    private NumberClass Percent(ref Figure figure)
    {
        // "three points stood out"
        if (_tokens[figure.End - 1].Has(Tags.Points) && _tokens[figure.End - 1].Entry!.Unit == "bare" && figure.Number.InWords && figure.Number.Value <= Small && figure.Kind is not StatisticKind.Change && !context.InSentence(figure.First, Tags.Change) && !context.Before(figure.First, RuleReach, Tags.Percent) && !context.Votes(figure.First))
            return NumberClass.Narrative;
        // "100% synchronous", "100% cotton"
        if (figure is { Kind: StatisticKind.Percent, Comparator: Comparator.None, Number: { Value: 100, Numeral.Decimals: 0 } } && _tokens.Language.Options.HeadLast && _tokens[figure.End].Kind is TokenKind.Word && !_tokens[figure.End].Has(Tags.Function | Tags.RatioOf | Tags.People | Tags.Case | Tags.Change | Tags.Comparison | Tags.YearCue | Tags.Definite) && !_tokens[figure.End].Capital)
            return NumberClass.Idiom;
        // "less than 60% of the median income" bounds the poor
        if (figure.Comparator is Comparator.LessThan or Comparator.MoreThan or Comparator.AtMost or Comparator.AtLeast && _tokens[figure.End].Has(Tags.Function | Tags.RatioOf) && context.FindAfter(figure.End, 4, Tags.Average) is var mean && mean >= 0 && _tokens[mean].Entry!.Unit != "after" && !context.After(figure.End, 4, Tags.People))
            return NumberClass.Definition;
        // "138% of the federal poverty level"
        if (_tokens[figure.End].Entry is { Unit: "of" or "weak" } && context.FindAfter(figure.End, 6, Tags.Definition) is var line && line >= 0 && _tokens[line].End - _tokens[line].Start > 12 && !Holds(figure.End, line, Tags.People | Tags.Event | Tags.Function & ~Tags.RatioOf))
            return NumberClass.Definition;
        if (context.FindBefore(figure.Lead, 4, Tags.Interval) is var named && named >= 0 && figure.Comparator is Comparator.None && _tokens[named].End - _tokens[named].Start > 5)
            return NumberClass.Definition;
        if (_tokens[figure.Lead - 1].Entry is { Unit: "of" or "weak" } && _tokens[figure.Lead - 2].Has(Tags.Interval) && figure.Comparator is Comparator.None && figure.Number.Value >= 80)
            return NumberClass.Definition;
        if (_tokens[figure.End].Has(Tags.Interval) && !IsLevelBehind(figure.End) || _tokens[figure.End + 1].Has(Tags.Interval) && _tokens[figure.End].Kind is TokenKind.Word && !_tokens[figure.End].Has(Tags.Function) || _tokens[figure.First - 1].Has(Tags.Interval))
            return NumberClass.Definition;
        // "a fine of up to 2% of turnover"
        if (figure.Kind is not StatisticKind.Change && context.FindBefore(figure.Lead, figure.Comparator is Comparator.AtMost ? 6 : 4, Tags.Price) is var fined && fined >= 0 && _tokens[fined].Entry!.Unit == "strong" && (figure.Comparator is Comparator.AtMost || IsLinked(fined + 1, figure.Lead)))
            return NumberClass.Price;
        // "a 50% refund", "a fee of 25% of the total"
        if (figure.Kind is not (StatisticKind.Change or StatisticKind.Average) && !IsOfPeople(figure) && (IsPriceRate(_tokens[figure.End].Has(Tags.Price) ? figure.End : !_tokens[figure.End].Has(Tags.Function) && _tokens[figure.End].Kind is TokenKind.Word && _tokens[figure.End + 1].Has(Tags.Price) ? figure.End + 1 : -1)
            || context.FindBefore(figure.Lead, 4, Tags.Price) is var levied && IsPriceRate(levied) && !_tokens[levied].Has(Tags.Function) && (levied == figure.Lead - 1 || IsLinked(levied + 1, figure.Lead))))
            return NumberClass.Price;
        // "the rate is 20% on income above", "at 6% on profits"
        if (figure.Kind is StatisticKind.Percent && IsOnSum(figure))
            return NumberClass.Price;
        var priced = !FollowsWhole(figure.First) && context.FindBefore(figure.Lead, 5, Tags.Price) is var asked && IsPriceRate(asked) && !_tokens[asked].Has(Tags.Function) || !IsPaidShare(figure) && IsPriceRate(context.FindAfter(figure.End, 3, Tags.Price));
        if (priced && figure.Kind is not (StatisticKind.Change or StatisticKind.Average) && !IsOfPeople(figure) && !context.InSentence(figure.First, Tags.Change | Tags.Cost))
            return NumberClass.Price;
        return Claimed(ref figure, NumberClass.Statistic);
    }

    /// <summary>"13,4 % IC 95 %": the level stands behind the name of its interval, so that the figure before is the estimate.</summary>
    private bool IsLevelBehind(int interval) => _tokens[interval + 1].Kind is TokenKind.Numeral && _tokens[interval + 2].Has(Tags.Percent);

    private NumberClass Duration(ref Figure figure)
    {
        // "with an age of more than 300 million years"
        if (_tokens[figure.End].Has(Tags.AgeAfter) || !OpensPace(figure.Core - 1) && context.FindBefore(figure.Lead, 3, Tags.AgeBefore) is var aged && aged >= 0 && !_tokens[aged].Has(Tags.HedgeBefore) && figure.Kind is not StatisticKind.Average)
            return NumberClass.Age;
        // "on average over 4 weeks"
        if (figure.First < figure.Core && _tokens[figure.First].Has(Tags.AgeLimit) && _tokens[figure.First - 1].Entry is { Unit: "after" } && _tokens[figure.First - 1].Has(Tags.Average))
            return NumberClass.Duration;
        var claimed = Claimed(ref figure, NumberClass.Statistic);
        if (claimed is not NumberClass.Statistic)
            return claimed is NumberClass.Target or NumberClass.Definition ? claimed : NumberClass.Duration;
        if (IsPace(ref figure))
            return NumberClass.Statistic;
        // "24 hours a day, seven days a week"
        if (figure.Number.Value is 24 or 7 && figure.Kind is StatisticKind.Rate)
            return NumberClass.Duration;
        // "active for 4.6 billion years": an age; "lost 3 million years of life" adds up
        if (figure.Kind is StatisticKind.Count && (_tokens[figure.Lead - 1].Entry is { Unit: "for" } && !context.InSentence(figure.First, Tags.Case | Tags.Event) || figure.Number.Scale >= LargestTerm && _tokens[figure.End].Entry is not { Unit: "of" or "weak" } && !context.Tells(figure.First)))
            return NumberClass.Duration;
        if (figure.Kind is StatisticKind.Average or StatisticKind.Rate || figure.Number.Scale >= 1000 || figure.Number.Value >= 10_000)
            return NumberClass.Statistic;
        if (RisesTo(figure))
        {
            figure.Kind = StatisticKind.Change;
            return NumberClass.Statistic;
        }

        // "raises 28-day strength by", but "a ten-year fall in life expectancy"
        if (_tokens.Language.Options.HeadLast && IsHyphened(figure.Number.End) && _tokens[figure.End].Kind is TokenKind.Word && !context.After(figure.End, 2, Tags.Change | Tags.Comparison))
            return NumberClass.Duration;
        // "in den vergangenen 25 Jahren zurückgegangen": how long, not by how much
        if (figure is { Kind: StatisticKind.Change, IsRange: false } && _tokens[figure.First - 1].Has(Tags.Definite) && _tokens[figure.First - 2].Has(Tags.Definite) && _tokens[figure.First - 3].Has(Tags.YearCue))
            return NumberClass.Duration;
        if (figure.Kind is StatisticKind.Change && (figure.IsRange || !context.Before(figure.First, 2, Tags.From)))
            return NumberClass.Statistic;
        // "14 years less than non-smokers"
        if (_tokens.Language.Options.HeadLast && _tokens[figure.End] is { Kind: TokenKind.Word, Entry.Comparator: Comparator.LessThan or Comparator.MoreThan } limit && limit.Has(Tags.AgeLimit) && _tokens[figure.End + 1].Kind is TokenKind.Word && !_tokens[figure.End + 1].Has(Tags.Number | Tags.Article))
            return NumberClass.Statistic;
        // "in the last 5 years the number of" compares nothing, "a line open 24 hours asked that" no time
        if (_tokens[figure.End].Kind is TokenKind.Word && !_tokens[figure.End].Has(Tags.Function) && !_tokens[figure.First - 1].Has(Tags.Definite) && (IsCompared(figure.End) || IsCompared(figure.End + 1) && figure.Number.Value is not 24))
            return NumberClass.Statistic;
        // "um 1,5 Jahre höher als", "by two years longer"
        if (_tokens[figure.Lead - 1].Has(Tags.By) && _tokens[figure.End].Has(Tags.Change | Tags.Comparison) && !_tokens[figure.End].Has(Tags.Function))
            return NumberClass.Statistic;
        if (IsBeforeOthers(figure))
            return NumberClass.Statistic;
        // "a 0.4 ms delay": so short a time was measured
        if (figure.Number.Numeral.Decimals > 0 && figure.Unit is "ms" or "milliseconds" or "millisecond" or "microseconds" or "nanoseconds")
            return NumberClass.Statistic;
        // "volunteers logged 26.5 hours"
        if (_tokens.Language.Options.HeadLast && figure.Number.Numeral.Decimals > 0 && _tokens.TextOf(figure.Lead - 1) is [_, _, .., 'e', 'd'] && !_tokens[figure.Lead - 1].Has(Tags.Function | Tags.Rule | Tags.Change) && context.InSentence(figure.First, Tags.People))
            return NumberClass.Statistic;
        return IsPerPeriod(figure) || isPaired ? NumberClass.Statistic : NumberClass.Duration;
    }

    /// <summary>"Rose from 1.3 hours in 1997 to 3 hours": the other end stands further on.</summary>
    private bool RisesTo(in Figure figure)
    {
        var to = context.FindAfter(figure.End, 6, Tags.To);
        return to > 0 && _tokens[figure.Lead - 1].Has(Tags.From) && _tokens[figure.Lead - 2].Has(Tags.Change) && (_tokens[to + 1].Kind is TokenKind.Numeral || _tokens[to + 1].Has(Tags.Number)) && _tokens[to + 2].Has(Tags.Duration);
    }

    /// <summary>"Three years longer", but not "the four weeks preceding the survey".</summary>
    private bool IsCompared(int at) => _tokens[at].Has(Tags.Comparison) && !_tokens[at].Has(Tags.Definite);

    /// <summary>"Seven hours a day", "40 hours per week".</summary>
    private bool IsPerPeriod(in Figure figure) =>
        figure.Number.Value is not (24 or 7 or 365) && (_tokens[figure.End].Has(Tags.Per | Tags.Article) && !_tokens[figure.End].Has(Tags.Number) && _tokens[figure.End + 1].Has(Tags.Duration)
            // "am Tag", "in der Woche"
            || _tokens[figure.End].Has(Sense.Periodic) && _tokens.Language.Options.CapitalNouns && _tokens[figure.End + 1].Kind is not TokenKind.Numeral);

    private NumberClass Share(ref Figure figure)
    {
        ref var next = ref _tokens[figure.End];
        // "half of the way from Peru", "a third of the size of": how far and how large one thing is
        if (next.Entry is { Unit: "of" or "weak" } && (_tokens[figure.End + 1].Has(Tags.Definite) ? _tokens[figure.End + 2] : _tokens[figure.End + 1]).Says(Traits.Extent) && figure.Kind is StatisticKind.Fraction
            || (next.Says(Traits.Extent) || next.Has(Tags.Definite) && _tokens[figure.End + 1].Says(Traits.Extent)) && figure.Kind is StatisticKind.Fraction)
            return NumberClass.Attribute;
        if (figure.Kind is not StatisticKind.Ratio && figure.Number.InWords && !IsShare(figure))
            return NumberClass.Idiom;
        // "two of the four studies in this chapter"
        if (figure.Kind is StatisticKind.Ratio && figure.Number.InWords && IsOfStudies(figure))
            return NumberClass.Narrative;
        // "page 3 of 12"
        if (figure.Kind is StatisticKind.Ratio && _tokens[figure.Lead - 1].Has(Tags.Page | Tags.ListBefore))
            return NumberClass.Page;
        if (next.Has(Tags.Duration) || (next.Has(Tags.Function | Tags.Article) && _tokens[figure.End + 1].Has(Tags.Duration | Tags.Article) && context.FindAfter(figure.End, 3, Tags.Duration) is var time && time >= 0 && _tokens[time - 1].Has(Tags.Article | Tags.Definite)))
            return NumberClass.Duration;
        // "half a ton", "the second-half rally"
        if (figure.Kind is StatisticKind.Fraction or StatisticKind.Change && next.Has(Tags.Article) && _tokens[figure.End + 1].Has(Tags.Measure | Tags.Bulk))
            return NumberClass.Attribute;
        if (figure.Number.InWords && _tokens[figure.First - 1].Sign is '-' or '\u2011' && !_tokens[figure.First].SpaceBefore && _tokens[figure.First - 2].Has(Tags.Ordinal))
            return NumberClass.Idiom;
        // "for more than half the year"
        if (figure.Kind is StatisticKind.Fraction && figure.Number.InWords && next.Has(Tags.YearCue) && _tokens.TextOf(figure.End) is ['t', 'h', 'e', .., 'y', 'e', 'a', 'r'] && _tokens[figure.End + 1].Kind is not TokenKind.Word)
            return NumberClass.Duration;
        if (next.Has(Tags.Measure))
            return NumberClass.Attribute;
        if (figure.Kind is StatisticKind.Ratio && figure.Number.InWords && context.NounTags(figure.End, 3, out var kind) is var noun && (noun & Tags.People) == 0 && ((noun & Tags.Story) != 0 && _tokens[kind].Has(Tags.Story)
            || figure.Number.Value == 1 && kind >= 0 && (noun & Tags.Case) == 0 && figure.Comparator is Comparator.None && context.FindBefore(figure.End, figure.End - figure.Core, Tags.RatioOf) is var joiner && joiner > figure.Core && _tokens[joiner].Entry is { Unit: "weak" }))
            return NumberClass.Narrative;
        return Claimed(ref figure, NumberClass.Statistic);
    }

    /// <summary>"Countries with populations over 100,000", "per 100,000 births" with nothing counted: which, not how many.</summary>
    private bool IsBound(in Figure figure)
    {
        if (figure.IsShare || figure.UnitTags == Tags.Percent)
            return false;
        ref var before = ref _tokens[figure.First - 1];
        // "owners, most of them with 2 to 50 employees"
        if (figure is { IsRange: true, UnitTags: Tags.None, Kind: StatisticKind.Range, Number.Scale: 1 } && before.Entry is { Unit: "with" } && _tokens.Language.Options.HeadLast && figure.Second.Value <= 1000 && (context.IsPlural(figure.First - 2) || _tokens.TextOf(figure.First - 2).EndsWith("them", StringComparison.Ordinal)))
            return true;
        // "one space per 400 square feet"
        if (before.Has(Tags.Per) && !before.Has(Tags.Article) && before.End - before.Start > 1 && figure.UnitTags is Tags.Measure or Tags.Bulk)
            return true;
        if (before.Has(Tags.Per) && !before.Has(Tags.Article) && figure.UnitTags == Tags.None && NumberSum.Place(figure.Number.Value) == figure.Number.Value && figure.Number.Value >= 100)
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
        // a bound is round: "trials with over 5,802 patients" counted them
        if (figure.Number.Scale == 1 && figure.Number.Value >= 1000 && figure.Number.IsWhole && figure.Number.Value / NumberSum.Place(figure.Number.Value) >= 1000)
            return false;
        // "mit mehr als zwei Kindern"
        if (before.Entry is { Unit: "with" } && figure.Number.Value <= 12 && figure.Number.Scale == 1 && figure.UnitTags == Tags.None && figure.First > 0 && _tokens[figure.First - 2].Kind is TokenKind.Word)
            return true;
        var at = before.Entry is { Unit: "with" } ? figure.First - 1 : _tokens[figure.First - 2].Entry is { Unit: "with" } ? figure.First - 2 : _tokens[figure.First - 3].Entry is { Unit: "with" } ? figure.First - 3 : -1;
        return at > 0 && _tokens[at].Sentence == _tokens[figure.First].Sentence && _tokens[at - 1].Kind is TokenKind.Word && (_tokens.TextOf(at - 1) is [.., not 's', 's'] or "people" or "women" or "children" or "men" || _tokens.Language.Options.CapitalNouns && _tokens.TextOf(at - 1) is [.., 'e'] or [.., 'e', 'n' or 'r']);
    }

    /// <summary>"Half of", "nearly a third, "by a quarter"; not "second half", "half-time", "a third party".</summary>
    private bool IsShare(in Figure figure)
    {
        ref var next = ref _tokens[figure.End];
        ref var before = ref _tokens[figure.First - 1];
        var (part, _) = figure.Number.Fraction;
        // 三分之一死于: so a share is told, and nothing else
        if (_tokens.Language.LongestHan > 1 && _tokens.Text.AsSpan(_tokens[figure.Core].Start, _tokens[figure.End - 1].End - _tokens[figure.Core].Start).Contains("分之", StringComparison.Ordinal))
            return true;
        if (before.Has(Tags.Ordinal) || next.Kind is TokenKind.Numeral || (next.Sign is '-' or '\u2011' && !next.SpaceBefore))
            return false;
        var lonely = figure.End - figure.Core == 1;
        // "for a third or subsequent offense" counts up
        if (part == 1 && _tokens[figure.Core].Has(Tags.Article) && _tokens[figure.End - 1].Has(Tags.Ordinal) && next.Has(Tags.And | Tags.To) && _tokens[figure.End + 1].Kind is TokenKind.Word
            && !_tokens[figure.End + 1].Has(Tags.Number | Tags.Article | Tags.Denominator | Tags.Function | Tags.HedgeBefore | Tags.Comparison))
            return false;
        if (lonely && (before.Has(Tags.Definite) || before.Has(Tags.AgeBefore)) && _tokens[figure.Core].Entry!.Unit != "alone")
            return false;
        // "only one-third notified their parents"
        if (_tokens[figure.Core].Has(Tags.Number) && _tokens.TextOf(figure.End) is [_, _, _, .., 'e', 'd'] && _tokens.Language.Options.HeadLast)
            return true;
        if (part > 1 || figure.Comparator != Comparator.None || before.Has(Tags.By) || before.Has(Tags.Change) || FollowsWhole(figure.First))
            return true;
        return next.Kind is not TokenKind.Word || next.Has(Tags.Function | Tags.Definite | Tags.People | Tags.Case | Tags.Comparison | Tags.Article | Tags.Event | Tags.Change | Tags.And | Tags.To)
            || next.Entry is { Unit: "of" or "weak" } || IsWithArticle(figure.End);
    }

    /// <summary>"نصف المتصلين": whose half it is, with its article written onto it.</summary>
    private bool IsWithArticle(int at)
    {
        ref var noun = ref _tokens[at];
        var article = _tokens.Language.Options.WrittenArticle;
        return article.Length > 0 && noun.End - noun.Start > article.Length + 2 && _tokens.TextOf(at).StartsWith(article, StringComparison.Ordinal) && !noun.Has(Tags.Duration | Tags.YearCue | Tags.Month | Tags.Ordinal | Tags.Measure);
    }

    /// <summary>"Of the pupils, a third slept badly": the whole opens the sentence, up to its comma.</summary>
    private bool FollowsWhole(int first)
    {
        if (_tokens[first - 1].Sign is not (',' or '،'))
            return false;
        var named = false;
        for (var i = first - 2; i >= 0 && i > first - RuleReach && _tokens[i].Sentence == _tokens[first].Sentence; i--)
        {
            // "of course" names no whole
            if (_tokens[i].OpensSentence)
                return named && _tokens[i].Has(Tags.Function | Tags.RatioOf) && _tokens[i].Entry!.Unit is "of" or "weak" or "strong";
            named |= _tokens[i].Kind is TokenKind.Numeral || _tokens[i].Has(Tags.Definite | Tags.People | Tags.Case | Tags.Price);
        }

        return false;
    }
}

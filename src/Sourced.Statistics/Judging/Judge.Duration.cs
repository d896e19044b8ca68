using Sourced.Statistics.Grammar;
using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;

namespace Sourced.Statistics.Judging;

/// <summary>Lengths of time: most say how long something takes, some were measured.</summary>
internal readonly partial struct Judge
{
    private NumberClass Duration(ref Figure figure)
    {
        if (IsAgeOfThing(figure))
            return NumberClass.Age;
        if (IsOverWeeks(figure))
            return NumberClass.Duration;
        var claimed = Claimed(ref figure, NumberClass.Statistic);
        if (claimed is not NumberClass.Statistic)
            return claimed is NumberClass.Target or NumberClass.Definition ? claimed : NumberClass.Duration;
        if (IsPace(ref figure))
            return NumberClass.Statistic;
        if (IsOfHours(figure) || IsRecentYears(figure))
            return NumberClass.Duration;
        if (IsBoundOfShare(figure))
            return NumberClass.Definition;
        // "24 hours a day, seven days a week"
        if (figure.Number.Value is 24 or 7 && figure.Kind is StatisticKind.Rate)
            return NumberClass.Duration;
        if (IsSpan(figure))
            return NumberClass.Duration;
        if (figure.Kind is StatisticKind.Average or StatisticKind.Rate || figure.Number.Scale >= 1000 || figure.Number.Value >= 10_000)
            return NumberClass.Statistic;
        if (RisesTo(figure))
        {
            figure.Kind = StatisticKind.Change;
            return NumberClass.Statistic;
        }
        if (IsTermOfNoun(figure) || IsTimeOfChange(figure))
            return NumberClass.Duration;
        if (figure.Kind is StatisticKind.Change && (figure.IsRange || !context.Before(figure.First, 2, Tags.From)))
            return NumberClass.Statistic;
        if (
            IsShorterThanOthers(figure)
            || IsComparedTime(figure)
            || IsByHowLong(figure)
            || IsBeforeOthers(figure)
            || IsMeasuredMoment(figure)
            || IsLogged(figure)
        )
            return NumberClass.Statistic;
        return IsPerPeriod(figure) || isPaired ? NumberClass.Statistic : NumberClass.Duration;
    }

    /// <summary>"Rose from 1.3 hours in 1997 to 3 hours": the other end stands further on.</summary>
    private bool RisesTo(in Figure figure)
    {
        var to = context.FindAfter(figure.End, 6, Tags.To);
        return to > 0
            && _tokens[figure.Lead - 1].Has(Tags.From)
            && _tokens[figure.Lead - 2].Has(Tags.Change)
            && (_tokens[to + 1].Kind is TokenKind.Numeral || _tokens[to + 1].Has(Tags.Number))
            && _tokens[to + 2].Has(Tags.Duration);
    }

    /// <summary>"Three years longer", but not "the four weeks preceding the survey".</summary>
    private bool IsCompared(int at) => _tokens[at].Has(Tags.Comparison) && !_tokens[at].Has(Tags.Definite) && _tokens[at].Entry is not { Unit: "relative" };

    /// <summary>"Seven hours a day", "40 hours per week".</summary>
    private bool IsPerPeriod(in Figure figure) =>
        figure.Number.Value is not (24 or 7 or 365)
        && (
            _tokens[figure.End].Has(Tags.Per | Tags.Article)
                && !_tokens[figure.End].Has(Tags.Number)
                && _tokens[figure.End + 1].Has(Tags.Duration)
            // "am Tag", "in der Woche"
            || _tokens[figure.End].Has(Sense.Periodic) && _tokens.Language.Options.CapitalNouns && _tokens[figure.End + 1].Kind is not TokenKind.Numeral);

    /// <summary>"With an age of more than 300 million years".</summary>
    private bool IsAgeOfThing(in Figure figure) =>
        _tokens[figure.End].Has(Tags.AgeAfter)
        || !OpensPace(figure.Core - 1)
            && context.FindBefore(figure.Lead, 3, Tags.AgeBefore) is var aged
            && aged >= 0
            && !_tokens[aged].Has(Tags.HedgeBefore)
            && figure.Kind is not StatisticKind.Average;

    /// <summary>"On average over 4 weeks".</summary>
    private bool IsOverWeeks(in Figure figure) =>
        figure.First < figure.Core
        && _tokens[figure.First].Has(Tags.AgeLimit)
        && _tokens[figure.First - 1].Entry is { Unit: "after" }
        && _tokens[figure.First - 1].Has(Tags.Average);

    /// <summary>"Active for 4.6 billion years": an age; "lost 3 million years of life" adds up.</summary>
    private bool IsSpan(in Figure figure) =>
        figure.Kind is StatisticKind.Count
        && (
            _tokens[figure.Lead - 1].Entry is { Unit: "for" } && !context.InSentence(figure.First, Tags.Case | Tags.Event)
            || figure.Number.Scale >= LargestTerm
                && _tokens[figure.End].Entry is not { Unit: "of" or "weak" }
                && !context.Tells(figure.First)
        );

    /// <summary>"Raises 28-day strength by", but "a ten-year fall in life expectancy".</summary>
    private bool IsTermOfNoun(in Figure figure) =>
        _tokens.Language.Options.HeadLast
        && IsHyphened(figure.Number.End)
        && _tokens[figure.End].Kind is TokenKind.Word
        && !context.After(figure.End, 2, Tags.Change | Tags.Comparison);

    /// <summary>"In den vergangenen 25 Jahren zurückgegangen": how long, not by how much.</summary>
    private bool IsTimeOfChange(in Figure figure) =>
        figure is { Kind: StatisticKind.Change, IsRange: false }
        && _tokens[figure.First - 1].Has(Tags.Definite)
        && _tokens[figure.First - 2].Has(Tags.Definite)
        && _tokens[figure.First - 3].Has(Tags.YearCue);

    /// <summary>"14 years less than non-smokers".</summary>
    private bool IsShorterThanOthers(in Figure figure) =>
        _tokens.Language.Options.HeadLast
        && _tokens[figure.End] is { Kind: TokenKind.Word, Entry.Comparator: Comparator.LessThan or Comparator.MoreThan } limit
        && limit.Has(Tags.AgeLimit)
        && _tokens[figure.End + 1].Kind is TokenKind.Word
        && !_tokens[figure.End + 1].Has(Tags.Number | Tags.Article);

    /// <summary>"14 years later than", "two hours less": what stands behind compares; "in the last 5 years the number of" compares nothing, "a line open 24 hours asked that" no time.</summary>
    private bool IsComparedTime(in Figure figure) =>
        _tokens[figure.End].Kind is TokenKind.Word
        && !_tokens[figure.End].Has(Tags.Function)
        && !_tokens[figure.First - 1].Has(Tags.Definite)
        && (IsCompared(figure.End) || IsCompared(figure.End + 1) && figure.Number.Value is not 24);

    /// <summary>"Um 1,5 Jahre höher als", "by two years longer".</summary>
    private bool IsByHowLong(in Figure figure) =>
        _tokens[figure.Lead - 1].Has(Tags.By) && _tokens[figure.End].Has(Tags.Change | Tags.Comparison) && !_tokens[figure.End].Has(Tags.Function);

    /// <summary>"A 0.4 ms delay": so short a time was measured.</summary>
    private static bool IsMeasuredMoment(in Figure figure) =>
        figure.Number.Numeral.Decimals > 0 && figure.Unit is "ms" or "milliseconds" or "millisecond" or "microseconds" or "nanoseconds";

    /// <summary>"Volunteers logged 26.5 hours".</summary>
    private bool IsLogged(in Figure figure) =>
        _tokens.Language.Options.HeadLast
        && figure.Number.Numeral.Decimals > 0
        && _tokens.TextOf(figure.Lead - 1) is [_, _, .., 'e', 'd']
        && !_tokens[figure.Lead - 1].Has(Tags.Function | Tags.Rule | Tags.Change)
        && context.InSentence(figure.First, Tags.People);

    /// <summary>"Le sommeil moyen/24 h": what stands behind the stroke is what it is told of.</summary>
    private bool IsOfHours(in Figure figure) =>
        _tokens[figure.Core - 1].Sign is '/'
        && !_tokens[figure.Core].SpaceBefore
        && !_tokens[figure.Core - 1].SpaceBefore
        && figure.Kind is not StatisticKind.Rate;

    /// <summary>"近五年平均": the last five years, of which a mean is told.</summary>
    private bool IsRecentYears(in Figure figure) =>
        _tokens.Language.LongestHan > 1
        && figure is { Kind: StatisticKind.Average, Comparator: Comparator.Nearly }
        && _tokens.TextOf(figure.End - 1) is "年";

    /// <summary>"16 % dorment en moyenne moins de 7 heures": the share is counted, and its bound says of whom.</summary>
    private bool IsBoundOfShare(in Figure figure) =>
        figure is { Kind: StatisticKind.Average, Comparator: Comparator.LessThan or Comparator.MoreThan or Comparator.AtLeast or Comparator.AtMost }
        && context.Before(figure.First, RuleReach, Tags.Percent);
}

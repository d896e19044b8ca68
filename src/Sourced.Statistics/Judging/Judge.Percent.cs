using Sourced.Statistics.Grammar;
using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;

namespace Sourced.Statistics.Judging;

/// <summary>Percentages: shares that somebody counted, beside rates that are charged, levels of intervals and lines of poverty.</summary>
internal readonly partial struct Judge
{
    private NumberClass Percent(ref Figure figure)
    {
        if (IsPointsInWords(figure))
            return NumberClass.Narrative;
        if (IsWhole(figure))
            return NumberClass.Idiom;
        if (IsShareOfMean(figure) || IsShareOfLine(figure) || IsLevelOf(figure) || IsLevelOfInterval(figure) || IsLevel(figure))
            return NumberClass.Definition;
        if (IsFineOfShare(figure) || IsCharged(figure))
            return NumberClass.Price;
        // "the rate is 20% on income above", "at 6% on profits"
        if (figure.Kind is StatisticKind.Percent && IsOnSum(figure) || IsPriced(figure))
            return NumberClass.Price;
        return Claimed(ref figure, NumberClass.Statistic);
    }

    /// <summary>"Three points stood out".</summary>
    private bool IsPointsInWords(in Figure figure) =>
        _tokens[figure.End - 1].Has(Tags.Points)
        && _tokens[figure.End - 1].Entry!.Unit == "bare"
        && figure.Number.InWords
        && figure.Number.Value <= Small
        && figure.Kind is not StatisticKind.Change
        && !context.InSentence(figure.First, Tags.Change)
        && !context.Before(figure.First, RuleReach, Tags.Percent)
        && !context.Votes(figure.First);

    /// <summary>"100% synchronous", "100% cotton".</summary>
    private bool IsWhole(in Figure figure) =>
        figure is { Kind: StatisticKind.Percent, Comparator: Comparator.None, Number: { Value: 100, Numeral.Decimals: 0 } }
        && _tokens.Language.Options.HeadLast
        && _tokens[figure.End].Kind is TokenKind.Word
        && !_tokens[figure.End]
            .Has(Tags.Function | Tags.RatioOf | Tags.People | Tags.Case | Tags.Change | Tags.Comparison | Tags.YearCue | Tags.Definite)
        && !_tokens[figure.End].Capital;

    /// <summary>"Less than 60% of the median income" bounds the poor.</summary>
    private bool IsShareOfMean(in Figure figure) =>
        figure.Comparator is Comparator.LessThan or Comparator.MoreThan or Comparator.AtMost or Comparator.AtLeast
        && _tokens[figure.End].Has(Tags.Function | Tags.RatioOf)
        && context.FindAfter(figure.End, 4, Tags.Average) is var mean
        && mean >= 0
        && _tokens[mean].Entry!.Unit != "after"
        && !context.After(figure.End, 4, Tags.People);

    /// <summary>"138% of the federal poverty level".</summary>
    private bool IsShareOfLine(in Figure figure) =>
        _tokens[figure.End].Entry is { Unit: "of" or "weak" }
        && context.FindAfter(figure.End, 6, Tags.Definition) is var line
        && line >= 0
        && _tokens[line].End - _tokens[line].Start > 12
        && !Holds(figure.End, line, Tags.People | Tags.Event | Tags.Function & ~Tags.RatioOf);

    /// <summary>"The confidence level was 95%".</summary>
    private bool IsLevelOf(in Figure figure) =>
        context.FindBefore(figure.Lead, 4, Tags.Interval) is var named
        && named >= 0
        && figure.Comparator is Comparator.None
        && _tokens[named].End - _tokens[named].Start > 5;

    /// <summary>"An interval of 95%".</summary>
    private bool IsLevelOfInterval(in Figure figure) =>
        _tokens[figure.Lead - 1].Entry is { Unit: "of" or "weak" }
        && _tokens[figure.Lead - 2].Has(Tags.Interval)
        && figure.Comparator is Comparator.None
        && figure.Number.Value >= 80;

    /// <summary>"95% confidence interval", "CI 95%".</summary>
    private bool IsLevel(in Figure figure) =>
        _tokens[figure.End].Has(Tags.Interval) && !IsLevelBehind(figure.End)
        || _tokens[figure.End + 1].Has(Tags.Interval)
            && _tokens[figure.End].Kind is TokenKind.Word
            && !_tokens[figure.End].Has(Tags.Function)
        || _tokens[figure.First - 1].Has(Tags.Interval) && !IsRanging(figure.First - 1);

    /// <summary>"A fine of up to 2% of turnover".</summary>
    private bool IsFineOfShare(in Figure figure) =>
        figure.Kind is not StatisticKind.Change
        && context.FindBefore(figure.Lead, figure.Comparator is Comparator.AtMost ? 6 : 4, Tags.Price) is var fined
        && fined >= 0
        && _tokens[fined].Entry!.Unit == "strong"
        && (figure.Comparator is Comparator.AtMost || IsLinked(fined + 1, figure.Lead));

    /// <summary>"A 50% refund", "a fee of 25% of the total".</summary>
    private bool IsCharged(in Figure figure) =>
        figure.Kind is not (StatisticKind.Change or StatisticKind.Average)
        && !IsOfPeople(figure)
        && (
            IsPriceRate(
                _tokens[figure.End].Has(Tags.Price) ? figure.End
                : !_tokens[figure.End].Has(Tags.Function)
                && _tokens[figure.End].Kind is TokenKind.Word
                && _tokens[figure.End + 1].Has(Tags.Price)
                    ? figure.End + 1
                : -1
            )
            || context.FindBefore(figure.Lead, 4, Tags.Price) is var levied
                && IsPriceRate(levied)
                && !_tokens[levied].Has(Tags.Function)
                && (levied == figure.Lead - 1 || IsLinked(levied + 1, figure.Lead))
        );

    /// <summary>"Interest of 5%", "20% discount", where no sum of money changed.</summary>
    private bool IsPriced(in Figure figure)
    {
        var isAsked =
            !FollowsWhole(figure.First)
                && context.FindBefore(figure.Lead, 5, Tags.Price) is var asked
                && IsPriceRate(asked)
                && !_tokens[asked].Has(Tags.Function)
            || !IsPaidShare(figure) && IsPriceRate(context.FindAfter(figure.End, 3, Tags.Price));
        return isAsked
            && figure.Kind is not (StatisticKind.Change or StatisticKind.Average)
            && !IsOfPeople(figure)
            && !context.InSentence(figure.First, Tags.Change | Tags.Cost);
    }

    /// <summary>"13,4 % IC 95 %": the level stands behind the name of its interval, so that the figure before is the estimate.</summary>
    private bool IsLevelBehind(int interval) => _tokens[interval + 1].Kind is TokenKind.Numeral && _tokens[interval + 2].Has(Tags.Percent);

    /// <summary>"May not add up to 100 percent due to rounding".</summary>
    private bool IsRoundingNote(in Figure figure) =>
        figure is { UnitTags: Tags.Percent, Kind: StatisticKind.Percent, Number.Value: 100 }
        && context.IsMaths(figure.First)
        && _tokens[figure.End].Entry is not { Unit: "of" or "weak" };
}

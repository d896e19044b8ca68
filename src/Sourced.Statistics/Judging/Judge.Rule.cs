using Sourced.Statistics.Grammar;
using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;

namespace Sourced.Statistics.Judging;

/// <summary>What somebody sets, aims at or decrees: rules, limits, targets and duties.</summary>
internal readonly partial struct Judge
{
    private const int RuleReach = 16;
    /// <summary>A new clause begins so near its share.</summary>
    private const int LongestTurn = 2;

    /// <summary>Under "shall" and "must" everything is a rule; under "sentenced" only the years and the money.</summary>
    private bool IsRuled(in Figure figure)
    {
        if (IsLabelledRule(figure))
            return true;
        var reach = figure.Comparator is Comparator.AtMost or Comparator.AtLeast ? RuleReach * 2 : RuleReach;
        for (var cue = context.FindBefore(figure.First, reach, Tags.Rule); cue >= 0; cue = context.FindBefore(cue, reach - (figure.First - cue), Tags.Rule))
        {
            // "must act, a third of them said", but not "must have a safe, dry roof over half its area"
            for (var i = Math.Max(cue, figure.First - LongestTurn); figure.IsShare && i < figure.First; i++)
            {
                if (_tokens[i].Sign is ',' or '،' or '，')
                    return false;
            }

            if (Rules(figure, cue) && !IsOtherClause(figure, cue) && !IsOfShare(figure, cue))
                return true;
        }

        return false;
    }

    /// <summary>"Maximum number of pages: 50", "Default timeout: 30 s": the label before a colon says that somebody set it.</summary>
    private bool IsLabelledRule(in Figure figure)
    {
        // "usually the max is 150"
        if (
            _tokens[figure.Lead - 1].Entry is { Unit: "copula" }
            && _tokens[figure.Lead - 2].Has(Tags.Rule)
            && _tokens[figure.Lead - 2].Entry!.Unit == "label"
            && figure.UnitTags is Tags.None
        )
            return true;
        if (_tokens[figure.Lead - 1].Sign is not (':' or '：' or '=' or '|'))
            return false;
        for (
            var i = figure.Lead - 2;
            i >= 0
                && i > figure.Lead - RuleReach
                && _tokens[i].Sentence == _tokens[figure.First].Sentence
                && _tokens[i].Kind is TokenKind.Word;
            i--
        )
        {
            if (_tokens[i].Has(Tags.Rule))
                return true;
        }

        return false;
    }

    private bool Rules(in Figure figure, int cue) =>
        // "1,450 permits": what is counted is no verb
        !(cue > 0 && _tokens[cue - 1].Kind is TokenKind.Numeral && _tokens[cue].Entry!.Unit.Length == 0 && _tokens.Language.Options.HeadLast) &&
        _tokens[cue].Entry!.Unit switch
        {
            "amount" => !figure.IsShare && figure.UnitTags is not (Tags.Percent or Tags.Times),
            // "within a year, sales doubled"
            "penalty" => figure.UnitTags is Tags.Duration or Tags.Currency
                || (figure.UnitTags is Tags.Times || figure.Kind is StatisticKind.Multiple) && _tokens.TextOf(figure.End - 1) is not [.., 'e', 'd'],
            "touch" => cue == figure.First - 1,
            // "Servings: 4": tells only where its colon stands between
            "label" => false,
            // "default setups lag by 40%"
            "after" when figure.UnitTags is Tags.Percent && _tokens[figure.Lead - 1].Has(Tags.By) => false,
            "after" => figure.First - cue <= 6 || figure.First - cue <= 12 && figure.IsPlain && !context.Tells(figure.First),
            // "the limit rises to $134,000"
            "noun" => (
                figure.UnitTags is Tags.Currency or Tags.Duration && figure.First - cue <= 5
                || figure.First - cue <= 4 && IsLinked(cue + 1, figure.Lead) && !figure.IsShare
            ) && IsSetBy(figure, cue),
            "upto" => figure.Comparator is not (Comparator.None or Comparator.About or Comparator.Nearly)
                || cue == figure.First - 1 && figure.IsPlain && figure.Number.Value < 1000 && !context.Tells(figure.First),
            "bound" => figure.Comparator is not (Comparator.None or Comparator.About)
                || figure.First - cue <= 6 && figure.UnitTags is not Tags.None,
            "near" => figure.UnitTags is Tags.Duration or Tags.Currency && figure.First - cue <= 4,
            // "needs 10% less energy than", "will require a 60–70% increase": a need that was compared or reckoned
            ""
                when figure.Kind is StatisticKind.Percent or StatisticKind.Change or StatisticKind.Range
                    && figure.UnitTags is Tags.Percent
                    && _tokens[figure.End].Has(Tags.Comparison | Tags.Change)
                    && !_tokens[figure.End].Has(Tags.Function)
                    && !_tokens[cue].Says(Traits.Binds) => false,
            _ => true,
        };

    /// <summary>"The cap is $2,000", "the limit rises to"; not "the rule saved families $300 million", where something befell somebody or was paid.</summary>
    private bool IsSetBy(in Figure figure, int cue)
    {
        for (var i = cue + 1; i < figure.Lead; i++)
        {
            if (_tokens[i].Has(Tags.Cost | Tags.Event | Tags.People | Tags.Case | Tags.By) || _tokens[i].Says(Traits.Costs))
                return false;
        }

        ref var link = ref _tokens[figure.Lead - 1];
        return figure.Lead - 1 == cue || link.Kind is not TokenKind.Word || link.Has(Tags.Function | Tags.RatioOf | Tags.To);
    }

    /// <summary>"Forty members shall make a House", "without the concurrence of two thirds": what the law decrees, whoever is counted.</summary>
    private bool IsDecreed(in Figure figure)
    {
        if (!context.InSentence(figure.First, Tags.Rule) || figure.Number.Scale >= LargestTerm)
            return false;
        for (var at = context.FindBefore(figure.First, 40, Tags.Rule); at >= 0; at = context.FindBefore(at, 40, Tags.Rule))
        {
            if (_tokens[at].Entry!.Unit == "shall" && !IsOtherClause(figure, at))
                return true;
        }

        return context.FindAfter(figure.End, 9, Tags.Rule) is var later && later >= 0 && _tokens[later].Entry!.Unit == "shall";
    }

    /// <summary>"Pledged to plant 500 trees"; a proposed budget is a budget all the same.</summary>
    private bool IsTargeted(in Figure figure)
    {
        var cue = context.FindBefore(figure.First, 9, Tags.Target);
        // "das Vorhaben ab, nur jeder Fünfte": another clause
        for (var i = cue + 1; cue >= 0 && figure.Kind is StatisticKind.Ratio && i < figure.First; i++)
        {
            if (_tokens[i].Sign is ',' or '،' or '，')
                return false;
        }

        // goals are scored as well as set
        return cue >= 0
            && !IsCountedAim(cue)
            && !(_tokens[cue].Has(Tags.Story) && _tokens[cue - 1].Kind is TokenKind.Numeral)
            && !(figure.UnitTags == Tags.Currency && context.FindBefore(figure.First, 9, Tags.Cost) > cue);
    }

    /// <summary>"Three days at the latest".</summary>
    private bool IsBeforeRule(in Figure figure, bool ofPeople) =>
        !ofPeople && context.FindAfter(figure.End, 7, Tags.Rule) is var ruled && ruled >= 0 && _tokens[ruled].Entry!.Unit == "after";

    /// <summary>"The 1.5-degree limit".</summary>
    private bool IsLimitOf(in Figure figure, bool ofPeople) =>
        !ofPeople
        && context.FindAfter(figure.End, 3, Tags.Rule) is var limit
        && limit >= 0
        && _tokens[limit].Entry!.Unit == "noun"
        && _tokens[figure.End].Kind is TokenKind.Word
        && !_tokens[figure.End].Has(Tags.Function);

    /// <summary>"Notice of not less than 14 clear days must be given".</summary>
    private bool IsDuty(in Figure figure, bool ofPeople) =>
        !ofPeople
        && figure.Comparator is not (Comparator.None or Comparator.About or Comparator.Nearly)
        && context.FindAfter(figure.End, 5, Tags.Rule) is var must
        && must >= 0
        && _tokens[must].Entry!.Unit == "must";

    /// <summary>低于10‰的《纲要》目标.</summary>
    private bool IsAimOf(in Figure figure) =>
        _tokens.Language.LongestHan > 1 && _tokens[figure.End].Entry is { Unit: "of" } && context.After(figure.End, 7, Tags.Target);

    /// <summary>"To reach 40% by 2030", "the 80% target".</summary>
    private bool IsAimed(in Figure figure, bool ofPeople) =>
        !IsExact(figure) && IsTargeted(figure)
        || (
            !ofPeople
            && !figure.IsShare
            && context.FindAfter(figure.End, 2, Tags.Target) is var aim
            && aim >= 0
            && !_tokens[aim].Has(Tags.Story)
            && !IsCountedAim(aim)
        );

    /// <summary>"49,787 calls for help": what is counted calls for nothing.</summary>
    private bool IsCountedAim(int at) => _tokens[at].Entry is { Unit: "count" } && (_tokens[at - 1].Kind is TokenKind.Numeral || context.Tells(at));
}

using System.Numerics;
using Sourced.Statistics.Grammar;
using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;
using Sourced.Statistics.Numbers;

namespace Sourced.Statistics.Judging;

/// <summary>What the words around a figure make of it, whatever its unit: instruction, rule, target, definition, supposition.</summary>
internal readonly partial struct Judge
{
    private const int RuleReach = 16;

    /// <summary>The first that holds, or what the unit alone would make of it.</summary>
    private NumberClass Claimed(ref Figure figure, NumberClass otherwise)
    {
        var first = figure.First;
        if (context.Poses(first))
            return NumberClass.Narrative;
        if (
            IsSupposed(figure)
            && !(
                (figure.Number.Scale >= 1000 || figure.Number.Value >= LargestTerm)
                && (context.NounTags(figure.End, 3, out _) & (Tags.People | Tags.Case)) != 0
            )
        )
            return NumberClass.Narrative;
        if (context.Asks(first) && IsAsked(figure))
            return NumberClass.Narrative;
        var ofPeople = IsOfPeople(figure) || IsExact(figure);
        if (_tokens.Language.Options.WholeFirst && ClaimedAfter(figure, ofPeople) is { } after)
            return after;
        if (!ofPeople && IsInstruction(figure))
            return figure.UnitTags == Tags.Duration ? NumberClass.Duration : NumberClass.Instruction;
        if (!ofPeople && !IsApproximateCount(figure) && !IsSubject(figure) && IsRuled(figure) && !context.Before(first, 6, Tags.Average))
            return figure.UnitTags == Tags.Duration ? NumberClass.Duration : NumberClass.Target;
        if (!ofPeople && context.FindAfter(figure.End, 7, Tags.Rule) is var ruled && ruled >= 0 && _tokens[ruled].Entry!.Unit == "after")
            return figure.UnitTags == Tags.Duration ? NumberClass.Duration : NumberClass.Definition;
        // "the 1.5-degree limit"
        if (
            !ofPeople
            && context.FindAfter(figure.End, 3, Tags.Rule) is var limit
            && limit >= 0
            && _tokens[limit].Entry!.Unit == "noun"
            && _tokens[figure.End].Kind is TokenKind.Word
            && !_tokens[figure.End].Has(Tags.Function)
        )
            return NumberClass.Target;
        // "a standard deviation of $900"
        if (
            figure.UnitTags is not Tags.Percent
            && _tokens[figure.Lead - 1].Entry is { Unit: "of" or "weak" or "copula" }
            && _tokens[figure.Lead - 2].Has(Tags.Interval)
            && _tokens[figure.Lead - 2].End - _tokens[figure.Lead - 2].Start > 5
        )
            return NumberClass.Definition;
        if (IsBound(figure) || IsClauseBound(figure) || IsOfBody(figure) || IsCapped(figure))
            return NumberClass.Definition;
        // "notice of not less than 14 clear days must be given"
        if (
            !ofPeople
            && figure.Comparator is not (Comparator.None or Comparator.About or Comparator.Nearly)
            && context.FindAfter(figure.End, 5, Tags.Rule) is var must
            && must >= 0
            && _tokens[must].Entry!.Unit == "must"
        )
            return figure.UnitTags == Tags.Duration ? NumberClass.Duration : NumberClass.Target;
        // 低于10‰的《纲要》目标
        if (_tokens.Language.LongestHan > 1 && _tokens[figure.End].Entry is { Unit: "of" } && context.After(figure.End, 7, Tags.Target))
            return NumberClass.Target;
        if (
            !IsExact(figure) && IsTargeted(figure)
            || (
                !ofPeople
                && !figure.IsShare
                && context.FindAfter(figure.End, 2, Tags.Target) is var aim
                && aim >= 0
                && !_tokens[aim].Has(Tags.Story)
                && !IsCountedAim(aim)
            )
        )
            return NumberClass.Target;
        // millions of people were counted, whatever they make up
        if (figure.UnitTags is Tags.None && figure.Number.Scale >= LargestTerm && (context.NounTags(figure.End, 3, out _) & Tags.People) != 0)
            return otherwise;
        if (
            !ofPeople
            && (
                IsDefined(figure)
                || figure.Kind is not StatisticKind.Change
                    && context.FindAfter(figure.End, 2, Tags.Definition) is var defined
                    && defined >= 0
                    && _tokens[defined].Entry!.Unit != "touch"
            )
        )
            return NumberClass.Definition;
        return otherwise;
    }

    /// <summary>"49,787 calls for help": what is counted calls for nothing.</summary>
    private bool IsCountedAim(int at) => _tokens[at].Entry is { Unit: "count" } && (_tokens[at - 1].Kind is TokenKind.Numeral || context.Tells(at));

    /// <summary>"A partir de 2.489 entrevistas", "8,430 cars": nobody sets, aims at or defines by so odd a number of things.</summary>
    private bool IsExact(in Figure figure) =>
        figure.UnitTags is Tags.None
        && !figure.IsRange
        && figure.Number is { Scale: 1, InWords: false, Value: >= 1000 }
        && !IsRound(figure.Number.Value)
        && (figure.Number.Numeral.Grouped || (context.NounTags(figure.End, 3, out _) & (Tags.People | Tags.Case)) != 0)
        && !IsPowerOfTwo(figure.Number.Value)
        && !context.InSentence(figure.First, Tags.Price)
        && !context.Before(figure.First, 6, Tags.Phone)
        && !context.OnlyBinds(figure.First);

    /// <summary>"A mandatory order affecting some 217 homes": rules are not approximate.</summary>
    private bool IsApproximateCount(in Figure figure) =>
        figure is { UnitTags: Tags.None, Comparator: Comparator.About or Comparator.Nearly }
        && !figure.IsShare
        && (context.NounTags(figure.End, 3, out _) & (Tags.People | Tags.Case)) != 0;

    /// <summary>"Hier müssen 14,2 Millionen Menschen sparen": where the verb stands second, so many people directly behind it are whom it is told of.</summary>
    private bool IsSubject(in Figure figure) =>
        _tokens.Language.Options.CapitalNouns
        && _tokens[figure.First - 1].Has(Tags.Rule)
        && _tokens[figure.First - 1].Says(Traits.Binds)
        && figure.UnitTags is Tags.None
        && figure.Number.Scale >= 1000
        && (context.NounTags(figure.End, 3, out _) & Tags.People) != 0;

    /// <summary>Or one less: 4096, 65535.</summary>
    private static bool IsPowerOfTwo(decimal value) => value < long.MaxValue && (BitOperations.IsPow2((ulong)value) || BitOperations.IsPow2((ulong)value + 1));

    /// <summary>"Is the amount more than $3,000?"; a question about so many people, about what befell them or about thousands tells their number by the way.</summary>
    private bool IsAsked(in Figure figure) =>
        figure.UnitTags is not Tags.Percent
        && !figure.IsShare
        && figure.Number.Scale < 1000
        && (context.NounTags(figure.End, 4, out _) & (Tags.People | Tags.Case)) == 0
        && !context.After(figure.End, 6, Tags.Event);

    /// <summary>Where the verb stands last, so do instruction, rule and target.</summary>
    private NumberClass? ClaimedAfter(in Figure figure, bool ofPeople)
    {
        if (ofPeople)
            return null;
        if (context.After(figure.End, 4, Tags.Imperative))
            return figure.UnitTags == Tags.Duration ? NumberClass.Duration : NumberClass.Instruction;
        if (context.After(figure.End, 8, Tags.Rule))
            return figure.UnitTags == Tags.Duration ? NumberClass.Duration : NumberClass.Target;
        return context.After(figure.End, 6, Tags.Target) ? NumberClass.Target : null;
    }

    /// <summary>"45% of respondents": a share of people is never a rule or an instruction itself.</summary>
    private bool IsOfPeople(in Figure figure)
    {
        if (figure.UnitTags != Tags.Percent && !figure.IsShare)
            return false;
        // "must fill 5 percent of posts with disabled people"
        for (var i = figure.Lead - 1; i >= figure.Lead - 3 && _tokens[i].Kind is TokenKind.Word; i--)
        {
            if (_tokens[i].Has(Tags.Rule) && _tokens[i].Entry!.Unit.Length == 0 && _tokens[i].Says(Traits.Binds))
                return false;
            if (_tokens[i].Has(Tags.Function) && !_tokens[i].Has(Tags.From | Tags.RatioOf))
                break;
        }

        return context.After(figure.End, 6, Tags.People)
            && context.FindAfter(figure.End, 6, Tags.Rule) is var rule
            && (rule < 0 || rule > context.FindAfter(figure.End, 6, Tags.People));
    }

    /// <summary>Under "shall" and "must" everything is a rule; under "sentenced" only the years and the money.</summary>
    private bool IsRuled(in Figure figure)
    {
        if (IsLabelledRule(figure))
            return true;
        var reach = figure.Comparator is Comparator.AtMost or Comparator.AtLeast ? RuleReach * 2 : RuleReach;
        for (var cue = context.FindBefore(figure.First, reach, Tags.Rule); cue >= 0; cue = context.FindBefore(cue, reach - (figure.First - cue), Tags.Rule))
        {
            // "must act, a third of them said"
            for (var i = cue; figure.IsShare && i < figure.First; i++)
            {
                if (_tokens[i].Sign is ',' or '،' or '，')
                    return false;
            }

            if (Rules(figure, cue) && !IsOtherClause(figure, cue) && !IsOfShare(figure, cue))
                return true;
        }

        return false;
    }

    /// <summary>"40% of drownings require a stay in hospital (versus 10% of falls)": what a share needs is no rule for the next share.</summary>
    private bool IsOfShare(in Figure figure, int cue)
    {
        if (figure.UnitTags is not Tags.Percent && !figure.IsShare || _tokens[cue].Entry!.Unit.Length > 0)
            return false;
        for (
            var i = cue - 1;
            i >= 0
                && i > cue - LongestPhrase - 2
                && _tokens[i].Sentence == _tokens[cue].Sentence
                && _tokens[i].Kind is TokenKind.Word or TokenKind.Symbol
                && _tokens[i].Sign is not (',' or ';');
            i--
        )
        {
            if (_tokens[i].Has(Tags.Percent | Tags.Denominator))
                return _tokens[i + 1].Entry is { Unit: "of" or "weak" };
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
            "penalty" => figure.UnitTags is Tags.Duration or Tags.Currency or Tags.Times || figure.Kind is StatisticKind.Multiple,
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
            // "needs 10% less energy than": a need that was compared
            ""
                when figure.Kind is StatisticKind.Percent or StatisticKind.Change
                    && figure.UnitTags is Tags.Percent
                    && _tokens[figure.End].Has(Tags.Comparison)
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

    /// <summary>"Victims must be heard, and police identified 4,500 of them": a clause of its own tells what was counted, whatever the clause before demands.</summary>
    private bool IsOtherClause(in Figure figure, int cue)
    {
        // a sum, a term or a weight behind "and" is more of the rule
        if (figure.UnitTags is not (Tags.None or Tags.Percent))
            return false;
        for (var i = figure.First - 1; i > cue; i--)
        {
            if (
                _tokens[i].Entry is { Unit: "turn" }
                || _tokens[i].Sign is '–' or '—'
                || _tokens[i].Has(Tags.And) && _tokens[i - 1].Sign is ',' or '،'
                || _tokens[i].JoinedAnd && _tokens[i - 1].Sign is ',' or '،'
            )
                return IsTold(figure, i);
        }

        return false;
    }

    /// <summary>Whether something befell the counted since a token, or the figure counts people or cases.</summary>
    private bool IsTold(in Figure figure, int from)
    {
        for (var i = from + 1; i < figure.First; i++)
        {
            if (_tokens[i].Has(Tags.Event))
                return true;
        }

        // "the port is 80, and 443 is used"
        var verb = _tokens[figure.End].Entry?.Unit;
        return verb is "past" or "verb"
            || verb is "copula" && (figure.IsShare || figure.UnitTags is Tags.Percent)
            || context.After(figure.End, 4, Tags.Event)
            || (context.NounTags(figure.End, 4, out _) & (Tags.People | Tags.Case)) != 0;
    }

    /// <summary>"Suppose that", "how many": the whole sentence is made up; after "if" only its clause.</summary>
    private bool IsSupposed(in Figure figure)
    {
        var first = figure.First;
        var cue = context.FindBefore(first, 40, Tags.Suppose);
        if (
            context.IsProblem(first)
            && !figure.IsShare
            && (figure.UnitTags is not Tags.Percent || !context.Tells(first) && !context.InSentence(first, Tags.People))
            && figure.Number.Value < LargestTerm
            && (context.NounTags(figure.End, 3, out _) & (Tags.People | Tags.Case)) == 0
        )
            return true;
        if (
            figure.UnitTags is Tags.Measure or Tags.Duration or Tags.Percent or Tags.Currency
            && figure.Number.Value < LargestTerm
            && context.IsAskedAfter(first)
        )
            return true;
        if (
            (cue < 0 || _tokens[cue].Entry!.Unit == "clause")
            && !figure.IsShare
            && figure.UnitTags is not Tags.Percent
            && figure.Number.Value < LargestTerm
            && context.IsToldOn(first)
            && !context.InSentence(first, Tags.People)
        )
            return true;
        if (cue < 0)
            return figure.UnitTags is Tags.Measure or Tags.Bulk && _tokens[figure.End].Says(Traits.Would);
        // "in the next example, if both are ill, there will be"
        if (context.FindBefore(cue, 6, Tags.Suppose) is var whole && whole >= 0 && _tokens[whole].OpensSentence && _tokens[whole].Entry!.Unit.Length == 0)
            return true;
        if (_tokens[cue].Entry!.Unit != "clause" || _tokens[cue - 1].Says(Traits.Example) || _tokens[cue - 2].Says(Traits.Example))
            return true;
        for (var i = cue; i < first; i++)
        {
            if (_tokens[i].Sign is ',' or '，' or '،' or '、')
                return false;
        }

        // "will decline if temperatures rise by 2 °C"
        if (figure.UnitTags is Tags.Measure or Tags.Currency or Tags.Duration && figure.Number.Scale < LargestTerm && !context.InSentence(first, Tags.People))
            return true;
        // ", even if temperatures are held at 1.5 °C"
        if (_tokens[cue - 1].Kind is TokenKind.Word && _tokens[cue - 1].Has(Tags.Function) && _tokens[cue - 2].Sign is ',')
            return true;
        return _tokens[cue].OpensSentence || _tokens[cue - 1].Sign is ',' or '，' or '،' or '(' or '、';
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

    private bool IsDefined(in Figure figure)
    {
        // "defined a small business as a company with fewer than 500 employees and revenue of less than $25 million"
        var cue = context.FindBefore(
            figure.First,
            figure.Comparator is Comparator.LessThan or Comparator.MoreThan or Comparator.AtLeast or Comparator.AtMost ? RuleReach + 8 : 8,
            Tags.Definition
        );
        // "the threshold for a family of four in 2023 was $30,000"
        if (cue < 0 && _tokens[figure.Lead - 1].Entry is { Unit: "copula" })
            cue = context.FindBefore(figure.First, RuleReach, Tags.Definition);
        return cue >= 0 && _tokens[cue].Entry!.Unit switch
        {
            "touch" => cue == figure.First - 1,
            // "equal to 32,000 jobs" was counted all the same
            "equals" => figure.Number.Scale < 1000 && !figure.Number.Numeral.Grouped,
            _ => true,
        };
    }

    /// <summary>"Split the dough into 16 balls": a word of which nobody knows anything opens the sentence, an article or a pronoun behind it, and nothing tells of what was.</summary>
    private bool OpensWithVerb(in Figure figure)
    {
        if (
            !_tokens.Language.Options.HeadLast
            || figure.IsShare
            || figure.UnitTags is Tags.Percent or Tags.Currency
            || context.Tells(figure.First)
            || context.InSentence(figure.First, Tags.Event | Tags.Change | Tags.Average | Tags.Case)
        )
            return false;
        var head = figure.First - 1;
        while (head > 0 && head > figure.First - 14 && !_tokens[head].OpensSentence)
            head--;
        ref var verb = ref _tokens[head];
        return head >= 0
            && verb.OpensSentence
            && verb is { Kind: TokenKind.Word, Capital: true, Entry: null or { Tags: Tags.None, Traits: Traits.None or Traits.Lesson } }
            && verb.End - verb.Start is >= 3 and <= 10
            && _tokens.TextOf(head) is not ([.., 'i', 'n', 'g'] or [.., 'e', 'd'] or [.., 'l', 'y'] or [.., 's'])
            && (_tokens[head + 1].Has(Tags.Article) || _tokens[head + 1].Has(Tags.Definite))
            && head + 1 < figure.First;
    }

    private bool IsInstruction(in Figure figure)
    {
        if (figure.Number.Scale >= LargestTerm)
            return false;
        var at = figure.First;
        if (OpensWithVerb(figure))
            return true;
        for (var i = at - 1; i >= 0 && i >= at - 25 && _tokens[i].Sentence == _tokens[at].Sentence; i--)
        {
            // "Increase in rent", "Use of drugs" name a thing
            if (
                !_tokens[i].Has(Tags.Imperative)
                || _tokens[i + 1].Entry is { Unit: "of" or "weak" }
                || (_tokens[i].Has(Tags.Change) && _tokens[i + 1].Has(Tags.RatioOf))
            )
                continue;
            var opens =
                _tokens[i].OpensSentence
                || _tokens[i - 1].Sign is ':' or ';' or ',' or '-' or '–' or '—' or '(' or '“' or '"' or ')' or '.' or '：' or '，' or '、'
                || _tokens[i - 1].Has(Tags.ListBefore)
                || i == 0;
            if (opens || _tokens[i - 1].Has(Tags.And) && context.Before(i - 1, 12, Tags.Imperative))
                return true;
        }

        return false;
    }
}

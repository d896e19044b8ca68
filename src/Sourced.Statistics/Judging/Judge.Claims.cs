using System.Numerics;
using Sourced.Statistics.Grammar;
using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;
using Sourced.Statistics.Numbers;

namespace Sourced.Statistics.Judging;

/// <summary>What the words around a figure make of it, whatever its unit: instruction, rule, target, definition, supposition.</summary>
internal readonly partial struct Judge
{
    /// <summary>The first that holds, or what the unit alone would make of it.</summary>
    private NumberClass Claimed(ref Figure figure, NumberClass otherwise)
    {
        var first = figure.First;
        if (context.Poses(first) || IsSupposedNumber(figure) || context.Asks(first) && IsAsked(figure))
            return NumberClass.Narrative;
        var ofPeople = IsOfPeople(figure) || IsExact(figure);
        if (_tokens.Language.Options.WholeFirst && ClaimedAfter(figure, ofPeople) is { } after)
            return after;
        if (!ofPeople && IsInstruction(figure))
            return OrDuration(figure, NumberClass.Instruction);
        if (!ofPeople && !IsApproximateCount(figure) && !IsSubject(figure) && IsRuled(figure) && !context.Before(first, 6, Tags.Average))
            return OrDuration(figure, NumberClass.Target);
        if (IsBeforeRule(figure, ofPeople))
            return OrDuration(figure, NumberClass.Definition);
        if (IsLimitOf(figure, ofPeople))
            return NumberClass.Target;
        if (IsDeviation(figure) || IsBound(figure) || IsClauseBound(figure) || IsOfBody(figure) || IsCapped(figure))
            return NumberClass.Definition;
        if (IsDuty(figure, ofPeople))
            return OrDuration(figure, NumberClass.Target);
        if (IsAimOf(figure) || IsAimed(figure, ofPeople))
            return NumberClass.Target;
        if (IsCountedMillions(figure))
            return otherwise;
        return IsDefinition(figure, ofPeople) ? NumberClass.Definition : otherwise;
    }

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

    /// <summary>Where the verb stands last, so do instruction, rule and target.</summary>
    private NumberClass? ClaimedAfter(in Figure figure, bool ofPeople)
    {
        if (ofPeople)
            return null;
        if (context.After(figure.End, 4, Tags.Imperative))
            return OrDuration(figure, NumberClass.Instruction);
        if (context.After(figure.End, 8, Tags.Rule))
            return OrDuration(figure, NumberClass.Target);
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

    /// <summary>"A standard deviation of $900".</summary>
    private bool IsDeviation(in Figure figure) =>
        figure.UnitTags is not Tags.Percent
        && _tokens[figure.Lead - 1].Entry is { Unit: "of" or "weak" or "copula" }
        && _tokens[figure.Lead - 2].Has(Tags.Interval)
        && _tokens[figure.Lead - 2].End - _tokens[figure.Lead - 2].Start > 5;

    /// <summary>Millions of people were counted, whatever they make up.</summary>
    private bool IsCountedMillions(in Figure figure) =>
        figure.UnitTags is Tags.None && figure.Number.Scale >= LargestTerm && (context.NounTags(figure.End, 3, out _) & Tags.People) != 0;

    /// <summary>"An area is poor with more than 20% in need".</summary>
    private bool IsDefinition(in Figure figure, bool ofPeople) =>
        !ofPeople
        && (
            IsDefined(figure)
            || figure.Kind is not StatisticKind.Change
                && context.FindAfter(figure.End, 2, Tags.Definition) is var defined
                && defined >= 0
                && _tokens[defined].Entry!.Unit != "touch"
        );
}

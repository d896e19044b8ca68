using Sourced.Statistics.Grammar;
using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;

namespace Sourced.Statistics.Judging;

/// <summary>Small numbers of something unknown that somebody counted all the same.</summary>
internal readonly partial struct Judge
{
    /// <summary>"A fire that killed 6 was arson".</summary>
    private bool IsBehindEvent(in Figure figure, int head, bool definite) =>
        !definite
        && head < 0
        && figure.Number.Value > 1
        && _tokens[figure.Lead - 1].Has(Tags.Event)
        && (
            figure.Number.Numeral.Digits > 0 && _tokens[figure.End].Kind is TokenKind.Word
            || place is TextPlace.Heading && _tokens[figure.End].Kind is TokenKind.Edge
        );

    /// <summary>"Deaths: seven directly due to fire".</summary>
    private bool IsLabelledCase(in Figure figure) =>
        _tokens[figure.Lead - 1].Sign is ':'
        && _tokens[figure.Lead - 2].Has(Tags.Case)
        && _tokens[figure.Lead - 2].OpensSentence
        && figure.Number.Value > 1;

    /// <summary>"Seized two boats", "seized 14 kg of it, three guns and nine phones".</summary>
    private bool IsObjectOfEvent(in Figure figure, int head, bool definite) =>
        !definite
        && head >= 0
        && (
            _tokens[figure.Lead - 1].Has(Tags.Event)
            || isCounted
                && (_tokens[figure.Lead - 1].Sign is ',' || _tokens[figure.Lead - 1].Has(Tags.And))
                && context.Before(figure.Lead, 8, Tags.Event)
        );

    /// <summary>"17 were injured, five of them badly".</summary>
    private bool IsPartOfCounted(in Figure figure) =>
        isCounted && figure.Number.Value > 1 && (_tokens[figure.First - 1].Entry is { Unit: "part" } || _tokens[figure.End].Entry is { Unit: "part" });

    /// <summary>"At least five aftershocks": somebody counted; "91 layoffs, and up to six stations".</summary>
    private bool IsHedgedCount(in Figure figure, int head) =>
        figure.Number.InWords
        && figure.Number.Value > 2
        && head >= 0
        && figure.First < figure.Core
        && (
            figure.Comparator is not (Comparator.None or Comparator.AtMost or Comparator.LessThan)
            || isCounted && figure.Comparator is Comparator.AtMost && !context.Binds(figure.First)
        );

    /// <summary>A small number of something unknown.</summary>
    private NumberClass Uncertain(in Figure figure, int head, bool definite)
    {
        if (context.After(figure.End, 4, Tags.Event) && !definite || IsSubjectOfEvent(figure, definite))
            return NumberClass.Statistic;
        // "30 in Kent, 3 in Essex and 4 in Devon"
        if (
            isCounted
            && figure.Number.Numeral.Digits > 0
            && head < 0
            && (_tokens[figure.Lead - 1].Sign is ',' || _tokens[figure.Lead - 1].Has(Tags.And))
            && _tokens[figure.Lead - 2].Capital
            && _tokens[figure.End].Has(Tags.Function)
            && _tokens[figure.End + 1].Capital
        )
            return NumberClass.Statistic;
        if (IsBehindEvent(figure, head, definite) || IsLabelledCase(figure) || IsObjectOfEvent(figure, head, definite))
            return NumberClass.Statistic;
        if (!definite && head >= 0 && figure.Number.Value > 1 && IsAmongFound(figure))
            return NumberClass.Statistic;
        if (IsPartOfCounted(figure) || IsHedgedCount(figure, head) || IsForEach(figure))
            return NumberClass.Statistic;
        if (figure.Number.InWords)
            return (figure.Number.Value <= Small && figure.Number.Scale < 10) || head < 0 ? NumberClass.Narrative : NumberClass.Statistic;
        if (place is TextPlace.TableCell && _tokens.Count <= figure.End - figure.First + 2)
            return NumberClass.Statistic;
        if (definite)
            return NumberClass.Narrative;
        if (figure.Comparator is not Comparator.None || figure.IsRange && figure.Number.Value > 10)
            return NumberClass.Statistic;
        return figure.Number.Value > SmallInDigits ? NumberClass.Statistic : NumberClass.Narrative;
    }

    /// <summary>"Found four guns, $100,000 and 19 grams of cocaine": directly behind the verb, or further along its list.</summary>
    private bool IsAmongFound(in Figure figure)
    {
        ref var before = ref _tokens[figure.Lead - 1];
        if (before.Says(Traits.Find))
            return true;
        if (!isCounted || !(before.Sign is ',' or '،' or '、' || before.Has(Tags.And)))
            return false;
        for (var i = figure.Lead - 1; i > 0 && i > figure.Lead - RuleReach && _tokens[i].Sentence == _tokens[figure.First].Sentence; i--)
        {
            if (_tokens[i].Says(Traits.Find))
                return _tokens[i + 1].Has(Tags.Number) || _tokens[i + 1].Kind is TokenKind.Numeral;
        }

        return false;
    }

    /// <summary>"Eight suspected accomplices or associates were arrested": the event stands behind the whole subject.</summary>
    private bool IsSubjectOfEvent(in Figure figure, bool definite)
    {
        if (
            definite
            || figure.Number.Value < 2
            || !(_tokens[figure.Lead].OpensSentence || _tokens[figure.Lead - 1].Sign is ',' || _tokens[figure.Lead - 1].Has(Tags.And))
        )
            return false;
        var verb = context.FindAfter(figure.End, 10, Tags.Event);
        for (var i = figure.End; i < verb; i++)
        {
            if (_tokens[i].Sign is ',' or ':' || _tokens[i].Kind is TokenKind.Numeral || _tokens[i].Has(Tags.Number))
                return false;
        }

        return verb > 0 && _tokens[verb - 1].Has(Tags.Function);
    }

    /// <summary>"One person was flown to hospital": a passive at the head of its sentence tells what befell one.</summary>
    private bool IsSufferer(in Figure figure)
    {
        if (!_tokens.Language.Options.HeadLast || !_tokens[figure.First].OpensSentence && _tokens[figure.First - 1].Sign is not ',')
            return false;
        for (var i = figure.End + 1; i < figure.End + 4; i++)
        {
            if (_tokens[i].Entry is { Unit: "copula" })
                return _tokens.TextOf(i + 1) is [_, _, .., 'e', 'd'] or [_, _, .., 'n'] && !_tokens[i + 1].Has(Tags.Function);
            if (_tokens[i].Kind is not TokenKind.Word)
                return false;
        }

        return false;
    }
}

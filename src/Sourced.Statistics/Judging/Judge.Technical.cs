using Sourced.Statistics.Grammar;
using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;

namespace Sourced.Statistics.Judging;

/// <summary>What manuals, textbooks, data sheets and rules of play give: values, raw data and settings, of which nobody asks who counted them.</summary>
internal readonly partial struct Judge
{
    private const int EnoughData = 4;
    private const int LongestLabel = 6;

    private bool IsGiven(in Figure figure) =>
        IsSpecified(figure)
        || IsSpecifiedShare(figure)
        || IsLabelledValue(figure)
        || IsRawData(figure)
        || IsOfEach(figure)
        || IsValueOf(figure)
        || IsEquated(figure)
        || IsExercise(figure)
        || IsBareDecimal(figure)
        || IsMixture(figure);

    /// <summary>"Each node runs 250 pods", "the coil draws 12 A": a sentence about devices, substances or forces that tells nothing of what was.</summary>
    private bool IsSpecified(in Figure figure) =>
        IsMatter(figure)
        && context.IsTechnical(figure.First)
        && figure.Number.Scale < LargestTerm
        && !context.InSentence(figure.First, Tags.Record);

    /// <summary>"At 94% of the rated amps", "318 times the mass": a share or a multiple in a sentence about devices or substances, where nothing was counted, changed or averaged. A share "of" many was counted.</summary>
    private bool IsSpecifiedShare(in Figure figure)
    {
        // "if the pressure doubles, the volume falls by one half"
        if (
            figure is { Kind: StatisticKind.Change, UnitTags: Tags.None or Tags.Percent or Tags.Times }
            && context.IsTechnical(figure.First)
            && context.Before(figure.First, 40, Tags.Suppose)
            && !context.InSentence(figure.First, Tags.People | Tags.Case | Tags.Event)
        )
            return true;
        if (
            !(figure.UnitTags is Tags.Percent or Tags.Times || figure.IsShare)
            || figure.Kind is not (StatisticKind.Percent or StatisticKind.Range or StatisticKind.Multiple or StatisticKind.Fraction)
                && figure is not { UnitTags: Tags.Times, Kind: StatisticKind.Ratio }
            || !_tokens.Language.Options.HeadLast
        )
            return false;
        // "72% hydration"
        if (
            figure.UnitTags is Tags.Percent
            && _tokens[figure.End].Says(Traits.Technical)
            && !context.IsPlural(figure.End)
            && !context.Tells(figure.First)
            && !context.InSentence(figure.First, Tags.People | Tags.Case | Tags.Event)
        )
            return true;
        if (context.InSentence(figure.First, Tags.People | Tags.Case | Tags.Event | Tags.Change | Tags.Cost | Tags.Record))
            return figure.UnitTags is Tags.Times
                && context.IsTechnical(figure.First)
                && !context.InSentence(figure.First, Tags.People | Tags.Case | Tags.Event | Tags.Cost)
                && !context.Before(figure.First, 6, Tags.Change);
        if (_tokens[figure.End].Entry is { Unit: "of" or "weak" } && (context.IsPlural(figure.End + 1) || context.IsPlural(figure.End + 2)))
            return false;
        return context.IsTechnical(figure.First);
    }

    /// <summary>Neither a share nor anybody or anything that was counted, and nothing befell it.</summary>
    private bool IsMatter(in Figure figure) =>
        figure.UnitTags is Tags.None or Tags.Measure or Tags.Bulk or Tags.Per
        && !figure.IsShare
        && figure.Kind is not (StatisticKind.Ratio or StatisticKind.Rank or StatisticKind.Multiple)
        && !IsExact(figure)
        && (
            context.NounTags(figure.End, 4, out var head) is var noun && (noun & (Tags.People | Tags.Case)) == 0
            || (noun & Tags.People) == 0 && head >= 0 && _tokens[head].Says(Traits.Machine | Traits.Lesson)
        )
        && !context.After(figure.End, 6, Tags.Event)
        && !context.Before(figure.Lead, 4, Tags.Event);

    /// <summary>"Mean density (kg/m³): 5250": a label with its unit in brackets.</summary>
    private bool IsLabelledValue(in Figure figure)
    {
        var close = _tokens[figure.Lead - 1].Sign is ':' or '：' or '=' ? figure.Lead - 2 : figure.Lead - 1;
        if (_tokens[close].Sign is not (')' or '）') || figure.UnitTags is not (Tags.None or Tags.Measure))
            return false;
        var unit = false;
        for (var i = close - 1; i > 0 && i > close - 1 - LongestLabel && !_tokens[i].Has(Tags.People | Tags.Case); i--)
        {
            if (_tokens[i].Sign is '(' or '（')
                return unit || close < figure.Lead - 1 && _tokens[i + 1].Kind is TokenKind.Word && _tokens[i + 1].End - _tokens[i + 1].Start == 1;
            unit |= _tokens[i].Has(Tags.Measure | Tags.Bulk | Tags.Duration) || _tokens[i].Sign is '/';
        }

        return false;
    }

    /// <summary>"5.1, 2.6, 3.4, 6.3": bare numbers in a row, and no word between that says of what.</summary>
    private bool IsRawData(in Figure figure)
    {
        if (
            figure.UnitTags is not Tags.None
            || figure.IsShare
            || figure.IsRange
            || figure.Number.InWords
            || figure.Number.Scale > 1
            || figure.Number.Numeral.Grouped
            || context.Tells(figure.First)
        )
            return false;
        var run = 1;
        for (var i = figure.End; _tokens[i].Sign is ',' or ';' or '،' or '、' && _tokens[i + 1].Kind is TokenKind.Numeral && run < EnoughData; i += 2)
            run++;
        for (var i = figure.Core - 1; _tokens[i].Sign is ',' or ';' or '،' or '、' && _tokens[i - 1].Kind is TokenKind.Numeral && run < EnoughData; i -= 2)
            run++;
        return run >= EnoughData;
    }

    /// <summary>"Each team has 11 players", "every box holds 12 eggs": what one of many is made of, where nobody tells of what was.</summary>
    private bool IsOfEach(in Figure figure)
    {
        if (
            !IsSmallMatter(figure)
            || figure.UnitTags is not Tags.None
            || figure.Kind is not (StatisticKind.Count or StatisticKind.Range)
            || context.Tells(figure.First)
            || Befell(figure)
            || figure.Comparator is Comparator.MoreThan
        )
            return false;
        if (figure.Number.Value > MostParts && (context.NounTags(figure.End, 3, out _) & (Tags.People | Tags.Case)) != 0)
            return false;
        for (
            var i = figure.Lead - 1;
            i > figure.Lead - EachReach && _tokens[i].Sign is not (',' or ':') && _tokens[i].Sentence == _tokens[figure.First].Sentence;
            i--
        )
        {
            if (_tokens[i].Says(Traits.Single))
                return _tokens[i + 1].Kind is TokenKind.Word
                    && !_tokens[i + 1]
                        .Has(
                            Tags.People
                                | Tags.Case
                                | Tags.Duration
                                | Tags.Month
                                | Tags.Weekday
                                | Tags.Measure
                                | Tags.Function
                                | Tags.Number
                                | Tags.Ordinal
                        );
        }

        return false;
    }

    /// <summary>"An internal temperature of 145", "the optical depth is 0.1": a bare value behind the quantity it is of.</summary>
    private bool IsValueOf(in Figure figure)
    {
        if (figure.UnitTags is not Tags.None || figure.Kind is not (StatisticKind.Count or StatisticKind.Range) || !IsMatter(figure))
            return false;
        if (_tokens[figure.Lead - 1].Says(Traits.Technical))
            return true;
        context.NounTags(figure.End, 2, out var head);
        if (context.InSentence(figure.First, Tags.Record | Tags.Average))
            return false;
        for (var i = figure.Lead - 1; head < 0 && i > figure.Lead - 5 && i >= 0; i--)
        {
            if (_tokens[i].Says(Traits.Technical) || _tokens[i].Has(Tags.Attribute) && _tokens[i].Entry!.Unit == "before")
                return i == figure.Lead - 1 || IsLinked(i + 1, figure.Lead);
        }

        return false;
    }

    /// <summary>"352 g water = 64%": what the numbers on its left come to.</summary>
    private bool IsEquated(in Figure figure)
    {
        if (figure.UnitTags is not Tags.Percent)
            return false;
        // "unemployed at 9 percent = 0.09 × 120"
        if (_tokens[figure.End].Sign is '=')
            return true;
        if (_tokens[figure.Lead - 1].Sign is not ('=' or '≈'))
            return false;
        for (var i = figure.Lead - 2; i >= 0 && i > figure.Lead - 2 - LongestLabel * 2 && _tokens[i].Sentence == _tokens[figure.First].Sentence; i--)
        {
            if (_tokens[i].Kind is TokenKind.Numeral or TokenKind.Shape || _tokens[i].Sign is ')' or '×' or '/')
                return true;
        }

        return false;
    }

    /// <summary>"Burr setting 8, versus the usual 9.5": digits behind the point, no unit, no label before and nothing counted behind them, and nothing that tells, averages or changes.</summary>
    private bool IsBareDecimal(in Figure figure) =>
        figure
            is
        {
            UnitTags: Tags.None,
            Kind: StatisticKind.Count or StatisticKind.Range,
            IsShare: false,
            Comparator: Comparator.None or Comparator.About,
            Number: { Scale: 1, Numeral: { Decimals: > 0, Grouped: false } }
        }
        && place is not TextPlace.TableCell
        && _tokens[figure.Lead - 1].Sign is not ':'
        && _tokens.Language.Options.HeadLast
        && !context.Tells(figure.First)
        && !context.InSentence(
            figure.First,
            Tags.Average | Tags.Change | Tags.Case | Tags.People | Tags.Event | Tags.Record | Tags.Comparison & ~Tags.Definite
        )
        && context.NounTags(figure.End, 2, out var head) is var _
        && head < 0;

    /// <summary>"A 1:2:4 mix", "from 1:1 up to 1:3": parts of a mixture, where nobody tells what was.</summary>
    private bool IsMixture(in Figure figure)
    {
        if (figure.UnitTags is not (Tags.None or Tags.Times) || figure.Number.InWords || figure.Number.Numeral.Decimals > 0 || context.Tells(figure.First))
            return false;
        var colons = 0;
        for (var i = figure.Core; i < figure.End; i++)
            colons += _tokens[i].Sign is ':' ? 1 : 0;
        return colons > 1
            || colons == 0
                && (
                    IsColon(figure.End) && _tokens[figure.End + 1].Kind is TokenKind.Numeral
                    || IsColon(figure.Core - 1) && _tokens[figure.Core - 2].Kind is TokenKind.Numeral
                );
    }

    private bool IsColon(int at) => _tokens[at].Sign is ':' && !_tokens[at].SpaceBefore && !_tokens[at + 1].SpaceBefore;

    private bool IsHyphened(int at) => _tokens[at].Sign is '-' or '\u2011' && !_tokens[at].SpaceBefore && !_tokens[at + 1].SpaceBefore;

    /// <summary>Whether any word from one token up to another has one of the tags.</summary>
    private bool Holds(int from, int to, Tags tags)
    {
        for (var i = from; i < to; i++)
        {
            if (_tokens[i].Has(tags))
                return true;
        }

        return false;
    }

    /// <summary>"(b) 69 flights of stairs": a part of an exercise or its answer.</summary>
    private bool IsExercise(in Figure figure) =>
        (_tokens[0].Sign is '(' ? 1 : 0) is var part
        && IsLetter(part)
        && char.IsAsciiLetterLower(_tokens.Text[_tokens[part].Start])
        && _tokens[part + 1].Sign is ')'
        && IsMatter(figure)
        && !context.Tells(figure.First)
        && figure.Number.Scale < LargestTerm;
}

using Sourced.Statistics.Grammar;
using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;
using Sourced.Statistics.Numbers;

namespace Sourced.Statistics.Judging;

/// <summary>Decides what a figure is in its context: first by what stands directly beside it, then by its unit, then by the sentence.</summary>
internal readonly partial struct Judge(Context context, TextPlace place, NumberClass neighbour, bool isPaired, bool isCounted)
{
    /// <summary>Nobody is allowed to repeat a thing more often.</summary>
    private const int LargestRepeat = 100;

    private readonly Tokens _tokens = context.Tokens;

    public NumberClass Of(ref Figure figure)
    {
        Kinds.Refine(context, ref figure);
        if (context.IsInference(figure.First) && place is not TextPlace.Figure)
            return NumberClass.Narrative;
        if (IsDecreed(figure))
            return OrDuration(figure, NumberClass.Target);
        if (figure.Kind is StatisticKind.Vague)
            return context.IsTechnical(figure.First) && !context.InSentence(figure.First, Tags.People | Tags.Case | Tags.Event) || IsAdvised(figure)
                ? NumberClass.Narrative
                : NumberClass.Statistic;
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
        if (IsDose(figure))
            return NumberClass.Instruction;
        if (IsConsumption(figure) || IsPartOfMoment(figure))
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
            return OrDuration(figure, NumberClass.Definition);
        if (IsTermOfRent(figure))
            return NumberClass.Duration;
        if (IsTimesItself(figure) || IsGiven(figure) || IsOffered(figure))
            return NumberClass.Attribute;
        if (IsRoundingNote(figure))
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
            _ when figure.UnitTags is Tags.Times && IsFineOfShare(figure) => NumberClass.Price,
            _ when figure.UnitTags is Tags.Times or Tags.Per => Claimed(ref figure, IsRepeated(figure) ? NumberClass.Narrative : NumberClass.Statistic),
            _ => Count(ref figure),
        };
        if (judged is NumberClass.Statistic)
            Kinds.NameCounted(context, ref figure);
        return judged;
    }

    /// <summary>A length of time stays one, whatever else is told of it.</summary>
    private static NumberClass OrDuration(in Figure figure, NumberClass otherwise) => figure.UnitTags is Tags.Duration ? NumberClass.Duration : otherwise;

    /// <summary>"Sixty-six (62%) cases", "64 (64%) had not been vaccinated": a count and in brackets its share, or that share. "Five (5%) percent" tells a term twice.</summary>
    private bool IsCountWithShare(in Figure figure)
    {
        var open = figure.UnitTags is Tags.Percent ? figure.First - 1 : figure.End;
        if (
            figure.IsRange
            || figure.IsShare
            || _tokens[open].Sign is not '('
            || _tokens[open + 1].Kind is not TokenKind.Numeral
            || !_tokens[open + 2].Has(Tags.Percent)
            || _tokens[open + 3].Sign is not (')' or ',' or ';')
        )
            return false;
        ref var count = ref _tokens[open - 1];
        if (
            figure.UnitTags is not (Tags.None or Tags.Percent)
            || count.Kind is not TokenKind.Numeral && !count.Has(Tags.Number)
            || figure.UnitTags is Tags.None && figure.Number.Numeral.LeadingZero
        )
            return false;
        // "since 2014 (6.9%)"
        if (count.Kind is TokenKind.Numeral && _tokens.NumeralOf(open - 1) is { IsPlain: true, Digits: 4, Value: >= 1900 and < 2100 })
            return false;
        var told = count.Has(Tags.Number) && count.Entry!.Value == _tokens.NumeralOf(open + 1).Value;
        ref var after = ref _tokens[open + 4];
        return after.Has(Tags.People | Tags.Case | Tags.Event)
            || after.Entry is { Unit: "verb" or "copula" or "past" }
            || !told && context.Tells(figure.First) && !context.SetsTerms(figure.First, 1);
    }

    /// <summary>"A four-point lead in the polls", "behind by six points among voters": shares of the votes, less one another.</summary>
    private bool IsOfVotes(in Figure figure) =>
        figure is { UnitTags: Tags.None, Number.Scale: 1 } && figure.Number.Value < 100 && !figure.IsShare && context.Votes(figure.First)
        && _tokens[_tokens[figure.End].Sign is '-' or '\u2011' ? figure.End + 1 : figure.End].Says(Traits.Tally);

    /// <summary>"Retries up to three times": how often, and nothing to be measured against.</summary>
    private bool IsRepeated(in Figure figure) =>
        figure.UnitTags is Tags.Times
        && (
            figure.Number.InWords
            || figure.Comparator is Comparator.AtMost && context.OnlyBinds(figure.First)
            || _tokens.Language.LongestHan > 1 && context.Before(figure.First, 3, Tags.Per | Tags.RatioOpen | Tags.Duration)
        )
        && (
            figure.Number.Value > 1 && figure.Number.Value <= (figure.Comparator is Comparator.AtMost ? LargestRepeat : Small)
            || figure.Number.Value == 1 && _tokens.Language.LongestHan > 1
        )
        && _tokens[figure.End - 1].Has(Tags.Times)
        && _tokens[figure.End - 1].Entry!.Unit != "fold"
        && !_tokens[figure.End].Has(Tags.Comparison)
        && figure.Kind is StatisticKind.Multiple
        && !context.InSentence(figure.First, Tags.Change | Tags.Average)
        && !_tokens[figure.End].Has(Tags.Definite)
        && !Multiples.OpensPrefixed(_tokens, figure.End)
        && !context.Before(figure.First, 4, Tags.By)
        && !context.After(figure.End, 2, Tags.Comparison);

    /// <summary>"5x optical zoom", "a 10× lens", "2 x heat alarm": a sign of times written onto its number, and nothing measured against.</summary>
    private bool IsPower(in Figure figure)
    {
        ref var sign = ref _tokens[figure.End - 1];
        ref var next = ref _tokens[figure.End];
        return sign.Has(Tags.Times)
            && sign.End - sign.Start == 1
            && (!sign.SpaceBefore || _tokens.Text[sign.Start] is 'X' || _tokens[figure.First].OpensSentence)
            && next.Kind is TokenKind.Word
            && !next.Has(Tags.Comparison | Tags.Change | Tags.Function | Tags.Definite | Tags.Average | Tags.YearCue)
            && figure.Kind is StatisticKind.Multiple
            && figure.First == figure.Core
            && !next.Has(Tags.HedgeBefore)
            && !context.Before(figure.First, 4, Tags.By | Tags.Change);
    }
}

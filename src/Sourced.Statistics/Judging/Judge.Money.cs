using Sourced.Statistics.Grammar;
using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;

namespace Sourced.Statistics.Judging;

/// <summary>Money: what was lost, raised and spent is a statistic; what is asked, levied, fined or owed is a price.</summary>
internal readonly partial struct Judge
{
    /// <summary>"38% of fees are never returned", "only 15% were refunded": a share of what was paid, and no price.</summary>
    private bool IsPaidShare(in Figure figure)
    {
        if (IsVerb(figure.End))
            return true;
        return _tokens[figure.End].Entry is { Unit: "of" or "weak" }
            && context.FindAfter(figure.End, 3, Tags.Price) is var paid
            && paid >= 0
            && (
                IsVerb(paid + 1)
                || _tokens.Language.Options.HeadLast
                    && _tokens.Text[_tokens[paid].End - 1] is 's'
                    && _tokens[paid + 1].Kind is TokenKind.Word
                    && !_tokens[paid + 1].Has(Tags.Function | Tags.And)
            );
    }

    /// <summary>A copula or "at" before, and behind it "on" with a sum: what is levied, unless a change or a payer says otherwise.</summary>
    private bool IsOnSum(in Figure figure) =>
        (_tokens[figure.Lead - 1].Entry is { Unit: "copula" or "at" } || _tokens[figure.Lead - 1].Has(Tags.And))
        && figure.Comparator is Comparator.None
        && _tokens[figure.End].Has(Tags.Function)
        && !_tokens[figure.End].Has(Tags.YearCue)
        && _tokens[figure.End].End - _tokens[figure.End].Start == 2
        && _tokens[figure.End].Entry is not { Unit: "of" or "weak" or "plain" }
        && _tokens[figure.End + 1].Has(Tags.Cost | Tags.Price)
        && !context.InSentence(figure.First, Tags.Change);

    private bool IsVerb(int at) => _tokens[at].Entry is { Unit: "verb" or "copula" or "be" or "past" };

    /// <summary>Whether small words and plain nouns alone stand between: "multa de mora de 20%", but not "fines were paid by 20%".</summary>
    private bool IsLinked(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (
                _tokens[i].Kind is not TokenKind.Word
                || _tokens[i].Has(Tags.Function) && _tokens[i].Entry is not { Unit: "of" or "weak" or "the" or "copula" or "be" }
            )
                return false;
        }

        return to > from;
    }

    /// <summary>Interest, discount, tax: the prices that are told in percent.</summary>
    private bool IsPriceRate(int at) => at >= 0 && _tokens[at].Entry!.Unit is "rate" or "strong";

    private NumberClass Money(ref Figure figure)
    {
        if (IsWeightInPounds(figure))
            return IsOfAverageOne(ref figure) ? NumberClass.Statistic : NumberClass.Attribute;
        if (IsPoundsOf(figure))
            return NumberClass.Attribute;
        if (IsRateOfValue(figure))
            return NumberClass.Price;
        var claimed = Claimed(ref figure, NumberClass.Statistic);
        if (claimed is not NumberClass.Statistic)
            return claimed;
        if (IsBoundOfPayers(figure))
            return NumberClass.Definition;
        if (IsOfOnePiece(figure))
            return NumberClass.Price;
        if (figure.Number.Scale >= 1000 || figure.Kind is StatisticKind.Average or StatisticKind.Change)
            return NumberClass.Statistic;
        if (IsBracketOfIncome(figure) || IsBoundOfClaim(figure))
            return NumberClass.Definition;
        if (IsClassOfPrice(figure))
            return NumberClass.Price;
        if (IsPaidTo(figure))
            return NumberClass.Statistic;
        if (IsQuote(figure) || IsAskedFor(figure))
            return NumberClass.Price;
        if (IsMaximum(figure))
            return NumberClass.Target;
        if (_tokens[figure.Lead - 1].Says(Traits.Costs) && figure.Number.Value < 1000 && IsOneGood(figure.Lead - 1))
            return NumberClass.Price;
        if (IsPricePerMeasure(figure) || IsToTheCent(figure))
            return NumberClass.Price;
        if (figure.Comparator is Comparator.LessThan && (context.After(figure.End, 2, Tags.Per) || context.After(figure.End, 3, Tags.Duration)))
            return NumberClass.Definition;
        var cost = context.Before(figure.First, 10, Tags.Cost | Tags.Average) || context.After(figure.End, 6, Tags.Cost | Tags.Average);
        var price = context.Before(figure.First, 12, Tags.Price) || context.After(figure.End, 6, Tags.Price);
        return (price || figure.Number.Value < (_tokens[figure.End].Sign is '/' ? LargestPrice : 1000) && IsPerPeriod(figure)) && !cost
            ? NumberClass.Price
            : NumberClass.Statistic;
    }

    /// <summary>"Workers were paid $2.54 an hour", "treatment costs $640 per child": what people are paid and cost was measured.</summary>
    private bool IsPaidTo(in Figure figure)
    {
        ref var verb = ref _tokens[figure.Lead - 1];
        if (verb.Says(Traits.Costs))
            return context.FindAfter(figure.End, 3, Tags.Per) is var per && per >= 0 && _tokens[per + 1].Has(Tags.People)
                || context.FindAfter(figure.Number.End, 3, Tags.Per) is var within && within >= 0 && _tokens[within + 1].Has(Tags.People);
        // "care costs families $720 a month"
        if (verb.Has(Tags.People) && _tokens[figure.Lead - 2].Says(Traits.Costs))
            return true;
        return verb.Kind is TokenKind.Word
            && !verb.Has(Tags.Function)
            && _tokens[figure.Lead - 2].Entry is { Unit: "verb" or "copula" }
            && context.Before(figure.Lead - 2, 4, Tags.People);
    }

    /// <summary>"Couples earning more than £60,000": who is meant, not what they earned.</summary>
    private bool IsBoundOfPayers(in Figure figure) =>
        figure is { Comparator: Comparator.MoreThan or Comparator.LessThan or Comparator.AtLeast or Comparator.AtMost, Number.Scale: 1 }
        && _tokens.Language.Options.HeadLast
        && IsRound(figure.Number.Value)
        && _tokens.TextOf(figure.First - 1) is [.., 'i', 'n', 'g']
        && _tokens[figure.First - 2].Has(Tags.People)
        && (context.IsPlural(figure.First - 2) || _tokens[figure.First - 2].Entry is { Unit: "somebody" });

    /// <summary>"A $150 belt replacement": an article before and a thing in the singular behind, which is no sum itself.</summary>
    private bool IsOfOnePiece(in Figure figure)
    {
        if (
            !_tokens.Language.Options.HeadLast
            || !_tokens[figure.Lead - 1].Has(Tags.Article)
            || figure is not { IsRange: false, Comparator: Comparator.None, Number: { Scale: 1, Value: < LargestPrice } }
            || context.InSentence(figure.First, Tags.Average)
        )
            return false;
        var noun = context.NounTags(figure.End, 4, out var head);
        return head >= 0
            && (noun & (Tags.Cost | Tags.Case | Tags.People | Tags.Event | Tags.Duration | Tags.Comparison)) == 0
            && (!_tokens[head].Has(Tags.Change) || head > figure.End && _tokens.TextOf(head).EndsWith("change", StringComparison.Ordinal))
            && !context.IsPlural(head);
    }

    /// <summary>"A ticket costs", "it cost", in a story anything; but "treatment costs" is what treatment costs wherever there is some.</summary>
    private bool IsOneGood(int verb) =>
        context.IsToldOn(verb)
        || context.Before(verb, 4, Tags.Article | Tags.Definite | Tags.Price | Tags.Suppose)
        || _tokens[verb - 1].Has(Tags.Function);

    /// <summary>Fines, bail and settlements are terms, however large.</summary>
    private bool StrongPrice(in Figure figure)
    {
        var at = context.FindBefore(figure.First, figure.Number.Scale >= 1_000_000 ? 8 : 30, Tags.Price);
        if (at < 0 || _tokens[at].Entry!.Unit != "strong")
            at = context.FindAfter(figure.End, 3, Tags.Price);
        var first = figure.First;
        return at >= 0 && _tokens[at].Entry!.Unit == "strong" && !context.Before(first, 8, Tags.Average) && !context.InSentence(first, Tags.Change);
    }

    /// <summary>"He weighed 180 pounds": pounds are money and a weight.</summary>
    private bool IsWeightInPounds(in Figure figure) =>
        figure.Unit == "GBP"
        && _tokens[figure.End - 1].Kind is TokenKind.Word
        && context.FindBefore(figure.Lead, 5, Tags.Attribute) is var weighed
        && weighed >= 0
        && _tokens[weighed].Entry!.Unit == "before";

    /// <summary>"60 pounds of fertilizer".</summary>
    private bool IsPoundsOf(in Figure figure) =>
        figure.Unit == "GBP"
        && _tokens[figure.End - 1].Kind is TokenKind.Word
        && _tokens[figure.End].Entry is { Unit: "of" or "weak" }
        && _tokens[figure.End + 1].Kind is TokenKind.Word
        && !_tokens[figure.End + 1].Has(Tags.Cost | Tags.Price | Tags.Definite)
        && figure.Number is { Scale: 1, Value: < 1000 }
        && !context.Tells(figure.First)
        && !context.InSentence(figure.First, Tags.Event | Tags.Average | Tags.Change | Tags.Cost);

    /// <summary>"$0.21 per $100 of value".</summary>
    private bool IsRateOfValue(in Figure figure) =>
        StrongPrice(figure)
        || _tokens[figure.End].Has(Tags.Per) && _tokens[figure.End + 1].Has(Tags.Currency)
        || _tokens[figure.First - 1].Has(Tags.Per) && !_tokens[figure.First - 1].Has(Tags.Article) && neighbour is NumberClass.Price;

    /// <summary>"Single: under $75,000.".</summary>
    private bool IsBracketOfIncome(in Figure figure) =>
        figure.Comparator is Comparator.LessThan or Comparator.AtMost
        && _tokens[figure.Lead - 1].Sign is ':'
        && _tokens[figure.End].Kind is not TokenKind.Word
        && !context.Tells(figure.First);

    /// <summary>"Claims of $10,000 or less".</summary>
    private bool IsBoundOfClaim(in Figure figure) =>
        figure is { Comparator: Comparator.AtMost or Comparator.AtLeast, Kind: StatisticKind.Money, Number.Value: < LargestTerm }
        && figure.First == figure.Core
        && _tokens[figure.End - 1].Has(Tags.HedgeAfter)
        && IsRound(figure.Number.Value)
        && (!context.Tells(figure.First) || _tokens[figure.Lead - 1].Entry is { Unit: "of" or "weak" } && context.IsPlural(figure.Lead - 2));

    /// <summary>"$200-range cameras", "ein 20-Euro-Schein".</summary>
    private bool IsClassOfPrice(in Figure figure) =>
        figure.Number.Scale == 1
        && IsHyphened(figure.End)
        && _tokens[figure.End + 1].Kind is TokenKind.Word
        && !_tokens[figure.End + 1].Has(Tags.Per | Tags.Article);

    /// <summary>"Closed lower at $42.10".</summary>
    private bool IsQuote(in Figure figure) => _tokens[figure.Lead - 1].Entry is { Unit: "at" } && figure.Number is { Numeral.Decimals: 2, Value: < 1000 };

    /// <summary>"Notice pay £510 (maximum)".</summary>
    private bool IsMaximum(in Figure figure) =>
        _tokens[figure.End].Sign is '(' && _tokens[figure.End + 1].Has(Tags.Rule) && _tokens[figure.End + 2].Sign is ')';

    /// <summary>"$0.068 per square foot".</summary>
    private bool IsPricePerMeasure(in Figure figure) =>
        figure.Number.Value < 1000
        && _tokens[figure.End].Has(Tags.Per)
        && _tokens[figure.End + 1].Has(Tags.Measure | Tags.Bulk)
        && !_tokens[figure.End + 1].Has(Tags.People)
        && !context.InSentence(figure.First, Tags.Average | Tags.Cost | Tags.Change);

    /// <summary>Cents are told of prices, unless somebody earned or averaged them.</summary>
    private bool IsToTheCent(in Figure figure) =>
        figure.Number.Numeral.Decimals == 2
        && figure.Number.Value < 1000
        && !context.InSentence(figure.First, Tags.Average | Tags.Cost | Tags.Change)
        && place is not TextPlace.TableCell;
}

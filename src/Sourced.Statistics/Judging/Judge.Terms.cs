using Sourced.Statistics.Grammar;
using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;

namespace Sourced.Statistics.Judging;

/// <summary>Terms and thresholds: what guidance, contracts, tax and benefit rules set, and the bounds that only say who is meant.</summary>
internal readonly partial struct Judge
{
    private const decimal LargestTerm = 1_000_000;
    private const int EnoughForChange = 4;

    /// <summary>
    /// Tax bands, allowances, entitlements: a sentence that speaks of terms sets its money, percentages, lengths of time and small counts. What it
    /// says of people, of averages and of millions was counted all the same.
    /// </summary>
    private bool IsTerm(in Figure figure)
    {
        if (!context.SetsTerms(figure.First, figure.Kind is StatisticKind.Change ? EnoughForChange : 2) || figure.Number.Scale >= LargestTerm || figure.Number.Value >= LargestTerm || figure.Kind is StatisticKind.Rank or StatisticKind.Average or StatisticKind.Rate)
            return false;
        if (figure.IsShare || figure.UnitTags is Tags.Percent)
            return !IsOfPeople(figure) && !_tokens[figure.End].Has(Tags.People) && (figure.UnitTags is Tags.Percent || figure.Number.Fraction.Whole > 0);
        if (figure.UnitTags is Tags.Currency or Tags.Duration or Tags.Times)
            return true;
        var noun = context.NounTags(figure.End, 4, out _);
        return figure.UnitTags is Tags.None && (noun & (Tags.People | Tags.Case)) == 0 && figure.Number.Value < 1000 && !context.After(figure.End, 6, Tags.Event);
    }

    /// <summary>"Firms that make under $500,000", "people who live on less than $2 a day": the clause says which, not how many.</summary>
    private bool IsClauseBound(in Figure figure)
    {
        if (figure.Comparator is Comparator.None or Comparator.About or Comparator.Nearly || figure.Number.Scale >= LargestTerm || figure.UnitTags is not (Tags.Currency or Tags.Percent or Tags.Duration or Tags.Measure))
            return false;
        for (var i = figure.Lead - 1; i > figure.Lead - 5 && i > 0; i--)
        {
            if (_tokens[i].Kind is not TokenKind.Word || _tokens[i].Sentence != _tokens[figure.First].Sentence || _tokens[i].Has(Tags.Change | Tags.Event))
                return false;
            if (_tokens[i].Entry is { Unit: "relative" })
                return _tokens[i - 1].Kind is TokenKind.Word && (_tokens[i - 1].Has(Tags.People) || _tokens.TextOf(i - 1) is [.., not 's', 's']);
        }

        return false;
    }
}

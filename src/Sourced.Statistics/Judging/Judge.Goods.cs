using Sourced.Statistics.Grammar;
using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;

namespace Sourced.Statistics.Judging;

/// <summary>Goods and programs: models, editions, and the sizes and prices that catalogues tell.</summary>
internal readonly partial struct Judge
{
    /// <summary>A noun phrase that counts something ends within as many words.</summary>
    private const int LongestPhrase = 7;
    private const decimal LargestPrice = 10_000;

    /// <summary>"Units 17: Growth 18: Inequality": a number before a colon and a title.</summary>
    private bool IsBeforeTitle(in Figure figure)
    {
        ref var colon = ref _tokens[figure.End];
        return figure.IsPlain
            && figure.Number.Numeral.Digits is 1 or 2
            && figure.Comparator is Comparator.None
            && colon.Sign is ':'
            && !colon.SpaceBefore
            && place is not TextPlace.TableCell
            && _tokens[figure.End + 1] is { Kind: TokenKind.Word, Capital: true, SpaceBefore: true }
            && !_tokens[figure.First - 1].Has(Tags.Event | Tags.Case | Tags.People | Tags.By | Tags.To);
    }

    /// <summary>"At $649", "for €20": what one is asked for a thing. What was paid on average, lost or raised is told of many.</summary>
    private bool IsAskedFor(in Figure figure) =>
        _tokens[figure.Lead - 1].Entry is { Unit: "at" or "for" }
        && figure is { Comparator: Comparator.None or Comparator.LessThan, Number: { Scale: 1, Value: < LargestPrice } }
        && figure.Kind is StatisticKind.Money or StatisticKind.Range
        && !_tokens[figure.End].Has(Tags.Per)
        && !context.InSentence(figure.First, Tags.Average | Tags.Cost | Tags.Change | Tags.Event)
        && (context.NounTags(figure.End, 3, out _) & (Tags.People | Tags.Case)) == 0;

    /// <summary>"500 nits", "2 vCPU", "256 color requirement": a bare number before a noun in the singular counts nothing; the noun is a unit or a thing of that size.</summary>
    private bool IsBeforeSingular(in Figure figure)
    {
        if (
            !_tokens.Language.Options.HeadLast
            || figure.UnitTags is not Tags.None
            || figure.IsShare
            || figure.Kind is not StatisticKind.Count
            || figure.Number.Value <= 1
            || figure.Number.Scale >= 1000
            || figure.Comparator is not Comparator.None && !IsAbbreviation(figure.End)
        )
            return false;
        if (OpensClause(figure))
            return false;
        var end = figure.End;
        for (; end < figure.End + LongestPhrase && _tokens[end].Sentence == _tokens[figure.First].Sentence; end++)
        {
            ref var word = ref _tokens[end];
            if (word.Sign is '-' or '\u2011' or '’' or '\'' && !word.SpaceBefore)
                continue;
            // "came to 310 last year"
            if (end == figure.End && word.Has(Tags.Definite))
                return false;
            // "40 coming from the north"
            if (end == figure.End && _tokens.TextOf(end) is [_, _, .., 'i', 'n', 'g'] && _tokens[end + 1].Has(Tags.From | Tags.Function))
                return false;
            // "20 severe or hospitalised cases"
            if (
                end > figure.End
                && (word.Entry is { Unit: "or" } || word.Has(Tags.And))
                && _tokens[end + 1].Kind is TokenKind.Word
                && !_tokens[end + 1].Has(Tags.Function)
            )
                continue;
            if (
                word.Kind is not TokenKind.Word
                || word.Has(
                    Tags.Function
                        | Tags.YearCue
                        | Tags.Idiom
                        | Tags.And
                        | Tags.By
                        | Tags.To
                        | Tags.From
                        | Tags.Per
                        | Tags.HedgeAfter
                        | Tags.HedgeBefore
                )
            )
                break;
            if (
                word.Has(
                    Tags.People
                        | Tags.Case
                        | Tags.Event
                        | Tags.Change
                        | Tags.Comparison
                        | Tags.Duration
                        | Tags.Average
                        | Tags.Measure
                        | Tags.Bulk
                        | Tags.Story
                        | Tags.Superlative
                )
                || word.Says(Traits.Tells)
                || word.Entry is { Unit: "count" }
                || word.Capital && !IsAbbreviation(end)
                || IsManifold(end)
            )
                return false;
        }

        return end > figure.End && end < figure.End + LongestPhrase;
    }

    /// <summary>"In 2019, 4,500 sought help", "in that year 90 wrote": what stands behind such a number may be what they did.</summary>
    private bool OpensClause(in Figure figure)
    {
        ref var before = ref _tokens[figure.Lead - 1];
        return before.Kind is not TokenKind.Word
            || _tokens[figure.Lead].OpensSentence
            || before.Sentence != _tokens[figure.Lead].Sentence
            || before.Capital && !before.OpensSentence
            || before.Has(
                Tags.And | Tags.YearCue | Tags.Duration | Tags.People | Tags.Case | Tags.Event | Tags.HedgeBefore | Tags.HedgeAfter
            )
            || before.Entry is { Unit: "turn" or "relative" or "somebody" };
    }

    /// <summary>A word that may be a plural or a verb by its ending.</summary>
    private bool IsManifold(int at)
    {
        var word = _tokens.TextOf(at);
        foreach (var ending in _tokens.Language.Options.ManifoldEndings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return word[^1] is 'S' || context.IsPlural(at);
    }
}

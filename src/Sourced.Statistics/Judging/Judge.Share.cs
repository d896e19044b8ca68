using Sourced.Statistics.Grammar;
using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;

namespace Sourced.Statistics.Judging;

/// <summary>Parts of a whole: "half of", "one in four"; and the halves and thirds that are none.</summary>
internal readonly partial struct Judge
{
    private NumberClass Share(ref Figure figure)
    {
        ref var next = ref _tokens[figure.End];
        if (IsPartOfWay(figure) || IsPartOfOne(figure))
            return NumberClass.Attribute;
        if (figure.Kind is not StatisticKind.Ratio && figure.Number.InWords && !IsShare(figure))
            return NumberClass.Idiom;
        // "two of the four studies in this chapter"
        if (figure.Kind is StatisticKind.Ratio && figure.Number.InWords && IsOfStudies(figure))
            return NumberClass.Narrative;
        // "page 3 of 12"
        if (figure.Kind is StatisticKind.Ratio && _tokens[figure.Lead - 1].Has(Tags.Page | Tags.ListBefore))
            return NumberClass.Page;
        if (
            next.Has(Tags.Duration)
            || (
                next.Has(Tags.Function | Tags.Article)
                && _tokens[figure.End + 1].Has(Tags.Duration | Tags.Article)
                && context.FindAfter(figure.End, 3, Tags.Duration) is var time
                && time >= 0
                && _tokens[time - 1].Has(Tags.Article | Tags.Definite)
            )
        )
            return NumberClass.Duration;
        if (IsHalfUnit(figure))
            return NumberClass.Attribute;
        if (
            figure.Number.InWords
            && _tokens[figure.First - 1].Sign is '-' or '\u2011'
            && !_tokens[figure.First].SpaceBefore
            && _tokens[figure.First - 2].Has(Tags.Ordinal)
        )
            return NumberClass.Idiom;
        if (IsPartOfYear(figure))
            return NumberClass.Duration;
        if (next.Has(Tags.Measure))
            return NumberClass.Attribute;
        if (
            figure.Kind is StatisticKind.Ratio
            && figure.Number.InWords
            && context.NounTags(figure.End, 3, out var kind) is var noun
            && (noun & Tags.People) == 0
            && (
                (noun & Tags.Story) != 0 && _tokens[kind].Has(Tags.Story)
                || figure.Number.Value == 1
                    && kind >= 0
                    && (noun & Tags.Case) == 0
                    && figure.Comparator is Comparator.None
                    && context.FindBefore(figure.End, figure.End - figure.Core, Tags.RatioOf) is var joiner
                    && joiner > figure.Core
                    && _tokens[joiner].Entry is { Unit: "weak" }
            )
        )
            return NumberClass.Narrative;
        return Claimed(ref figure, NumberClass.Statistic);
    }

    /// <summary>"15 mcg for most adults", "500 kbps is enough for most viewers": whom a size, a price or a rule is meant for.</summary>
    private bool IsAdvised(in Figure figure) =>
        _tokens[figure.First - 1].Entry is { Unit: "for" }
        && !_tokens[figure.First - 1].OpensSentence
        && !context.Tells(figure.First)
        && context.InSentence(figure.First, Tags.Rule | Tags.Measure | Tags.Price)
        && !context.InSentence(figure.First, Tags.Case | Tags.Event);

    /// <summary>"1/4 of a turn", "a 3/4 turn": in digits, and of one thing.</summary>
    private bool IsPartOfOne(in Figure figure)
    {
        if (
            figure.Number.InWords
            || figure.Number.Fraction.Whole == 0
            || figure.Kind is StatisticKind.Ratio or StatisticKind.Average or StatisticKind.Change
            || !_tokens.Language.Options.HeadLast
        )
            return false;
        ref var next = ref _tokens[figure.End];
        if (next.Entry is { Unit: "of" or "weak" })
            return _tokens[figure.End + 1].Has(Tags.Article) && !_tokens[figure.End + 1].Has(Tags.Scale);
        return next.Kind is TokenKind.Word
            && context.NounTags(figure.End, 3, out var head) is var noun
            && head >= 0
            && (noun & (Tags.People | Tags.Case | Tags.Event | Tags.Change | Tags.Comparison | Tags.Definite)) == 0
            && !context.IsPlural(head);
    }

    /// <summary>"Half of", "nearly a third, "by a quarter"; not "second half", "half-time", "a third party".</summary>
    private bool IsShare(in Figure figure)
    {
        ref var next = ref _tokens[figure.End];
        ref var before = ref _tokens[figure.First - 1];
        var (part, _) = figure.Number.Fraction;
        // 三分之一死于: so a share is told, and nothing else
        if (
            _tokens.Language.LongestHan > 1
            && _tokens
                .Text.AsSpan(_tokens[figure.Core].Start, _tokens[figure.End - 1].End - _tokens[figure.Core].Start)
                .Contains("分之", StringComparison.Ordinal)
        )
            return true;
        if (before.Has(Tags.Ordinal) || next.Kind is TokenKind.Numeral || (next.Sign is '-' or '\u2011' && !next.SpaceBefore))
            return false;
        var lonely = figure.End - figure.Core == 1;
        // "for a third or subsequent offense" counts up
        if (
            part == 1
            && _tokens[figure.Core].Has(Tags.Article)
            && _tokens[figure.End - 1].Has(Tags.Ordinal)
            && next.Has(Tags.And | Tags.To)
            && _tokens[figure.End + 1].Kind is TokenKind.Word
            && !_tokens[figure.End + 1]
                .Has(Tags.Number | Tags.Article | Tags.Denominator | Tags.Function | Tags.HedgeBefore | Tags.Comparison)
        )
            return false;
        if (lonely && (before.Has(Tags.Definite) || before.Has(Tags.AgeBefore)) && _tokens[figure.Core].Entry!.Unit != "alone")
            return false;
        // "only one-third notified their parents"
        if (_tokens[figure.Core].Has(Tags.Number) && _tokens.TextOf(figure.End) is [_, _, _, .., 'e', 'd'] && _tokens.Language.Options.HeadLast)
            return true;
        if (part > 1 || figure.Comparator != Comparator.None || before.Has(Tags.By) || before.Has(Tags.Change) || FollowsWhole(figure.First))
            return true;
        // "die Hälfte schläft schlecht": where nouns have capitals, what has none is a verb
        if (_tokens.Language.Options.CapitalNouns && before.Has(Tags.Definite) && next is { Kind: TokenKind.Word, Capital: false } && !next.Has(Tags.Measure))
            return true;
        return next.Kind is not TokenKind.Word
            || next.Has(
                Tags.Function
                    | Tags.Definite
                    | Tags.People
                    | Tags.Case
                    | Tags.Comparison
                    | Tags.Article
                    | Tags.Event
                    | Tags.Change
                    | Tags.And
                    | Tags.To
            )
            || next.Entry is { Unit: "of" or "weak" }
            || IsWithArticle(figure.End);
    }

    /// <summary>"نصف المتصلين": whose half it is, with its article written onto it.</summary>
    private bool IsWithArticle(int at)
    {
        ref var noun = ref _tokens[at];
        var article = _tokens.Language.Options.WrittenArticle;
        return article.Length > 0
            && noun.End - noun.Start > article.Length + 2
            && _tokens.TextOf(at).StartsWith(article, StringComparison.Ordinal)
            && !noun.Has(Tags.Duration | Tags.YearCue | Tags.Month | Tags.Ordinal | Tags.Measure);
    }

    /// <summary>"Of the pupils, a third slept badly": the whole opens the sentence, up to its comma.</summary>
    private bool FollowsWhole(int first)
    {
        if (_tokens[first - 1].Sign is not (',' or '،'))
            return false;
        var named = false;
        for (var i = first - 2; i >= 0 && i > first - RuleReach && _tokens[i].Sentence == _tokens[first].Sentence; i--)
        {
            // "of course" names no whole
            if (_tokens[i].OpensSentence)
                return named && _tokens[i].Has(Tags.Function | Tags.RatioOf) && _tokens[i].Entry!.Unit is "of" or "weak" or "strong";
            named |= _tokens[i].Kind is TokenKind.Numeral || _tokens[i].Has(Tags.Definite | Tags.People | Tags.Case | Tags.Price);
        }

        return false;
    }

    /// <summary>"Half of the way from Peru", "a third of the size of": how far and how large one thing is.</summary>
    private bool IsPartOfWay(in Figure figure) =>
        _tokens[figure.End].Entry is { Unit: "of" or "weak" }
            && (_tokens[figure.End + 1].Has(Tags.Definite) ? _tokens[figure.End + 2] : _tokens[figure.End + 1]).Says(Traits.Extent)
            && figure.Kind is StatisticKind.Fraction
        || (_tokens[figure.End].Says(Traits.Extent) || _tokens[figure.End].Has(Tags.Definite) && _tokens[figure.End + 1].Says(Traits.Extent))
            && figure.Kind is StatisticKind.Fraction;

    /// <summary>"Half a ton", "the second-half rally".</summary>
    private bool IsHalfUnit(in Figure figure) =>
        figure.Kind is StatisticKind.Fraction or StatisticKind.Change
        && _tokens[figure.End].Has(Tags.Article)
        && _tokens[figure.End + 1].Has(Tags.Measure | Tags.Bulk);

    /// <summary>"For more than half the year".</summary>
    private bool IsPartOfYear(in Figure figure) =>
        figure.Kind is StatisticKind.Fraction
        && figure.Number.InWords
        && _tokens[figure.End].Has(Tags.YearCue)
        && _tokens.TextOf(figure.End) is ['t', 'h', 'e', .., 'y', 'e', 'a', 'r']
        && _tokens[figure.End + 1].Kind is not TokenKind.Word;
}

using Sourced.Statistics.Grammar;
using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;

namespace Sourced.Statistics.Judging;

/// <summary>Counts: people and cases are statistics, also small ones; what only sets out the story is not.</summary>
internal readonly partial struct Judge
{
    private const int Small = 12;
    /// <summary>A text has no more parts, steps or groups of its own than this.</summary>
    private const int MostParts = 20;
    /// <summary>Nor does it name more members of a list by its number alone: "the 50 states".</summary>
    private const int MostNamed = 60;
    /// <summary>Writers spell small numbers out, so that two digits are a measured count.</summary>
    private const int SmallInDigits = 9;

    private NumberClass Count(ref Figure figure)
    {
        // "twenty-five (25) children", "two 15-year-old boys"
        var noun = context.NounTags(IsToldAgain(figure, out var close) ? close + 1 : AfterAge(figure.End), 4, out var head);
        var big = figure.Number.Scale >= 1000 || figure.Number.Numeral.Grouped || figure.Number.Numeral.Decimals > 0 || figure.Number.Value >= 1000;
        if (IsTest(figure) is { } test)
            return test;
        if (IsJoinedHours(figure) || IsMinutesOfHours(figure))
            return NumberClass.Duration;
        if (IsScore(figure, head))
            return NumberClass.Narrative;
        if (IsDaysOrMore(figure, head))
            return NumberClass.Duration;
        if (IsGroupOfShare(figure, noun))
            return NumberClass.Definition;
        if (IsDaysOfKind(figure, noun, head, big))
            return NumberClass.Duration;
        // "the Irish were 10-3 up"
        var leads = figure.Kind is StatisticKind.Change && _tokens[figure.Number.End].Sign is '-' or '–' && _tokens[figure.End].Has(Tags.Change);
        if (figure.IsRange && figure.Low.Value >= figure.High.Value && (leads || figure.Kind is not (StatisticKind.Change or StatisticKind.Rate)))
            return IsFall(figure, noun) ? NumberClass.Statistic : NumberClass.Narrative;
        if (IsTitleNumber(figure, noun, head, big))
            return NumberClass.TitleNumber;
        if (IsOpeningOfList(figure, noun, head, big))
            return NumberClass.Narrative;
        if (IsTitleOfParts(figure, noun, big))
            return NumberClass.TitleNumber;
        if (IsTenOfRank(figure))
            return NumberClass.Ordinal;
        if (IsFineWithoutSign(figure, noun) || IsPenaltyUnits(figure))
            return NumberClass.Price;
        if (IsArticleOfMean(figure))
            return NumberClass.Idiom;
        var claimed = Claimed(ref figure, NumberClass.Statistic);
        if (claimed is not NumberClass.Statistic)
            return claimed;
        if (_tokens[figure.End].Has(Tags.AgeAfter) || IsBeforeSingular(figure))
            return NumberClass.Attribute;
        if (IsHoursBeyond(figure, head))
            return NumberClass.Duration;
        if (IsLongIdentifier(figure, noun) || IsPostCode(figure, head) || figure.Number.Numeral.LeadingZero && figure.IsPlain)
            return NumberClass.Identifier;
        if (IsEveryOne(figure))
            return NumberClass.Idiom;
        if (IsSizeOfThing(figure) || IsHyphenatedSize(figure, big))
            return NumberClass.Attribute;
        if (IsOfStudies(figure) || !big && IsPagesOfWork(figure))
            return NumberClass.Narrative;
        if (big || figure.Kind is StatisticKind.Average or StatisticKind.Rate)
            return NumberClass.Statistic;
        var definite = IsKnownNumber(figure, noun);
        if (IsWhatTheyWere(figure, head, definite) || IsMoreOfThem(figure))
            return NumberClass.Statistic;
        if ((noun & Tags.Story) != 0 && (noun & (Tags.People | Tags.Case)) == 0 && figure.Number.Value <= MostParts)
            return NumberClass.Narrative;
        if (IsThreshold(figure))
            return NumberClass.Definition;
        if (IsPartOfThing(figure, noun, head, big))
            return NumberClass.Attribute;
        if (IsFamily(figure))
            return NumberClass.Narrative;
        if ((noun & (Tags.People | Tags.Case)) != 0)
            return CountOfPeople(figure, definite);
        if (IsBareChange(figure, head))
            return NumberClass.Statistic;
        if (figure.Number.Value == 1 && figure.Number.InWords)
            return figure.Comparator is Comparator.About && _tokens[figure.End].Has(Tags.Per) ? NumberClass.Statistic : NumberClass.Idiom;
        return Uncertain(figure, head, definite);
    }

    /// <summary>Behind the age of the counted, if it stands there: "two 15-year-old boys".</summary>
    private int AfterAge(int at)
    {
        if (_tokens[at].Kind is not TokenKind.Numeral || !_tokens.Language.Options.HeadLast)
            return at;
        var years = _tokens[at + 1].Sign is '-' or '\u2011' ? at + 2 : at + 1;
        return _tokens[years].Has(Tags.AgeAfter) ? years + 1 : at;
    }

    /// <summary>"From 340 to 120 cases": a range that falls tells of a change where cases are counted.</summary>
    private bool IsFall(in Figure figure, Tags noun) =>
        (noun & Tags.Case) != 0
        || context.Before(figure.First, 5, Tags.Case | Tags.Event)
        || figure.Number.Numeral.Grouped && _tokens[figure.Core - 1].Has(Tags.From);

    /// <summary>"One of the 18 grounds", "in each of the 50 states", "the list of the 25 cities": a number that readers are thought to know.</summary>
    private bool IsKnownNumber(in Figure figure, Tags noun)
    {
        ref var before = ref _tokens[figure.First - 1];
        if (
            figure.Comparator is Comparator.None
            && (
                before.Says(Traits.Single) && before.Has(Tags.Definite)
                || before.Entry is { Unit: "weak" } && _tokens[figure.First - 2].Entry is { Unit: "strong" }
            )
        )
            return true;
        if (
            _tokens.Language.Options.HeadLast
            && figure is { Comparator: Comparator.None, IsRange: false, Number.Value: <= MostNamed }
            && (before.Has(Tags.Definite) && before.Entry is not { Unit: "relative" } || IsOfThose(before) && !before.OpensSentence)
            && (noun & (Tags.People | Tags.Case)) == 0
        )
            return true;
        return figure.Number.Value <= (figure.Number.InWords ? Small : MostParts)
            && (before.Has(Tags.Definite | Tags.Idiom) || !figure.Number.InWords && IsOfThose(before));
    }

    /// <summary>"Rose by 14", "down two": a change tells itself, a small one in words only behind its "by".</summary>
    private bool IsBareChange(in Figure figure, int head) =>
        figure.Kind is StatisticKind.Change
        && (
            !figure.Number.InWords
            || figure.Number.Value > 1
                && _tokens[figure.Lead - 1].Has(Tags.By)
                && head < 0
                && !_tokens[figure.Lead - 1].Has(Tags.RatioOf)
        );

    private NumberClass CountOfPeople(in Figure figure, bool definite)
    {
        // "the eldest of eight children"
        if (
            figure is { Comparator: Comparator.None, Number.Value: <= MostParts }
            && _tokens[figure.First - 1].Entry is { Unit: "of" or "weak" }
            && _tokens[figure.First - 2].Has(Tags.Superlative)
        )
            return NumberClass.Narrative;
        // "$47,440 if married filing jointly with two qualifying children"
        if (figure.Number.InWords && figure.Number.Value <= Small && context.SetsTerms(figure.First) && !context.Tells(figure.First))
            return NumberClass.Definition;
        // "one assault is reported every minute"
        if (
            figure.Number.Value == 1
            && context.FindAfter(figure.End, EachReach, Tags.RatioOpen) is var every
            && every >= 0
            && _tokens[every].Entry!.Unit == "every"
            && _tokens[every + 1].Has(Tags.Duration)
        )
            return NumberClass.Statistic;
        // "one child was killed every 3 hours": the pace tells it
        if (
            figure.Number.Value == 1
            && context.FindAfter(figure.End, EachReach, Tags.RatioOpen) is var pace
            && pace >= 0
            && _tokens[pace].Entry!.Unit == "every"
            && _tokens[pace + 1].Kind is TokenKind.Numeral
            && _tokens[pace + 2].Has(Tags.Duration)
        )
            return NumberClass.Narrative;
        if (figure.Number.Value == 1 && figure.Number.InWords)
            return
                (
                    context.After(figure.End, 5, Tags.Event)
                    || IsSufferer(figure)
                    || _tokens[figure.Lead - 1].Has(Tags.Case)
                        && _tokens[figure.Lead - 1].Has(Tags.Function)
                        && _tokens[figure.End].Has(Tags.Case)
                ) && !definite
                ? NumberClass.Statistic
                : NumberClass.Narrative;
        return definite && !context.After(figure.End, 5, Tags.Event) ? NumberClass.Narrative : NumberClass.Statistic;
    }

    /// <summary>"p &lt; 0.05" is a threshold, "n = 260" a sample.</summary>
    private NumberClass? IsTest(in Figure figure)
    {
        ref var sign = ref _tokens[figure.Core - 1];
        if (sign.Sign is not ('=' or '<' or '>' or '≤' or '≥'))
            return null;
        var name = _tokens.TextOf(figure.Core - 2);
        if (name is "n" or "N")
            return NumberClass.Statistic;
        if (name is "p" or "P" or "α")
            return NumberClass.Definition;
        // "d = 0.3" was measured, "connect_timeout = 0.3" is a setting
        return
            sign.Sign is '='
            && figure.Number.Numeral.Decimals > 0
            && (name.Length <= 3 || _tokens[figure.Core - 2].Has(Tags.Case | Tags.Interval | Tags.Average))
            ? NumberClass.Statistic
            : NumberClass.Code;
    }

    /// <summary>"Five were adult women and two were girls".</summary>
    private bool IsWhatTheyWere(in Figure figure, int head, bool definite) =>
        figure.Number.Value > 1
        && !figure.IsRange
        && !definite
        && _tokens[figure.End].Entry is { Unit: "verb" }
        && head < 0
        && context.After(figure.End + 1, 3, Tags.People);

    /// <summary>"Three more are in hospital".</summary>
    private bool IsMoreOfThem(in Figure figure) =>
        figure.Number.Value > 1 && _tokens[figure.End].Entry is { Comparator: Comparator.MoreThan } && _tokens[figure.End + 1].Entry is { Unit: "verb" };
}

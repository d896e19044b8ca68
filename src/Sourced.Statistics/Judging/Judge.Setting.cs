using Sourced.Statistics.Grammar;
using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;

namespace Sourced.Statistics.Judging;

/// <summary>Counts that set out a text or a story, and measure nothing.</summary>
internal readonly partial struct Judge
{
    /// <summary>"الساعات الـ24 الماضية".</summary>
    private bool IsJoinedHours(in Figure figure) =>
        figure.IsPlain
        && _tokens[figure.First - 1].Kind is TokenKind.Word
        && _tokens.Text[_tokens[figure.First - 1].Start] is >= '\u0600' and <= '\u06FF'
        && _tokens[figure.First - 1].End - _tokens[figure.First - 1].Start <= 3
        && !_tokens[figure.First].SpaceBefore
        && (_tokens[figure.First - 2].Has(Tags.Duration) || _tokens.TextOf(figure.First - 2) is ['ا', 'ل', 'س', 'ا', 'ع', 'ا', 'ت']);

    /// <summary>"Absent 10+ school days".</summary>
    private bool IsDaysOrMore(in Figure figure, int head) =>
        _tokens.Language.Options.HeadLast
        && figure is { UnitTags: Tags.None, Kind: StatisticKind.Count or StatisticKind.Range, Number.Scale: 1 }
        && _tokens[figure.End - 1].Sign is '+'
        && (_tokens[figure.End].Has(Tags.Duration) || head >= 0 && _tokens[head].Has(Tags.Duration));

    /// <summary>"22% have been in 3+ homes": who belongs to a share that stands before.</summary>
    private bool IsGroupOfShare(in Figure figure, Tags noun) =>
        figure
            is
        {
            UnitTags: Tags.None,
            Comparator: Comparator.AtLeast,
            Kind: StatisticKind.Count,
            Number: { Scale: 1, Value: <= MostParts }
        }
        && _tokens[figure.End - 1].Sign is '+'
        && (noun & Tags.People) == 0
        && context.Before(figure.First, RuleReach, Tags.Percent);

    /// <summary>"92 Earth days", "30 consecutive nights".</summary>
    private bool IsDaysOfKind(in Figure figure, Tags noun, int head, bool big) =>
        !big
        && head > figure.End
        && head <= figure.End + 2
        && _tokens[head].Has(Tags.Duration)
        && !_tokens[head - 1].Has(Tags.Definite)
        && (noun & (Tags.People | Tags.Case)) == 0
        && figure.Kind is not (StatisticKind.Average or StatisticKind.Change);

    /// <summary>"There are 10 national holidays:".</summary>
    private bool IsOpeningOfList(in Figure figure, Tags noun, int head, bool big) =>
        !big
        && figure.Number.Value <= MostParts
        && (noun & (Tags.People | Tags.Case)) == 0
        && head >= 0
        && _tokens[_tokens.Count - 1].Sign is ':' or '：'
        && _tokens[_tokens.Count - 1].Sentence == _tokens[figure.First].Sentence;

    /// <summary>"7 steps to take".</summary>
    private bool IsTitleOfParts(in Figure figure, Tags noun, bool big) =>
        figure.First == 0
        && !big
        && (noun & Tags.Story) != 0
        && _tokens[_tokens.Count - 1].Sentence == 0
        && _tokens[_tokens.Count - 1].Sign is not ('.' or '।' or '。');

    /// <summary>"الذكرى السنوية السبعين": a ten with the article after a noun with the article is an ordinal.</summary>
    private bool IsTenOfRank(in Figure figure) =>
        figure.Number.InWords
        && figure.Number.Value is >= 20 and <= 100
        && _tokens.TextOf(figure.Core) is ['ا', 'ل', ..]
        && _tokens.TextOf(figure.Core - 1) is ['ا', 'ل', ..];

    /// <summary>"Une amende de 2 000 F": a fine tells its currency as it likes.</summary>
    private bool IsFineWithoutSign(in Figure figure, Tags noun) =>
        figure.UnitTags is Tags.None
        && context.FindBefore(figure.Lead, 3, Tags.Price) is var fined
        && fined >= 0
        && _tokens[fined].Entry!.Unit == "strong"
        && (noun & (Tags.People | Tags.Case)) == 0;

    /// <summary>"2,500 penalty units".</summary>
    private bool IsPenaltyUnits(in Figure figure) =>
        figure.UnitTags is Tags.None
        && figure.Kind is StatisticKind.Count
        && _tokens[figure.End].Has(Tags.Price)
        && _tokens[figure.End].Entry!.Unit == "strong"
        && !context.InSentence(figure.First, Tags.Event | Tags.Change)
        && _tokens.TextOf(figure.End) is [.., not 's'];

    /// <summary>"For hours worked over 40", "any hours over 40".</summary>
    private bool IsHoursBeyond(in Figure figure, int head) =>
        figure.IsPlain && figure.Comparator is not Comparator.None && context.Before(figure.Lead, 2, Tags.Duration) && head < 0;

    /// <summary>A rate of one in words: "one each".</summary>
    private bool IsEveryOne(in Figure figure) =>
        figure.Kind is StatisticKind.Rate
        && figure.Number.Value == 1
        && figure.Number.InWords
        && figure.Comparator is Comparator.None
        && !_tokens[figure.End - 1].Has(Tags.Scale)
        && figure.UnitTags == Tags.None;

    /// <summary>"A woman with two children".</summary>
    private bool IsFamily(in Figure figure) =>
        figure.Number.InWords
        && figure.Number.Value <= Small
        && figure.Comparator is Comparator.None
        && _tokens[figure.First - 1].Entry is { Unit: "with" }
        && _tokens[figure.First - 2].Has(Tags.People)
        && _tokens[figure.First - 3].Has(Tags.Article);

    /// <summary>"Losing 40-60 at halftime", "a 120-95 blowout": two bare numbers and a dash in a sentence about a game.</summary>
    private bool IsScore(in Figure figure, int head) =>
        IsStanding(figure)
        || figure is { IsRange: true, UnitTags: Tags.None, Number.IsPlain: true, Second.IsPlain: true }
        && _tokens[figure.Number.End].Kind is TokenKind.Symbol
        && (head < 0 || _tokens[figure.Lead - 1].Has(Tags.Article))
        && figure.Second.Value < 200
        && figure.Number.Value < 200
        && context.Plays(figure.First);

    /// <summary>"31 points" in a sentence about a game, "3-25-0": how a team stands.</summary>
    private bool IsStanding(in Figure figure) =>
        figure.UnitTags is Tags.None
        && (
            figure is { Kind: StatisticKind.Count, Comparator: Comparator.None, Number.Scale: 1 }
                && _tokens[figure.End].Says(Traits.Tally)
                && context.Plays(figure.First)
                && !context.Votes(figure.First)
            || figure is { IsRange: true, Number.IsPlain: true }
                && IsHyphened(figure.End)
                && _tokens[figure.End + 1].Kind is TokenKind.Numeral
                && IsHyphened(figure.Number.End)
        );

    /// <summary>"In 24 trials": how many studies a text looks at sets out the text, unless they are very many.</summary>
    private bool IsOfStudies(in Figure figure)
    {
        if (figure.Number.Value >= 1000 || figure.Comparator is not Comparator.None && figure.Number.Value >= 100)
            return false;
        for (var i = figure.End; i < figure.End + 4 && _tokens[i].Kind is TokenKind.Word && !_tokens[i].Has(Tags.Function); i++)
        {
            if (_tokens[i].Entry is { Unit: "study" })
                return true;
        }

        return false;
    }

    /// <summary>"families with three or more children": the words bound a group, nobody counted the three.</summary>
    private bool IsThreshold(in Figure figure) =>
        figure.Comparator is Comparator.AtLeast
        && figure.First == figure.Core
        && (
            figure.Number.InWords && figure.Number.Value <= Small
            || figure.IsPlain && figure.Number.Value < 1000 && _tokens[figure.First - 1].Entry is { Unit: "with" }
        )
        && _tokens[figure.First - 1].Has(Tags.Function);

    /// <summary>"7 steps", "Ten questions" as a heading.</summary>
    private bool IsTitleNumber(in Figure figure, Tags noun, int head, bool big) =>
        place is TextPlace.Heading && figure.First == 0 && !big && (noun & (Tags.People | Tags.Case)) == 0 && head >= 0;

    /// <summary>"D'un âge moyen de 54 ans": an article before its mean.</summary>
    private static bool IsArticleOfMean(in Figure figure) =>
        figure.Number is { Value: 1, InWords: true } && figure.Kind is StatisticKind.Average && figure.Comparator is Comparator.None or Comparator.About;

    /// <summary>"A report of 120 pages".</summary>
    private bool IsPagesOfWork(in Figure figure)
    {
        ref var pages = ref _tokens[figure.End];
        if (!pages.Has(Tags.Page) || _tokens[figure.End + 1].Sign is '-' or '\u2011')
            return false;
        return pages.Has(Tags.Story) && figure.Kind is StatisticKind.Count
            || _tokens.TextOf(figure.End) is "pages" or "páginas" or "Seiten"
                && figure.Kind is StatisticKind.Count or StatisticKind.Change
                && _tokens[figure.Lead - 1].Entry is { Unit: "of" or "weak" };
    }

    /// <summary>"11小时27分": the minutes of the hours before them, which elsewhere are points.</summary>
    private bool IsMinutesOfHours(in Figure figure) =>
        neighbour is NumberClass.Duration
        && _tokens.Language.LongestHan > 1
        && _tokens[figure.First - 1].Has(Tags.Duration)
        && !_tokens[figure.First].SpaceBefore
        && _tokens.Text[_tokens[figure.End - 1].End..] is ['分', ..];
}

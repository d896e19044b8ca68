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
    /// <summary>Writers spell small numbers out, so that two digits are a measured count.</summary>
    private const int SmallInDigits = 9;

    private NumberClass Count(ref Figure figure)
    {
        // "twenty-five (25) children"
        // "two 15-year-old boys"
        var noun = context.NounTags(IsToldAgain(figure, out var close) ? close + 1 : AfterAge(figure.End), 4, out var head);
        var big = figure.Number.Scale >= 1000 || figure.Number.Numeral.Grouped || figure.Number.Numeral.Decimals > 0 || figure.Number.Value >= 1000;
        if (IsTest(figure) is { } test)
            return test;
        // "الساعات الـ24 الماضية"
        if (
            figure.IsPlain
            && _tokens[figure.First - 1].Kind is TokenKind.Word
            && _tokens.Text[_tokens[figure.First - 1].Start] is >= '\u0600' and <= '\u06FF'
            && _tokens[figure.First - 1].End - _tokens[figure.First - 1].Start <= 3
            && !_tokens[figure.First].SpaceBefore
            && (_tokens[figure.First - 2].Has(Tags.Duration) || _tokens.TextOf(figure.First - 2) is ['ا', 'ل', 'س', 'ا', 'ع', 'ا', 'ت'])
        )
            return NumberClass.Duration;
        if (IsScore(figure, head))
            return NumberClass.Narrative;
        // "absent 10+ school days"
        if (
            _tokens.Language.Options.HeadLast
            && figure is { UnitTags: Tags.None, Comparator: Comparator.AtLeast, Kind: StatisticKind.Count, Number.Scale: 1 }
            && _tokens[figure.End - 1].Sign is '+'
            && (_tokens[figure.End].Has(Tags.Duration) || head >= 0 && _tokens[head].Has(Tags.Duration))
        )
            return NumberClass.Duration;
        // "22% have been in 3+ homes": who belongs to a share that stands before
        if (
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
            && context.Before(figure.First, RuleReach, Tags.Percent)
        )
            return NumberClass.Definition;
        // "92 Earth days", "30 consecutive nights"
        if (
            !big
            && head > figure.End
            && head <= figure.End + 2
            && _tokens[head].Has(Tags.Duration)
            && !_tokens[head - 1].Has(Tags.Definite)
            && (noun & (Tags.People | Tags.Case)) == 0
            && figure.Kind is not (StatisticKind.Average or StatisticKind.Change)
        )
            return NumberClass.Duration;
        if (figure.IsRange && figure.Low.Value >= figure.High.Value && figure.Kind is not (StatisticKind.Change or StatisticKind.Rate))
            return
                (noun & Tags.Case) != 0
                || context.Before(figure.First, 5, Tags.Case | Tags.Event)
                || figure.Number.Numeral.Grouped && _tokens[figure.Core - 1].Has(Tags.From)
                ? NumberClass.Statistic
                : NumberClass.Narrative;
        if (place is TextPlace.Heading && figure.First == 0 && !big && (noun & (Tags.People | Tags.Case)) == 0 && head >= 0)
            return NumberClass.TitleNumber;
        // "There are 10 national holidays:" opens their list
        if (
            !big
            && figure.Number.Value <= MostParts
            && (noun & (Tags.People | Tags.Case)) == 0
            && head >= 0
            && _tokens[_tokens.Count - 1].Sign is ':' or '：'
            && _tokens[_tokens.Count - 1].Sentence == _tokens[figure.First].Sentence
        )
            return NumberClass.Narrative;
        if (
            figure.First == 0
            && !big
            && (noun & Tags.Story) != 0
            && _tokens[_tokens.Count - 1].Sentence == 0
            && _tokens[_tokens.Count - 1].Sign is not ('.' or '।' or '。')
        )
            return NumberClass.TitleNumber;
        // الذكرى السنوية السبعين: a ten with the article after a noun with the article is an ordinal
        if (
            figure.Number.InWords
            && figure.Number.Value is >= 20 and <= 100
            && _tokens.TextOf(figure.Core) is ['ا', 'ل', ..]
            && _tokens.TextOf(figure.Core - 1) is ['ا', 'ل', ..]
        )
            return NumberClass.Ordinal;
        // "une amende de 2 000 F": a fine tells its currency as it likes
        if (
            figure.UnitTags is Tags.None
            && context.FindBefore(figure.Lead, 3, Tags.Price) is var fined
            && fined >= 0
            && _tokens[fined].Entry!.Unit == "strong"
            && (noun & (Tags.People | Tags.Case)) == 0
        )
            return NumberClass.Price;
        // "2,500 penalty units"
        if (
            figure.UnitTags is Tags.None
            && figure.Kind is StatisticKind.Count
            && _tokens[figure.End].Has(Tags.Price)
            && _tokens[figure.End].Entry!.Unit == "strong"
            && !context.InSentence(figure.First, Tags.Event | Tags.Change)
            && _tokens.TextOf(figure.End) is [.., not 's']
        )
            return NumberClass.Price;
        // "d'un âge moyen de 54 ans": an article before its mean
        if (figure.Number is { Value: 1, InWords: true } && figure.Kind is StatisticKind.Average && figure.Comparator is Comparator.None or Comparator.About)
            return NumberClass.Idiom;
        var claimed = Claimed(ref figure, NumberClass.Statistic);
        if (claimed is not NumberClass.Statistic)
            return claimed;
        if (_tokens[figure.End].Has(Tags.AgeAfter) || IsBeforeSingular(figure))
            return NumberClass.Attribute;
        // "for hours worked over 40", "any hours over 40"
        if (figure.IsPlain && figure.Comparator is not Comparator.None && context.Before(figure.Lead, 2, Tags.Duration) && head < 0)
            return NumberClass.Duration;
        if (figure.Number.Numeral.Digits > 7 && figure.IsPlain && (noun & (Tags.People | Tags.Case)) == 0)
            return NumberClass.Identifier;
        // 上海 200092: Chinese counts nothing without its measure word
        if (
            _tokens.Language.LongestHan > 1
            && figure.IsPlain
            && figure.Number.Numeral.Digits == 6
            && figure.Kind is StatisticKind.Count
            && (head < 0 || _tokens[figure.End].SpaceBefore)
            && (_tokens[figure.First - 1].Kind is TokenKind.Word || _tokens[figure.First - 1].Sign is ')' or '）')
            && !_tokens[figure.First - 1].Has(Tags.People | Tags.Case | Tags.Change | Tags.Function)
            && !context.Tells(figure.First)
        )
            return NumberClass.Identifier;
        if (figure.Number.Numeral.LeadingZero && figure.IsPlain)
            return NumberClass.Identifier;
        if (
            figure.Kind is StatisticKind.Rate
            && figure.Number.Value == 1
            && figure.Number.InWords
            && figure.Comparator is Comparator.None
            && !_tokens[figure.End - 1].Has(Tags.Scale)
            && figure.UnitTags == Tags.None
        )
            return NumberClass.Idiom;
        // "a 256-colour terminal", "a 200-member chamber": the size of one thing
        if (
            figure.Number.Scale == 1
            && !figure.Number.Numeral.Grouped
            && figure.Number.Numeral.Digits is > 0 and < 4
            && _tokens[_tokens[figure.End].Sign is '-' or '\u2011' ? figure.End + 1 : figure.End].Entry is { Unit: "size" }
        )
            return NumberClass.Attribute;
        if (
            (!big || _tokens[figure.End - 1].Has(Tags.Scale) || _tokens.Language.Options.HeadLast && !context.IsPlural(figure.End + 1))
            && (
                figure.Number.Numeral.Digits > 0
                || (_tokens[figure.Lead - 1].Has(Tags.Article) || IsOwned(figure)) && figure.Number.Value > 1
            )
            && _tokens[figure.End].Sign is '-' or '\u2011' or '–'
            && !_tokens[figure.End].SpaceBefore
            && !_tokens[figure.End + 1].SpaceBefore
            && _tokens[figure.End + 1].Kind is TokenKind.Word
            && (
                !_tokens[figure.End + 1].Has(Tags.People | Tags.Case)
                || _tokens.Language.Options.HeadLast
                    && figure.Number.Numeral.Digits < 4
                    && _tokens.Text[_tokens[figure.End + 1].End - 1] is not 's'
            )
            && figure.Kind is StatisticKind.Count
            && !_tokens.Language.Options.CapitalNouns
        )
            return NumberClass.Attribute;
        if (
            figure.Number.Value < 1000 && (figure.Comparator is Comparator.None || figure.Number.Value < 100) && IsOfStudies(figure)
            || !big
                && _tokens[figure.End].Has(Tags.Page)
                && _tokens[figure.End + 1].Sign is not ('-' or '\u2011')
                && (
                    _tokens[figure.End].Has(Tags.Story) && figure.Kind is StatisticKind.Count
                    || _tokens.TextOf(figure.End) is "pages" or "páginas" or "Seiten"
                        && figure.Kind is StatisticKind.Count or StatisticKind.Change
                        && _tokens[figure.Lead - 1].Entry is { Unit: "of" or "weak" }
                )
        )
            return NumberClass.Narrative;
        if (big || figure.Kind is StatisticKind.Average or StatisticKind.Rate)
            return NumberClass.Statistic;
        // "one of the 18 grounds"
        var definite =
            figure.Number.Value <= (figure.Number.InWords ? Small : MostParts)
            && (
                _tokens[figure.First - 1].Has(Tags.Definite | Tags.Idiom) || !figure.Number.InWords && IsOfThose(_tokens[figure.First - 1])
            );
        // "in each of the 50 states"
        definite |=
            figure.Comparator is Comparator.None
            && (
                _tokens[figure.First - 1].Says(Traits.Single) && _tokens[figure.First - 1].Has(Tags.Definite)
                || _tokens[figure.First - 1].Entry is { Unit: "weak" } && _tokens[figure.First - 2].Entry is { Unit: "strong" }
            );
        // "five were adult women and two were girls"
        if (
            figure.Number.Value > 1
            && !figure.IsRange
            && !definite
            && _tokens[figure.End].Entry is { Unit: "verb" }
            && head < 0
            && context.After(figure.End + 1, 3, Tags.People)
        )
            return NumberClass.Statistic;
        // "three more are in hospital"
        if (figure.Number.Value > 1 && _tokens[figure.End].Entry is { Comparator: Comparator.MoreThan } && _tokens[figure.End + 1].Entry is { Unit: "verb" })
            return NumberClass.Statistic;
        if ((noun & Tags.Story) != 0 && (noun & (Tags.People | Tags.Case)) == 0 && figure.Number.Value <= MostParts)
            return NumberClass.Narrative;
        if (IsThreshold(figure))
            return NumberClass.Definition;
        // "a wheel with 38 slots"
        if (
            !big
            && _tokens[figure.First - 1].Entry is { Unit: "with" }
            && head >= 0
            && (noun & (Tags.People | Tags.Case)) == 0
            && _tokens[figure.First - 2].Kind is TokenKind.Word
            && (_tokens[figure.First - 3].Has(Tags.Article) || _tokens[figure.First - 4].Has(Tags.Article))
            && figure.Comparator is Comparator.None
        )
            return NumberClass.Attribute;
        // "had a pressure above 140"
        if (
            head < 0
            && figure.First < figure.Core
            && figure.Comparator is not Comparator.None
            && _tokens[figure.Lead - 1].Entry is { Unit: "before" }
            && _tokens[figure.Lead - 1].Has(Tags.Attribute)
        )
            return NumberClass.Definition;
        // "a woman with two children"
        if (
            figure.Number.InWords
            && figure.Number.Value <= Small
            && figure.Comparator is Comparator.None
            && _tokens[figure.First - 1].Entry is { Unit: "with" }
            && _tokens[figure.First - 2].Has(Tags.People)
            && _tokens[figure.First - 3].Has(Tags.Article)
        )
            return NumberClass.Narrative;
        if ((noun & (Tags.People | Tags.Case)) != 0)
            return CountOfPeople(figure, definite);
        if (
            figure.Kind is StatisticKind.Change
            && (
                !figure.Number.InWords
                || figure.Number.Value > 1
                    && _tokens[figure.Lead - 1].Has(Tags.By)
                    && head < 0
                    && !_tokens[figure.Lead - 1].Has(Tags.RatioOf)
            )
        )
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

    /// <summary>"Losing 40-60 at halftime", "a 120-95 blowout": two bare numbers and a dash in a sentence about a game.</summary>
    private bool IsScore(in Figure figure, int head) =>
        figure is { IsRange: true, UnitTags: Tags.None, Number.IsPlain: true, Second.IsPlain: true }
        && _tokens[figure.Number.End].Kind is TokenKind.Symbol
        && (head < 0 || _tokens[figure.Lead - 1].Has(Tags.Article))
        && figure.Second.Value < 200
        && figure.Number.Value < 200
        && context.Plays(figure.First);

    /// <summary>"In 24 trials": how many studies a text looks at sets out the text.</summary>
    private bool IsOfStudies(in Figure figure)
    {
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

    private NumberClass CountOfPeople(in Figure figure, bool definite)
    {
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

    /// <summary>A small number of something unknown.</summary>
    private NumberClass Uncertain(in Figure figure, int head, bool definite)
    {
        if (context.After(figure.End, 4, Tags.Event) && !definite || IsSubjectOfEvent(figure, definite))
            return NumberClass.Statistic;
        // "a fire that killed 6 was arson"
        if (
            !definite
            && head < 0
            && figure.Number.Value > 1
            && _tokens[figure.Lead - 1].Has(Tags.Event)
            && (
                figure.Number.Numeral.Digits > 0 && _tokens[figure.End].Kind is TokenKind.Word
                || place is TextPlace.Heading && _tokens[figure.End].Kind is TokenKind.Edge
            )
        )
            return NumberClass.Statistic;
        // "Deaths: seven directly due to fire"
        if (
            _tokens[figure.Lead - 1].Sign is ':'
            && _tokens[figure.Lead - 2].Has(Tags.Case)
            && _tokens[figure.Lead - 2].OpensSentence
            && figure.Number.Value > 1
        )
            return NumberClass.Statistic;
        // "seized two boats", "seized 14 kg of it, three guns and nine phones"
        if (
            !definite
            && head >= 0
            && (
                _tokens[figure.Lead - 1].Has(Tags.Event)
                || isCounted
                    && (_tokens[figure.Lead - 1].Sign is ',' || _tokens[figure.Lead - 1].Has(Tags.And))
                    && context.Before(figure.Lead, 8, Tags.Event)
            )
        )
            return NumberClass.Statistic;
        if (!definite && head >= 0 && figure.Number.Value > 1 && IsAmongFound(figure))
            return NumberClass.Statistic;
        // "17 were injured, five of them badly"
        if (isCounted && figure.Number.Value > 1 && (_tokens[figure.First - 1].Entry is { Unit: "part" } || _tokens[figure.End].Entry is { Unit: "part" }))
            return NumberClass.Statistic;
        // "at least five aftershocks": somebody counted; "91 layoffs, and up to six stations"
        if (
            figure.Number.InWords
            && figure.Number.Value > 2
            && head >= 0
            && figure.First < figure.Core
            && (
                figure.Comparator is not (Comparator.None or Comparator.AtMost or Comparator.LessThan)
                || isCounted && figure.Comparator is Comparator.AtMost && !context.Binds(figure.First)
            )
        )
            return NumberClass.Statistic;
        if (IsForEach(figure))
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
}

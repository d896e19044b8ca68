using Sourced.Statistics.Grammar;
using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;
using Sourced.Statistics.Numbers;

namespace Sourced.Statistics.Judging;

/// <summary>Walks the tokens of one block once, reads what stands at each and has it judged.</summary>
internal sealed class BlockReader(Tokens tokens, TextPlace place, PageRegister page)
{
    private const Tags FigureStart = Tags.Number | Tags.Scale | Tags.Denominator | Tags.Article | Tags.RatioOpen | Tags.Between | Tags.Currency | Tags.Percent;

    private const Tags Interesting = FigureStart | Tags.Ordinal | Tags.Month | Tags.Doubled | Tags.Multiple | Tags.Vague | Tags.VagueScale | Tags.Idiom;

    private readonly Context _context = Context.Of(tokens, page);
    private readonly List<NumberInText> _found = [];
    private const int LongestLink = 5;
    private const int LongestDescription = 14;
    private int _floor;
    /// <summary>Where the last pace ended.</summary>
    private int _paced = -1;
    /// <summary>What the last figure was, in which unit, and where it ended.</summary>
    private (NumberClass Class, Tags Unit, int End) _told = (NumberClass.Statistic, Tags.None, -100);
    /// <summary>The unit of the last statistic and where it ended.</summary>
    private (Tags Unit, int End) _measured = (Tags.None, -100);

    public IReadOnlyList<NumberInText> Read()
    {
        var all = tokens.All;
        for (var i = 0; i < all.Length; i = Math.Max(i + 1, _floor))
        {
            if (all[i].Kind is TokenKind.Numeral or TokenKind.Shape || (all[i].Tags & Interesting) != 0)
                ReadAt(i);
        }

        return _found;
    }

    private void ReadAt(int at)
    {
        ref var token = ref tokens[at];
        if (token.Kind is TokenKind.Word && IsBareArticle(at))
            return;
        if (token.Kind is TokenKind.Shape)
            ReadShape(at);
        else if (token.Has(Tags.Idiom))
            Add(at, at + 1, NumberClass.Idiom, null);
        else if (token.Kind is TokenKind.Numeral && tokens[at + 1].Entry is { Unit: "suffix" } && !tokens[at + 1].SpaceBefore)
            ReadSuffixed(at);
        else if (
            token.Kind is TokenKind.Numeral
            && tokens.Language.Options.OrdinalDot
            && tokens[at + 1].Sign is '.'
            && !tokens[at + 1].SpaceBefore
            && tokens.NumeralOf(at).IsPlain
            && Ranks.TryEvery(_context, at, tokens.NumeralOf(at).Value, at + 2, out var every)
        )
            AddFigure(ref every);
        else if (Dates.TryRead(tokens, at, out var end, out var date))
            Add(at, end, date, null);
        else if (IsDottedOrdinal(at))
            Add(at, at + 2, NumberClass.Ordinal, null);
        else if (token.Has(Tags.Number) && IsTensOfRank(at, out var rank))
            AddFigure(ref rank);
        else if (Multiples.TryWord(_context, at, out var multiple) || Vagues.TryRead(_context, at, out multiple) || Ranks.TryRead(_context, at, out multiple))
            AddFigure(ref multiple);
        else if ((token.Kind is TokenKind.Numeral || token.Has(FigureStart)) && FigureReader.TryRead(tokens, at, out var figure))
            AddFigure(ref figure);
        else if (token.Entry is { Unit: "prefix" })
            ReadPrefixed(at);
        else if (token.Has(Tags.Ordinal) && (!token.Has(Tags.Duration) || tokens[at - 1].Has(Tags.Definite | Tags.RatioOpen)) && token.Kind is TokenKind.Word)
            Add(at, at + 1, NumberClass.Ordinal, null);
    }

    /// <summary>"Im 19. Jahrhundert", "in der 42., 55. und 70. Minute": a number whose full stop ends no sentence.</summary>
    private bool IsDottedOrdinal(int at)
    {
        if (!IsDotted(at) || !tokens.Language.Options.OrdinalDot)
            return false;
        ref var next = ref tokens[at + 2];
        if ((next.Sign is ',' or '-' or '–' || next.Has(Tags.And | Tags.To)) && IsDotted(at + 3))
            return true;
        return next.Kind is TokenKind.Word
            && next.SpaceBefore
            && next.Sentence == tokens[at].Sentence
            && (
                tokens[at - 1].Says(Traits.Numbering)
                || (tokens[at - 1].Sign is ',' or '-' or '–' || tokens[at - 1].Has(Tags.And | Tags.To)) && at >= 3 && IsDotted(at - 3)
            );
    }

    private bool IsDotted(int at) =>
        tokens[at].Kind is TokenKind.Numeral
        && tokens.NumeralOf(at) is { IsPlain: true, Digits: <= 3 }
        && tokens[at + 1].Sign is '.'
        && !tokens[at + 1].SpaceBefore;

    /// <summary>"Fifty-first most populous": the tens of an ordinal that ranks.</summary>
    private bool IsTensOfRank(int at, out Figure rank)
    {
        rank = default;
        if (tokens[at].Entry!.Value is not (>= 20 and <= 90))
            return false;
        var ordinal = tokens[at + 1].Sign is '-' or '\u2011' && !tokens[at + 1].SpaceBefore ? at + 2 : at + 1;
        return tokens[ordinal].Has(Tags.Ordinal) && tokens[ordinal].Entry!.Value < 10 && Ranks.TryRead(_context, ordinal, out rank);
    }

    /// <summary>"हर 10वां बच्चा" is one in ten; any other number with an ordinal ending is an ordinal.</summary>
    private void ReadSuffixed(int at)
    {
        if (Ranks.TryEvery(_context, at, tokens.NumeralOf(at).Value, at + 2, out var ratio))
            AddFigure(ref ratio);
        else
            Add(at, at + 2, NumberClass.Ordinal, null);
    }

    /// <summary>第十二条, 第三章, 第五: what follows the number says which sort of ordinal it is.</summary>
    private void ReadPrefixed(int at)
    {
        if (!NumberPhrases.TryRead(tokens, at + 1, out var number))
            return;
        ref var next = ref tokens[number.End];
        Add(at, number.End, next.Has(Tags.Statute) ? NumberClass.Statute : next.Has(Tags.Page) ? NumberClass.Page : NumberClass.Ordinal, null);
    }

    /// <summary>An article that is no number word, and no fraction or magnitude behind it.</summary>
    private bool IsBareArticle(int at) =>
        (tokens[at].Tags & Interesting) == Tags.Article && !tokens[at + 1].Has(Tags.Scale | Tags.Denominator);

    private void ReadShape(int at)
    {
        if (tokens[at].Shape is NumberClass.Url or NumberClass.Name or NumberClass.Version && !HasDigit(tokens.TextOf(at)))
            return;
        if (tokens[at].Shape is NumberClass.Ordinal && Ranks.TryRead(_context, at, out var rank))
            AddFigure(ref rank);
        else if (tokens[at].Shape is NumberClass.Ordinal && Dates.TryRead(tokens, at, out var end, out var date))
            Add(at, end, date, null);
        else if (tokens[at].Shape is NumberClass.Citation && !tokens[at].SpaceBefore && _floor == at && _found is [.., { Class: NumberClass.Statute }])
            Add(at, at + 1, NumberClass.Statute, null);
        else
            Add(at, at + 1, IsDialled(at) ? NumberClass.Phone : tokens[at].Shape, null);
    }

    /// <summary>"Call 888.373.7888": grouped like a version, and dialled.</summary>
    private bool IsDialled(int at)
    {
        if (tokens[at].Shape is not NumberClass.Version || !_context.Before(at, LongestLink, Tags.Phone))
            return false;
        var groups = tokens.TextOf(at).Count('.') + 1;
        var digits = 0;
        foreach (var letter in tokens.TextOf(at))
        {
            if (char.IsDigit(letter))
                digits++;
        }

        return groups is 3 or 4 && digits is 10 or 11;
    }

    private static bool HasDigit(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (char.IsDigit(letter))
                return true;
        }

        return false;
    }

    private void AddFigure(ref Figure figure)
    {
        Hedges.Take(tokens, ref figure, _floor);
        Multiples.TryTimes(_context, ref figure);
        BracketIntervals.Take(tokens, ref figure);
        Conversions.Take(tokens, ref figure);
        var last = _found.Count > 0 && _floor >= figure.First - 2 ? _found[^1].Class : NumberClass.Statistic;
        // "24 months in one group, 19 months in the other"
        var paired =
            figure.UnitTags is Tags.Duration or Tags.Measure
            && _measured.Unit == figure.UnitTags
            && figure.First - _measured.End < 14
            && tokens[_measured.End - 1].Sentence == tokens[figure.First].Sentence
            && IsSameUnit(_measured.End - 1, figure.End - 1);
        var judged = new Judge(
            _context,
            place,
            last,
            paired,
            tokens[_measured.End - 1].Sentence == tokens[figure.First].Sentence && _measured.End > 0
        ).Of(ref figure);
        if (judged is NumberClass.Statistic && ContinuesTerms(figure))
            judged = _told.Class;
        if (judged is NumberClass.Statistic && ContinuesDescription(figure))
            judged = NumberClass.Attribute;
        // "every 40 seconds one person dies" counts once
        if (
            judged is NumberClass.Statistic
            && figure.Number.Value == 1
            && figure.IsRange is false
            && _paced > 0
            && figure.First - _paced < LongestLink * 2
            && tokens[_paced - 1].Sentence == tokens[figure.First].Sentence
            && figure.UnitTags is Tags.None
            && !figure.IsShare
        )
            judged = NumberClass.Narrative;
        _paced =
            judged is NumberClass.Statistic
            && figure.Kind is StatisticKind.Rate
            && figure.First == figure.Core - 1
            && tokens[figure.First].Has(Tags.Per | Tags.RatioOpen)
                ? figure.End
                : _paced;
        if (judged is NumberClass.Statistic)
            _measured = (figure.UnitTags, figure.End);
        _told = (judged, figure.UnitTags, figure.End);
        var reading = judged is NumberClass.Statistic
            ? new StatisticReading(figure.Kind, figure.Low, figure.High, figure.Unit, figure.Comparator)
            {
                Direction = Directions.Of(_context, figure),
                Mean = Averages.Of(_context, figure),
                Time = Periods.LengthOf(_context, figure),
                IsAge = (figure.UnitTags is Tags.Duration || figure.Unit.Length == 0) && Periods.IsAge(_context, figure),
                Per = Periods.PerOf(_context, figure),
            }
            : null;
        // an article is a number only when somebody counted with it
        if (
            judged is not NumberClass.Statistic
            && figure.End - figure.Core == 1
            && tokens[figure.Core].Has(Tags.Article)
            && tokens[figure.Core].Kind is TokenKind.Word
        )
            return;
        Add(judged is NumberClass.Statistic ? figure.First : figure.Core, figure.End, judged, reading);
    }

    /// <summary>Months beside months, whatever their ending; six weeks beside two years are another matter.</summary>
    private bool IsSameUnit(int one, int other) =>
        tokens.TextOf(one) is var first
        && tokens.TextOf(other) is var second
        && first[..Math.Min(3, first.Length)].Equals(second[..Math.Min(3, second.Length)], StringComparison.OrdinalIgnoreCase);

    /// <summary>"The river is 910 km long and its basin covers 83,093 km²": a surface behind a length describes the same thing.</summary>
    private bool ContinuesDescription(in Figure figure) =>
        _told is { Class: NumberClass.Attribute, Unit: Tags.Measure }
        && figure is { UnitTags: Tags.Bulk, Kind: StatisticKind.Count, IsRange: false }
        && (
            figure.Unit.EndsWith("m2", StringComparison.Ordinal)
            || figure.Unit.Contains('²', StringComparison.Ordinal)
            || figure.Unit.Contains("sq", StringComparison.Ordinal)
        )
        && tokens[_told.End - 1].Sentence == tokens[figure.First].Sentence
        && figure.First - _told.End < LongestDescription
        && !_context.InSentence(figure.First, Tags.Change | Tags.Event | Tags.Record);

    /// <summary>"$684 per week ($35,568 per year)", "eight hours a day or forty hours a week": the second says what the first says.</summary>
    private bool ContinuesTerms(in Figure figure)
    {
        // "sixty (60) days": the second tells the first again
        if (
            _told.Class is NumberClass.Target or NumberClass.Price or NumberClass.Duration
            && figure.First == _told.End + 1
            && tokens[_told.End].Sign is '('
            && tokens[figure.Number.End].Sign is ')'
            && !figure.IsShare
        )
            return true;
        // "20% on income between £12,571 and £50,270": whose rate that is
        if (
            _told is { Class: NumberClass.Price, Unit: Tags.Percent }
            && figure.UnitTags is Tags.Currency
            && (figure.IsRange || figure.Comparator is not (Comparator.None or Comparator.About))
            && figure.First - _told.End is > 0 and <= LongestLink
            && tokens[_told.End - 1].Sentence == tokens[figure.First].Sentence
        )
            return true;
        if (
            _told.Class is not (NumberClass.Price or NumberClass.Target or NumberClass.Definition)
            || _told.Unit != figure.UnitTags
            || figure.UnitTags is not (Tags.Currency or Tags.Percent or Tags.Duration)
            || figure.IsShare
            || figure.Kind is StatisticKind.Average
            || figure.First - _told.End > LongestLink
            || figure.First - _told.End < 1
            || tokens[_told.End - 1].Sentence != tokens[figure.First].Sentence
            || _context.After(figure.End, 4, Tags.People | Tags.Event)
        )
            return false;
        for (var i = _told.End; i < figure.First; i++)
        {
            if (tokens[i].Has(Tags.And | Tags.To) || tokens[i].Sign is '(' or ',' or '/')
                return true;
        }

        return false;
    }

    private void Add(int first, int end, NumberClass judged, StatisticReading? reading)
    {
        _floor = end;
        var start = tokens[first].Start;
        // the "and" that Arabic writes onto a word is not part of the figure
        if (tokens[first].JoinedAnd && tokens[first].Kind is TokenKind.Word)
            start++;
        _found.Add(new NumberInText(start, tokens[end - 1].End - start, judged, reading));
    }
}

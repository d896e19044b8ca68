using Sourced.Statistics.Grammar;
using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;

namespace Sourced.Statistics.Judging;

/// <summary>Sizes that describe one thing.</summary>
internal readonly partial struct Judge
{
    /// <summary>"At 25.04 south".</summary>
    private bool IsOfCoordinates(in Figure figure) =>
        figure.UnitTags is Tags.None
        && figure.Number.Numeral.Decimals > 0
        && _tokens[figure.End].Says(Traits.Compass)
        && _tokens[figure.End].Kind is TokenKind.Word
        && _tokens[figure.End + 1].Kind is not TokenKind.Word;

    /// <summary>"A vast region (2,664 sq miles".</summary>
    private bool IsAreaInBrackets(in Figure figure) =>
        figure.UnitTags is Tags.Bulk
        && IsArea(figure)
        && _tokens[figure.First - 1].Sign is '('
        && _tokens[figure.First - 2] is { Kind: TokenKind.Word, Capital: false }
        && !context.InSentence(figure.First, Tags.Change | Tags.Event | Tags.Record);

    /// <summary>"Magnitude 7.0 or greater", "a 7.4 earthquake".</summary>
    private bool IsMagnitude(in Figure figure, int at) =>
        IsBare(figure)
        && figure.UnitTags is Tags.None
        && (
            _tokens[at].Entry is { Unit: "scale-name" or "size" } && _tokens[at].Has(Tags.NameBefore)
            || figure.Number.Numeral.Decimals > 0
                && _tokens[at].Has(Tags.Article)
                && figure.Comparator is Comparator.None
                && _tokens[figure.End].Kind is TokenKind.Word
                && !_tokens[figure.End].Has(Tags.Function | Tags.Case | Tags.Times | Tags.Comparison)
                && !context.After(figure.End, 3, Tags.Change | Tags.Points | Tags.Average)
        );

    /// <summary>"A 256-colour terminal", "a 200-member chamber".</summary>
    private bool IsSizeOfThing(in Figure figure) =>
        figure.Number.Scale == 1
        && !figure.Number.Numeral.Grouped
        && figure.Number.Numeral.Digits is > 0 and < 4
        && _tokens[_tokens[figure.End].Sign is '-' or '\u2011' ? figure.End + 1 : figure.End].Entry is { Unit: "size" };

    /// <summary>"A 12-string guitar", "with two-person, light tents".</summary>
    private bool IsHyphenatedSize(in Figure figure, bool big) =>
        (!big || _tokens[figure.End - 1].Has(Tags.Scale) || _tokens.Language.Options.HeadLast && !context.IsPlural(figure.End + 1))
        && (
            figure.Number.Numeral.Digits > 0
            || (_tokens[figure.Lead - 1].Has(Tags.Article) || IsOwned(figure) || _tokens[figure.End + 2].Sign is ',') && figure.Number.Value > 1
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
        && !_tokens.Language.Options.CapitalNouns;

    /// <summary>"A wheel with 38 slots".</summary>
    private bool IsPartOfThing(in Figure figure, Tags noun, int head, bool big) =>
        !big
        && _tokens[figure.First - 1].Entry is { Unit: "with" }
        && head >= 0
        && (noun & (Tags.People | Tags.Case)) == 0
        && _tokens[figure.First - 2].Kind is TokenKind.Word
        && (_tokens[figure.First - 3].Has(Tags.Article) || _tokens[figure.First - 4].Has(Tags.Article))
        && figure.Comparator is Comparator.None;

    private const int LongestQuotation = 60;

    /// <summary>50', 3/4″: the marks of feet and inches, where no quotation ends.</summary>
    private bool IsFeet(in Figure figure)
    {
        ref var mark = ref _tokens[figure.End];
        if (mark.SpaceBefore || figure.UnitTags is not Tags.None || figure.Number.InWords || figure.Number.Scale > 1)
            return false;
        if (mark.Sign is '′' or '″')
            return true;
        if (mark.Sign is not ('\'' or '’' or '"' or '”'))
            return false;
        var isDouble = mark.Sign is '"' or '”';
        for (var i = figure.First - 1; i >= 0 && i > figure.First - LongestQuotation; i--)
        {
            // the mark inside "that's" opens no quotation
            var opens = isDouble ? _tokens[i].Sign is '"' or '“' or '„' : _tokens[i].Sign is '\'' or '‘' or '’' && _tokens[i].SpaceBefore;
            if (opens && _tokens[i - 1].Kind is not TokenKind.Numeral)
                return false;
        }

        return _tokens[figure.End + 1].Kind is not TokenKind.Edge || figure.First == 0 || place is TextPlace.TableCell;
    }

    /// <summary>"At 300 K", "by 40 C": set off from its number, the letter is a unit of heat.</summary>
    private bool IsKelvin(in Figure figure)
    {
        ref var letter = ref _tokens[figure.Number.End];
        return figure is { UnitTags: Tags.None, Number.Scale: 1 }
            && _tokens.Language.Options.HeadLast
            && letter is { Kind: TokenKind.Word, SpaceBefore: true }
            && letter.End - letter.Start == 1
            && _tokens.Text[letter.Start] is 'K' or 'C' or 'F'
            && _tokens[figure.Number.End + 1].Sign is not ('-' or '\u2011' or '.')
            && !context.IsPlural(figure.End + 1)
            && !_tokens[figure.End + 1].Has(Tags.People);
    }

    /// <summary>"Away with less (1/4 inch)".</summary>
    private bool IsFractionOfUnit(in Figure figure) =>
        figure is { UnitTags: Tags.Measure, Number: { InWords: false, Fraction.Whole: > 0 }, Kind: StatisticKind.Count }
        && !context.Tells(figure.First)
        && !context.InSentence(figure.First, Tags.Record | Tags.Average);

    /// <summary>"Images wider than 1,920 pixels".</summary>
    private bool IsWiderThan(in Figure figure) =>
        figure.UnitTags is Tags.Measure
        && figure.Comparator is Comparator.MoreThan or Comparator.LessThan
        && figure.First < figure.Core
        && _tokens[figure.Lead - 1].OpensSentence
        && _tokens.Language.Options.HeadLast
        && context.IsPlural(figure.Lead - 1);

    /// <summary>"Stations larger than 10 GW": which of them.</summary>
    private bool IsLargerThan(in Figure figure) =>
        figure.First < figure.Core
        && _tokens.Language.Options.HeadLast
        && figure.Comparator is Comparator.MoreThan or Comparator.LessThan
        && _tokens.TextOf(figure.First) is [not ('m' or 'f' or 'o'), .., 't', 'h', 'a', 'n'] than
        && !than.StartsWith("less", StringComparison.OrdinalIgnoreCase)
        && context.IsPlural(figure.First - 1)
        && !_tokens[figure.First - 1].Has(Tags.Change | Tags.Function);

    /// <summary>"يبلغ طول النهر 1,200 كم وارتفاع الجبل": the word behind belongs to the next size.</summary>
    private bool IsBeforeNextSize(in Figure figure) =>
        figure.UnitTags == Tags.Measure
        && figure.Kind is StatisticKind.Change
        && _tokens.Language.Options.NounFirst
        && _tokens[figure.End].JoinedAnd
        && context.FindBefore(figure.Lead, 4, Tags.Attribute) is var sized
        && sized >= 0
        && _tokens[sized].Entry!.Unit == "before";

    /// <summary>Arabic says "height" and "rise" with one word.</summary>
    private bool IsHeight(in Figure figure) =>
        figure.UnitTags == Tags.Measure && context.FindBefore(figure.Lead, 4, Tags.Attribute) is var cue && cue >= 0 && _tokens[cue].Has(Tags.Change);

    /// <summary>"It grows to 2.75 inches in length".</summary>
    private bool IsGrownTo(in Figure figure) =>
        figure is { UnitTags: Tags.Measure, Kind: StatisticKind.Change, IsRange: false }
        && _tokens[figure.Lead - 1].Has(Tags.To)
        && _tokens[figure.End].Entry is { Unit: not "before" }
        && _tokens[figure.End].Has(Tags.Attribute)
        && !context.Tells(figure.First)
        && !context.InSentence(figure.First, Tags.Average | Tags.Record);

    /// <summary>"A 65-ton tank".</summary>
    private bool IsTonnageOfOne(in Figure figure) =>
        figure.UnitTags == Tags.Bulk
        && _tokens.Language.Options.HeadLast
        && _tokens[figure.Number.End].Sign is '-' or '\u2011'
        && _tokens[figure.Lead - 1].Has(Tags.Article)
        && _tokens[figure.End].Kind is TokenKind.Word
        && !_tokens[figure.End].Has(Tags.Function | Tags.Change | Tags.Record)
        && figure.Number.Scale < LargestTerm;

    /// <summary>"A 64-bit value", "a 10-km race", but "a two-metre rise".</summary>
    private bool IsJoinedMeasure(in Figure figure) =>
        figure.UnitTags == Tags.Measure && _tokens[figure.Number.End].Sign is '-' or '\u2011' && !_tokens[figure.End].Has(Tags.Change);

    /// <summary>"At more than 30 kilometres per second".</summary>
    private bool IsSpeed(in Figure figure) =>
        figure.UnitTags == Tags.Measure
        && (
            figure.Number.Value < 10_000
            || figure.Unit.StartsWith("bit", StringComparison.Ordinal)
            || figure.Unit.StartsWith("byte", StringComparison.Ordinal)
        )
        && _tokens[figure.End].Has(Tags.Per)
        && _tokens[figure.End + 1].Says(Traits.Moment);

    /// <summary>"The 150 m² of a second home".</summary>
    private bool IsKnownArea(in Figure figure) =>
        figure.UnitTags == Tags.Bulk
        && _tokens[figure.Lead - 1].Has(Tags.Definite)
        && figure.Comparator is Comparator.None
        && figure.Number is { Scale: 1, Value: < 1000 };

    /// <summary>"The falls drop 979 metres": a river does not change, the sea level does.</summary>
    private bool IsDrop(in Figure figure) =>
        figure.UnitTags == Tags.Measure
        && _tokens[figure.Lead - 1].Entry is { Unit: "motion" }
        && !context.InSentence(figure.First, Tags.Record | Tags.Average);

    /// <summary>"At an average distance from the Earth of about 384,000 km".</summary>
    private bool IsMeanDistance(in Figure figure) =>
        figure.UnitTags == Tags.Measure
        && context.FindBefore(figure.Lead, 5, Tags.Attribute) is var mean
        && mean >= 0
        && _tokens[mean] is { Entry.Unit: "before" } phrase
        && phrase.End - phrase.Start > LongestSingleWord;

    /// <summary>"With an area of almost 7.6 million square kilometres", "it covers over 13 million acres".</summary>
    private bool IsAreaCovered(in Figure figure) =>
        figure is { UnitTags: Tags.Bulk, Kind: StatisticKind.Count }
        && IsArea(figure)
        && _tokens.Language.Options.HeadLast
        && _tokens[_tokens[figure.Lead - 1].Entry is { Unit: "of" or "weak" } ? figure.Lead - 2 : figure.Lead - 1]
            is { Entry.Unit: "before" } area
        && area.Has(Tags.Attribute)
        && !context.Tells(figure.First)
        && !context.InSentence(figure.First, Tags.Event | Tags.Change);

    /// <summary>"Elbrus (5642 m)", "the lake, at 82 square miles".</summary>
    private bool IsBesideNamed(in Figure figure) =>
        figure.UnitTags == Tags.Measure
            && _tokens[figure.First - 1].Sign is '('
            && _tokens[figure.First - 2] is { Capital: true, Kind: TokenKind.Word }
        || _tokens[figure.Lead - 1].Entry is { Unit: "at" } && _tokens[figure.Lead - 2].Sign is ',';

    /// <summary>"Glacier National Park, 1,013,572 acres (410,497 hectares), is a park".</summary>
    private bool IsAreaOfNamed(in Figure figure) =>
        figure.UnitTags == Tags.Bulk
        && IsArea(figure)
        && figure.Comparator is Comparator.None
        && _tokens[figure.First - 1].Sign is ','
        && _tokens[figure.First - 2] is { Capital: true, Kind: TokenKind.Word }
        && _tokens[figure.End].Sign is ','
        && !context.InSentence(figure.First, Tags.Change | Tags.Event | Tags.Record);

    /// <summary>播种面积3938公顷，比上年增长.</summary>
    private bool IsChangedArea(in Figure figure) =>
        figure.UnitTags == Tags.Bulk && _tokens.Language.LongestHan > 1 && context.After(figure.End, 7, Tags.Change);

    /// <summary>"6,800 km² were cleared, the area of the year after was 9,200 km²".</summary>
    private bool IsAddedArea(in Figure figure, int cue) =>
        figure.UnitTags == Tags.Bulk && isCounted && !(cue >= figure.Lead - 2 && (cue == figure.Lead - 1 || _tokens[figure.Lead - 1].Has(Tags.Function)));

    /// <summary>"Exclusive economic zone: 836,000 km²": a label and its size, and no word that tells.</summary>
    private bool IsLabelledArea(in Figure figure) =>
        figure.UnitTags == Tags.Bulk
        && IsArea(figure)
        && _tokens[figure.Lead - 1].Sign is ':'
        && !context.InSentence(figure.First, Tags.Change | Tags.Event | Tags.Record);

    /// <summary>"Area: 5,853 square miles", and the same again in brackets: "(15,007 square km)".</summary>
    private bool IsOfOneThing(in Figure figure)
    {
        if (IsDrop(figure) || IsMeanDistance(figure) || IsAreaCovered(figure))
            return true;
        if (
            figure.Kind is StatisticKind.Average or StatisticKind.Change or StatisticKind.Rate
            || figure.Number.Scale >= 1_000_000 && figure.UnitTags == Tags.Bulk
        )
            return false;
        // "die Stadt Oberstdorf mit 229,74 km²"
        if (
            IsArea(figure)
            && _tokens[figure.Lead - 1].Entry is { Unit: "with" }
            && _tokens[figure.Lead - 2] is { Capital: true, Kind: TokenKind.Word }
            && !context.InSentence(figure.First, Tags.Event | Tags.Change)
        )
            return true;
        if (IsBesideNamed(figure))
            return true;
        if (neighbour is NumberClass.Attribute && _tokens[figure.First - 1].Sign is '(')
            return true;
        if (IsAreaOfNamed(figure))
            return true;
        var cue = context.FindBefore(figure.Lead, 5, Tags.Attribute);
        if (IsChangedArea(figure) || IsAddedArea(figure, cue))
            return false;
        if (IsLabelledArea(figure))
            return true;
        // "the depth of the platform from which it rises being about 4,200 m"
        if (figure.UnitTags == Tags.Measure && _tokens[figure.Lead - 1].Entry is { Unit: "copula" or "be" } && !context.InSentence(figure.First, Tags.Average))
        {
            for (var far = cue; far >= 0; far = context.FindBefore(far, RuleReach, Tags.Attribute))
            {
                if (_tokens[far].Entry!.Unit == "before")
                    return true;
            }
        }
        return cue >= 0 && _tokens[cue].Entry!.Unit == "before" && !context.Before(figure.First, 10, Tags.Average);
    }

    private static bool IsArea(in Figure figure) =>
        figure.Unit.EndsWith("m2", StringComparison.Ordinal)
        || figure.Unit.Contains('²', StringComparison.Ordinal)
        || figure.Unit.Contains("sq", StringComparison.Ordinal)
        || figure.Unit is "acres" or "hectares";

    /// <summary>"9.81 m/s²", "2.7 g/cm³": speeds, accelerations and densities belong to one thing.</summary>
    private bool IsCompound(int at) =>
        _tokens[at].Sign is '/'
        && !_tokens[at].SpaceBefore
        && !_tokens[at + 1].SpaceBefore
        && _tokens.TextOf(at - 1) is "m" or "km" or "g" or "kg" or "N" or "J" or "W" or "kJ"
        && _tokens.TextOf(at + 1)
            is "s"
                or "s²"
                or "s2"
                or "cm³"
                or "cm3"
                or "m³"
                or "m3"
                or "kg"
                or "mol"
                or "K"
                or "m"
                or "m²"
                or "m2"
                or "ml"
                or "mL"
        && !(_tokens.TextOf(at - 1) is "kg" && _tokens.TextOf(at + 1) is "m²" or "m2");

    /// <summary>Nobody adds up the world in grams.</summary>
    private static bool IsSmallUnit(string unit) => unit is "g" or "mg" or "ml" or "mL" or "mm" or "cm";

    /// <summary>"One mole of water is about 18 grams": what a unit comes to.</summary>
    private bool IsOfUnit(in Figure figure)
    {
        if (_tokens[figure.Lead - 1].Entry is not { Unit: "copula" })
            return false;
        var head = figure.Lead - 1;
        while (head > 0 && head > figure.Lead - 9 && !_tokens[head].OpensSentence)
            head--;
        return _tokens[head].OpensSentence
            && (
                _tokens[head].Has(Tags.Number) && _tokens[head].Entry!.Value == 1
                || _tokens[head].Kind is TokenKind.Numeral && _tokens.NumeralOf(head).Value == 1
            )
            && _tokens[head + 1].Has(Tags.Measure | Tags.Bulk);
    }

    private const int LongestSingleWord = 14;
}

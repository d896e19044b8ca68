using Sourced.Statistics.Grammar;
using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;

namespace Sourced.Statistics.Judging;

/// <summary>Sizes, weights and areas: of one named thing, or of what the world adds up.</summary>
internal readonly partial struct Judge
{
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

    private NumberClass Measured(ref Figure figure)
    {
        var claimed = Claimed(ref figure, NumberClass.Statistic);
        if (claimed is not NumberClass.Statistic)
            return claimed;
        // "away with less (1/4 inch)"
        if (
            figure is { UnitTags: Tags.Measure, Number: { InWords: false, Fraction.Whole: > 0 }, Kind: StatisticKind.Count }
            && !context.Tells(figure.First)
            && !context.InSentence(figure.First, Tags.Record | Tags.Average)
        )
            return NumberClass.Attribute;
        // "images wider than 1,920 pixels"
        if (
            figure.UnitTags is Tags.Measure
            && figure.Comparator is Comparator.MoreThan or Comparator.LessThan
            && figure.First < figure.Core
            && _tokens[figure.Lead - 1].OpensSentence
            && _tokens.Language.Options.HeadLast
            && context.IsPlural(figure.Lead - 1)
        )
            return NumberClass.Definition;
        if (figure.Kind is not StatisticKind.Average && IsCompound(figure.End))
            return NumberClass.Attribute;
        // "stations larger than 10 GW": which of them
        if (
            figure.First < figure.Core
            && _tokens.Language.Options.HeadLast
            && figure.Comparator is Comparator.MoreThan or Comparator.LessThan
            && _tokens.TextOf(figure.First) is [not ('m' or 'f' or 'o'), .., 't', 'h', 'a', 'n'] than
            && !than.StartsWith("less", StringComparison.OrdinalIgnoreCase)
            && context.IsPlural(figure.First - 1)
            && !_tokens[figure.First - 1].Has(Tags.Change | Tags.Function)
        )
            return NumberClass.Definition;
        if (IsOfUnit(figure))
            return NumberClass.Definition;
        // "officers seized 14 kg"
        if (
            context.Before(figure.Lead, 2, Tags.Event)
            || IsAmongFound(figure)
            || _tokens.Language.Options.WholeFirst && context.After(figure.End, 12, Tags.Event)
        )
            return NumberClass.Statistic;
        // "weighs 8 to 10 ounces in women"
        if (figure.IsRange && context.After(figure.End, 3, Tags.People))
            return NumberClass.Statistic;
        // "يبلغ طول النهر 1,200 كم وارتفاع الجبل": the word behind belongs to the next size
        if (
            figure.UnitTags == Tags.Measure
            && figure.Kind is StatisticKind.Change
            && _tokens.Language.Options.NounFirst
            && _tokens[figure.End].JoinedAnd
            && context.FindBefore(figure.Lead, 4, Tags.Attribute) is var sized
            && sized >= 0
            && _tokens[sized].Entry!.Unit == "before"
        )
            return NumberClass.Attribute;
        // Arabic says "height" and "rise" with one word
        if (figure.UnitTags == Tags.Measure && context.FindBefore(figure.Lead, 4, Tags.Attribute) is var cue && cue >= 0 && _tokens[cue].Has(Tags.Change))
            return NumberClass.Attribute;
        if (IsOfAverageOne(ref figure) || IsPerHead(figure))
            return NumberClass.Statistic;
        if (
            IsOfOneThing(figure)
            || figure.UnitTags == Tags.Measure
                && _tokens[figure.End].Entry is { Unit: not "before" }
                && _tokens[figure.End].Has(Tags.Attribute)
                && figure.Kind is not (StatisticKind.Average or StatisticKind.Change)
        )
            return NumberClass.Attribute;
        // "it grows to 2.75 inches in length"
        if (
            figure is { UnitTags: Tags.Measure, Kind: StatisticKind.Change, IsRange: false }
            && _tokens[figure.Lead - 1].Has(Tags.To)
            && _tokens[figure.End].Entry is { Unit: not "before" }
            && _tokens[figure.End].Has(Tags.Attribute)
            && !context.Tells(figure.First)
            && !context.InSentence(figure.First, Tags.Average | Tags.Record)
        )
            return NumberClass.Attribute;
        // "a 65-ton tank"
        if (
            figure.UnitTags == Tags.Bulk
            && _tokens.Language.Options.HeadLast
            && _tokens[figure.Number.End].Sign is '-' or '\u2011'
            && _tokens[figure.Lead - 1].Has(Tags.Article)
            && _tokens[figure.End].Kind is TokenKind.Word
            && !_tokens[figure.End].Has(Tags.Function | Tags.Change | Tags.Record)
            && figure.Number.Scale < LargestTerm
        )
            return NumberClass.Attribute;
        // "a 64-bit value", "a 10-km race", but "a two-metre rise"
        if (figure.UnitTags == Tags.Measure && _tokens[figure.Number.End].Sign is '-' or '\u2011' && !_tokens[figure.End].Has(Tags.Change))
            return NumberClass.Attribute;
        if (
            figure.Kind is StatisticKind.Average or StatisticKind.Change or StatisticKind.Rate
            || context.Before(figure.First, 10, Tags.Record | Tags.Change)
            || context.After(figure.End, 5, Tags.Record)
            || context.After(figure.End, 3, Tags.Change)
        )
            return NumberClass.Statistic;
        if (
            _tokens[figure.End].Has(Tags.Attribute)
            || _tokens[figure.End].Says(Traits.Ago)
            || figure.UnitTags == Tags.Measure
                && _tokens[figure.End].Entry is { Unit: "of" or "weak" }
                && _tokens[figure.End + 1].Has(Tags.Attribute)
        )
            return NumberClass.Attribute;
        // "30 ml of saliva every hour", "every minute the heart pumps ten pints"
        if (IsPeriodic(figure) || IsOfEveryone(figure))
            return NumberClass.Statistic;
        // "at more than 30 kilometres per second"
        if (
            figure.UnitTags == Tags.Measure
            && (
                figure.Number.Value < 10_000
                || figure.Unit.StartsWith("bit", StringComparison.Ordinal)
                || figure.Unit.StartsWith("byte", StringComparison.Ordinal)
            )
            && _tokens[figure.End].Has(Tags.Per)
            && _tokens[figure.End + 1].Says(Traits.Moment)
        )
            return NumberClass.Attribute;
        // "the 150 m² of a second home"
        if (
            figure.UnitTags == Tags.Bulk
            && _tokens[figure.Lead - 1].Has(Tags.Definite)
            && figure.Comparator is Comparator.None
            && figure.Number is { Scale: 1, Value: < 1000 }
        )
            return NumberClass.Attribute;
        // "60,000 miles of blood vessels"
        if (
            _tokens.Language is { LongestHan: 1, Options.WholeFirst: false }
            && _tokens[figure.End].Entry is { Unit: "of" or "weak" }
            && (figure.Number.Value >= 1000 || figure.Comparator is not Comparator.None)
            && !IsSmallUnit(figure.Unit)
            && !figure.Unit.EndsWith('B')
            && !figure.Unit.EndsWith("bytes", StringComparison.OrdinalIgnoreCase)
        )
            return NumberClass.Statistic;
        if (figure.UnitTags == Tags.Bulk || figure.Number.Scale >= 1_000_000 || (figure.Number.Scale >= 1000 && !figure.Number.InWords))
            return NumberClass.Statistic;
        if (IsDailyDose(figure))
            return NumberClass.Attribute;
        // "received 10,791 kg and gave out 10,439 kg", "650,000 gallons a year"
        if (
            isPaired
                && _tokens.Language.Options.HeadLast
                && (
                    _tokens.TextOf(figure.Lead - 1) is [_, _, .., 'e', 'd']
                    || _tokens.TextOf(figure.Lead - 2) is [_, _, .., 'e', 'd'] && _tokens[figure.Lead - 1].Has(Tags.Function)
                )
            || _tokens.Language.Options.HeadLast && figure.Number.Value >= 1000 && figure.Unit.Length > 3 && IsPerPeriod(figure)
        )
            return NumberClass.Statistic;
        // "a mean of 4.2 °C in January and one of 19.8 °C in July"
        if (
            isPaired
            && figure.UnitTags is Tags.Measure
            && _tokens[figure.Lead - 1].Entry is { Unit: "of" or "weak" or "copula" }
            && context.InSentence(figure.First, Tags.Average)
        )
            return NumberClass.Statistic;
        // "12.5 mg/day" is a dose, "30 km per second" a speed
        return
            _tokens[figure.End].Has(Tags.Per)
            && !_tokens[figure.End].Has(Tags.Article)
            && _tokens[figure.End].Kind is TokenKind.Word
            && _tokens[figure.End + 1].Has(Tags.People | Tags.Duration)
            ? NumberClass.Statistic
            : NumberClass.Attribute;
    }

    /// <summary>"1,000 milligrams per day": what a body should have, where nobody tells what it had.</summary>
    private bool IsDailyDose(in Figure figure) =>
        figure.Unit is "mg" or "mcg" or "µg" or "milligrams" or "micrograms" or "microgram" or "iu"
        && _tokens[figure.End].Has(Tags.Per)
        && _tokens[figure.End + 1].Has(Tags.Duration)
        && !context.Tells(figure.First);

    /// <summary>"The average newborn weighs 3.4 kg and is about 50 cm long", "weighing on average 7.3 pounds": measured on many.</summary>
    private bool IsOfAverageOne(ref Figure figure)
    {
        if (!_tokens.Language.Options.HeadLast || !context.InSentence(figure.First, Tags.Average))
            return false;
        var head = figure.First - 1;
        while (head > 0 && head > figure.First - OfferReach && !_tokens[head].OpensSentence)
            head--;
        var opens = head >= 0 && _tokens[head].OpensSentence && _tokens[head].Has(Tags.Average) && !_tokens[head].Has(Tags.Attribute) && IsCreature(head + 1);
        if (!opens && _tokens[figure.Lead - 1].Entry is not { Unit: "after" })
            return false;
        figure.Kind = StatisticKind.Average;
        return true;
    }

    /// <summary>Somebody or an animal, behind at most two words that say which.</summary>
    private bool IsCreature(int at)
    {
        for (var i = at; i < at + 3 && _tokens[i].Kind is TokenKind.Word && !_tokens[i].Has(Tags.Function); i++)
        {
            if (_tokens[i].Has(Tags.People))
                return true;
        }

        return false;
    }

    private const int LongestSingleWord = 14;

    /// <summary>Nobody adds up the world in grams.</summary>
    private static bool IsSmallUnit(string unit) => unit is "g" or "mg" or "ml" or "mL" or "mm" or "cm";

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

    /// <summary>Told for every hour, day or year: at the head of its sentence, or within a few words behind.</summary>
    private bool IsPeriodic(in Figure figure)
    {
        for (var i = figure.End; i < figure.End + 6 && _tokens[i].Sentence == _tokens[figure.First].Sentence && _tokens[i].Kind is TokenKind.Word; i++)
        {
            if (_tokens[i].Entry is { Unit: "every" } && _tokens[i + 1].Has(Tags.Duration))
                return true;
        }

        var head = figure.First;
        while (head > 0 && head > figure.First - 14 && !_tokens[head].OpensSentence)
            head--;
        return _tokens[head].OpensSentence && _tokens[head].Entry is { Unit: "every" } && _tokens[head + 1].Has(Tags.Duration);
    }

    /// <summary>"Valdeumbra (170 litros por habitantes y día)": what each of many takes in a time.</summary>
    private bool IsPerHead(in Figure figure)
    {
        for (var i = figure.End; i < figure.End + 4 && _tokens[i].Kind is TokenKind.Word; i++)
        {
            if (_tokens[i].Has(Tags.Per) && !_tokens[i].Has(Tags.Article) && _tokens[i + 1].Has(Tags.People))
                return context.After(i + 2, 3, Tags.Duration);
        }

        return false;
    }

    /// <summary>"Jeder Einwohner verbrauchte 127 Liter": told of each of many.</summary>
    private bool IsOfEveryone(in Figure figure)
    {
        if (!context.Tells(figure.First))
            return false;
        for (var i = figure.First - 2; i >= 0 && i > figure.First - 10 && _tokens[i].Sentence == _tokens[figure.First].Sentence; i--)
        {
            if (_tokens[i].Entry is { Unit: "every" } && _tokens[i + 1].Has(Tags.People))
                return true;
        }

        return false;
    }

    /// <summary>"Area: 5,853 square miles", and the same again in brackets: "(15,007 square km)".</summary>
    private bool IsOfOneThing(in Figure figure)
    {
        // "the falls drop 979 metres": a river does not change, the sea level does
        if (
            figure.UnitTags == Tags.Measure
            && _tokens[figure.Lead - 1].Entry is { Unit: "motion" }
            && !context.InSentence(figure.First, Tags.Record | Tags.Average)
        )
            return true;
        // "at an average distance from the Earth of about 384,000 km"
        if (
            figure.UnitTags == Tags.Measure
            && context.FindBefore(figure.Lead, 5, Tags.Attribute) is var mean
            && mean >= 0
            && _tokens[mean] is { Entry.Unit: "before" } phrase
            && phrase.End - phrase.Start > LongestSingleWord
        )
            return true;
        // "with an area of almost 7.6 million square kilometres", "it covers over 13 million acres"
        if (
            figure is { UnitTags: Tags.Bulk, Kind: StatisticKind.Count }
            && IsArea(figure)
            && _tokens.Language.Options.HeadLast
            && _tokens[_tokens[figure.Lead - 1].Entry is { Unit: "of" or "weak" } ? figure.Lead - 2 : figure.Lead - 1]
                is { Entry.Unit: "before" } area
            && area.Has(Tags.Attribute)
            && !context.Tells(figure.First)
            && !context.InSentence(figure.First, Tags.Event | Tags.Change)
        )
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
        // "Elbrus (5642 m)", "the lake, at 82 square miles"
        if (
            figure.UnitTags == Tags.Measure
                && _tokens[figure.First - 1].Sign is '('
                && _tokens[figure.First - 2] is { Capital: true, Kind: TokenKind.Word }
            || _tokens[figure.Lead - 1].Entry is { Unit: "at" } && _tokens[figure.Lead - 2].Sign is ','
        )
            return true;
        if (neighbour is NumberClass.Attribute && _tokens[figure.First - 1].Sign is '(')
            return true;
        // "Glacier National Park, 1,013,572 acres (410,497 hectares), is a park"
        if (
            figure.UnitTags == Tags.Bulk
            && IsArea(figure)
            && figure.Comparator is Comparator.None
            && _tokens[figure.First - 1].Sign is ','
            && _tokens[figure.First - 2] is { Capital: true, Kind: TokenKind.Word }
            && _tokens[figure.End].Sign is ','
            && !context.InSentence(figure.First, Tags.Change | Tags.Event | Tags.Record)
        )
            return true;
        var cue = context.FindBefore(figure.Lead, 5, Tags.Attribute);
        // 播种面积3938公顷，比上年增长: an area that changed
        if (figure.UnitTags == Tags.Bulk && _tokens.Language.LongestHan > 1 && context.After(figure.End, 7, Tags.Change))
            return false;
        // "6,800 km² were cleared, the area of the year after was 9,200 km²" adds up
        if (figure.UnitTags == Tags.Bulk && isCounted && !(cue >= figure.Lead - 2 && (cue == figure.Lead - 1 || _tokens[figure.Lead - 1].Has(Tags.Function))))
            return false;
        // "Exclusive economic zone: 836,000 km²": a label and its size, and no word that tells
        if (
            figure.UnitTags == Tags.Bulk
            && IsArea(figure)
            && _tokens[figure.Lead - 1].Sign is ':'
            && !context.InSentence(figure.First, Tags.Change | Tags.Event | Tags.Record)
        )
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

    /// <summary>"500 mg every 8 hours".</summary>
    private bool IsDose(in Figure figure) =>
        figure is { Kind: StatisticKind.Rate, UnitTags: Tags.Per }
        && _tokens[figure.Number.End].Has(Tags.Measure)
        && _tokens[figure.End - 1].Has(Tags.Duration)
        && _tokens[figure.End - 2].Kind is TokenKind.Numeral;

    /// <summary>"5.4 litres per 100 km".</summary>
    private bool IsConsumption(in Figure figure) =>
        figure is { Kind: StatisticKind.Rate, UnitTags: Tags.Per }
        && _tokens[figure.Number.End].Has(Tags.Measure)
        && _tokens[figure.End].Has(Tags.Measure)
        && !_tokens[figure.End].Has(Tags.People);

    /// <summary>"1/1000 of a second".</summary>
    private bool IsPartOfMoment(in Figure figure) =>
        figure.Kind is StatisticKind.Fraction or StatisticKind.Rate
        && _tokens[figure.End].Entry is { Unit: "of" or "weak" }
        && _tokens[figure.End + 1].Has(Tags.Article)
        && _tokens[figure.End + 2].Has(Tags.Duration | Tags.Measure);
}

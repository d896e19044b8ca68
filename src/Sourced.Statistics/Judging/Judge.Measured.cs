using Sourced.Statistics.Grammar;
using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;

namespace Sourced.Statistics.Judging;

/// <summary>Sizes, weights and areas: of one named thing, or of what the world adds up.</summary>
internal readonly partial struct Judge
{
    private NumberClass Measured(ref Figure figure)
    {
        var claimed = Claimed(ref figure, NumberClass.Statistic);
        if (claimed is not NumberClass.Statistic)
            return claimed;
        if (IsFractionOfUnit(figure))
            return NumberClass.Attribute;
        if (IsWiderThan(figure))
            return NumberClass.Definition;
        if (figure.Kind is not StatisticKind.Average && IsCompound(figure.End))
            return NumberClass.Attribute;
        if (IsLargerThan(figure) || IsOfUnit(figure))
            return NumberClass.Definition;
        if (IsSeized(figure))
            return NumberClass.Statistic;
        // "weighs 8 to 10 ounces in women"
        if (figure.IsRange && context.After(figure.End, 3, Tags.People))
            return NumberClass.Statistic;
        if (IsBeforeNextSize(figure) || IsHeight(figure))
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
        if (IsGrownTo(figure) || IsTonnageOfOne(figure) || IsJoinedMeasure(figure))
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
        if (IsSpeed(figure) || IsKnownArea(figure))
            return NumberClass.Attribute;
        if (IsLengthOfMatter(figure))
            return NumberClass.Statistic;
        if (figure.UnitTags == Tags.Bulk || figure.Number.Scale >= 1_000_000 || (figure.Number.Scale >= 1000 && !figure.Number.InWords))
            return NumberClass.Statistic;
        if (IsDailyDose(figure))
            return NumberClass.Attribute;
        if (IsGivenAndTaken(figure) || IsSecondMean(figure))
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

    /// <summary>"Officers seized 14 kg".</summary>
    private bool IsSeized(in Figure figure) =>
        context.Before(figure.Lead, 2, Tags.Event)
        || IsAmongFound(figure)
        || _tokens.Language.Options.WholeFirst && context.After(figure.End, 12, Tags.Event);

    /// <summary>"60,000 miles of blood vessels".</summary>
    private bool IsLengthOfMatter(in Figure figure) =>
        _tokens.Language is { LongestHan: 1, Options.WholeFirst: false }
        && _tokens[figure.End].Entry is { Unit: "of" or "weak" }
        && (figure.Number.Value >= 1000 || figure.Comparator is not Comparator.None)
        && !IsSmallUnit(figure.Unit)
        && !figure.Unit.EndsWith('B')
        && !figure.Unit.EndsWith("bytes", StringComparison.OrdinalIgnoreCase);

    /// <summary>"Received 10,791 kg and gave out 10,439 kg", "650,000 gallons a year".</summary>
    private bool IsGivenAndTaken(in Figure figure) =>
        isPaired
            && _tokens.Language.Options.HeadLast
            && (
                _tokens.TextOf(figure.Lead - 1) is [_, _, .., 'e', 'd']
                || _tokens.TextOf(figure.Lead - 2) is [_, _, .., 'e', 'd'] && _tokens[figure.Lead - 1].Has(Tags.Function)
            )
        || _tokens.Language.Options.HeadLast && figure.Number.Value >= 1000 && figure.Unit.Length > 3 && IsPerPeriod(figure);

    /// <summary>"A mean of 4.2 °C in January and one of 19.8 °C in July".</summary>
    private bool IsSecondMean(in Figure figure) =>
        isPaired
        && figure.UnitTags is Tags.Measure
        && _tokens[figure.Lead - 1].Entry is { Unit: "of" or "weak" or "copula" }
        && context.InSentence(figure.First, Tags.Average);
}

using Sourced.Statistics.Grammar;
using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;

namespace Sourced.Statistics.Judging;

/// <summary>Tells averages and changes from plain figures, and names what is counted.</summary>
internal static class Kinds
{
    private const int LongestSubject = 18;

    public static void Refine(Context context, ref Figure figure)
    {
        if (figure.Kind is StatisticKind.Vague or StatisticKind.Rank or StatisticKind.Multiple or StatisticKind.Ratio)
            return;
        if (IsAverage(context, figure))
            figure.Kind = StatisticKind.Average;
        else if (figure.Kind is not StatisticKind.Rate && IsChange(context, figure))
            figure.Kind = StatisticKind.Change;
    }

    private static bool IsAverage(Context context, in Figure figure)
    {
        if (figure.UnitTags is Tags.Percent || figure.Kind is StatisticKind.Fraction or StatisticKind.Change or StatisticKind.Rate)
            return false;
        var tokens = context.Tokens;
        if (IsAgeBand(context, figure))
            return false;
        // "On average, a nurse cares for nine patients"
        if (
            context.FindBefore(figure.Lead, 12, Tags.Average) is var opening
            && opening >= 0
            && tokens[opening].OpensSentence
            && tokens[opening].Entry!.Unit == "after"
        )
            return true;
        if (figure.UnitTags is Tags.Duration && MeanAge(context, figure) is { } isMean)
            return isMean;
        if (IsMeanSubject(context, figure))
            return true;
        var cue = context.FindBefore(figure.Lead, figure.UnitTags is Tags.None ? 7 : 9, Tags.Average);
        for (var i = cue; cue >= 0 && i < figure.First; i++)
        {
            if (
                tokens[i].Kind is TokenKind.Numeral && !IsYear(tokens, i)
                || tokens[i].Sign is ','
                || (tokens[i].Has(Tags.Denominator) && tokens[i + 1].Has(Tags.Scale))
            )
                cue = -1;
        }

        // "a typical cell contains two sets"
        if (cue >= 0 && tokens[cue].Entry is { Unit: "usual" } && figure.Number is { InWords: true, Value: <= 12 })
            cue = -1;
        // "the mean age of those in 14 districts"
        if (
            cue >= 0
            && tokens[cue + 1].Has(Tags.AgeBefore | Tags.AgeAfter)
            && figure.UnitTags is Tags.None
            && context.NounTags(figure.End, 2, out var counted) is var _
            && counted >= 0
        )
            return false;
        // "the 10-year average" averages ten years
        if (cue < 0 && !figure.IsRange && figure.UnitTags is Tags.Duration && tokens[figure.Number.End].Sign is '-' or '\u2011')
            return false;
        // "the last 12 weeks' average"
        if (cue < 0 && figure.UnitTags is Tags.Duration && tokens[figure.First - 1].Has(Tags.Definite) && tokens[figure.End].Has(Tags.Average))
            return false;
        // "unter 18 Jahren durchschnittlich 1,6 Kinder": the mean is of what follows it
        if (cue < 0 && tokens[figure.End].Has(Tags.Average) && tokens[figure.End + 1].Kind is TokenKind.Numeral)
            return false;
        if (cue < 0 && (figure.UnitTags is Tags.Duration || tokens[figure.End].Has(Tags.AgeAfter)) && IsMeanAge(context, figure))
            return true;
        for (var i = figure.Lead; i < figure.Core; i++)
        {
            if (tokens[i].Has(Tags.Average))
                return true;
        }

        return cue >= 0
            || tokens[figure.End].Has(Tags.Average)
            || (
                tokens[figure.End].Kind is TokenKind.Word
                && tokens[figure.End + 1].Has(Tags.Average)
                && tokens[figure.End + 1].Entry!.Unit == "after"
            );
    }

    /// <summary>"Los menores de 5 años", "las personas de 12 años o más": who is meant, whatever mean is told of them.</summary>
    public static bool IsAgeBand(Context context, in Figure figure)
    {
        var tokens = context.Tokens;
        var isNamed = tokens[figure.End - 1] is { Entry.Unit: "band" } || tokens[figure.End] is { Entry.Unit: "band" };
        if (
            figure.UnitTags is not Tags.Duration && !tokens[figure.End].Has(Tags.Duration) && !isNamed
            || tokens.Language.Options.WholeFirst
            || Tells(tokens[figure.Lead - 1])
            || Tells(tokens[figure.Lead - 2]) && !tokens[figure.Lead - 2].Has(Tags.People)
        )
            return false;
        ref var limit = ref tokens[figure.First < figure.Core ? figure.First : figure.First - 1];
        if (limit.Has(Tags.AgeLimit) && (limit.Has(Tags.People) || context.Before(figure.First, 3, Tags.People)))
            return true;
        if (isNamed)
            return !tokens[figure.First - 1].Has(Tags.Average) && !tokens[figure.First - 2].Has(Tags.Average);
        var isOpen = figure.Comparator is Comparator.AtLeast or Comparator.MoreThan or Comparator.AtMost or Comparator.LessThan && figure.First == figure.Core;
        return isOpen && figure.Number.Value is >= 1 and <= 100 && context.Before(figure.First, 3, Tags.People);
    }

    /// <summary>"La edad media de los niños de 10 a 17 años fue de 14,4 años": first whom it is about, then the mean. Null where only one length of time stands there.</summary>
    private static bool? MeanAge(Context context, in Figure figure)
    {
        const Tags ages = Tags.AgeBefore | Tags.AgeAfter;
        var tokens = context.Tokens;
        var cue = context.FindBefore(figure.Lead, LongestSubject + 6, Tags.Average);
        if (cue < 0 || !(tokens[cue - 1].Has(ages) || tokens[cue].Has(ages) || tokens[cue + 1].Has(ages) || tokens[cue + 2].Has(ages)))
            return null;
        var band = -1;
        var set = false;
        for (var i = cue + 1; i < figure.Lead; i++)
        {
            if (tokens[i].Entry is { Unit: "copula" or "past" } && band < 0)
                return null;
            set |= tokens[i].Sign is ',' or '،';
            if (tokens[i].Kind is TokenKind.Numeral)
                band = i;
        }

        // "de los niños, de 12 años o más, era de 15 años"
        if (set && (band < 0 || !Tells(tokens[figure.Lead - 1]) && !Tells(tokens[figure.Lead - 2])))
            return null;
        if (band >= 0)
            return true;
        // "los padres de menores de 5 años era de": an age in front of the verb is whose mean it is
        var isTold = Tells(tokens[figure.Lead - 1]) || Tells(tokens[figure.Lead - 2]);
        var isBand = figure.IsRange || tokens[figure.First - 1].Has(Tags.AgeLimit) || tokens[figure.First].Has(Tags.AgeLimit);
        for (
            var i = figure.End;
            i < figure.End + LongestSubject && tokens[i].Sentence == tokens[figure.Core].Sentence && tokens[i].Sign is not (',' or '،');
            i++
        )
        {
            isBand |= !isTold && Tells(tokens[i]);
            if (tokens[i].Kind is TokenKind.Numeral && tokens[i + 1].Has(Tags.Duration))
                return isBand ? false : null;
        }

        return null;
    }

    private static bool Tells(in Token token) => token.Says(Traits.Tells) || token.Entry is { Unit: "copula" or "past" };

    /// <summary>"Die durchschnittliche Nutzung lag im Jahr 2018 bei 214 Minuten": a year between says when.</summary>
    private static bool IsYear(Tokens tokens, int at) =>
        tokens[at - 1].Has(Tags.YearCue) && tokens.NumeralOf(at) is { IsPlain: true, Digits: 4, Value: >= 1900 and < 2100 };

    /// <summary>"The average income of the young who work in the country is $246": the mean of the whole subject, told behind its verb.</summary>
    private static bool IsMeanSubject(Context context, in Figure figure)
    {
        var tokens = context.Tokens;
        var verb = figure.Lead - 1;
        // "é de", "lag bei", "was estimated at"
        while (verb > figure.Lead - 4 && tokens[verb].Kind is TokenKind.Word && tokens[verb].Entry is not { Unit: "copula" or "past" })
            verb--;
        if (figure.UnitTags is Tags.None || tokens[verb].Entry is not { Unit: "copula" or "past" } || tokens[verb].Sentence != tokens[figure.First].Sentence)
            return false;
        var cue = context.FindBefore(verb, LongestSubject, Tags.Average);
        if (cue < 0 || !tokens[cue].OpensSentence && !tokens[cue - 1].OpensSentence && !tokens[cue - 2].OpensSentence && tokens[cue - 1].Sign is not ';')
            return false;
        var bracketed = false;
        for (var i = cue + 1; i < verb; i++)
        {
            bracketed = tokens[i].Sign is '(' || bracketed && tokens[i - 1].Sign is not ')';
            if (bracketed)
                continue;
            if (
                tokens[i].Kind is not TokenKind.Word && !(tokens[i].Kind is TokenKind.Numeral && tokens[i + 1].Kind is TokenKind.Word)
                || tokens[i].Entry is { Unit: "copula" or "past" or "turn" }
            )
                return false;
        }

        return true;
    }

    /// <summary>"The average age at diagnosis for this disease is around 20 years": a mean age may stand far from its figure.</summary>
    private static bool IsMeanAge(Context context, in Figure figure)
    {
        var tokens = context.Tokens;
        const Tags ages = Tags.AgeBefore | Tags.AgeAfter;
        var cue = context.FindBefore(figure.Lead, LongestSubject, Tags.Average);
        // "the average age of children aged 10 to 17 was 14.4 years"
        var isSubject = cue >= 0 && tokens[cue + 1].Has(ages) && tokens[figure.Lead - 1].Entry is { Unit: "copula" };
        for (var i = cue + 1; cue >= 0 && i < figure.Lead; i++)
        {
            if (tokens[i].Kind is TokenKind.Numeral && !isSubject || tokens[i].Sign is ',' or '،')
                return false;
        }

        // "the median length of stay in care is 13 months"
        return cue >= 0
            && (
                tokens[figure.End].Has(Tags.AgeAfter)
                || tokens[figure.Lead - 1].Entry is { Unit: "copula" }
                || tokens[cue - 1].Has(ages)
                || tokens[cue].Has(ages)
                || tokens[cue + 1].Has(ages)
                || tokens[cue + 2].Has(ages)
            );
    }

    private static bool IsChange(Context context, in Figure figure)
    {
        var tokens = context.Tokens;
        var before = figure.Lead - 1;
        if (tokens[before].Sign is '(' && tokens[figure.End].Has(Tags.Change))
            return true;
        if (figure.First < figure.Core && tokens[figure.First].Sign is '+')
            return true;
        // "rose in five years"
        if (figure.UnitTags is Tags.Duration && !figure.IsRange && tokens[before].Has(Tags.YearCue))
            return false;
        if (tokens[before].Has(Tags.By | Tags.From | Tags.To) && context.Before(before, figure.IsRange ? 14 : 7, Tags.Change | Tags.Doubled))
            return true;
        if (tokens[before].Has(Tags.Article) && tokens[figure.End].Has(Tags.Change))
            return true;
        if (
            tokens[before].Has(Tags.Change)
            || (tokens[before].Has(Tags.Function) && tokens[before - 1].Has(Tags.Change) && tokens[before].Entry!.Unit is "of" or "weak")
        )
            return true;
        if (tokens[figure.End].Entry is { Unit: "of" } && tokens[figure.End + 1].Has(Tags.Change))
            return true;
        // 连续三年下降: three years of falling
        if (figure.UnitTags is Tags.Duration && tokens.Language.LongestHan > 1)
            return false;
        // "quienes esperaron 3 horas subieron": what rose is whoever waited
        if (figure.UnitTags is Tags.Duration && tokens.Language.Options.NounFirst && !tokens[figure.End].Has(Tags.Comparison))
            return false;
        return tokens[figure.End].Has(Tags.Change)
            || (
                figure.UnitTags != Tags.None
                && tokens[figure.End].Kind is TokenKind.Word
                && !tokens[figure.End].Has(Tags.Function)
                && tokens[figure.End + 1].Has(Tags.Change)
            );
    }

    /// <summary>The first plural, or the first capitalised noun in German, else the last word.</summary>
    private static int LikelyNoun(Tokens tokens, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (tokens.Language.Options.CapitalNouns ? tokens[i].Capital : tokens.TextOf(i) is [.., not 's', 's'])
                return i;
        }

        return last;
    }

    /// <summary>The word for what is counted: the known one among those that follow, else the noun as the language places it.</summary>
    public static void NameCounted(Context context, ref Figure figure)
    {
        if (figure.Unit.Length > 0 || figure.UnitTags != Tags.None)
            return;
        var tokens = context.Tokens;
        context.NounTags(figure.End, 4, out var head);
        if (head < 0)
            return;
        var named = tokens.Language.Options.NounFirst ? figure.End : LikelyNoun(tokens, figure.End, head);
        for (var i = head; i >= figure.End; i--)
        {
            if (tokens[i].Has(Tags.People | Tags.Case))
                named = i;
        }

        if (tokens[named].Kind is not TokenKind.Word || tokens[named].Has(Tags.Function))
            named = head;
        if (!tokens[named].Has(Tags.Event) || tokens[named].Has(Tags.People | Tags.Case))
            figure.Unit = tokens.TextOf(named).ToString();
    }
}

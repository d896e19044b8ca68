using Sourced.Statistics.Grammar;
using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;

namespace Sourced.Statistics.Judging;

/// <summary>What is asked, supposed or told to do, and so states nothing.</summary>
internal readonly partial struct Judge
{
    /// <summary>Whatever is supposed, so many people were counted.</summary>
    private bool IsSupposedNumber(in Figure figure) =>
        IsSupposed(figure)
        && !(
            (figure.Number.Scale >= 1000 || figure.Number.Value >= LargestTerm)
            && (context.NounTags(figure.End, 3, out _) & (Tags.People | Tags.Case)) != 0
        );

    /// <summary>"Suppose that", "how many": the whole sentence is made up; after "if" only its clause.</summary>
    private bool IsSupposed(in Figure figure)
    {
        var first = figure.First;
        var cue = context.FindBefore(first, 40, Tags.Suppose);
        if (
            context.IsProblem(first)
            && !figure.IsShare
            && (figure.UnitTags is not Tags.Percent || !context.Tells(first) && !context.InSentence(first, Tags.People))
            && figure.Number.Value < LargestTerm
            && (context.NounTags(figure.End, 3, out _) & (Tags.People | Tags.Case)) == 0
        )
            return true;
        if (
            figure.UnitTags is Tags.Measure or Tags.Duration or Tags.Percent or Tags.Currency
            && figure.Number.Value < LargestTerm
            && context.IsAskedAfter(first)
        )
            return true;
        if (
            (cue < 0 || _tokens[cue].Entry!.Unit == "clause")
            && !figure.IsShare
            && figure.UnitTags is not Tags.Percent
            && figure.Number.Value < LargestTerm
            && context.IsToldOn(first)
            && !context.InSentence(first, Tags.People)
        )
            return true;
        if (cue < 0)
            return figure.UnitTags is Tags.Measure or Tags.Bulk && _tokens[figure.End].Says(Traits.Would);
        // "in the next example, if both are ill, there will be"
        if (context.FindBefore(cue, 6, Tags.Suppose) is var whole && whole >= 0 && _tokens[whole].OpensSentence && _tokens[whole].Entry!.Unit.Length == 0)
            return true;
        if (_tokens[cue].Entry!.Unit != "clause" || _tokens[cue - 1].Says(Traits.Example) || _tokens[cue - 2].Says(Traits.Example))
            return true;
        for (var i = cue; i < first; i++)
        {
            if (_tokens[i].Sign is ',' or '，' or '،' or '、')
                return false;
        }

        // "will decline if temperatures rise by 2 °C"
        if (figure.UnitTags is Tags.Measure or Tags.Currency or Tags.Duration && figure.Number.Scale < LargestTerm && !context.InSentence(first, Tags.People))
            return true;
        // ", even if temperatures are held at 1.5 °C"
        if (_tokens[cue - 1].Kind is TokenKind.Word && _tokens[cue - 1].Has(Tags.Function) && _tokens[cue - 2].Sign is ',')
            return true;
        return _tokens[cue].OpensSentence || _tokens[cue - 1].Sign is ',' or '，' or '،' or '(' or '、';
    }

    /// <summary>"Is the amount more than $3,000?"; a question about so many people, about what befell them or about thousands tells their number by the way.</summary>
    private bool IsAsked(in Figure figure) =>
        figure.UnitTags is not Tags.Percent
        && !figure.IsShare
        && figure.Number.Scale < 1000
        && (context.NounTags(figure.End, 4, out _) & (Tags.People | Tags.Case)) == 0
        && !context.After(figure.End, 6, Tags.Event);

    /// <summary>"Split the dough into 16 balls": a word of which nobody knows anything opens the sentence, an article or a pronoun behind it, and nothing tells of what was.</summary>
    private bool OpensWithVerb(in Figure figure)
    {
        if (
            !_tokens.Language.Options.HeadLast
            || figure.IsShare
            || figure.UnitTags is Tags.Percent or Tags.Currency
            || context.Tells(figure.First)
            || context.InSentence(figure.First, Tags.Event | Tags.Change | Tags.Average | Tags.Case)
        )
            return false;
        var head = figure.First - 1;
        while (head > 0 && head > figure.First - 14 && !_tokens[head].OpensSentence)
            head--;
        ref var verb = ref _tokens[head];
        return head >= 0
            && verb.OpensSentence
            && verb is { Kind: TokenKind.Word, Capital: true, Entry: null or { Tags: Tags.None, Traits: Traits.None or Traits.Lesson } }
            && verb.End - verb.Start is >= 3 and <= 10
            && _tokens.TextOf(head) is not ([.., 'i', 'n', 'g'] or [.., 'e', 'd'] or [.., 'l', 'y'] or [.., 's'])
            && (_tokens[head + 1].Has(Tags.Article) || _tokens[head + 1].Has(Tags.Definite))
            && head + 1 < figure.First;
    }

    private bool IsInstruction(in Figure figure)
    {
        if (figure.Number.Scale >= LargestTerm)
            return false;
        var at = figure.First;
        if (OpensWithVerb(figure))
            return true;
        for (var i = at - 1; i >= 0 && i >= at - 25 && _tokens[i].Sentence == _tokens[at].Sentence; i--)
        {
            // "88% use rags, sand or ash; 40% of schools": the next clause takes no orders
            if (_tokens[i].Sign is ';')
                return false;
            // "Increase in rent", "Use of drugs" name a thing
            if (
                !_tokens[i].Has(Tags.Imperative)
                || _tokens[i + 1].Entry is { Unit: "of" or "weak" }
                || (_tokens[i].Has(Tags.Change) && _tokens[i + 1].Has(Tags.RatioOf))
            )
                continue;
            var opens =
                _tokens[i].OpensSentence
                // but not "ready-to-eat"
                || _tokens[i - 1].Sign is '-' && _tokens[i].SpaceBefore
                // nor "the study found that they use rags, sand or ash"
                || _tokens[i - 1].Sign is ',' && !(_tokens.Language.Options.HeadLast && context.Tells(at))
                || _tokens[i - 1].Sign is ':' or ';' or '–' or '—' or '(' or '“' or '"' or ')' or '.' or '：' or '，' or '、'
                || _tokens[i - 1].Has(Tags.ListBefore)
                || i == 0;
            if (opens || _tokens[i - 1].Has(Tags.And) && context.Before(i - 1, 12, Tags.Imperative))
                return true;
        }

        return false;
    }
}

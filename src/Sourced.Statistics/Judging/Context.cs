using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;

namespace Sourced.Statistics.Judging;

/// <summary>Looks around a figure, never past its sentence and never further than a few words.</summary>
internal readonly struct Context(Tokens tokens, int terms, int technical, (int First, int End) story, Lesson lesson, PageRegister page)
{
    private const int EnoughTerms = 2;
    /// <summary>What a technical word counts, where a word of lessons and manuals counts one.</summary>
    private const int Technical = 2;
    private const int EnoughTechnical = Technical * 2;
    /// <summary>A line of a data sheet has no more words, and one of them says what it is.</summary>
    private const int ShortSentence = 5;
    /// <summary>What a sentence has that tells of the world and not of a story.</summary>
    private const Tags Told = Tags.Case | Tags.Event;

    public Tokens Tokens => tokens;

    /// <summary>Whether any word within reach before a token has one of the tags, not looking past the end of a clause.</summary>
    public bool Before(int at, int reach, Tags tags) => FindBefore(at, reach, tags) >= 0;

    public int FindBefore(int at, int reach, Tags tags)
    {
        // most sentences have none at all
        if (!InSentence(at, tags))
            return -1;
        var sentence = tokens[at].Sentence;
        for (var i = at - 1; i >= 0 && i >= at - reach && tokens[i].Sentence == sentence; i--)
        {
            if (tokens[i].Has(tags))
                return i;
            if (tokens[i].Sign is ';' or '؛' or '；' || EndsClaim(i, tags))
                return -1;
        }

        return -1;
    }

    /// <summary>In Chinese a comma ends what a rule or a target says.</summary>
    private bool EndsClaim(int at, Tags tags) =>
        tokens[at].Sign is '，' or ',' && (tags & (Tags.Rule | Tags.Target | Tags.Definition | Tags.Price)) != 0 && tokens.Language.LongestHan > 1;

    /// <summary>Whether any word within reach from a token on has one of the tags.</summary>
    public bool After(int at, int reach, Tags tags) => FindAfter(at, reach, tags) >= 0;

    public int FindAfter(int at, int reach, Tags tags)
    {
        if (!InSentence(at - 1, tags))
            return -1;
        var sentence = tokens[at - 1].Sentence;
        for (var i = at; i < tokens.Count && i < at + reach && tokens[i].Sentence == sentence; i++)
        {
            if (tokens[i].Has(tags))
                return i;
            if (tokens[i].Sign is ';' or '؛' or '；' || EndsClaim(i, tags))
                return -1;
        }

        return -1;
    }

    /// <summary>Whether the sentence of a token has one of the tags anywhere.</summary>
    public bool InSentence(int at, Tags tags) => (tokens.OfSentence(at).Tags & tags) != 0;

    /// <summary>Whether the sentence of a token speaks of terms (benefits, allowances, duties), or does a little in a block that does.</summary>
    /// <param name="at">A token of the sentence.</param>
    /// <param name="enough">How many weak words it takes: more for a change, which may well have been measured.</param>
    public bool SetsTerms(int at, int enough = EnoughTerms) => tokens.OfSentence(at).Terms is var own && (own >= enough || own > 0 && terms >= enough * 2);

    /// <summary>Whether the sentence of a token sets or supposes, and nothing in it tells what was.</summary>
    public bool OnlyBinds(int at) => tokens.OfSentence(at) is { Binds: true, Tells: false };

    /// <summary>Whether the sentence of a token has a word that tells what was, or that something befell somebody.</summary>
    public bool Tells(int at) => tokens.OfSentence(at).Tells;

    /// <summary>Whether the sentence of a token is about numbers themselves.</summary>
    public bool IsMaths(int at) => tokens.OfSentence(at).Maths;

    /// <summary>Whether the sentence of a token speaks of devices, substances, forces or settings, or does a little in a block that does, and nothing in it tells what was.</summary>
    public bool IsTechnical(int at) =>
        tokens.OfSentence(at) is { Tells: false, Technical: var own, Words: var words }
        && (
            own >= EnoughTechnical
            || own >= Technical && words <= ShortSentence
            || own > 0 && technical >= EnoughTechnical * 2
            || technical >= EnoughTechnical * 3
            || page.IsTechnical
        );

    /// <summary>Whether the sentence of a token has any word of devices, substances, forces or settings, and nothing in it tells what was.</summary>
    public bool IsOfDevices(int at) => tokens.OfSentence(at) is { Tells: false, Technical: >= Technical } || IsTechnical(at);

    /// <summary>Whether the sentence of a token tells of a game.</summary>
    public bool Plays(int at) => tokens.OfSentence(at).Plays;

    /// <summary>Whether the sentence of a token is about votes or opinions.</summary>
    public bool Votes(int at) => tokens.OfSentence(at).Votes;

    /// <summary>Whether the sentence of a token sets or supposes, whatever else it tells.</summary>
    public bool Binds(int at) => tokens.OfSentence(at).Binds;

    /// <summary>Whether the sentence of a token asks for a yes or no, and so asserts nothing.</summary>
    public bool Asks(int at) => tokens.OfSentence(at).Asks;

    /// <summary>Whether the sentence of a token supposes and asks what follows: "If the rate falls to 8%, by how much does output rise?".</summary>
    public bool Poses(int at) =>
        tokens.OfSentence(at) is var sentence
        && (sentence.Poses || sentence is { Example: true, Tells: false, Dated: false } && !InSentence(at, Told | Tags.People));

    /// <summary>Whether a sentence before this one in its block opened a made-up story, and none since told of what befell or was reported.</summary>
    public bool IsToldOn(int at) => tokens[at].Sentence > story.First && tokens[at].Sentence < story.End;

    /// <summary>Whether the block sets a problem to be worked out, with a question, a formula or a measure; a sentence that tells of what befell somebody is none of its data.</summary>
    public bool IsProblem(int at) => lesson.IsProblem && !InSentence(at, Told);

    /// <summary>Whether a later sentence of the block asks how much comes of it.</summary>
    public bool IsAskedAfter(int at) =>
        tokens[at].Sentence < lesson.LastQuestion
        && tokens.OfSentence(at) is { Tells: false, Dated: false }
        && !InSentence(at, Told | Tags.People);

    /// <summary>Whether the block teaches statistics, and its samples are made up; a recent year is not.</summary>
    public bool IsInference(int at) => lesson.IsInference && !tokens.OfSentence(at).Dated;

    /// <summary>The words directly after a figure up to the next small word or sign: what is counted.</summary>
    public Tags NounTags(int at, int reach, out int head)
    {
        var tags = Tags.None;
        head = -1;
        var sentence = tokens[at - 1].Sentence;
        for (var i = at; i < tokens.Count && i < at + reach && tokens[i].Sentence == sentence; i++)
        {
            if (tokens[i].Sign is '-' or '\u2011' or '’' or '\'' && !tokens[i].SpaceBefore)
                continue;
            if (tokens[i].Kind is not TokenKind.Word)
                break;
            if (i > at && tokens[i].Has(Tags.Function) || (i == at && tokens[i].Has(Tags.Function) && !IsOf(i)))
                break;
            // "two pilot projects", "50 user accounts": who stands in the singular before a plural only says which
            tags |= tokens.Language.Options.HeadLast && IsPlural(i + 1) && i + 1 < at + reach && !IsPlural(i) ? tokens[i].Tags & ~Tags.People : tokens[i].Tags;
            head = i;
        }

        return tags;
    }

    /// <summary>A word in -s of which nobody knows that it is a small word, or one in the irregular plural of people.</summary>
    public bool IsPlural(int at)
    {
        ref var token = ref tokens[at];
        if (token.Kind is not TokenKind.Word || token.Has(Tags.Function | Tags.Definite | Tags.YearCue | Tags.Event) || token.End - token.Start < 4)
            return false;
        return tokens.Text[token.End - 1] is 's' && tokens.Text[token.End - 2] is not ('s' or 'u' or 'i')
            || token.Says(Traits.Many);
    }

    /// <summary>"20 of these", "5 millones de personas": the counted word may follow a preposition.</summary>
    private bool IsOf(int at) => tokens[at].Entry!.Unit is "of" or "weak" or "strong";

    /// <summary>Reads all sentences once, so that asking about a whole sentence costs nothing.</summary>
    public static Context Of(Tokens tokens, PageRegister page)
    {
        var sentences = tokens.ClearSentences();
        var (terms, technical, story, opener, problem, worked, inference, asked) = (0, 0, int.MaxValue, false, false, false, false, -1);
        var (end, supposed) = (int.MaxValue, 0);
        for (var i = 0; i < tokens.Count; i++)
        {
            ref readonly var token = ref tokens[i];
            ref var sentence = ref sentences[token.Sentence];
            if (token.OpensSentence)
            {
                opener = token.Says(Traits.Asks);
            }

            // "(a) Find the acceleration"
            problem |= token.Says(Traits.Problem) && (token.OpensSentence || tokens[i - 1].Sign is ')' && token.Capital);

            supposed = token.OpensSentence ? token.Has(Tags.Suppose) ? 1 : 0 : supposed == 1 && token.Has(Tags.Suppose) ? 2 : supposed;
            sentence.Poses |= supposed == 2 && token.Sign is '?';
            asked = token.Sign is '?' && (sentence.Tags & Tags.Suppose) != 0 ? token.Sentence : asked;
            sentence.Dated |= IsRecentYear(tokens, i);
            sentence.Example |= token.Says(Traits.Example) && token.OpensSentence && OpensExample(tokens, i);
            opener &= !token.Says(Traits.Knows) && token.Entry is not { Unit: "turn" };
            sentence.Asks |= opener && token.Sign is '?';
            worked |= token.Sign is '?' or '？' or '؟' or '=' or '×' or '+' || token.Has(Tags.Measure | Tags.Duration | Tags.Percent | Tags.Currency);
            if (token.Sentence > story && (token.Has(Told) && !token.Says(Traits.Lesson) || sentence.Dated))
                end = Math.Min(end, token.Sentence);
            sentence.Words += token.Kind is TokenKind.Word ? 1 : 0;
            if (token.Entry is not { } entry)
                continue;
            inference |= (entry.Traits & Traits.Inference) != 0;
            if (
                (entry.Traits & Traits.Story) != 0
                || sentence.Example && entry is { Unit: "clause" } && token.Has(Tags.Suppose) && tokens[i - 2].Says(Traits.Example)
            )
                story = Math.Min(story, token.Sentence);
            sentence.Tags |= token.Tags;
            sentence.Binds |=
                token.Has(Tags.Rule)
                    && entry.Unit.Length == 0
                    && tokens[i - 1].Kind is not TokenKind.Numeral
                    && tokens.Language.Options.HeadLast
                || (entry.Traits & Traits.Binds) != 0
                    && !(token.Capital && token.Has(Tags.Month))
                    && !(token.OpensSentence && token.Says(Traits.Asks))
                    && !tokens[i + 1].Says(Traits.Supposes);
            sentence.Tells |= (entry.Traits & (Traits.Tells | Traits.Knows)) != 0;
            sentence.Plays |= (entry.Traits & Traits.Game) != 0;
            sentence.Votes |= (entry.Traits & Traits.Vote) != 0;
            sentence.Maths |= (entry.Traits & Traits.Maths) != 0;
            sentence.Terms += entry.Terms;
            terms += entry.Terms;
            var weight = (entry.Traits & Traits.Technical) != 0 ? Technical : (entry.Traits & Traits.Lesson) != 0 ? 1 : 0;
            sentence.Technical += weight;
            technical += weight;
        }

        return new Context(tokens, terms, technical, (story, end), new Lesson(problem && worked, inference, asked), page);
    }

    /// <summary>"For example, a ball that", but not "for example, a third of".</summary>
    private static bool OpensExample(Tokens tokens, int at)
    {
        var next = tokens[at + 1].Sign is ',' or ':' ? at + 2 : at + 1;
        return tokens[next] is { Entry.Unit: "clause" } && tokens[next].Has(Tags.Suppose)
            || tokens[next].Has(Tags.Article)
                && !tokens[next + 1].Has(Tags.Denominator | Tags.Scale | Tags.Vague | Tags.VagueScale | Tags.Case | Tags.Average);
    }

    /// <summary>"In 2023".</summary>
    private static bool IsRecentYear(Tokens tokens, int at) =>
        tokens[at].Kind is TokenKind.Numeral
        && tokens[at - 1].Has(Tags.YearCue)
        && tokens.NumeralOf(at) is { IsPlain: true, Digits: 4, Value: >= 1900 and < 2100 };
}

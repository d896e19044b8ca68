using Sourced.Statistics.Languages;

namespace Sourced.Statistics.Lexing;

/// <summary>Marks at which tokens sentences open. One pass, looking a few tokens ahead.</summary>
internal static class SentenceMarker
{
    private const int MostClosers = 4;

    public static void Mark(Tokens tokens)
    {
        var sentence = 0;
        var all = tokens.All;
        if (all.Length > 0)
            all[0].OpensSentence = true;
        for (var i = 0; i < all.Length; i++)
        {
            all[i].Sentence = sentence;
            if (!MayEnd(tokens, all[i]))
                continue;
            var next = i + 1;
            while (next - i <= MostClosers && IsCloser(tokens, next))
                tokens[next++].Sentence = sentence;
            if (next >= tokens.Count || !Ends(tokens, i, next))
                continue;
            for (var j = i + 1; j < next; j++)
                tokens[j].Sentence = sentence;
            tokens[next].OpensSentence = true;
            sentence++;
            i = next - 1;
        }
    }

    private static bool MayEnd(Tokens tokens, in Token token)
    {
        if (token.Kind is TokenKind.Symbol)
            return token.Sign is '.' or '!' or '?' or '…' or '؟' or '۔' or '।' or '॥' or '。' or '！' or '？' or '｡' or '\n';
        return token.Kind is TokenKind.Word && tokens.Text[token.End - 1] == '.';
    }

    private static bool IsCloser(Tokens tokens, int at)
    {
        ref var token = ref tokens[at];
        return token.Kind is TokenKind.Symbol
                && (
                    token.Sign
                        is ')'
                            or ']'
                            or '}'
                            or '”'
                            or '’'
                            or '»'
                            or '›'
                            or '」'
                            or '』'
                            or '）'
                            or '】'
                            or '!'
                            or '?'
                            or '！'
                            or '？'
                            or '.'
                            or '…'
                            or '؟'
                    || (token.Sign is '"' or '\'' && !token.SpaceBefore)
                )
            || token.Kind is TokenKind.Shape && token.Shape is NumberClass.Citation && !token.SpaceBefore;
    }

    private static bool Ends(Tokens tokens, int at, int next)
    {
        ref var end = ref tokens[at];
        ref var following = ref tokens[next];
        if (end.Sign is '\n' or '。' or '！' or '？' or '｡' or '।' or '॥' or '؟' or '۔')
            return true;
        if (!following.SpaceBefore)
            return false;
        var first = next;
        if (following.Kind is TokenKind.Symbol && following.Sign is '"' or '“' or '‘' or '«' or '(' or '[' or '¿' or '¡' or '„' or '\'')
            first++;
        if (tokens[first].Kind is TokenKind.Word && char.IsLower(tokens.Text[tokens[first].Start]))
            return false;
        return end.Sign is '!' or '?' or '…' || !IsAbbreviated(tokens, at, first);
    }

    private static bool IsAbbreviated(Tokens tokens, int stop, int next)
    {
        // a dotted word such as "U.S." ends a sentence only before a word that usually opens one
        if (tokens[stop].Kind is TokenKind.Word)
            return !(tokens[next].Capital && tokens[next].Has(Tags.Function | Tags.Definite | Tags.YearCue | Tags.HedgeBefore));
        var before = stop - 1;
        ref var token = ref tokens[before];
        if (tokens[stop].SpaceBefore)
            return false;
        if (token.Has(Tags.Abbreviation))
            return true;
        if (token.Kind is TokenKind.Numeral)
        {
            var isListNumber =
                before == 0 || (tokens[before].OpensSentence && tokens.NumeralOf(before).IsPlain && tokens.NumeralOf(before).Digits <= 2);
            return isListNumber
                || (
                    tokens.Language.Options.OrdinalDot
                    && tokens.NumeralOf(before) is { IsPlain: true, Digits: <= 2 }
                    && tokens[next].Kind is TokenKind.Word
                    && (tokens[next].Has(Tags.Month) || !tokens[next].Has(Tags.Function | Tags.Definite))
                );
        }

        // an initial: "J. Smith"
        return token.Kind is TokenKind.Word && token.Capital && token.End - token.Start == 1 && tokens[next].Capital
            && (token.OpensSentence || tokens[before - 1].Capital || !tokens[next].Has(Tags.Function | Tags.Definite | Tags.YearCue));
    }
}

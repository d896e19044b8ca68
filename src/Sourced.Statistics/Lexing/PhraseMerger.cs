using Sourced.Statistics.Languages;

namespace Sourced.Statistics.Lexing;

/// <summary>Makes one token of the words of a known phrase, the longest that fits. A hyphen between words counts as a space.</summary>
internal static class PhraseMerger
{
    public static void Merge(Tokens tokens)
    {
        var kept = 0;
        var all = tokens.All;
        for (var read = 0; read < all.Length;)
        {
            var length = 1;
            if (all[read].Entry is { StartsPhrase: true })
            {
                length = Match(tokens, read, out var phrase);
                if (phrase is not null && OpensRatio(tokens, read + length, phrase))
                    (phrase, length) = (null, 1);
                if (phrase is not null && kept > 0 && BelongsBefore(all[kept - 1], all[read], phrase))
                    (phrase, length) = (null, 1);
                tokens.Keep(kept, read, length, phrase);
            }
            else if (kept != read)
            {
                all[kept] = all[read];
            }

            kept++;
            read += length;
        }

        tokens.CutTo(kept);
    }

    /// <summary>"Ten times higher than": the comparison belongs to the multiple; "one in ten to one": the ten to its ratio.</summary>
    private static bool BelongsBefore(in Token before, in Token word, Entry phrase) =>
        before.Has(Tags.Times | Tags.Multiple) && word.Has(Tags.Comparison) && phrase.Has(Tags.HedgeBefore) && !phrase.Has(Tags.Comparison)
        || before.Has(Tags.RatioOf) && word.Has(Tags.Number) && phrase.Has(Tags.Idiom);

    /// <summary>"Only one in five": the one belongs to its ratio.</summary>
    private static bool OpensRatio(Tokens tokens, int next, Entry phrase) =>
        phrase.Has(Tags.Idiom)
        && !phrase.Has(Tags.Number)
        && tokens[next - 1].Has(Tags.Number)
        && tokens[next].Has(Tags.RatioOf)
        && tokens[next].Entry!.Unit != "weak"
        && (
            tokens[next + 1].Has(Tags.Number) && !tokens[next + 1].Has(Tags.Article)
            || tokens[next + 1].Kind is TokenKind.Numeral && tokens.NumeralOf(next + 1) is { IsPlain: true, Digits: <= 3 }
        );

    private static int Match(Tokens tokens, int first, out Entry? phrase)
    {
        phrase = null;
        var length = 1;
        var opener = tokens[first].Entry!;
        var node = opener.PhraseRoot;
        var at = first;
        while (TryNext(tokens, ref at) && tokens[at].Entry is { } word)
        {
            // the second word is nearly always none that the first goes on with
            if (node == opener.PhraseRoot && (opener.Followers & word.FollowerBit) == 0 || !tokens.Language.Continue(node, word, out var next))
                break;
            if (next.Phrase is { } found)
            {
                phrase = found;
                length = at - first + 1;
            }

            node = next.Id;
        }

        return length;
    }

    /// <summary>The place of the next word of a phrase, past a hyphen or the full stop of an abbreviation.</summary>
    private static bool TryNext(Tokens tokens, ref int at)
    {
        at++;
        if (tokens[at].Kind is not TokenKind.Symbol)
            return true;
        // "Pub. L.", "p. ej."
        if (tokens[at].Sign is '.' && !tokens[at].SpaceBefore && tokens[at + 1].Kind is TokenKind.Word && tokens[at - 1].End - tokens[at - 1].Start <= 4)
            at++;
        if (tokens[at].Sign is '-' or '\u2011' && !tokens[at].SpaceBefore && !tokens[at + 1].SpaceBefore)
            at++;
        return !(tokens[at].Kind is TokenKind.Symbol && tokens[at].SpaceBefore);
    }
}

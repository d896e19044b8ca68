using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;

namespace Sourced.Statistics.Grammar;

/// <summary>Takes the hedges that touch a figure, before and after it, into its span.</summary>
internal static class Hedges
{
    private const int Most = 3;

    public static void Take(Tokens tokens, ref Figure figure, int floor)
    {
        var at = figure.First;
        for (var i = 0; i < Most && at - 1 >= floor && tokens[at - 1].Sentence == tokens[at].Sentence; i++)
        {
            // "casi el 50 %", "más de un 12 %"
            var gap =
                i == 0
                && FigureReader.IsSmallArticle(tokens, at - 1)
                && !tokens[at - 1].Has(Tags.HedgeBefore)
                && at - 2 >= floor
                && tokens[at - 2].Has(Tags.HedgeBefore)
                    ? 2
                    : 1;
            ref var hedge = ref tokens[at - gap];
            // "65 और 67": Hindi says "and" and "more" with one word
            if (hedge.Has(Tags.And) && tokens[at - gap - 1].Kind is TokenKind.Numeral)
                break;
            if (!hedge.Has(Tags.HedgeBefore) || hedge.Has(Tags.Number) || tokens[at - gap].Sentence != tokens[at].Sentence)
                break;
            // "inched up to 7.9 percent" says where it went
            if (hedge.Has(Tags.To) && (tokens[at - gap - 1].Has(Tags.Change) || FollowsChange(tokens, at - gap)))
                break;
            figure.Comparator = Join(hedge.Entry!.Comparator, figure.Comparator);
            at -= gap;
            // "only" and "exactly" touch a figure without hedging it
            if (hedge.Entry.Comparator is not Comparator.None || hedge.Has(Tags.Average))
                figure.First = at;
        }

        // "+56%", "–0,27 %"
        if (
            at == figure.Core
            && at - 1 >= floor
            && tokens[at - 1].Sign is '+' or '-' or '–' or '−'
            && !tokens[at].SpaceBefore
            && tokens[at].Kind is TokenKind.Numeral
            && (tokens[at - 1].SpaceBefore || at == 1 || tokens[at - 2].Sign is '(' or '[')
        )
        {
            figure.First = --at;
        }

        figure.Lead = at;
        TakeAfter(tokens, ref figure);
    }

    /// <summary>"Creció en 21.300 personas hasta 1.204.700": where a change led, and no bound.</summary>
    private static bool FollowsChange(Tokens tokens, int at)
    {
        for (var i = at - 1; i > at - 4; i--)
        {
            if (tokens[i].Kind is TokenKind.Numeral)
                return tokens[i - 1].Has(Tags.By) && tokens[i - 2].Has(Tags.Change);
        }

        return false;
    }

    private static void TakeAfter(Tokens tokens, ref Figure figure)
    {
        ref var after = ref tokens[figure.End];
        if (after.Has(Tags.HedgeAfter))
        {
            figure.Comparator = Join(after.Entry!.Comparator, figure.Comparator);
            figure.End++;
        }
        else if (after.Sign is '+' && !after.SpaceBefore)
        {
            figure.Comparator = Comparator.AtLeast;
            figure.End++;
        }
    }

    /// <summary>"More than an estimated": the hedge that says more wins over "about".</summary>
    private static Comparator Join(Comparator outer, Comparator inner) =>
        outer is Comparator.None or Comparator.About && inner is not Comparator.None ? inner : outer;
}

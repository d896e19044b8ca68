using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;

namespace Sourced.Statistics.Grammar;

/// <summary>An interval in brackets belongs to the figure before it: "12% (95% CI 10–14)".</summary>
internal static class BracketIntervals
{
    private const int Longest = 16;

    public static void Take(Tokens tokens, ref Figure figure)
    {
        var open = figure.End;
        // "3,387 cases (95% CI 2,276–4,498)"
        if (tokens[open].Kind is TokenKind.Word && !tokens[open].Has(Tags.Function) && tokens[open + 1].Sign is '(' or '[')
            open++;
        if (tokens[open].Sign is not ('(' or '[' or '（'))
            return;
        // "fell by 9.7 points (from 16.9% to 7.2%)" tells where it led
        if (tokens[open + 1].Has(Tags.From) && tokens[figure.Lead - 1].Has(Tags.By | Tags.Change))
            return;
        var numbers = 0;
        var joined = false;
        var named = false;
        for (var at = open + 1; at < tokens.Count && at < open + Longest; at++)
        {
            ref var token = ref tokens[at];
            if (token.Sign is ')' or ']' or '）')
            {
                if (numbers >= 2 && (named || (joined && numbers == 2 && open == figure.End)))
                    figure.End = at + 1;
                return;
            }

            if (token.Kind is TokenKind.Numeral)
            {
                if (tokens.NumeralOf(at) is { Digits: 4, IsPlain: true })
                    return;
                numbers++;
            }
            else if (
                token.Has(Tags.Interval)
                || (
                    token.Kind is TokenKind.Shape
                    && tokens.TextOf(at) is ['I' or 'C' or 'K', 'C' or 'I', var digit, ..]
                    && char.IsDigit(digit)
                )
            )
            {
                named = true;
            }
            else if (token.Has(Tags.To) && token.Entry!.Unit != "or" || token.Sign is '-' or '–' or '−')
            {
                joined = true;
            }
            else if (
                !(
                    token.Has(Tags.Percent | Tags.Points | Tags.And | Tags.Between | Tags.Scale | Tags.From)
                    || token.Sign is ',' or ':' or '=' or ';' or '，' or '：'
                )
            )
            {
                return;
            }
        }
    }
}

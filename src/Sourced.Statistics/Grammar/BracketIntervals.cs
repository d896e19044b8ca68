using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;

namespace Sourced.Statistics.Grammar;

/// <summary>An interval in brackets belongs to the figure before it: "12% (95% CI 10–14)".</summary>
internal static class BracketIntervals
{
    private const int Longest = 16;

    public static void Take(Tokens tokens, ref Figure figure)
    {
        if (tokens[figure.End].Sign is not ('(' or '[' or '（'))
            return;
        var numbers = 0;
        var joined = false;
        var named = false;
        for (var at = figure.End + 1; at < tokens.Count && at < figure.End + Longest; at++)
        {
            ref var token = ref tokens[at];
            if (token.Sign is ')' or ']' or '）')
            {
                if (numbers >= 2 && (named || (joined && numbers == 2)))
                    figure.End = at + 1;
                return;
            }

            if (token.Kind is TokenKind.Numeral)
            {
                if (tokens.NumeralOf(at) is { Digits: 4, IsPlain: true })
                    return;
                numbers++;
            }
            else if (token.Has(Tags.Interval))
            {
                named = true;
            }
            else if (token.Has(Tags.To) || token.Sign is '-' or '–' or '−')
            {
                joined = true;
            }
            else if (!(token.Has(Tags.Percent | Tags.Points | Tags.And | Tags.Between | Tags.Scale | Tags.From) || token.Sign is ',' or ':' or '=' or ';' or '，' or '：'))
            {
                return;
            }
        }
    }
}

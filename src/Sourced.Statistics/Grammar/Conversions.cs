using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;

namespace Sourced.Statistics.Grammar;

/// <summary>A size told again in another unit belongs to the figure before it: "18.5 °C (65.3 °F)", "300 mm (12 in)", "4,800 km/3,000 miles".</summary>
internal static class Conversions
{
    private const Tags Sizes = Tags.Measure | Tags.Bulk;
    private const int Longest = 12;

    public static void Take(Tokens tokens, ref Figure figure)
    {
        if (figure.UnitTags is not (Tags.Measure or Tags.Bulk))
            return;
        ref var open = ref tokens[figure.End];
        if (open.Sign is '(' or '（')
            TakeBracket(tokens, ref figure);
        else if (open.Sign is '/' && !open.SpaceBefore && IsSize(tokens, figure.End + 1, out var end))
            figure.End = end;
    }

    private static void TakeBracket(Tokens tokens, ref Figure figure)
    {
        var at = figure.End + 1;
        while (at < figure.End + Longest)
        {
            if (!IsSize(tokens, at, out var end))
                return;
            if (tokens[end].Sign is ')' or '）')
            {
                figure.End = end + 1;
                return;
            }

            // "(5.6 km; 3.5 mi)"
            if (tokens[end].Sign is not (';' or ',' or '/') && !tokens[end].Has(Tags.To))
                return;
            at = end + 1;
        }
    }

    /// <summary>A number, perhaps to another, and a unit of size. Inches are abbreviated as the preposition.</summary>
    private static bool IsSize(Tokens tokens, int at, out int end)
    {
        end = at;
        while (tokens[end].Has(Tags.HedgeBefore) || tokens[end].Sign is '-' or '−' or '–')
            end++;
        if (tokens[end].Kind is not TokenKind.Numeral)
            return false;
        end++;
        if ((tokens[end].Sign is '-' or '–' || tokens[end].Has(Tags.To)) && tokens[end + 1].Kind is TokenKind.Numeral)
            end += 2;
        if (!tokens[end].Has(Sizes) && !(tokens[end].Has(Tags.YearCue) && tokens[end].End - tokens[end].Start == 2 && tokens[end + 1].Sign is ')'))
            return false;
        end++;
        return true;
    }
}

using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;

namespace Sourced.Statistics.Grammar;

/// <summary>Reads the unit that stands after a number.</summary>
internal static class Units
{
    private const Tags Plain = Tags.Percent | Tags.Points | Tags.Currency | Tags.Duration | Tags.Measure | Tags.Bulk;

    /// <summary>The unit at a token: its sort, its name, and the token after it.</summary>
    public static bool TryRead(Tokens tokens, int at, out int end, out Tags sort, out string name)
    {
        end = at;
        sort = Tags.None;
        name = "";
        // "five-year", "10-km"
        if (tokens[at].Sign is '-' or '\u2011' && !tokens[at].SpaceBefore && !tokens[at + 1].SpaceBefore)
            at++;
        ref var token = ref tokens[at];
        var tags = token.Tags & Plain;
        // "a Windows 10 PC"
        if (token.Capital && token.Kind is TokenKind.Word && token.End - token.Start <= 2)
            tags &= ~Tags.Percent;
        if (IsUnitLetter(tokens, at))
            tags = Tags.Measure;
        // "1979م": the letter of metres is that of the era and of the evening too
        if (
            tags == Tags.Measure
            && token.Has(Tags.Clock)
            && tokens[at - 1].Kind is TokenKind.Numeral
            && tokens.NumeralOf(at - 1) is { IsPlain: true }
            && (token.SpaceBefore || tokens.NumeralOf(at - 1).Digits > 3)
        )
            return false;
        if (tags == Tags.None)
            return TryOfCurrency(tokens, at, out end, out sort, out name);
        // a currency sign after a space opens the next figure: "12 $5"
        if (tags == Tags.Currency && token.Sign is '$' or '£' && token.SpaceBefore)
            return false;
        sort = (tags & Tags.Points) != 0 ? Tags.Percent
            : (tags & Tags.Percent) != 0 ? Tags.Percent
            : (tags & Tags.Currency) != 0 ? Tags.Currency
            : (tags & Tags.Duration) != 0 ? Tags.Duration
            : (tags & Tags.Bulk) != 0 ? Tags.Bulk : Tags.Measure;
        name = (tags & Tags.Points) != 0 ? "pp"
            : sort == Tags.Percent ? token.Sign == '‰' ? "per 1000" : "%"
            : token.Entry is { Unit.Length: > 0 } entry ? entry.Unit : tokens.TextOf(at).ToString();
        end = at + 1;
        if (sort == Tags.Percent && name == "%" && tokens[end].Has(Tags.Points))
        {
            name = "pp";
            end++;
        }

        return true;
    }

    /// <summary>Newton, joule, watt, volt, ampere, litre and ohm, and the decimal parts of a second: one letter behind digits, no initial and no article.</summary>
    private static bool IsUnitLetter(Tokens tokens, int at)
    {
        ref var token = ref tokens[at];
        // "0.02 s"
        if (
            token.End - token.Start == 1
            && tokens.Text[token.Start] is 's'
            && token.SpaceBefore
            && tokens[at - 1].Kind is TokenKind.Numeral
            && tokens.NumeralOf(at - 1).Decimals > 0
            && tokens[at + 1].Kind is not TokenKind.Word
        )
            return true;
        // "30 mA", which in small letters is a word
        if (tokens[at - 1].Kind is TokenKind.Numeral && tokens.TextOf(at) is "mA" or "mV" or "kV" or "kΩ" or "MΩ" or "mH" or "eV" or "keV" or "MeV" or "GeV")
            return true;
        return token.End - token.Start == 1
            && tokens.Text[token.Start] is 'N' or 'J' or 'W' or 'V' or 'A' or 'L' or 'Ω'
            && tokens[at - 1].Kind is TokenKind.Numeral
            && !(tokens[at + 1].Sign is '.' or '-' && !tokens[at + 1].SpaceBefore && tokens[at + 2].Capital)
            && !tokens[at + 1].Capital;
    }

    /// <summary>"3 million of dollars", as Romance languages say.</summary>
    private static bool TryOfCurrency(Tokens tokens, int at, out int end, out Tags sort, out string name)
    {
        (end, sort, name) = (at, Tags.None, "");
        if (
            !tokens[at].Has(Tags.Function)
            || tokens[at].End - tokens[at].Start > 3
            || !tokens[at + 1].Has(Tags.Currency | Tags.Bulk | Tags.Measure | Tags.Duration)
        )
            return false;
        if (!tokens[at - 1].Has(Tags.Scale | Tags.AndHalf) || tokens[at + 1].Kind is not TokenKind.Word)
            return false;
        return TryRead(tokens, at + 1, out end, out sort, out name);
    }
}

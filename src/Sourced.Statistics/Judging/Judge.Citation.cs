using Sourced.Statistics.Grammar;
using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;

namespace Sourced.Statistics.Judging;

/// <summary>Law reports and gazettes: volume, abbreviated name, page.</summary>
internal readonly partial struct Judge
{
    private const int LongestReporter = 9;

    /// <summary>"553 U.S. 285", "621 F. 2d 1246", "73 FR 39861": capitals and full stops between two bare numbers.</summary>
    private bool IsReported(in Figure figure)
    {
        if (figure.UnitTags is not Tags.None || figure.IsRange || figure.Number.InWords || figure.Number.Scale > 1 || figure.Number.Numeral.Decimals > 0 || figure.Comparator is not Comparator.None)
            return false;
        return figure.IsPlain && IsReporter(figure.End, 1) || IsReporter(figure.First - 1, -1);
    }

    private bool IsReporter(int at, int step)
    {
        var (abbreviated, words) = (false, 0);
        for (var i = 0; i < LongestReporter; i++, at += step)
        {
            ref var token = ref _tokens[at];
            if (token.Kind is TokenKind.Numeral)
                return abbreviated && words > 0 && _tokens.NumeralOf(at) is { Decimals: 0 };
            if (token.Sign is '.' or '&' or '\'' or '’' or '§')
                continue;
            // the series of a reporter: 2d, 3d
            if (token.Kind is TokenKind.Shape && token.Shape is NumberClass.Name or NumberClass.Ordinal && words > 0)
                continue;
            if (token.Kind is not TokenKind.Word || !token.Capital || token.Has(Tags.Month | Tags.Currency))
                return false;
            words++;
            abbreviated |= IsAbbreviation(at);
        }

        return false;
    }

    /// <summary>Capitals only, or a capital with a full stop behind it.</summary>
    private bool IsAbbreviation(int at)
    {
        var text = _tokens.TextOf(at);
        if (text[^1] == '.' || _tokens[at + 1].Sign is '.' && !_tokens[at + 1].SpaceBefore)
            return true;
        if (text.Length is < 2 or > 5)
            return false;
        foreach (var letter in text)
        {
            if (!char.IsAsciiLetterUpper(letter))
                return false;
        }

        return true;
    }
}

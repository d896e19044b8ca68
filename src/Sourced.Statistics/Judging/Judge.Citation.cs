using Sourced.Statistics.Grammar;
using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;

namespace Sourced.Statistics.Judging;

/// <summary>Law reports and gazettes: volume, abbreviated name, page.</summary>
internal readonly partial struct Judge
{
    private const int LongestReporter = 9;
    private const int ShortestList = 5;
    /// <summary>Tokens looked through for the end of a list, so that a table of numbers costs no more than its length.</summary>
    private const int LongestList = 40;

    /// <summary>"553 U.S. 285", "621 F. 2d 1246", "73 FR 39861": capitals and full stops between two bare numbers.</summary>
    private bool IsReported(in Figure figure)
    {
        if (
            figure.UnitTags is not Tags.None
            || figure.IsRange
            || figure.Number.InWords
            || figure.Number.Scale > 1
            || figure.Number.Numeral.Decimals > 0
            || figure.Comparator is not Comparator.None
        )
            return false;
        return figure.IsPlain && IsReporter(figure.End, 1) || IsReporter(figure.First - 1, -1);
    }

    /// <summary>"2002; 288: 1578": year, volume, page of a journal.</summary>
    private bool IsJournal(in Figure figure)
    {
        if (!figure.IsPlain && !(figure.IsRange && figure.UnitTags is Tags.None))
            return false;
        if (
            IsVolume(figure.End)
            && _tokens[figure.First - 1].Sign is ';'
            && _tokens[figure.First - 2].Kind is TokenKind.Numeral
            && _tokens.NumeralOf(figure.First - 2) is { IsPlain: true, Digits: 4 }
        )
            return true;
        // "Bonneval (Savoie)58.": a mark written onto a bracket
        if (
            figure.IsPlain
            && figure.Number.Numeral.Digits <= 3
            && _tokens[figure.First - 1].Sign is ')'
            && !_tokens[figure.First].SpaceBefore
            && (_tokens[figure.End].Sign is '.' or ',' or ';' || _tokens[figure.End].Kind is TokenKind.Edge)
            && _tokens[figure.First - 2].Kind is TokenKind.Word
        )
            return true;
        // "Journal, 14(9), 343-350"
        if (IsIssue(figure.End))
            return true;
        return neighbour is NumberClass.Citation
            && (
                _tokens[figure.First - 1].Sign is ':' or '(' or ')'
                || figure.IsRange && _tokens[figure.First - 1].Sign is ',' or '，' && _tokens[figure.First - 2].Sign is ')'
            );
    }

    /// <summary>"(9), 343-350": an issue and its pages, behind a volume.</summary>
    private bool IsIssue(int at) =>
        _tokens[at].Sign is '('
        && !_tokens[at].SpaceBefore
        && _tokens[at + 1].Kind is TokenKind.Numeral
        && _tokens[at + 2].Sign is ')'
        && _tokens[at + 3].Sign is ',' or '，' or ':'
        && _tokens[at + 4].Kind is TokenKind.Numeral
        && _tokens[at + 5].Sign is '-' or '–'
        && _tokens[at + 6].Kind is TokenKind.Numeral;

    /// <summary>": 1578", "(3): 1578": what stands behind a volume; "900 (45%) girls" counts girls.</summary>
    private bool IsVolume(int at)
    {
        if (_tokens[at].Sign is '(')
        {
            var end = at + 1;
            while (end < at + LongestReporter && end < _tokens.Count && _tokens[end].Sign is not ')')
                end++;
            at = end + 1;
        }

        return _tokens[at].Sign is ':'
            && _tokens[at + 1].Kind is TokenKind.Numeral or TokenKind.Shape
            && (context.NounTags(at + 2, 3, out _) & (Tags.People | Tags.Case)) == 0;
    }

    /// <summary>"72, 85, 91, 68": a list of bare numbers is data to calculate with.</summary>
    private bool IsListed(in Figure figure)
    {
        if (!figure.IsPlain || figure.Comparator is not Comparator.None)
            return false;
        var run = 1;
        for (var i = figure.Core; _tokens[i - 1].Sign is ',' && _tokens[i - 2].Kind is TokenKind.Numeral && run < ShortestList; i -= 2)
            run++;
        for (var i = figure.End; _tokens[i].Sign is ',' && _tokens[i + 1].Kind is TokenKind.Numeral && run < ShortestList; i += 2)
            run++;
        return run >= ShortestList && !CountsAtEnd(figure.End);
    }

    /// <summary>"850, 910 and 990 child victims": the last of the list brings what all of them count.</summary>
    private bool CountsAtEnd(int at)
    {
        for (
            var last = at + LongestList;
            at < last && (_tokens[at].Sign is ',' or '،' or '、' || _tokens[at].Has(Tags.And) || _tokens[at].Kind is TokenKind.Numeral);

        )
            at++;
        return (context.NounTags(at, 3, out _) & (Tags.People | Tags.Case)) != 0;
    }

    /// <summary>"4500, 5400 and 7200 rpm": the last brings the unit of all.</summary>
    private bool SharesMeasure(in Figure figure)
    {
        if (
            !figure.IsPlain
            && !(
                figure is
                {
                    UnitTags: Tags.None,
                    IsRange: false,
                    Comparator: Comparator.None,
                    Kind: StatisticKind.Count,
                    Number: { Scale: 1, InWords: false, Numeral.Decimals: > 0 }
                }
            )
        )
            return false;
        for (var i = figure.End; i < figure.End + LongestReporter; i++)
        {
            if (_tokens[i].Kind is TokenKind.Numeral)
            {
                if (_tokens[i + 1].Has(Tags.Measure) && !_tokens[i + 1].Has(Tags.Scale))
                    return true;
            }
            else if (
                _tokens[i].Sign is not ','
                && !_tokens[i].Has(Tags.And)
                && !(i == figure.End && _tokens[i].Has(Tags.By) && _tokens[i + 1].Kind is TokenKind.Numeral)
            )
            {
                return false;
            }
        }

        return false;
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
            if (token.Kind is TokenKind.Shape && token.Shape is NumberClass.Name or NumberClass.Ordinal && (words > 0 || step < 0))
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
        if (text.IsEmpty)
            return false;
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

    /// <summary>A mark such as "13)", in no bracket.</summary>
    private bool IsMarkBehindSentence(in Figure figure) =>
        figure.IsPlain
        && figure.Number.Numeral.Digits is 1 or 2
        && _tokens[figure.End].Sign is ')'
        && !_tokens[figure.End].SpaceBefore
        && _tokens[figure.First].SpaceBefore
        && place is not TextPlace.TableCell
        && !IsBracketed(figure.First);

    /// <summary>"Escritura pública. (27)".</summary>
    private bool IsMarkAlone(in Figure figure) =>
        figure.IsPlain
        && figure.Number.Numeral.Digits is 1 or 2
        && _tokens[figure.First - 1].Sign is '('
        && _tokens[figure.End].Sign is ')'
        && _tokens[figure.First - 2].Sign is '.' or '。'
        && _tokens[figure.End + 1].Kind is TokenKind.Edge;

    /// <summary>"18 % [16–20](46)": written onto the figure whose source it names.</summary>
    private bool IsMarkOnFigure(in Figure figure) =>
        figure.IsPlain
        && figure.Number.Numeral.Digits is > 0 and <= 3
        && _tokens[figure.First - 1].Sign is '('
        && !_tokens[figure.First - 1].SpaceBefore
        && _tokens[figure.End].Sign is ')'
        && (_tokens[figure.First - 2].Sign is ']' or ')' || _tokens[figure.First - 2].Has(Tags.Percent));

    /// <summary>"(Agentur für Grundrechte 2014, 22)": author, year and page.</summary>
    private bool IsPageOfAuthor(in Figure figure) =>
        figure.IsPlain
        && figure.Number.Numeral.Digits is > 0 and <= 4
        && _tokens[figure.First - 1].Sign is ',' or ':'
        && _tokens[figure.End].Sign is ')'
        && _tokens[figure.First - 2].Kind is TokenKind.Numeral
        && _tokens.NumeralOf(figure.First - 2) is { IsPlain: true, Digits: 4, Value: >= 1900 and < 2100 }
        && _tokens[figure.First - 3].Kind is TokenKind.Word
        && _tokens[figure.First - 3].Capital
        && IsBracketed(figure.First);

    /// <summary>"2019, 105 p.", "a book of 196 pp", where nothing changes by so many percentage points.</summary>
    private bool IsLengthOfWork(in Figure figure) =>
        figure is { Unit: "pp", Kind: StatisticKind.Percent, Number: { IsWhole: true, Value: > 100 } }
        || figure.IsPlain
        && _tokens.TextOf(figure.End) is "p" or "p." or "pp" or "pp."
        && _tokens[figure.End].SpaceBefore
        && (_tokens[figure.End + 1].Sign is '.' or ',' || _tokens[figure.End + 1].Kind is TokenKind.Edge)
        && figure.Number.Numeral.Digits > 0;

    /// <summary>"(3)", but «القبض على (12) مخالفا», where the press counts in brackets.</summary>
    private bool IsMarkInBrackets(in Figure figure) =>
        _tokens[figure.First - 1].Sign is '('
        && _tokens[figure.End].Sign is ')'
        && figure.IsPlain
        && figure.Number.Value <= 20
        && figure.Number.Numeral.Digits is 1 or 2
        && place is not TextPlace.TableCell
        && !(
            _tokens.Language.Options.WrittenArticle.Length > 0
            && neighbour is not NumberClass.Statute
            && _tokens[figure.First - 2].Kind is TokenKind.Word
            && !_tokens[figure.First - 2].Has(Tags.Statute)
            && _tokens[figure.End + 1] is { Kind: TokenKind.Word, SpaceBefore: true } counted
            && !counted.Has(Tags.Function | Tags.Statute)
        );
}

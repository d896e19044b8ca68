using Sourced.Statistics.Grammar;
using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;

namespace Sourced.Statistics.Judging;

/// <summary>Sections, articles and titles of law.</summary>
internal readonly partial struct Judge
{
    /// <summary>"501(c)(3)".</summary>
    private bool IsSubsection(in Figure figure) =>
        figure.IsPlain
        && _tokens[figure.End].Sign is '('
        && !_tokens[figure.End].SpaceBefore
        && _tokens[figure.End + 1].End - _tokens[figure.End + 1].Start == 1
        && _tokens[figure.End + 1].Kind is TokenKind.Word
        && _tokens[figure.End + 2].Sign is ')';

    /// <summary>"PC 451 (b)".</summary>
    private bool IsSectionOfCode(in Figure figure) =>
        figure.IsPlain
        && _tokens[figure.End].Sign is '('
        && _tokens[figure.End].SpaceBefore
        && _tokens[figure.End + 1].End - _tokens[figure.End + 1].Start == 1
        && _tokens[figure.End + 1].Kind is TokenKind.Word
        && _tokens[figure.End + 2].Sign is ')'
        && _tokens[figure.First - 1].Kind is TokenKind.Word
        && IsAbbreviation(figure.First - 1);

    /// <summary>"Articles 71, fraction II and 79 fraction III", "the law (31988)".</summary>
    private bool IsFurtherArticle(in Figure figure) =>
        figure.IsPlain
        && figure.Comparator is Comparator.None
        && (
            _tokens[figure.End].Has(Tags.Statute)
                && !_tokens[figure.End].Has(Tags.People | Tags.Case)
                && _tokens[figure.First - 1].Has(Tags.And)
                && context.Before(figure.First, LongestReporter, Tags.Statute)
            || _tokens[figure.First - 1].Sign is '('
                && _tokens[figure.End].Sign is ')'
                && _tokens[figure.First - 2].Has(Tags.Statute)
                && figure.Number.Numeral.Digits > 2
        );

    /// <summary>"15 USC 1196", "29 CFR 1910".</summary>
    private bool IsTitleOfCode(in Figure figure) =>
        figure.IsPlain
        && _tokens[figure.End].Has(Tags.Statute)
        && _tokens[figure.End].Capital
        && _tokens[_tokens[figure.End + 1].Sign is '.' ? figure.End + 2 : figure.End + 1].Kind is TokenKind.Numeral or TokenKind.Shape;

    /// <summary>"Section 12", "§ 263a".</summary>
    private bool IsBehindStatute(in Figure figure, int at) =>
        _tokens[at].Has(Tags.Statute)
        && !(_tokens[at].Entry!.Unit == "whole" && figure.Number.Numeral.Decimals > 0)
        && figure.UnitTags == Tags.None
        && figure.Comparator is Comparator.None
        && figure.Number.Scale == 1
        && (
            IsBare(figure) && !(_tokens[figure.End].Has(Tags.People | Tags.Case) && _tokens[at].Kind is TokenKind.Word)
            || (context.NounTags(figure.End, 2, out _) & (Tags.People | Tags.Case)) == 0
        );

    /// <summary>"1967, c. 1244, ss. 2".</summary>
    private bool IsHistoryOfStatute(in Figure figure, int at) =>
        figure.IsPlain
        && at < figure.First - 1
        && _tokens[at].Kind is TokenKind.Word
        && _tokens[at].End - _tokens[at].Start <= 2
        && char.IsAsciiLetterLower(_tokens.Text[_tokens[at].Start])
        && IsBracketed(figure.First)
        && _tokens[at - 1].Sign is ',' or ';' or '('
        && _tokens[figure.End].Kind is not TokenKind.Word;
}

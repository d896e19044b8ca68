using Sourced.Statistics.Grammar;
using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;

namespace Sourced.Statistics.Judging;

/// <summary>Arithmetic and symbols: numbers that a formula calculates with, not a finding.</summary>
internal readonly partial struct Judge
{
    private const int ChanceReach = 12;

    /// <summary>3 × 10⁸, 10^(-27), 1/299,792, K = ½mv², a = 9.81 m/s²: arithmetic, not a count.</summary>
    private bool IsFormula(in Figure figure)
    {
        ref var next = ref _tokens[figure.End];
        ref var before = ref _tokens[figure.Core - 1];
        if (IsShareOfFormula(figure))
            return true;
        if (figure.UnitTags is Tags.Percent or Tags.Currency)
            return false;
        if (
            IsStop(figure)
            || IsProductInWords(figure)
            || IsBeforeOperator(figure)
            || IsSummand(figure)
            || IsBesidePlusMinus(figure)
            || IsBehindOperator(figure)
            || IsDivided(figure)
        )
            return true;
        if (before.Sign is '/' && _tokens[figure.Core - 2].Kind is TokenKind.Numeral)
            return true;
        if (IsEqual(figure))
            return true;
        // "2 × (-0.5)"
        if (before.Sign is '-' or '−' && _tokens[figure.Core - 2].Sign is '(' && IsOperator(_tokens[figure.Core - 3]))
            return true;
        if (IsFactor(figure))
            return true;
        if (before.Sign is '(' && next.Sign is ')' && _tokens[figure.End + 1] is { Kind: TokenKind.Shape, Shape: NumberClass.Citation, SpaceBefore: false })
            return true;
        // "56 x (1000/3600)", "1,16 x 10¹⁰", "½ x m x v²"
        if (figure.UnitTags is Tags.None or Tags.Times && (IsMultiplied(figure.Number.End, 1) || IsMultiplied(figure.Core - 1, -1)))
            return true;
        if (IsTimesBare(figure) || IsPerMoment(figure))
            return true;
        // "2-by-12", "28 by 28"
        if (figure.UnitTags is Tags.None or Tags.Measure && (IsDimension(figure.Core - 1, -1) || IsDimension(figure.Number.End, 1)))
            return true;
        if (IsEndOfRange(figure) || IsChance(figure))
            return true;
        return before.Sign is '(' or '-' && (_tokens[figure.Core - 2].Sign is '^' || _tokens[figure.Core - 3].Sign is '^') || IsAssigned(figure);
    }

    /// <summary>"By" with a number on its other side, set apart by spaces or by hyphens.</summary>
    private bool IsDimension(int at, int step)
    {
        var by = _tokens[at].Sign is '-' or '\u2011' ? at + step : at;
        var other = by != at && _tokens[by + step].Sign is '-' or '\u2011' ? by + step * 2 : by + step;
        return _tokens.Language.Options.HeadLast
            && _tokens[by].Has(Tags.By)
            && _tokens[other].Kind is TokenKind.Numeral
            && !context.InSentence(at, Tags.Change);
    }

    /// <summary>An x or a cross with a number, a bracket or a single letter on its other side.</summary>
    private bool IsMultiplied(int at, int step)
    {
        ref var sign = ref _tokens[at];
        if (!(sign.Sign is '×' or '*' || sign.Kind is TokenKind.Word && sign.End - sign.Start == 1 && _tokens.Text[sign.Start] is 'x'))
            return false;
        ref var other = ref _tokens[at + step];
        return other.Kind is TokenKind.Numeral or TokenKind.Shape
            || other.Sign is '(' or ')'
            || other.Kind is TokenKind.Word && (other.End - other.Start == 1 || other.Has(Tags.Measure));
    }

    /// <summary>"The probability is 1/4", "values of 0.25 and 0.5": reckoned, where no share of anybody is told in percent.</summary>
    private bool IsChance(in Figure figure)
    {
        if (
            figure.UnitTags is not Tags.None
            || figure.Number.InWords
            || figure.Number.Value > 1
            || figure.Number.Value <= 0
            || figure.Number.Fraction.Whole == 0 && figure.Number.Numeral.Decimals == 0
        )
            return false;
        for (var i = figure.First - 1; i > 0 && i > figure.First - ChanceReach && _tokens[i].Sentence == _tokens[figure.First].Sentence; i--)
        {
            if (_tokens[i].Says(Traits.Chance))
                return true;
        }

        return false;
    }

    /// <summary>A Latin or Greek letter by itself, as a variable is; 的 is a word.</summary>
    private bool IsLetter(int at) =>
        _tokens[at].Kind is TokenKind.Word && _tokens[at].End - _tokens[at].Start == 1 && _tokens.Text[_tokens[at].Start] < '\u0590';

    private static bool IsOperator(in Token token) => token.Sign is '^' or '+' or '*' or '×' or '·' or '⋅' or '∙' or '÷';

    /// <summary>"a = 9.81 m/s²", "cos 37° = 0.80": a symbol or another number is set equal to it. "n = 40" tells a sample, "r = 0.45" a result.</summary>
    private bool IsAssigned(in Figure figure)
    {
        // "1000 / 32 = ~31"
        var sign = _tokens[figure.Core - 1].Sign is '~' or '≈' && _tokens[figure.Core - 2].Sign is '=' ? figure.Core - 2 : figure.Core - 1;
        if (_tokens[sign].Sign is not ('=' or '≈'))
            return false;
        // "deaths of children under 5 = 3.1 million children"
        if (figure.Number.Scale >= LargestTerm && (context.NounTags(figure.End, 3, out _) & (Tags.People | Tags.Case)) != 0)
            return false;
        ref var name = ref _tokens[sign - 1];
        if (name.Kind is TokenKind.Numeral || name.Sign is '°' or ')' || name.Has(Tags.Measure) && name.Kind is TokenKind.Symbol)
            return true;
        if (figure.UnitTags is Tags.Measure or Tags.Bulk && !name.Has(Tags.Case))
            return true;
        var isLetter = name.Kind is TokenKind.Word && name.End - name.Start == 1;
        return isLetter
            && (
                figure.UnitTags is Tags.Measure or Tags.Bulk or Tags.Duration
                || _tokens.TextOf(sign - 1) is not ("n" or "N" or "p" or "P" or "r" or "R" or "d" or "t" or "F" or "z" or "M" or "β" or "α")
            );
    }

    /// <summary>"Mass of the part/total mass x 100%".</summary>
    private bool IsShareOfFormula(in Figure figure) =>
        figure.UnitTags is Tags.Percent
        && figure.Number.Value == 100
        && (
            _tokens[figure.Core - 1].Sign is '×' or '*'
            || _tokens[figure.Core - 1].Kind is TokenKind.Word
                && _tokens[figure.Core - 1].End - _tokens[figure.Core - 1].Start == 1
                && _tokens.Text[_tokens[figure.Core - 1].Start] is 'x'
        );

    /// <summary>"f/1.8", "t½".</summary>
    private bool IsStop(in Figure figure) =>
        _tokens[figure.Core - 1].Sign is '/' && !_tokens[figure.Core - 1].SpaceBefore && !_tokens[figure.Core].SpaceBefore && IsLetter(figure.Core - 2)
        || figure.Number.Fraction.Whole > 0 && !figure.Number.InWords && !_tokens[figure.Core].SpaceBefore && IsLetter(figure.Core - 1);

    /// <summary>"20 times 25".</summary>
    private bool IsProductInWords(in Figure figure) =>
        figure is { UnitTags: Tags.Times, Kind: StatisticKind.Multiple }
        && _tokens[figure.End - 1].Has(Tags.Times)
        && _tokens[figure.End].Kind is TokenKind.Numeral;

    /// <summary>"10 &lt; μ", "20 + x".</summary>
    private bool IsBeforeOperator(in Figure figure) =>
        (IsOperator(_tokens[figure.End]) || _tokens[figure.End].Sign is '<' or '>' or '≤' or '≥' or '−')
        && IsLetter(figure.End + 1)
        && !_tokens[figure.End + 1].Has(Tags.Article);

    /// <summary>"3 + 4", "2^32".</summary>
    private bool IsSummand(in Figure figure) =>
        IsOperator(_tokens[figure.End])
        && _tokens[figure.End + 1].Kind is TokenKind.Numeral or TokenKind.Symbol
        && _tokens[figure.End + 1].Sign is '\0' or '(' or '-' or '*';

    /// <summary>"d = (35,05 ± 0,15)", but a mean of 13.5 ± 2.1 was counted.</summary>
    private bool IsBesidePlusMinus(in Figure figure) =>
        figure.UnitTags is Tags.None
        && (_tokens[figure.End].Sign is '±' || _tokens[figure.Core - 1].Sign is '±' && _tokens[figure.Core - 2].Kind is TokenKind.Numeral)
        && !context.InSentence(figure.First, Tags.Average)
        && !context.Tells(figure.First);

    /// <summary>"x * 5", "2^32".</summary>
    private bool IsBehindOperator(in Figure figure) =>
        IsOperator(_tokens[figure.Core - 1])
        && (
            _tokens[figure.Core - 1].Sign is '^' or '*' && !_tokens[figure.Core].SpaceBefore
            || _tokens[figure.Core - 2].Kind is TokenKind.Numeral
            || _tokens[figure.Core - 2].Sign is ')'
        );

    /// <summary>"20 / 4".</summary>
    private bool IsDivided(in Figure figure) =>
        _tokens[figure.End].Sign is '/'
        && _tokens[figure.End].SpaceBefore
        && figure.UnitTags is Tags.None
        && !figure.Number.InWords
        && _tokens[figure.End + 1].Kind is TokenKind.Numeral;

    /// <summary>"40 = 2.5", "100,000 : 40,000 = 2.5".</summary>
    private bool IsEqual(in Figure figure) =>
        _tokens[figure.End].Sign is '=' && _tokens[figure.End + 1].Kind is TokenKind.Numeral
        || _tokens[figure.End].Sign is ':' && _tokens[figure.End + 1].Kind is TokenKind.Numeral && _tokens[figure.End + 2].Sign is '=';

    /// <summary>"½mv²", "(40)²".</summary>
    private bool IsFactor(in Figure figure) =>
        figure.Number.Fraction.Whole > 0
        && !figure.Number.InWords
        && _tokens[figure.End].Kind is TokenKind.Word
        && !_tokens[figure.End].SpaceBefore
        && _tokens.Text[_tokens[figure.End].Start] < 0x250;

    /// <summary>"8 workers × 10240".</summary>
    private bool IsTimesBare(in Figure figure) =>
        figure.UnitTags is Tags.None
        && _tokens[figure.End].Kind is TokenKind.Word
        && _tokens[figure.End + 1].Sign is '×'
        && _tokens[figure.End + 2].Kind is TokenKind.Numeral;

    /// <summary>"1000/sec".</summary>
    private bool IsPerMoment(in Figure figure) =>
        figure.UnitTags is Tags.None or Tags.Per && _tokens[figure.Number.End].Sign is '/' && _tokens[figure.Number.End + 1].Says(Traits.Moment);

    /// <summary>"The [16, 16000] range".</summary>
    private bool IsEndOfRange(in Figure figure) =>
        figure.UnitTags is Tags.None
        && (
            _tokens[figure.Core - 1].Sign is '[' && _tokens[figure.End].Sign is ',' && _tokens[figure.End + 1].Kind is TokenKind.Numeral
            || _tokens[figure.End].Sign is ']' && _tokens[figure.Core - 1].Sign is ',' && _tokens[figure.Core - 2].Kind is TokenKind.Numeral
        );
}

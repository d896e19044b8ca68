using Sourced.Statistics.Grammar;
using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;

namespace Sourced.Statistics.Judging;

/// <summary>Short codes, telephone numbers, post codes and marks by which something is found again.</summary>
internal readonly partial struct Judge
{
    /// <summary>"n° Z 18-21.323", "(R. 2978)".</summary>
    private bool IsLetteredIdentifier(in Figure figure, int at) =>
        figure.UnitTags is Tags.None
        && figure.Number.Scale == 1
        && _tokens[at].Capital
        && _tokens[at].Kind is TokenKind.Word
        && _tokens[at].End - _tokens[at].Start == 1
        && (_tokens[at - 1].Has(Tags.ListBefore) || at < figure.First - 1 && _tokens[at - 1].Sign is '(');

    /// <summary>"Tel. 030 1234".</summary>
    private bool IsGroupedPhone(in Figure figure, int at) =>
        _tokens[at].Has(Tags.ListBefore | Tags.Phone)
        && figure.UnitTags == Tags.None
        && figure.Number.Numeral.Grouped
        && _tokens.TextOf(figure.Number.First).Contains(' ');

    /// <summary>"1 ABR 22/21".</summary>
    private bool IsRegisterNumber(in Figure figure) =>
        _tokens[figure.End].Sign is '/'
        && !_tokens[figure.End].SpaceBefore
        && _tokens[figure.End + 1].Kind is TokenKind.Numeral
        && !_tokens[figure.End + 1].SpaceBefore
        && figure.IsPlain;

    /// <summary>"上海 200092": Chinese counts nothing without its measure word.</summary>
    private bool IsPostCode(in Figure figure, int head) =>
        _tokens.Language.LongestHan > 1
        && figure.IsPlain
        && figure.Number.Numeral.Digits == 6
        && figure.Kind is StatisticKind.Count
        && (head < 0 || _tokens[figure.End].SpaceBefore)
        && (_tokens[figure.First - 1].Kind is TokenKind.Word || _tokens[figure.First - 1].Sign is ')' or '）')
        && !_tokens[figure.First - 1].Has(Tags.People | Tags.Case | Tags.Change | Tags.Function)
        && !context.Tells(figure.First);

    private bool IsShortCode(in Figure figure) => IsShortCodeAfter(figure) || IsShortCodeBefore(figure);

    /// <summary>Where the verb stands last, so does "call".</summary>
    private bool IsShortCodeAfter(in Figure figure) =>
        _tokens.Language.Options.WholeFirst && figure.IsPlain && figure.Number.Numeral.Digits is >= 3 and <= 6 && context.After(figure.End, 4, Tags.Phone)
        && (context.NounTags(figure.End, 2, out _) & (Tags.People | Tags.Case)) == 0;

    private bool IsShortCodeBefore(in Figure figure) =>
        figure.IsPlain
        && figure.Kind is not StatisticKind.Change
        && figure.Number.Numeral.Digits is >= 2 and <= 6
        && context.FindBefore(figure.First, figure.Number.Numeral.Digits == 2 || IsYear(figure.Number) ? 2 : 6, Tags.Phone) is var cue
        && cue >= 0
        && context.NounTags(figure.End, 2, out _) is var noun
        && (noun & (Tags.People | Tags.Case)) == 0
        && !_tokens[cue].Has(Tags.Case);

    /// <summary>"Le 119", "el 016".</summary>
    private bool IsNumberWithArticle(in Figure figure, int at) =>
        _tokens[at].Entry is { Unit: "the" }
        && figure.IsPlain
        && figure.Number.Numeral.Digits is >= 2 and <= 4
        && (_tokens[figure.End].Kind is not TokenKind.Word || _tokens[figure.End].Has(Tags.Function))
        && _tokens[figure.End].Entry is not { Unit: "of" or "weak" or "strong" };

    /// <summary>More digits than people write without groups, and nobody counted.</summary>
    private static bool IsLongIdentifier(in Figure figure, Tags noun) =>
        figure.Number.Numeral.Digits > 7 && figure.IsPlain && (noun & (Tags.People | Tags.Case)) == 0;
}

using Sourced.Statistics.Grammar;
using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;

namespace Sourced.Statistics.Judging;

/// <summary>Numbers that are names, versions and sections, or part of one.</summary>
internal readonly partial struct Judge
{
    /// <summary>"1.2 Before you start", "OAuth 2.0", "HTTP/1.1", ".NET 8+", "GCC 9.3 or later".</summary>
    private NumberClass? IsSectionOrVersion(in Figure figure)
    {
        var numeral = figure.Number.Numeral;
        ref var next = ref _tokens[figure.End];
        if (
            figure.IsRange
            || figure.End > figure.Number.End && _tokens[figure.End - 1].Sign is not '+'
            || numeral.Digits == 0
            || numeral.Grouped
            || figure.Number.Scale > 1
            || figure.Number.Value >= 2200
        )
            return null;
        if (figure.First == 0 && place is not TextPlace.TableCell && next.SpaceBefore)
        {
            if (
                numeral.Decimals is 1 or 2
                && (next.Capital || _tokens.Language.LongestHan > 1)
                && next.Kind is TokenKind.Word
                && !next.Has(Tags.People | Tags.Case)
            )
                return NumberClass.Page;
            // "114 Classification of offences"
            if (
                _tokens.Language.Options.HeadLast
                && numeral.IsPlain
                && numeral.Digits <= 3
                && next is { Kind: TokenKind.Word, Capital: true }
                && _tokens[figure.End + 1].Entry is { Unit: "of" or "weak" }
                && !context.IsPlural(figure.End)
                && !next.Has(Tags.People | Tags.Case)
            )
                return NumberClass.Page;
            if (place is TextPlace.ListItem && numeral.IsPlain && next.Sign is '-' or ':')
                return NumberClass.ListNumber;
        }

        var at = figure.Core - 1;
        // "npm@11"
        if (_tokens[at].Sign is '@' && !_tokens[figure.Core].SpaceBefore && !_tokens[at].SpaceBefore && _tokens[at - 1].Kind is TokenKind.Word)
            return NumberClass.Version;
        if (
            _tokens[at].Sign is '/'
            && !_tokens[figure.Core].SpaceBefore
            && !_tokens[at].SpaceBefore
            && _tokens[at - 1].Capital
            && _tokens[at - 1].Kind is TokenKind.Word
        )
            return NumberClass.Version;
        if (
            place is TextPlace.TableCell
            || _tokens.Language.Options.CapitalNouns
            || !IsProduct(at)
            || (numeral.Decimals is not (1 or 2) && figure.Comparator is not Comparator.AtLeast)
        )
            return null;
        context.NounTags(figure.End, 1, out var head);
        // "UFS 2.2 storage"
        var edition = _tokens.Language.Options.HeadLast && numeral.Decimals is 1 or 2 && IsAbbreviation(at) && figure.Comparator is Comparator.None;
        return head < 0 || _tokens[head].Capital || edition || _tokens.Language.LongestHan > 1 && numeral.Decimals > 0 ? NumberClass.Version : null;
    }

    /// <summary>A capitalised word of which the language knows nothing, or a name written onto it: "Node.js".</summary>
    private bool IsProduct(int at)
    {
        ref var word = ref _tokens[at];
        if (word.Kind is TokenKind.Shape)
            return word.Shape is NumberClass.Name
                || word.Shape is NumberClass.Url or NumberClass.Identifier or NumberClass.Version
                    && char.IsAsciiLetterUpper(_tokens.Text[word.Start]);
        if (word.Kind is not TokenKind.Word || word.Entry is { Tags: not (Tags.None or Tags.NameBefore) })
            return false;
        return word.Capital
            ? !word.OpensSentence || word.End - word.Start > 1 && char.IsUpper(_tokens.Text[word.Start + 1])
            : _tokens[at - 1].Sign is '.' && !word.SpaceBefore && _tokens[at - 2].Capital;
    }

    /// <summary>A capitalised word before bare digits, with nothing counted after them: Apollo 11, Windows 10.</summary>
    private bool IsName(in Figure figure)
    {
        if (!figure.IsPlain || figure.Comparator != Comparator.None || figure.Number.Numeral.Digits == 0)
            return false;
        ref var before = ref _tokens[figure.First - 1];
        // "BM 1300": capitals only, and nothing known of them
        if (
            before is { Kind: TokenKind.Word, Entry: null or { Tags: Tags.None } }
            && before.End - before.Start is >= 2 and <= 4
            && IsAbbreviation(figure.First - 1)
            && (
                _tokens[figure.End].Kind is not TokenKind.Word
                || _tokens[figure.End].Has(Tags.Function)
                || _tokens[figure.End].Capital && !_tokens.Language.Options.CapitalNouns
                || _tokens[figure.End].Capital && IsAbbreviation(figure.End)
            )
        )
            return true;
        if (figure.Number.Numeral.Digits > 3 || _tokens.Language.Options.CapitalNouns)
            return false;
        // "scored a 65, the passing grade"
        if (
            before.Has(Tags.Article)
            && before.End - before.Start <= 2
            && _tokens.Language.Options.HeadLast
            && (
                _tokens[figure.End].Kind is not TokenKind.Word && _tokens[figure.End].Sign is not ('%' or '-' or '/' or ':')
                || _tokens[figure.End].Has(Tags.Function)
            )
        )
            return true;
        // "the 302 Maintenance Squadron"
        if (
            before.Has(Tags.Definite)
            && _tokens[figure.End] is { Capital: true, Kind: TokenKind.Word }
            && _tokens[figure.End + 1] is { Capital: true, Kind: TokenKind.Word }
            && !context.IsPlural(figure.End)
            && !context.IsPlural(figure.End + 1)
            && _tokens.Language.Options.HeadLast
        )
            return true;
        if (
            !before.Capital && !(before.Kind is TokenKind.Word && IsProduct(figure.First - 1))
            || before.OpensSentence
            || before.Kind is not TokenKind.Word
            || before.Entry is { Tags: not Tags.None }
            || !_tokens[figure.First].SpaceBefore
        )
            return false;
        context.NounTags(figure.End, 1, out var head);
        // "an Inspiron Mini 10 running Windows"
        ref var next = ref _tokens[figure.End];
        // "a Porsche 718 Cayman"
        if (next is { Kind: TokenKind.Word, Capital: true, Entry: null or { Tags: Tags.None } } && !context.IsPlural(figure.End))
            return true;
        return head < 0
            || _tokens.Language.Options.HeadLast
                && _tokens.TextOf(figure.End) is [_, _, .., 'i', 'n', 'g']
                && !_tokens[figure.End].Capital
                && _tokens[figure.First - 2].Capital;
    }

    /// <summary>"State roads 129 and 48", "tank 14": a noun of which nobody knows anything directly before bare digits, with nothing counted behind them, has its number for a name. Verbs end otherwise.</summary>
    private bool IsNumbered(in Figure figure)
    {
        ref var before = ref _tokens[figure.First - 1];
        if (
            !_tokens.Language.Options.HeadLast
            || !figure.IsPlain
            || figure.Comparator is not Comparator.None
            || figure.Number.Numeral.Digits is 0 or > 4
            || place is TextPlace.TableCell
            || before.Kind is not TokenKind.Word
            || before.Entry is { Tags: not Tags.None } or { Traits: not (Traits.None or Traits.Lesson) }
            || before.End - before.Start < 4
            || !_tokens[figure.First].SpaceBefore
        )
            return false;
        if (_tokens.TextOf(figure.First - 1) is [.., 'e', 'd'] or [.., 'i', 'n', 'g'] or [.., 's'] or [.., 'l', 'y'])
            return false;
        ref var next = ref _tokens[figure.End];
        return next.Kind is not TokenKind.Word && next.Sign is not ('%' or '/' or '-')
            || next.Has(Tags.And)
            || next.Has(Tags.Function) && next.Entry is not { Unit: "of" or "weak" or "plain" or "strong" };
    }

    /// <summary>"Category 3", "Windows 10", "level 2.1".</summary>
    private bool IsBehindName(in Figure figure, int at) =>
        _tokens[at].Has(Tags.NameBefore)
        && (IsBare(figure) || figure is { UnitTags: Tags.Percent, Unit: "%", Number.Numeral.Decimals: 0 } && _tokens[at].Entry!.Unit == "share")
        && !_tokens[figure.First].Has(Tags.Between)
        && !(IsYear(figure.Number) && _tokens[at].Has(Tags.Duration))
        && figure.Comparator is Comparator.None;

    /// <summary>"A 4770k", "a 4K screen": a k written onto digits that nobody would shorten so.</summary>
    private bool IsModel(in Figure figure)
    {
        ref var letter = ref _tokens[figure.Number.End - 1];
        if (
            figure.UnitTags is not Tags.None
            || letter.Kind is not TokenKind.Word
            || letter.SpaceBefore
            || letter.End - letter.Start != 1
            || _tokens.Text[letter.Start] is not ('k' or 'K')
        )
            return false;
        // "Form 10-K"
        if (_tokens[figure.Number.End - 2].Sign is '-' or '\u2011')
            return true;
        var digits = figure.Number.Numeral;
        if (digits is { Digits: >= 4, Grouped: false, Decimals: 0 })
            return true;
        return digits is { Digits: 1, Decimals: 0 }
            && letter.Capital
            && !context.IsPlural(figure.End)
            && (context.NounTags(figure.End, 3, out _) & Tags.People) == 0;
    }

    /// <summary>«ميت 20», “أندرويد-14”: one word and its number in quotation marks, or joined by a hyphen where no other word can be.</summary>
    private bool IsNamed(in Figure figure)
    {
        if (!figure.IsPlain || figure.Comparator is not Comparator.None || figure.Number.Numeral.Digits > 3)
            return false;
        var closed = _tokens[figure.End].Sign is '»' or '”';
        if (_tokens[figure.First - 1].Sign is '-' && !_tokens[figure.First].SpaceBefore && !_tokens[figure.First - 1].SpaceBefore)
            return closed && _tokens[figure.First - 2].Kind is TokenKind.Word && _tokens[figure.First - 3].Sign is '«' or '“';
        return closed && _tokens[figure.First - 1] is { Kind: TokenKind.Word, Entry: null } && _tokens[figure.First - 2].Sign is '«' or '“';
    }
}

using Sourced.Statistics.Grammar;
using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;

namespace Sourced.Statistics.Judging;

/// <summary>Sizes that describe one thing.</summary>
internal readonly partial struct Judge
{
    /// <summary>"At 25.04 south".</summary>
    private bool IsOfCoordinates(in Figure figure) =>
        figure.UnitTags is Tags.None
        && figure.Number.Numeral.Decimals > 0
        && _tokens[figure.End].Says(Traits.Compass)
        && _tokens[figure.End].Kind is TokenKind.Word
        && _tokens[figure.End + 1].Kind is not TokenKind.Word;

    /// <summary>"A vast region (2,664 sq miles".</summary>
    private bool IsAreaInBrackets(in Figure figure) =>
        figure.UnitTags is Tags.Bulk
        && IsArea(figure)
        && _tokens[figure.First - 1].Sign is '('
        && _tokens[figure.First - 2] is { Kind: TokenKind.Word, Capital: false }
        && !context.InSentence(figure.First, Tags.Change | Tags.Event | Tags.Record);

    /// <summary>"Magnitude 7.0 or greater", "a 7.4 earthquake".</summary>
    private bool IsMagnitude(in Figure figure, int at) =>
        IsBare(figure)
        && figure.UnitTags is Tags.None
        && (
            _tokens[at].Entry is { Unit: "scale-name" or "size" } && _tokens[at].Has(Tags.NameBefore)
            || figure.Number.Numeral.Decimals > 0
                && _tokens[at].Has(Tags.Article)
                && figure.Comparator is Comparator.None
                && _tokens[figure.End].Kind is TokenKind.Word
                && !_tokens[figure.End].Has(Tags.Function | Tags.Case | Tags.Times | Tags.Comparison)
                && !context.After(figure.End, 3, Tags.Change | Tags.Points | Tags.Average)
        );

    /// <summary>"A 256-colour terminal", "a 200-member chamber".</summary>
    private bool IsSizeOfThing(in Figure figure) =>
        figure.Number.Scale == 1
        && !figure.Number.Numeral.Grouped
        && figure.Number.Numeral.Digits is > 0 and < 4
        && _tokens[_tokens[figure.End].Sign is '-' or '\u2011' ? figure.End + 1 : figure.End].Entry is { Unit: "size" };

    /// <summary>"A 12-string guitar", "with two-person, light tents".</summary>
    private bool IsHyphenatedSize(in Figure figure, bool big) =>
        (!big || _tokens[figure.End - 1].Has(Tags.Scale) || _tokens.Language.Options.HeadLast && !context.IsPlural(figure.End + 1))
        && (
            figure.Number.Numeral.Digits > 0
            || (_tokens[figure.Lead - 1].Has(Tags.Article) || IsOwned(figure) || _tokens[figure.End + 2].Sign is ',') && figure.Number.Value > 1
        )
        && _tokens[figure.End].Sign is '-' or '\u2011' or '–'
        && !_tokens[figure.End].SpaceBefore
        && !_tokens[figure.End + 1].SpaceBefore
        && _tokens[figure.End + 1].Kind is TokenKind.Word
        && (
            !_tokens[figure.End + 1].Has(Tags.People | Tags.Case)
            || _tokens.Language.Options.HeadLast
                && figure.Number.Numeral.Digits < 4
                && _tokens.Text[_tokens[figure.End + 1].End - 1] is not 's'
        )
        && figure.Kind is StatisticKind.Count
        && !_tokens.Language.Options.CapitalNouns;

    /// <summary>"A wheel with 38 slots".</summary>
    private bool IsPartOfThing(in Figure figure, Tags noun, int head, bool big) =>
        !big
        && _tokens[figure.First - 1].Entry is { Unit: "with" }
        && head >= 0
        && (noun & (Tags.People | Tags.Case)) == 0
        && _tokens[figure.First - 2].Kind is TokenKind.Word
        && (_tokens[figure.First - 3].Has(Tags.Article) || _tokens[figure.First - 4].Has(Tags.Article))
        && figure.Comparator is Comparator.None;

    /// <summary>"Had a pressure above 140".</summary>
    private bool IsReadingBeyond(in Figure figure, int head) =>
        head < 0
        && figure.First < figure.Core
        && figure.Comparator is not Comparator.None
        && _tokens[figure.Lead - 1].Entry is { Unit: "_tokens[at]" }
        && _tokens[figure.Lead - 1].Has(Tags.Attribute);
    private const int LongestQuotation = 60;

    /// <summary>50', 3/4″: the marks of feet and inches, where no quotation ends.</summary>
    private bool IsFeet(in Figure figure)
    {
        ref var mark = ref _tokens[figure.End];
        if (mark.SpaceBefore || figure.UnitTags is not Tags.None || figure.Number.InWords || figure.Number.Scale > 1)
            return false;
        if (mark.Sign is '′' or '″')
            return true;
        if (mark.Sign is not ('\'' or '’' or '"' or '”'))
            return false;
        var isDouble = mark.Sign is '"' or '”';
        for (var i = figure.First - 1; i >= 0 && i > figure.First - LongestQuotation; i--)
        {
            // the mark inside "that's" opens no quotation
            var opens = isDouble ? _tokens[i].Sign is '"' or '“' or '„' : _tokens[i].Sign is '\'' or '‘' or '’' && _tokens[i].SpaceBefore;
            if (opens && _tokens[i - 1].Kind is not TokenKind.Numeral)
                return false;
        }

        return _tokens[figure.End + 1].Kind is not TokenKind.Edge || figure.First == 0 || place is TextPlace.TableCell;
    }

    /// <summary>"At 300 K", "by 40 C": set off from its number, the letter is a unit of heat.</summary>
    private bool IsKelvin(in Figure figure)
    {
        ref var letter = ref _tokens[figure.Number.End];
        return figure is { UnitTags: Tags.None, Number.Scale: 1 }
            && _tokens.Language.Options.HeadLast
            && letter is { Kind: TokenKind.Word, SpaceBefore: true }
            && letter.End - letter.Start == 1
            && _tokens.Text[letter.Start] is 'K' or 'C' or 'F'
            && _tokens[figure.Number.End + 1].Sign is not ('-' or '\u2011' or '.')
            && !context.IsPlural(figure.End + 1)
            && !_tokens[figure.End + 1].Has(Tags.People);
    }
}

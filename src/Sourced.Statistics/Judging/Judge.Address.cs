using Sourced.Statistics.Grammar;
using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;

namespace Sourced.Statistics.Judging;

/// <summary>Houses, streets and post codes.</summary>
internal readonly partial struct Judge
{
    private const int LongestStreet = 8;

    /// <summary>A number beside the words of an address, or a post code.</summary>
    private bool IsAddress(in Figure figure)
    {
        if (!figure.IsPlain || figure.Number.Numeral.Digits > 5)
            return false;
        if (IsPostCodeOfPlace(figure) || IsPostCodeOfHouse(figure) || IsPostCodeInFront(figure) || IsPostCodeOfState(figure) || IsHouseBehindStreet(figure))
            return true;
        ref var next = ref _tokens[figure.End];
        // "1130 17th Street"
        if (next is { Kind: TokenKind.Shape, Shape: NumberClass.Ordinal } && _tokens[figure.End + 1].Has(Tags.AddressAfter))
            return true;
        // "12, rue de Rivoli"
        if (next.Sign is ',' && _tokens[figure.End + 1].Has(Tags.AddressAfter) && _tokens[figure.End + 2].Kind is TokenKind.Word)
            return true;
        // 301路公交车, 109国道
        if (_tokens.Language.LongestHan > 1 && next.Has(Tags.AddressAfter) && !next.SpaceBefore)
            return true;
        for (var i = figure.End; i < figure.End + 5 && (_tokens[i].Capital || i > figure.End && _tokens[i].Sign is '.'); i++)
        {
            if (i > figure.End && _tokens[i].Has(Tags.AddressAfter))
                return true;
        }

        return false;
    }

    /// <summary>"Rua Afonso Celso, 552", "Calle del Prado, 12": the name of a street and a comma before.</summary>
    private bool IsHouseBehindStreet(in Figure figure)
    {
        if (
            _tokens[figure.First - 1].Sign is not ','
            || _tokens[figure.End].Kind is TokenKind.Word && !_tokens[figure.End].Has(Tags.Function) && !_tokens[figure.End].Capital
        )
            return false;
        for (var i = figure.First - 2; i >= figure.First - LongestStreet && _tokens[i].Kind is TokenKind.Word; i--)
        {
            if (_tokens[i].Has(Tags.AddressBefore | Tags.AddressAfter))
                return i < figure.First - 2;
            if (!_tokens[i].Capital && !_tokens[i].Has(Tags.Function))
                return false;
        }

        return false;
    }

    /// <summary>"Phoenix, Arizona 85018".</summary>
    private bool IsPostCodeOfPlace(in Figure figure) =>
        figure.Number.Numeral.Digits == 5
        && _tokens[figure.First - 1]
            is { Capital: true, Kind: TokenKind.Word, OpensSentence: false, Entry: null or { Tags: Tags.None } }
        && (_tokens[figure.End].Kind is not TokenKind.Word || _tokens[figure.End].Capital);

    /// <summary>"Straße 501 52070 Aachen".</summary>
    private bool IsPostCodeOfHouse(in Figure figure) =>
        figure.Number.Numeral.Digits == 5
            && neighbour is NumberClass.Address
            && _tokens[figure.End].Capital
            && _tokens[figure.First - 1].Kind is TokenKind.Numeral
        || _tokens.Language.Options.CapitalNouns
            && _tokens[figure.First - 1].Has(Tags.AddressAfter)
            && figure.Number.Numeral.Digits <= 3
            && (_tokens[figure.End].Kind is not TokenKind.Word);

    /// <summary>"Hauptstraße 1, 22297 Hamburg", and where a cell begins with it.</summary>
    private bool IsPostCodeInFront(in Figure figure) =>
        figure.Number.Numeral.Digits == 5
        && _tokens.Language.Options.CapitalNouns
        && _tokens[figure.End] is { Capital: true, Kind: TokenKind.Word, Entry: null }
        && (
            figure.First == 0 && place is TextPlace.TableCell
            || neighbour is NumberClass.Address
                && _tokens[figure.First - 1].Sign is ','
                && _tokens[figure.First - 2].Kind is TokenKind.Numeral
        );

    /// <summary>"Washington, D. C. 20036", "Clinton, SC 29325".</summary>
    private bool IsPostCodeOfState(in Figure figure)
    {
        var state = _tokens[figure.First - 1].Sign is '.' ? figure.First - 2 : figure.First - 1;
        return figure.Number.Numeral is { Digits: 5, Grouped: false }
            && _tokens[state] is { Capital: true, Kind: TokenKind.Word }
            && _tokens.TextOf(state) is { Length: <= 4 } code
            && (code.Length <= 2 && char.IsUpper(code[^1]) || code[^1] == '.')
            && (_tokens[figure.End].Kind is not TokenKind.Word || _tokens[figure.End].Capital);
    }
}

using System.Globalization;
using Sourced.Statistics.Languages;

namespace Sourced.Statistics.Lexing;

/// <summary>Cuts a block into words, numbers, signs and shapes in one pass.</summary>
internal ref partial struct Lexer
{
    private const int LongestWord = 40;
    public const Tags NumberTags = Tags.Number | Tags.Scale | Tags.Ordinal | Tags.Denominator | Tags.Vague | Tags.VagueScale | Tags.Doubled
        | Tags.Multiple | Tags.Idiom | Tags.Superlative;
    private const Tags SuffixTags = Tags.Scale | Tags.Measure | Tags.Bulk | Tags.Currency | Tags.Times | Tags.Duration | Tags.Percent | Tags.Points | Tags.Per;

    private readonly ReadOnlySpan<char> _text;
    private readonly Language _language;
    private readonly Tokens _tokens;
    private int _at;
    private bool _space;

    private Lexer(Tokens tokens)
    {
        _tokens = tokens;
        _text = tokens.Text;
        _language = tokens.Language;
    }

    public static void Fill(Tokens tokens)
    {
        var lexer = new Lexer(tokens);
        while (lexer._at < lexer._text.Length)
            lexer.Step();
        tokens.CutTo(tokens.Count);
        if (tokens.HasPhrases)
            PhraseMerger.Merge(tokens);
    }

    private void Step()
    {
        var letter = _text[_at];
        if (char.IsAsciiLetter(letter))
            ScanWord();
        else if (
            letter <= ' '
            || char.IsWhiteSpace(letter)
            || letter
                is '\u200B'
                    or '\uFEFF'
                    or '\u200E'
                    or '\u200F'
                    or '\u00AD'
                    or (>= '\u202A' and <= '\u202E')
                    or (>= '\u2066' and <= '\u2069')
        )
        {
            _space |= letter is not ('\u200E' or '\u200F' or '\u00AD');
            _at++;
            if (letter == '\n' && _at < _text.Length && _text[_at] == '\n')
                AddSign(_at - 1, _at, '\n');
        }
        else if (IsLetter(letter))
        {
            ScanWord();
        }
        else if (Digits.At(_text, _at, out _) >= 0)
        {
            ScanNumber();
        }
        else
        {
            ScanSign(letter);
        }
    }

    private static bool IsLetter(char letter)
    {
        if (letter < 0x80)
            return char.IsAsciiLetter(letter);
        return char.GetUnicodeCategory(letter) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            || letter is '\u200C' or '\u200D' or '〇' or 'º' or 'ª';
    }

    private static bool IsUnspaced(char letter) => letter is >= '\u3005' and <= '\u3007' or >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';

    private void ScanNumber()
    {
        var start = _at;
        if (ShapeScanner.TryDigits(_text, start, out var shaped, out var shape))
        {
            AddShape(start, shaped, shape);
            return;
        }

        _at = NumeralScanner.Scan(_text, start, _language.Options, out var numeral);
        if (TryFraction(start, ref numeral) || !TrySuffix(start))
            _tokens.AddNumeral(start, _at, numeral, TakeSpace());
    }

    /// <summary>2½ and 2/3.</summary>
    private bool TryFraction(int start, ref Numeral numeral)
    {
        if (_at < _text.Length && VulgarFraction.At(_text[_at]) is { Whole: > 0 } glyph)
        {
            _at++;
            numeral = new Numeral(numeral.Value + (decimal)glyph.Part / glyph.Whole, 1, 0, false, false) { Fraction = (0, glyph.Whole) };
            return true;
        }

        if (!numeral.IsPlain || numeral.Value is < 1 or > 99 || _at + 1 >= _text.Length || _text[_at] is not ('/' or '⁄') || !Digits.IsAt(_text, _at + 1))
            return false;
        var end = NumeralScanner.Scan(_text, _at + 1, _language.Options, out var whole);
        if (!whole.IsPlain || whole.Value <= numeral.Value || whole.Value > 10 || (end < _text.Length && _text[end] is '/'))
            return false;
        _at = end;
        numeral = new Numeral(numeral.Value / whole.Value, 1, 0, false, false) { Fraction = ((int)numeral.Value, (int)whole.Value) };
        return _at > start;
    }

    /// <summary>Letters written onto a number: a unit stays apart (5km), an ordinal, a decade or a clock time is told, all else is a name (3D).</summary>
    private bool TrySuffix(int start)
    {
        if (_at >= _text.Length || !IsLetter(_text[_at]) || _text[_at] >= '\u0600')
            return false;
        Span<char> folded = stackalloc char[LongestWord];
        var at = _at;
        var length = 0;
        while (at < _text.Length && (IsLetter(_text[at]) || char.IsDigit(_text[at])) && length < LongestWord)
        {
            var plain = Fold.Letter(_text[at++]);
            if (plain != '\0')
                folded[length++] = plain;
        }

        var suffix = folded[..length];
        var entry = _language.Find(suffix, out _);
        if (entry is not null && entry.Has(SuffixTags) && !(at - _at == 1 && char.IsUpper(_text[_at]) && !entry.Has(Tags.Scale)))
            return false;
        var shape = entry is null ? NumberClass.Name
            : entry.Has(Tags.Ordinal) ? NumberClass.Ordinal
            // "the 1990s", but "under-5s"
            : entry.Has(Tags.YearCue) ? EndsInZero(_at) ? NumberClass.Year : NumberClass.Age
            : entry.Has(Tags.Clock) ? NumberClass.Time
            : NumberClass.Name;
        if (entry is null && suffix is ['h', >= '0' and <= '5', >= '0' and <= '9'])
            shape = NumberClass.Time;
        _at = at;
        AddShape(start, at, shape);
        return true;
    }

    private bool EndsInZero(int end) => Digits.At(_text, char.IsLowSurrogate(_text[end - 1]) ? end - 2 : end - 1, out _) == 0;

    private void ScanSign(char sign)
    {
        var start = _at;
        if (sign is '+' or '(' or '[' && start + 1 < _text.Length && char.IsDigit(_text[start + 1])
            && ShapeScanner.TryDigits(_text, start, out var end, out var shape))
        {
            AddShape(start, end, shape);
            return;
        }

        if (sign is '.' && (start == 0 || _text[start - 1] is ' ' or '=' or '(' or '<' or '>' or '≤' or '≥') && Digits.IsAt(_text, start + 1))
        {
            _at = Digits.Run(_text, start + 1, out var count);
            NumeralScanner.Scan(_text, start + 1, _language.Options, out var digits);
            var value = digits.Value;
            for (var i = 0; i < count; i++)
                value /= 10;
            _tokens.AddNumeral(start, _at, new Numeral(value, count, count, false, false), TakeSpace());
            return;
        }

        if (VulgarFraction.At(sign) is { Whole: > 0 } fraction)
        {
            _at++;
            _tokens.AddNumeral(start, _at, new Numeral((decimal)fraction.Part / fraction.Whole, 1, 0, false, false) { Fraction = fraction }, TakeSpace());
            return;
        }

        if (VulgarFraction.IsSuperscript(sign))
        {
            while (_at < _text.Length && (VulgarFraction.IsSuperscript(_text[_at]) || _text[_at] is '⁻' or '˒'))
                _at++;
            AddShape(start, _at, NumberClass.Citation);
            return;
        }

        var width = char.IsHighSurrogate(sign) && start + 1 < _text.Length && char.IsLowSurrogate(_text[start + 1]) ? 2 : 1;
        AddSign(start, start + width, sign);
    }

    private void AddSign(int start, int end, char sign)
    {
        _at = end;
        ref var token = ref _tokens.Add(start, end, TokenKind.Symbol);
        token.SpaceBefore = TakeSpace();
        token.Sign = sign;
        if (_language.FindSign(sign) is not { } entry)
            return;
        token.Entry = entry;
        token.Tags = entry.Tags;
        _tokens.HasPhrases |= entry.StartsPhrase;
    }

    private void AddShape(int start, int end, NumberClass shape)
    {
        _at = end;
        ref var token = ref _tokens.Add(start, end, TokenKind.Shape);
        token.SpaceBefore = TakeSpace();
        token.Shape = shape;
        token.Capital = char.IsUpper(_text[start]);
        _tokens.HasNumbers = true;
    }

    private bool TakeSpace()
    {
        var space = _space;
        _space = false;
        return space;
    }
}

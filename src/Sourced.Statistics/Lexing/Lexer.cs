using System.Globalization;
using Sourced.Statistics.Languages;

namespace Sourced.Statistics.Lexing;

/// <summary>Cuts a block into words, numbers, signs and shapes in one pass.</summary>
internal ref struct Lexer
{
    private const int LongestWord = 40;
    public const Tags NumberTags = Tags.Number | Tags.Scale | Tags.Ordinal | Tags.Denominator | Tags.Vague | Tags.VagueScale | Tags.Doubled
        | Tags.Multiple | Tags.Idiom | Tags.Superlative;
    private const Tags SuffixTags = Tags.Scale | Tags.Measure | Tags.Bulk | Tags.Currency | Tags.Times | Tags.Duration | Tags.Percent | Tags.Per;

    /// <summary>Endings that make an ordinal of digits only: 5th.</summary>
    private const string OrdinalSuffix = "suffix";

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
        else if (letter <= ' ' || char.IsWhiteSpace(letter) || letter is '\u200B' or '\uFEFF' or '\u200E' or '\u200F' or '\u00AD' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
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

    /// <summary>A few plain letters with a space or a plain sign behind them, which nearly all words are: no copy, one look.</summary>
    private bool TryPlainWord()
    {
        var text = _text;
        var at = _at;
        var key = 0UL;
        while ((uint)at < (uint)text.Length && char.IsAsciiLetter(text[at]))
            key = (key << 8) | (byte)(text[at++] | 0x20);
        if (at - _at is 0 or > Language.ShortWord || !EndsPlainly(text, at, at - _at))
            return false;
        ref var token = ref _tokens.Add(_at, at, TokenKind.Word);
        token.SpaceBefore = TakeSpace();
        token.Capital = text[_at] <= 'Z';
        _at = at;
        if (_language.FindShort(key) is { } entry)
            Describe(ref token, entry);
        if (at < text.Length && text[at] == ' ')
        {
            _space = true;
            _at++;
        }

        return true;
    }

    private static bool EndsPlainly(ReadOnlySpan<char> text, int at, int length)
    {
        if (at == text.Length)
            return true;
        return text[at] switch
        {
            ' ' or ',' or ';' or ')' or '!' or '?' => true,
            '.' or ':' => length > 1 && (at + 1 == text.Length || text[at + 1] == ' '),
            '-' => at + 1 < text.Length && char.IsAsciiLetter(text[at + 1]),
            _ => false,
        };
    }

    private void Describe(ref Token token, Entry entry)
    {
        token.Entry = entry;
        token.Tags = entry.Unit == OrdinalSuffix ? entry.Tags & ~Tags.Ordinal : entry.Tags;
        if ((entry.Tags & NumberTags) != 0)
            _tokens.HasNumbers = true;
        _tokens.HasPhrases |= entry.StartsPhrase;
    }

    private void ScanWord()
    {
        if (IsUnspaced(_text[_at]))
        {
            ScanUnspaced();
            return;
        }

        if (TryPlainWord())
            return;
        Span<char> folded = stackalloc char[LongestWord];
        var start = _at;
        var length = 0;
        while (_at < _text.Length && length < LongestWord && char.IsAsciiLetter(_text[_at]))
            folded[length++] = (char)(_text[_at++] | 0x20);
        while (_at < _text.Length && IsLetter(_text[_at]) && !IsUnspaced(_text[_at]))
        {
            var plain = Fold.Letter(_text[_at++]);
            if (plain == '\0')
                continue;
            if (length < LongestWord)
                folded[length] = plain;
            length++;
        }

        if (_at < _text.Length && length is > 0 and <= 3)
        {
            if (_text[_at] is '²' or '³')
                folded[length++] = _text[_at++];
            else if (_text[_at] is '2' or '3' && IsRaised(folded[..length]))
                folded[length++] = _text[_at++] is '2' ? '²' : '³';
        }

        if (_at < _text.Length && _text[_at] is '°' && length == 1 && folded[0] == 'n')
            folded[length++] = _text[_at++];
        if (TryDotted(start, ref length, folded) || !TryShapedWord(start))
            AddWord(start, length <= LongestWord ? folded[..length] : []);
    }

    /// <summary>"km2", "m3": a digit that could not be raised; "CO2" and "H2" are names.</summary>
    private readonly bool IsRaised(scoped ReadOnlySpan<char> folded) =>
        folded is "km" or "m" or "cm" or "mm" or "dm" or "ft" or "mi" && char.IsAsciiLetterLower(_text[_at - 1]) && (_at + 1 == _text.Length || !char.IsLetterOrDigit(_text[_at + 1]));

    /// <summary>Letters with a full stop after each are one word: "a.m.", "U.S.", "z.B.".</summary>
    private bool TryDotted(int start, ref int length, scoped Span<char> folded)
    {
        if (length != 1)
            return false;
        var at = _at;
        while (at + 1 < _text.Length && _text[at] == '.' && IsLetter(_text[at + 1]) && (at + 2 >= _text.Length || !IsLetter(_text[at + 2])) && length < LongestWord)
        {
            folded[length++] = Fold.Letter(_text[at + 1]);
            at += 2;
        }

        if (length == 1)
            return false;
        _at = at < _text.Length && _text[at] == '.' ? at + 1 : at;
        return _at > start;
    }

    /// <summary>A web address, or a word with digits written onto it: COVID-19, H1N1, PM2.5.</summary>
    private bool TryShapedWord(int start)
    {
        if (WebScanner.TryAfterWord(_text, start, _at, out var end))
        {
            AddShape(start, end, NumberClass.Url);
            return true;
        }

        if (_at >= _text.Length || _text[start] >= '\u0250')
            return false;
        // U+2308
        if (_at - start == 1 && _text[start] == 'U' && _text[_at] == '+' && _at + 1 < _text.Length && char.IsAsciiHexDigit(_text[_at + 1]))
        {
            AddShape(start, Hexadecimal(_at + 1), NumberClass.Identifier);
            return true;
        }

        var hyphen = _text[_at] is '-' or '\u2011';
        var at = hyphen ? _at + 1 : _at;
        if (!Digits.IsAt(_text, at) || (hyphen && !IsNameBeforeHyphen(start)))
            return false;
        if (!hyphen && IsUnitGlued(start))
            return false;
        do
        {
            at++;
        }
        while (at < _text.Length && (char.IsLetterOrDigit(_text[at]) || (_text[at] is '.' or '-' or '_' or '/' && at + 1 < _text.Length && char.IsLetterOrDigit(_text[at + 1]))));
        AddShape(start, at, _text[start] is 'v' or 'V' && at - start > 1 && char.IsDigit(_text[start + 1]) ? NumberClass.Version : NumberClass.Name);
        return true;
    }

    private int Hexadecimal(int at)
    {
        while (at < _text.Length && char.IsAsciiHexDigit(_text[at]))
            at++;
        return at;
    }

    private bool IsNameBeforeHyphen(int start)
    {
        // I-70, B-52
        if (_at - start == 1 && char.IsUpper(_text[start]))
            return true;
        Span<char> folded = stackalloc char[LongestWord];
        if (_at - start > LongestWord)
            return false;
        for (var i = start; i < _at; i++)
            folded[i - start] = Fold.Letter(_text[i]);
        return _language.Find(folded[..(_at - start)], out _) is null or { Tags: Tags.None } || _language.Find(folded[..(_at - start)], out _)!.Has(Tags.NameBefore | Tags.ListBefore);
    }

    /// <summary>"US$", "USD120" and "p12" are two things.</summary>
    private bool IsUnitGlued(int start)
    {
        Span<char> folded = stackalloc char[4];
        if (_at - start > 4)
            return false;
        for (var i = start; i < _at; i++)
            folded[i - start] = Fold.Letter(_text[i]);
        if (_language.Find(folded[..(_at - start)], out _) is not { } entry || !entry.Has(Tags.Currency))
            return false;
        // "COP28" is a meeting, "COP280" an amount
        var end = Digits.Run(_text, _at, out var digits);
        return digits > 2 && _text[_at] != '0' || _text[_at - 1] is '$' || (end + 1 < _text.Length && (_text[end] is '.' or ',' ? Digits.IsAt(_text, end + 1) : HasScaleAt(_text[end] == ' ' ? end + 1 : end)));
    }

    private bool HasScaleAt(int at)
    {
        Span<char> folded = stackalloc char[12];
        var length = 0;
        while (length < folded.Length && at < _text.Length && IsLetter(_text[at]))
            folded[length++] = Fold.Letter(_text[at++]);
        return length > 0 && _language.Find(folded[..length], out _) is { } entry && entry.Has(Tags.Scale);
    }

    private void ScanUnspaced()
    {
        Span<char> folded = stackalloc char[LongestWord];
        var start = _at;
        var longest = 1;
        while (longest < _language.LongestHan && start + longest < _text.Length && IsUnspaced(_text[start + longest]))
            longest++;
        if (!_language.CanStartHan(Fold.Letter(_text[start])))
            longest = 1;
        for (var i = 0; i < longest; i++)
            folded[i] = Fold.Letter(_text[start + i]);
        for (var length = longest; length > 1; length--)
        {
            if (_language.Find(folded[..length], out _) is { Tags: not Tags.None } or { Unit: "word" } or { Terms: > 0 })
            {
                _at = start + length;
                AddWord(start, folded[..length]);
                return;
            }
        }

        _at = start + 1;
        AddWord(start, folded[..1]);
    }

    private void AddWord(int start, scoped ReadOnlySpan<char> folded)
    {
        if (_language.Options.Elision && (folded.Length is 1 or 2 || folded.EndsWith("qu", StringComparison.Ordinal)) && _at + 1 < _text.Length && _text[_at] is '\'' or '’' && IsLetter(_text[_at + 1]))
            _at++;
        var joined = false;
        var entry = folded.IsEmpty ? null : _language.Find(folded, out joined);
        if (entry is null && _language.Options.Compounds && CompoundNumber.Read(folded, _language) is { } compound)
            entry = compound;
        ref var token = ref _tokens.Add(start, _at, TokenKind.Word);
        token.SpaceBefore = TakeSpace();
        token.Capital = char.IsUpper(_text[start]);
        token.JoinedAnd = joined;
        if (entry is null)
            return;
        Describe(ref token, entry);
        // "U.S." is not "us"
        if (token.Capital && _text[_at - 1] == '.')
            token.Tags &= ~Tags.Function;
    }

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
            : entry.Has(Tags.YearCue) ? NumberClass.Year
            : entry.Has(Tags.Clock) ? NumberClass.Time
            : NumberClass.Name;
        if (entry is null && suffix is ['h', >= '0' and <= '5', >= '0' and <= '9'])
            shape = NumberClass.Time;
        _at = at;
        AddShape(start, at, shape);
        return true;
    }

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

using Sourced.Statistics.Languages;

namespace Sourced.Statistics.Lexing;

/// <summary>Words, and what only looks like one: a name with digits written onto it, a web address.</summary>
internal ref partial struct Lexer
{
    /// <summary>Endings that make an ordinal of digits only: 5th.</summary>
    private const string OrdinalSuffix = "suffix";

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
            else if (Digits.At(_text, _at, out _) is 2 or 3 && IsRaised(folded[..length]))
                folded[length++] = Digits.At(_text, _at++, out _) is 2 ? '²' : '³';
        }

        if (_at < _text.Length && _text[_at] is '°' && length == 1 && folded[0] == 'n')
            folded[length++] = _text[_at++];
        if (TryDotted(start, ref length, folded) || !TryShapedWord(start))
            AddWord(start, length <= LongestWord ? folded[..length] : []);
    }

    /// <summary>"km2", "m3": a digit that could not be raised; "CO2" and "H2" are names.</summary>
    private readonly bool IsRaised(scoped ReadOnlySpan<char> folded) =>
        folded is "km" or "m" or "cm" or "mm" or "dm" or "ft" or "mi"
        && char.IsLower(_text[_at - 1])
        && (_at + 1 == _text.Length || !char.IsLetterOrDigit(_text[_at + 1]));

    /// <summary>Letters with a full stop after each are one word: "a.m.", "U.S.", "z.B.".</summary>
    private bool TryDotted(int start, ref int length, scoped Span<char> folded)
    {
        if (length != 1)
            return false;
        var at = _at;
        while (
            at + 1 < _text.Length
            && _text[at] == '.'
            && IsLetter(_text[at + 1])
            && (at + 2 >= _text.Length || !IsLetter(_text[at + 2]))
            && length < LongestWord
        )
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
        } while (
            at < _text.Length
            && (
                char.IsLetterOrDigit(_text[at])
                || (_text[at] is '.' or '-' or '_' or '/' && at + 1 < _text.Length && char.IsLetterOrDigit(_text[at + 1]))
            )
        );
        // "anna618@163.com"
        if (at < _text.Length && _text[at] == '@' && WebScanner.TryAfterWord(_text, start, at, out end))
        {
            AddShape(start, end, NumberClass.Url);
            return true;
        }

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
        return _language.Find(folded[..(_at - start)], out _) is null or { Tags: Tags.None }
            || _language.Find(folded[..(_at - start)], out _)!.Has(Tags.NameBefore | Tags.ListBefore);
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
        return digits > 2 && _text[_at] != '0'
            || _text[_at - 1] is '$'
            || (
                end + 1 < _text.Length
                && (_text[end] is '.' or ',' ? Digits.IsAt(_text, end + 1) : HasScaleAt(_text[end] == ' ' ? end + 1 : end))
            );
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
            if (
                _language.Find(folded[..length], out _) is { } entry
                && entry is { Tags: not Tags.None } or { Traits: not Traits.None } or { Unit: "word" } or { Terms: > 0 }
                && !(entry.Has(Tags.Idiom) && GoesOn(start + length))
            )
            {
                _at = start + length;
                AddWord(start, folded[..length]);
                return;
            }
        }

        _at = start + 1;
        AddWord(start, folded[..1]);
    }

    /// <summary>"十分" is "very", but part of a number in "十分之三" and "二十分钟".</summary>
    private bool GoesOn(int end) => end < _text.Length && _text[end - 1] == '分' && _text[end] is '之' or '钟' or '鐘' or '鍾';

    private void AddWord(int start, scoped ReadOnlySpan<char> folded)
    {
        if (
            _language.Options.Elision
            && (folded.Length is 1 or 2 || folded.EndsWith("qu", StringComparison.Ordinal))
            && _at + 1 < _text.Length
            && _text[_at] is '\'' or '’'
            && IsLetter(_text[_at + 1])
        )
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
}

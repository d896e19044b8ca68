using System.Collections.Immutable;
using System.Text;
using Sourced.Content.Diagnostics;
using Sourced.Content.Reading;
using Sourced.Content.Text;

namespace Sourced.Content.Importing.BibTeX;

/// <summary>
/// The grammar of BibTeX files: entries in braces or parentheses, values in braces, in quotes, as numbers or macros, joined by <c>#</c>;
/// <c>@string</c>, <c>@comment</c>, <c>@preamble</c>. What stands between entries is no entry.
/// </summary>
internal sealed class BibTeXParser(SourceFile file, DiagnosticBag bag)
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private readonly string _text = file.Text;
    private readonly Dictionary<string, string> _macros = Months.ToDictionary(month => month, month => month, StringComparer.OrdinalIgnoreCase);
    private int _at;
    private bool _broken;

    public ImmutableArray<BibTeXEntry> Parse()
    {
        var entries = ImmutableArray.CreateBuilder<BibTeXEntry>();
        while (!_broken && _text.IndexOf('@', _at) is >= 0 and var sign)
        {
            _at = sign + 1;
            SkipSpace();
            var start = _at;
            var type = Word().ToLowerInvariant();
            SkipSpace();
            if (type.Length == 0 || _at == _text.Length || _text[_at] is not ('{' or '(')) continue; // an @ in a remark
            if (type == "comment") SkipGroup();
            else if (type == "preamble") Preamble(start);
            else if (type == "string") Macro();
            else if (Entry(type) is { } entry) entries.Add(entry);
        }

        return _broken ? [] : entries.ToImmutable();
    }

    private BibTeXEntry? Entry(string type)
    {
        var (open, close) = Open();
        SkipSpace();
        var keyStart = _at;
        while (_at < _text.Length && _text[_at] is not ',' && _text[_at] != close && !char.IsWhiteSpace(_text[_at])) _at++;
        var key = new Located<string>(_text[keyStart.._at], file.Span(keyStart, _at - keyStart));
        SkipSpace();
        var fields = ImmutableArray.CreateBuilder<BibTeXField>();
        while (!_broken)
        {
            if (_at == _text.Length) return Break<BibTeXEntry>(open, "this entry is never closed", $"look for a missing {close} or a brace too many");
            if (_text[_at] == close)
            {
                _at++;
                return new BibTeXEntry(type, key, fields.ToImmutable());
            }

            if (_text[_at] != ',') return Break<BibTeXEntry>(_at, "a comma is missing before this", "fields are separated by commas");
            _at++;
            SkipSpace();
            if (_at < _text.Length && _text[_at] != close && _text[_at] != ',' && Field() is { } field) fields.Add(field);
            SkipSpace();
        }

        return null;
    }

    private BibTeXField? Field()
    {
        var start = _at;
        var name = Word();
        var span = file.Span(start, name.Length);
        SkipSpace();
        if (name.Length == 0 || _at == _text.Length || _text[_at] != '=')
            return Break<BibTeXField>(Math.Min(start, _text.Length - 1), "this is not a field", "a field looks like: title = {…}");
        _at++;
        SkipSpace();
        var valueStart = _at;
        return Value() is { } value
            ? new BibTeXField(
                name.ToLowerInvariant(),
                span,
                new Located<string>(value, file.Span(valueStart, Math.Max(0, _at - valueStart)))
            )
            : null;
    }

    /// <summary>Pieces joined by <c>#</c>.</summary>
    private string? Value()
    {
        var value = new StringBuilder();
        while (true)
        {
            SkipSpace();
            if (Piece() is not { } piece) return null;
            value.Append(piece);
            var behind = _at;
            SkipSpace();
            if (_at == _text.Length || _text[_at] != '#')
            {
                _at = behind;
                return value.ToString();
            }

            _at++;
        }
    }

    private string? Piece()
    {
        if (_at == _text.Length) return Break<string>(_at - 1, "a value is missing here", "write it between braces");
        switch (_text[_at])
        {
            case '{':
                return Balanced('}');
            case '"':
                return Balanced('"');
            default:
                var start = _at;
                var word = Word();
                if (word.Length == 0)
                    return Break<string>(start, "a value is missing here", "write it between braces");
                if (word.All(char.IsAsciiDigit))
                    return word;
                if (_macros.TryGetValue(word, out var text))
                    return text;
                bag.Add(
                    ImportRules.Unread,
                    file.Span(start, word.Length),
                    $"the macro \"{word}\" is nowhere defined",
                    "its name was taken; define it with @string, or write the value in braces"
                );
                return word;
        }
    }

    /// <summary>A value up to its closing sign; braces inside are paired, and stay.</summary>
    private string? Balanced(char close)
    {
        var (start, depth) = (_at, 0);
        for (_at++; _at < _text.Length; _at++)
        {
            var letter = _text[_at];
            if (letter == '\\' && _at + 1 < _text.Length && _text[_at + 1] is '{' or '}' or '\\')
            {
                _at++;
                continue;
            }

            if (depth == 0 && letter == close)
            {
                _at++;
                return _text[(start + 1)..(_at - 1)];
            }

            if (letter == '{') depth++;
            else if (letter == '}' && --depth < 0) break;
        }

        return Break<string>(start, "this value is never closed", "braces inside a value come in pairs");
    }

    private void Macro()
    {
        var (_, close) = Open();
        SkipSpace();
        if (Field() is not { } field) return;
        _macros[field.Name] = field.Value.Value;
        SkipSpace();
        if (_at < _text.Length && _text[_at] == close) _at++;
        else Break<string>(Math.Min(_at, _text.Length - 1), "this @string is never closed", $"write {close} here");
    }

    private void Preamble(int start)
    {
        bag.Add(
            ImportRules.NotKept,
            file.Span(start, "preamble".Length),
            "the @preamble is not kept",
            "it is TeX for a printed bibliography, and nothing reads it here"
        );
        SkipGroup();
    }

    private void SkipGroup()
    {
        if (_text[_at] == '{') Balanced('}');
        else _at = _text.IndexOf(')', _at) is >= 0 and var end ? end + 1 : _text.Length;
    }

    private (int At, char Close) Open() => (_at, _text[_at++] == '{' ? '}' : ')');

    private string Word()
    {
        var start = _at;
        while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] is '-' or '_' or '.' or ':' or '+' or '/' or '\'' or '*')) _at++;
        return _text[start.._at];
    }

    private void SkipSpace()
    {
        while (_at < _text.Length && (char.IsWhiteSpace(_text[_at]) || _text[_at] == '%'))
        {
            if (_text[_at] == '%') _at = _text.IndexOf('\n', _at) is >= 0 and var end ? end : _text.Length;
            else _at++;
        }
    }

    private T? Break<T>(int at, string message, string help)
        where T : class
    {
        _broken = true;
        bag.Add(ImportRules.Broken, file.Span(Math.Max(0, at), at < _text.Length ? 1 : 0), message, help);
        return null;
    }
}

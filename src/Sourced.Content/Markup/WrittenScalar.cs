using System.Collections.Immutable;
using System.Globalization;
using Sourced.Content.Text;

namespace Sourced.Content.Markup;

/// <summary>
/// From the text of a YAML scalar back to its characters in the file: quotes, escapes, indentation and folded lines taken out.
/// Follows the written form and the text side by side; where they part, the rest is one stretch.
/// </summary>
internal ref struct WrittenScalar
{
    private readonly Located<string> _value;
    private readonly ReadOnlySpan<char> _written;
    private readonly ImmutableArray<TextRun>.Builder _runs;
    private int _at;
    private int _read;
    private int _runStart;
    private int _runAt;

    private WrittenScalar(Located<string> value)
    {
        _value = value;
        _written = value.Span.File.Text.AsSpan(value.Span.Start, value.Span.Length);
        _runs = ImmutableArray.CreateBuilder<TextRun>();
    }

    public static ImmutableArray<TextRun> Runs(Located<string> value)
    {
        if (value.Value.Length == 0) return [];
        return value.Value.Length == value.Span.Length
            ? [new TextRun(0, value.Value.Length, value.Span, null)]
            : new WrittenScalar(value).Follow();
    }

    private ImmutableArray<TextRun> Follow()
    {
        var text = _value.Value;
        _at = FirstCharacter();
        Restart();
        while (_read < text.Length)
        {
            if (_at >= _written.Length)
            {
                End();
                break;
            }

            if (StepWidth(out var written, out var read) is false)
            {
                Flush();
                _runs.Add(Run(_read, text.Length - _read, _at, _written.Length - _at));
                return _runs.DrainToImmutable();
            }

            if (written == read)
            {
                (_at, _read) = (_at + written, _read + read);
                continue;
            }

            Flush();
            if (read > 0) _runs.Add(Run(_read, read, _at, written));
            (_at, _read) = (_at + written, _read + read);
            Restart();
        }

        Flush();
        return _runs.DrainToImmutable();
    }

    /// <summary>How many units of the file stand for how many units of the text here; false when they cannot be matched.</summary>
    private readonly bool StepWidth(out int written, out int read)
    {
        var (next, expected) = (_written[_at], _value.Value[_read]);
        (written, read) = (1, 1);
        if (_written[0] == '"' && next == '\\') return Escape(out written, out read);
        if (_written[0] == '\'' && next == '\'' && expected == '\'') written = 2;
        else if (IsFold(out var fold)) (written, read) = fold;
        else if (next != expected) return false;
        return true;
    }

    /// <summary>White space that holds a line end stands for one space, or for its further line ends.</summary>
    private readonly bool IsFold(out (int Written, int Read) fold)
    {
        fold = default;
        var end = _at;
        while (end < _written.Length && char.IsWhiteSpace(_written[end])) end++;
        if (end == _at || _written[_at..end].IndexOfAny('\r', '\n') is var line && line < 0) return false;
        if (line > 0 && _written[_at] == _value.Value[_read] && BlockKeepsSpaces()) return false;
        var read = 0;
        while (_read + read < _value.Value.Length && _value.Value[_read + read] is ' ' or '\n') read++;
        var literalSpaces = read > 1 && _value.Value[_read + read - 1] == ' ' ? TrailingSpaces(read, end) : 0;
        fold = (end - _at - literalSpaces, read - literalSpaces);
        return true;
    }

    private readonly bool BlockKeepsSpaces() => _written[0] is '|' or '>';

    /// <summary>Spaces of a literal block that belong to the line itself, beyond its indentation.</summary>
    private readonly int TrailingSpaces(int read, int end)
    {
        var count = 0;
        while (count < read - 1 && _value.Value[_read + read - 1 - count] == ' ' && _written[end - 1 - count] == ' ') count++;
        return count;
    }

    private readonly bool Escape(out int written, out int read)
    {
        (written, read) = (2, 1);
        if (_at + 1 >= _written.Length) return false;
        switch (_written[_at + 1])
        {
            case 'x':
                written = 4;
                break;
            case 'u':
                written = 6;
                break;
            case 'U':
                written = 10;
                if (_at + written <= _written.Length
                    && int.TryParse(_written.Slice(_at + 2, 8), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
                    && code > char.MaxValue) read = 2;
                break;
            case '\r' or '\n':
                // The escaped line end and the indentation of the next line stand for nothing.
                var end = _at + 1;
                while (end < _written.Length && char.IsWhiteSpace(_written[end])) end++;
                (written, read) = (end - _at, 0);
                break;
        }

        return _at + written <= _written.Length && _read + read <= _value.Value.Length;
    }

    /// <summary>Behind the opening quote, or behind the line of the block sign and the indentation of its text.</summary>
    private readonly int FirstCharacter()
    {
        if (_written[0] is '"' or '\'') return 1;
        if (_written[0] is not ('|' or '>')) return 0;
        var start = _written.IndexOfAny('\r', '\n');
        if (start < 0) return _written.Length;
        var leading = 0;
        while (leading < _value.Value.Length && char.IsWhiteSpace(_value.Value[leading])) leading++;
        while (start < _written.Length && char.IsWhiteSpace(_written[start])) start++;
        for (; leading > 0 && _written[start - 1] == _value.Value[leading - 1]; leading--) start--;
        return start;
    }

    /// <summary>The line end that closes a block is read but was not kept in the span.</summary>
    private void End()
    {
        Flush();
        _runs.Add(Run(_read, _value.Value.Length - _read, _written.Length, 0));
        _read = _value.Value.Length;
        Restart();
    }

    private void Restart() => (_runStart, _runAt) = (_read, _at);

    private readonly void Flush()
    {
        if (_read > _runStart) _runs.Add(Run(_runStart, _read - _runStart, _runAt, _read - _runStart));
    }

    private readonly TextRun Run(int start, int length, int at, int written) =>
        new(start, length, _value.Span.File.Span(_value.Span.Start + at, written), null);
}

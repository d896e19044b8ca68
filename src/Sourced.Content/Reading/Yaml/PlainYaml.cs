using System.Collections.Immutable;
using Sourced.Content.Text;

namespace Sourced.Content.Reading.Yaml;

/// <summary>
/// The YAML that people write, read line by line: keys with values on their line, lists with dashes, short lists and mappings in brackets.
/// Anything else (folded text, escapes, odd indentation, every error) gives null, and the full parser reads the whole stretch instead. Ten
/// thousand sheets spend most of their reading time on front matter, and almost all of it looks like this.
/// </summary>
internal sealed class PlainYaml
{
    private const int DeepestNesting = 10;
    private readonly SourceFile _file;
    private readonly string _text;
    private readonly int _end;
    private int _line;
    private int _content;
    private int _depth;

    private PlainYaml(SourceSpan stretch)
    {
        _file = stretch.File;
        _text = _file.Text;
        _end = stretch.End;
        _content = stretch.Start;
    }

    /// <returns>The same tree that the full parser gives, or null.</returns>
    public static YamlNode? Read(SourceSpan stretch)
    {
        // The three further signs that YAML takes for line ends, and a byte order mark in the middle of the text.
        if (stretch.File.Text.AsSpan(stretch.Start, stretch.Length).IndexOfAny("\u0085\u2028\u2029\uFEFF") >= 0) return null;
        var yaml = new PlainYaml(stretch);
        if (!yaml.FindLine(stretch.Start)) return null;
        var root = yaml.Block();
        return yaml._content == yaml._end ? root : null;
    }

    private int Indent => _content - _line;

    private bool AtEnd => _content == _end;

    private bool AtDash => _content + 1 < _end && _text[_content] == '-' && _text[_content + 1] == ' ';

    private YamlNode? Block()
    {
        if (++_depth > DeepestNesting) return null;
        YamlNode? block = AtDash ? Sequence(Indent) : Mapping(Indent);
        _depth--;
        return block;
    }

    private YamlMapping? Mapping(int indent)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var keys = new KeySet(entries);
        var start = _content;
        while (true)
        {
            var colon = PlainScalars.Key(_text, _content, _end);
            if (colon < 0) return null;
            var key = new Located<string>(SharedText.Of(_text.AsSpan(_content, colon - _content)), _file.Span(_content, colon - _content));
            if (!keys.IsNew(key, out _) || Value(colon + 1, indent) is not { } value) return null;
            entries.Add(new YamlEntry(key, value));
            if (AtEnd || Indent < indent) return new YamlMapping(_file.Span(start, value.Span.End - start), entries.DrainToImmutable());
            if (Indent > indent || AtDash) return null;
        }
    }

    /// <summary>What follows a key: on its line, or as a block below it. Leaves the cursor on the next line.</summary>
    private YamlNode? Value(int at, int indent)
    {
        while (at < _end && _text[at] == ' ') at++;
        if (at < _end && _text[at] is not ('\r' or '\n')) return OnLine(at, indent);
        if (!FindLine(at) || AtEnd) return null;
        return Indent > indent || (Indent == indent && AtDash) ? Block() : null;
    }

    private YamlSequence? Sequence(int indent)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        var start = _content;
        while (true)
        {
            _content += 2;
            while (_content < _end && _text[_content] == ' ') _content++;
            var item = PlainScalars.Key(_text, _content, _end) >= 0 ? Nested() : OnLine(_content, indent);
            if (item is null) return null;
            items.Add(item);
            if (AtEnd || Indent < indent || (Indent == indent && !AtDash))
                return new YamlSequence(_file.Span(start, item.Span.End - start), items.DrainToImmutable());
            if (Indent > indent)
                return null;
        }
    }

    /// <summary>A mapping that starts behind a dash: its further keys stand below its first.</summary>
    private YamlMapping? Nested()
    {
        if (++_depth > DeepestNesting) return null;
        var mapping = Mapping(Indent);
        _depth--;
        return mapping;
    }

    /// <summary>A value that ends with its line. A deeper line below would go on with it, which the full parser can judge.</summary>
    private YamlNode? OnLine(int at, int indent)
    {
        var value = PlainScalars.Value(_file, ref at, LineEnd(at));
        if (value is null || !FindLine(at)) return null;
        return AtEnd || Indent <= indent ? value : null;
    }

    private int LineEnd(int at)
    {
        var length = _text.AsSpan(at, _end - at).IndexOfAny('\r', '\n');
        return length < 0 ? _end : at + length;
    }

    /// <summary>Moves to the first content behind a line end; lines without content are passed over.</summary>
    /// <returns>False where something else stands before the line end, or where a line starts with what is not a plain line.</returns>
    private bool FindLine(int at)
    {
        // At the very start there is no line end to pass.
        var fresh = at == _content;
        while (true)
        {
            if (!fresh)
            {
                while (at < _end && _text[at] == ' ') at++;
                if (at < _end && _text[at] is not ('\r' or '\n')) return false;
                if (at < _end && _text[at] == '\r' && at + 1 < _end && _text[at + 1] == '\n') at++;
                at = Math.Min(at + 1, _end);
            }

            fresh = false;
            _line = at;
            while (at < _end && _text[at] == ' ') at++;
            _content = at;
            if (at == _end) return true;
            if (_text[at] is '\r' or '\n') continue;
            if (_text[at] != '#') return _text[at] != '\t' && !IsMarker(at);
            at = LineEnd(at);
        }
    }

    /// <summary>A document marker or directive.</summary>
    private bool IsMarker(int at) =>
        at == _line && (_text[at] == '%' || _text.AsSpan(at, _end - at).StartsWith("---") || _text.AsSpan(at, _end - at).StartsWith("..."));
}

using System.Buffers;
using System.Net;

namespace Sourced.Publishing.Auditing;

/// <summary>Goes through a page of our own making, tag by tag. It reads what our renderer writes, not whatever is on the web.</summary>
internal ref struct HtmlScanner(ReadOnlyMemory<char> html)
{
    private readonly ReadOnlyMemory<char> _page = html;
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n/>=");
    private static readonly SearchValues<char> TagSpace = SearchValues.Create(" \t\r\n/");

    private readonly ReadOnlySpan<char> _html = html.Span;
    private int _at;
    private int _attributes;

    public HtmlToken Token { get; private set; }

    /// <summary>Of a tag: its name as written. Of text: the words as written, entities and all.</summary>
    public ReadOnlySpan<char> Value { get; private set; }

    /// <summary>Where the text that was just read stands in the page.</summary>
    public readonly HtmlStretch Stretch => new(_page.Slice(_at - Value.Length, Value.Length));

    public ReadOnlySpan<char> AttributeName { get; private set; }

    /// <summary>As written: see <see cref="Decode"/>.</summary>
    public ReadOnlySpan<char> AttributeValue { get; private set; }

    /// <returns>False at the end.</returns>
    public bool Read()
    {
        while (_at < _html.Length)
        {
            if (_html[_at] != '<') return ReadText();
            if (_html[_at..].StartsWith("<!--", StringComparison.Ordinal)) Skip("-->");
            else if (_html[_at..].StartsWith("<!", StringComparison.Ordinal)) Skip(">");
            else return ReadTag();
        }

        return false;
    }

    /// <summary>The next attribute of the start tag that was just read.</summary>
    public bool ReadAttribute()
    {
        SkipTagSpace();
        if (Token != HtmlToken.StartTag || _attributes >= _html.Length || _html[_attributes] == '>')
        {
            _at = Math.Min(_attributes + 1, _html.Length);
            return false;
        }

        var name = _html[_attributes..];
        var length = name.IndexOfAny(NameEnds);
        AttributeName = name[..(length < 0 ? name.Length : length)];
        _attributes += AttributeName.Length;
        AttributeValue = [];
        if (_attributes < _html.Length && _html[_attributes] == '=') ReadValue();
        return true;
    }

    /// <summary>What a raw text element (script, style) holds; stands behind its end tag afterwards.</summary>
    public ReadOnlySpan<char> ReadRaw(string name)
    {
        var rest = _html[_at..];
        var end = rest.IndexOf($"</{name}", StringComparison.OrdinalIgnoreCase);
        var raw = end < 0 ? rest : rest[..end];
        _at += raw.Length;
        Skip(">");
        return raw;
    }

    /// <summary>The value of the attribute as a browser takes it.</summary>
    public readonly ReadOnlySpan<char> DecodeValue() => Decode(AttributeValue);

    internal static ReadOnlySpan<char> Decode(ReadOnlySpan<char> written) => written.Contains('&') ? WebUtility.HtmlDecode(written.ToString()) : written;

    private bool ReadText()
    {
        var length = _html[_at..].IndexOf('<');
        Value = length < 0 ? _html[_at..] : _html.Slice(_at, length);
        Token = HtmlToken.Text;
        _at += Value.Length;
        return true;
    }

    private bool ReadTag()
    {
        var end = _html[_at + 1] == '/';
        Token = end ? HtmlToken.EndTag : HtmlToken.StartTag;
        var name = _html[(_at + (end ? 2 : 1))..];
        var length = name.IndexOfAny(NameEnds);
        Value = name[..(length < 0 ? name.Length : length)];
        _attributes = _at + (end ? 2 : 1) + Value.Length;
        if (end) Skip(">");
        return true;
    }

    private void ReadValue()
    {
        _attributes++;
        if (_attributes < _html.Length && _html[_attributes] is '"' or '\'')
        {
            var quote = _html[_attributes++];
            var value = _html[_attributes..];
            var length = value.IndexOf(quote);
            AttributeValue = length < 0 ? value : value[..length];
            _attributes += AttributeValue.Length + 1;
            return;
        }

        var bare = _html[_attributes..];
        var bareLength = bare.IndexOfAny(" \t\r\n>");
        AttributeValue = bareLength < 0 ? bare : bare[..bareLength];
        _attributes += AttributeValue.Length;
    }

    private void SkipTagSpace()
    {
        while (_attributes < _html.Length && TagSpace.Contains(_html[_attributes])) _attributes++;
    }

    private void Skip(string mark)
    {
        var length = _html[_at..].IndexOf(mark, StringComparison.Ordinal);
        _at = length < 0 ? _html.Length : _at + length + mark.Length;
    }
}

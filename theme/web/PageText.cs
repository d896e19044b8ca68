using System.Text;

namespace Sourced.Theme;

/// <summary>Takes text while it is written. Keeps its buffer from one text to the next.</summary>
internal sealed class PageText : TextWriter
{
    private char[] _text = new char[16 * 1024];
    private int _length;

    public override Encoding Encoding => Encoding.UTF8;

    public Span<char> Written => _text.AsSpan(0, _length);

    public void Clear() => _length = 0;

    public override void Write(char value)
    {
        if (_length == _text.Length) Grow(1);
        _text[_length++] = value;
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (buffer.Length > _text.Length - _length) Grow(buffer.Length);
        buffer.CopyTo(_text.AsSpan(_length));
        _length += buffer.Length;
    }

    private void Grow(int room) => Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + room));
}

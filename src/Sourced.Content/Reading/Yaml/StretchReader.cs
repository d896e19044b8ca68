namespace Sourced.Content.Reading.Yaml;

/// <summary>Reads a stretch of a string without copying it first.</summary>
internal sealed class StretchReader(string text, int start, int length) : TextReader
{
    private readonly int _end = start + length;
    private int _next = start;

    public override int Peek() => _next < _end ? text[_next] : -1;

    public override int Read() => _next < _end ? text[_next++] : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        var taken = Math.Min(count, _end - _next);
        text.CopyTo(_next, buffer, index, taken);
        _next += taken;
        return taken;
    }
}

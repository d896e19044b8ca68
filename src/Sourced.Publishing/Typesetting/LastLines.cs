namespace Sourced.Publishing.Typesetting;

/// <summary>The last lines of a stream that is otherwise thrown away. Thread-safe.</summary>
internal sealed class LastLines(int count)
{
    private readonly Queue<string> _lines = new();
    private readonly Lock _lock = new();

    public void Add(string? line)
    {
        if (string.IsNullOrWhiteSpace(line))
            return;
        lock (_lock)
        {
            if (_lines.Count == count)
                _lines.Dequeue();
            _lines.Enqueue(line.Trim());
        }
    }

    public override string ToString()
    {
        lock (_lock)
            return string.Join(" / ", _lines);
    }
}

using System.Collections.Concurrent;
using Sourced.Evidence;

namespace Sourced.Publishing.Auditing;

/// <summary>Reads blocks of text for statistics without a mark. What stands on every page (navigation, help, footer) is read once.</summary>
internal sealed class TextAudit
{
    private const int LongestKept = 500;
    private const int MostKept = 4096;

    private readonly ConcurrentDictionary<(string Text, string Language), IReadOnlyList<Range>> _kept = new();

    public IReadOnlyList<Range> Unbound(string text, string language, IReadOnlyList<Range> marked)
    {
        if (marked.Count > 0 || text.Length > LongestKept) return Read(text, language, marked);
        if (_kept.TryGetValue((text, language), out var known)) return known;
        var unbound = Read(text, language, marked);
        if (_kept.Count < MostKept) _kept.TryAdd((text, language), unbound);
        return unbound;
    }

    private static IReadOnlyList<Range> Read(string text, string language, IReadOnlyList<Range> marked)
    {
        var unbound = PublishedText.Unbound(text, language, marked);
        return unbound.Count == 0 ? [] : [.. unbound.Select(number => number.Start..number.End)];
    }
}

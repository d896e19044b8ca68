using System.Collections.Concurrent;
using Sourced.Evidence;

namespace Sourced.Publishing.Auditing;

/// <summary>Reads blocks of text for statistics without a mark. What stands on every page (navigation, help, footer) is read once.</summary>
/// <param name="vouchers">What needs no mark; null where everything does.</param>
internal sealed class TextAudit(Vouchers? vouchers = null)
{
    private const int LongestKept = 500;
    private const int MostKept = 4096;

    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, IReadOnlyList<Range>>> _kept = new(StringComparer.Ordinal);

    private int _room = MostKept;

    /// <param name="marked">The stretches that carry a mark.</param>
    public IReadOnlyList<Range> Unbound(ReadOnlySpan<char> text, string language, IReadOnlyList<Range> marked)
    {
        if (marked.Count > 0 || text.Length > LongestKept) return Read(text.ToString(), language, marked);
        var kept = _kept.GetOrAdd(language, static _ => new ConcurrentDictionary<string, IReadOnlyList<Range>>(StringComparer.Ordinal));
        if (kept.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var known)) return known;
        var words = text.ToString();
        var unbound = Read(words, language, marked);
        if (Interlocked.Decrement(ref _room) >= 0) kept.TryAdd(words, unbound);
        return unbound;
    }

    private IReadOnlyList<Range> Read(string text, string language, IReadOnlyList<Range> marked)
    {
        var unbound = PublishedText.Unbound(text, language, marked);
        return unbound.Count == 0 ? [] : [.. unbound.Select(number => number.Start..number.End).Where(range => vouchers?.Cover(text, range, language) != true)];
    }
}

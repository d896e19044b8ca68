using System.Buffers;
using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Sourced.Evidence;
using Sourced.Publishing.Editions;

namespace Sourced.Publishing.Auditing;

/// <summary>Reads blocks of text for statistics without a mark. A text is read once, in however many files of an edition it stands.</summary>
/// <param name="vouchers">What needs no mark; null where everything does.</param>
internal sealed class TextAudit(Vouchers? vouchers = null)
{
    /// <summary>About 20 MB. What is beyond is read again wherever it stands.</summary>
    private const int MostKept = 1 << 18;
    private const int OnStack = 1024;

    /// <summary>Digests of texts, with their language and marks, in which nothing was found.</summary>
    private readonly ConcurrentDictionary<UInt128, bool> _clean = [];
    private int _room = MostKept;

    /// <summary>Knows no vouchers: for what is made before there are any. What it keeps depends on the texts alone.</summary>
    public static TextAudit Strict { get; } = new();

    /// <param name="marked">The stretches that carry a mark.</param>
    public IReadOnlyList<Range> Unbound(ReadOnlySpan<char> text, string language, IReadOnlyList<Range> marked)
    {
        if (text.IsWhiteSpace()) return [];
        var key = KeyOf(text, language, marked);
        if (_clean.ContainsKey(key)) return [];
        var unbound = Read(text.ToString(), language, marked);
        if (unbound.Count == 0 && Interlocked.Decrement(ref _room) >= 0) _clean.TryAdd(key, true);
        return unbound;
    }

    private List<Range> Read(string text, string language, IReadOnlyList<Range> marked)
    {
        var unbound = PublishedText.Unbound(text, language, marked);
        return unbound.Count == 0 ? [] : [.. unbound.Select(number => number.Start..number.End).Where(range => vouchers?.Cover(text, range, language) != true)];
    }

    private static UInt128 KeyOf(ReadOnlySpan<char> text, string language, IReadOnlyList<Range> marked)
    {
        var length = text.Length + language.Length + (4 * marked.Count) + 1;
        var rented = length <= OnStack ? null : ArrayPool<char>.Shared.Rent(length);
        var all = rented is null ? stackalloc char[OnStack] : rented;
        all = all[..length];
        // the lengths before, so that no part of one can be taken for another
        all[0] = (char)marked.Count;
        var at = 1;
        foreach (var mark in marked)
        {
            MemoryMarshal.Write(MemoryMarshal.AsBytes(all[at..]), mark.Start.GetOffset(text.Length));
            MemoryMarshal.Write(MemoryMarshal.AsBytes(all[(at + 2)..]), mark.End.GetOffset(text.Length));
            at += 4;
        }

        text.CopyTo(all[at..]);
        language.CopyTo(all[(at + text.Length)..]);
        var key = Digest.Of(MemoryMarshal.AsBytes(all)).High;
        if (rented is not null) ArrayPool<char>.Shared.Return(rented);
        return key;
    }
}

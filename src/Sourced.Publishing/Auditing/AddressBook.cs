using System.Collections.Concurrent;
using Sourced.Content.Settings;
using Sourced.Publishing.Editions;

namespace Sourced.Publishing.Auditing;

/// <summary>Tells addresses of this site from others. Keeps one copy of each name and address, since pages repeat them.</summary>
/// <param name="settings">Of the site.</param>
/// <param name="vouchers">What may stand in its files without a slip; null where nothing may.</param>
internal sealed class AddressBook(SiteSettings settings, Vouchers? vouchers)
{
    /// <summary>Reads the texts of this site's pages.</summary>
    public TextAudit Texts { get; } = new(vouchers);

    /// <summary>Files that were read, in a language, and had nothing in them that nobody vouches for. Bundles hold them again.</summary>
    private readonly ConcurrentDictionary<(Digest File, string Language), bool> _clean = [];

    private readonly ConcurrentDictionary<string, string> _names = new(StringComparer.Ordinal);

    public void Admit(Digest file, string language) => _clean.TryAdd((file, language), true);

    public bool Knows(Digest file, string language) => _clean.ContainsKey((file, language));

    public string Name(ReadOnlySpan<char> written)
    {
        var lookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(written, out var name)) return name;
        var added = written.ToString();
        return _names.GetOrAdd(added, added);
    }

    /// <summary>Whether a browser that fetches the address asks this site.</summary>
    public bool IsInside(ReadOnlySpan<char> target) => Inside(target) is not null || (target.Length > 0 && target[0] == '#');

    /// <summary>An address of this site from its root, without link root and query: <c>facts/online/#facts</c>. Null for any other.</summary>
    public string? Inside(ReadOnlySpan<char> target)
    {
        var rest = Below(settings.BaseUrl, target);
        if (rest.IsEmpty) rest = Below(settings.LinkRoot, target);
        return rest.IsEmpty || rest.StartsWith("//") ? null : Name(rest[1..]);
    }

    /// <returns>From the slash behind the root; empty for an address elsewhere.</returns>
    private static ReadOnlySpan<char> Below(string root, ReadOnlySpan<char> target) =>
        target.StartsWith(root, StringComparison.Ordinal) && target.Length > root.Length && target[root.Length] == '/' ? target[root.Length..] : [];
}

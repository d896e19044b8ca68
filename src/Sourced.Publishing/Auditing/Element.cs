using System.Collections.Frozen;

namespace Sourced.Publishing.Auditing;

/// <summary>What the audit needs to know of an element by its name.</summary>
/// <param name="IsInLine">Stands inside a line of text; every other element begins and ends a block.</param>
/// <param name="IsEmpty">Has no end tag.</param>
/// <param name="IsRaw">Holds no markup.</param>
internal sealed record Element(string Name, bool IsInLine, bool IsEmpty, bool IsRaw)
{
    private static readonly FrozenDictionary<string, Element> Known = Of(
            "a abbr b bdi bdo cite code data dfn em i kbd mark q s small span strong sub sup time u var",
            name => new Element(name, true, false, false)
        )
        .Concat(Of("area base br col embed hr img input link meta source track wbr", name => new Element(name, false, true, false)))
        .Concat(Of("script style", name => new Element(name, false, false, true)))
        .Concat(Of(
            "html head body title header nav main footer section article aside div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd figure figcaption details summary "
            + "table thead tbody tr th td blockquote pre button svg path",
            name => new Element(name, false, false, false)))
        .ToFrozenDictionary(element => element.Name, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Element>.AlternateLookup<ReadOnlySpan<char>> Lookup = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    public static Element Of(ReadOnlySpan<char> name) =>
        Lookup.TryGetValue(name, out var known) ? known : new Element(name.ToString().ToLowerInvariant(), false, false, false);

    private static IEnumerable<Element> Of(string names, Func<string, Element> make) => names.Split(' ').Select(make);
}

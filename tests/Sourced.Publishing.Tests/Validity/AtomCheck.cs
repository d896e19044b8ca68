using System.Globalization;
using System.Xml.Linq;

namespace Sourced.Publishing.Tests.Validity;

/// <summary>What RFC 4287 asks of a feed and its entries.</summary>
internal static class AtomCheck
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static IEnumerable<string> Problems(string xml)
    {
        var feed = XDocument.Parse(xml).Root!;
        if (feed.Name != Atom + "feed") return [$"the root is {feed.Name}"];
        var entries = feed.Elements(Atom + "entry").ToList();
        return OfOne(feed, "feed")
            .Concat(feed.Elements(Atom + "link").Count(link => (string?)link.Attribute("rel") == "self") == 1 ? [] : ["feed: its own address (4.1.1)"])
            .Concat(feed.Element(Atom + "author")?.Element(Atom + "name") is null ? ["feed: an author with a name (4.1.1)"] : [])
            .Concat(entries.SelectMany((entry, i) => OfOne(entry, $"entry {i}").Concat(OfEntry(entry, $"entry {i}"))))
            .Concat(entries.GroupBy(entry => (string?)entry.Element(Atom + "id")).Where(same => same.Count() > 1).Select(same => $"{same.Key}: twice (4.1.1)"));
    }

    private static IEnumerable<string> OfOne(XElement element, string name)
    {
        foreach (var part in new[] { "id", "title", "updated" })
        {
            if (element.Elements(Atom + part).Count() != 1) yield return $"{name}: exactly one {part}";
        }

        if (!Uri.IsWellFormedUriString((string?)element.Element(Atom + "id"), UriKind.Absolute)) yield return $"{name}: an id that is an address (4.2.6)";
        foreach (var part in new[] { "updated", "published" })
        {
            if (
                element.Element(Atom + part) is { } time
                && !DateTimeOffset.TryParseExact(
                    time.Value,
                    "yyyy-MM-dd'T'HH:mm:ssK",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out _
                )
            )
                yield return $"{name}: {part} is no time of RFC 3339 (3.3)";
        }
    }

    private static IEnumerable<string> OfEntry(XElement entry, string name)
    {
        var links = entry.Elements(Atom + "link").Where(link => (string?)link.Attribute("rel") is null or "alternate").ToList();
        if (links.Count == 0 && entry.Element(Atom + "content") is null)
            yield return $"{name}: content, or where to read it (4.1.2)";
        if (links.Any(link => !Uri.IsWellFormedUriString((string?)link.Attribute("href"), UriKind.Absolute)))
            yield return $"{name}: a whole address";
        if (
            string.Compare((string?)entry.Element(Atom + "published"), (string?)entry.Element(Atom + "updated"), StringComparison.Ordinal)
            > 0
        )
            yield return $"{name}: published after it was updated";
    }
}

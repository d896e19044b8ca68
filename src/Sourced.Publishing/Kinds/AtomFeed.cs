using System.Collections.Immutable;
using System.Xml;

namespace Sourced.Publishing.Kinds;

/// <param name="Id">Names the entry for ever.</param>
/// <param name="Href">Where to read it.</param>
/// <param name="Published">As RFC 3339 writes times; so too <paramref name="Updated"/>.</param>
internal sealed record AtomEntry(string Id, string Title, string Href, string Published, string Updated, string Summary);

/// <summary>A feed as RFC 4287 has it.</summary>
internal static class AtomFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <param name="self">Its own address.</param>
    /// <param name="page">The page that shows the same; names the feed for ever.</param>
    /// <param name="entries">Newest first.</param>
    /// <param name="since">When it was last changed, where it has no entry yet.</param>
    public static byte[] Write(string language, string title, string author, string self, string page, ImmutableArray<AtomEntry> entries, string since = "")
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Xml.Settings))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, language);
            xml.WriteElementString("title", Atom, title);
            xml.WriteElementString("id", Atom, page);
            xml.WriteElementString("updated", Atom, entries.IsEmpty ? since : entries[0].Updated);
            WriteLink(xml, "self", self);
            WriteLink(xml, "alternate", page);
            xml.WriteStartElement("author", Atom);
            xml.WriteElementString("name", Atom, author);
            xml.WriteEndElement();
            foreach (var entry in entries)
            {
                xml.WriteStartElement("entry", Atom);
                xml.WriteElementString("title", Atom, entry.Title);
                xml.WriteElementString("id", Atom, entry.Id);
                WriteLink(xml, "alternate", entry.Href);
                xml.WriteElementString("published", Atom, entry.Published);
                xml.WriteElementString("updated", Atom, entry.Updated);
                xml.WriteElementString("summary", Atom, entry.Summary);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    private static void WriteLink(XmlWriter xml, string relation, string href)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }
}

using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using Sourced.Content.Documents;
using Sourced.Content.Sources;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Data;
using Sourced.Publishing.Editions;

namespace Sourced.Publishing.Kinds;

/// <summary>New and changed sheets, as Atom and as JSON Feed, in each language.</summary>
/// <remarks>Every date comes from a document: an edition does not know when it is made.</remarks>
internal sealed class Feeds(Composers composers) : IArtifactSource
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    private Site Site => composers.Site;

    public IEnumerable<Artifact> Artifacts() =>
        from language in Site.Languages
        let documents = DocumentsOf(language)
        where !documents.IsEmpty
        from artifact in new[]
        {
            Texts.Artifact(Site.Addresses.File(language, "feed.xml"), ArtifactOrigin.Whole("the Atom feed"), OutputKinds.Site, () => WriteAtom(language, documents)),
            Texts.Artifact(Site.Addresses.File(language, "feed.json"), ArtifactOrigin.Whole("the JSON feed"), OutputKinds.Site, () => WriteJson(language, documents)),
        }
        select artifact;

    /// <summary>Newest first.</summary>
    private ImmutableArray<Document> DocumentsOf(string language) =>
    [
        .. Site.Library.Documents
            .Where(document => document.Language == language && document.Front.Published is not null)
            .Where(document => document.Kind is DocumentKind.Fact or DocumentKind.Action or DocumentKind.Myth)
            .OrderByDescending(Updated, StringComparer.Ordinal).ThenBy(document => document.File.Path, StringComparer.Ordinal),
    ];

    private byte[] WriteAtom(string language, ImmutableArray<Document> documents)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Xml.Settings))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, language);
            xml.WriteElementString("title", Atom, Site.Settings.SiteTitle);
            xml.WriteElementString("id", Atom, Site.Addresses.Absolute(Site.Addresses.Home(language)));
            xml.WriteElementString("updated", Atom, Updated(documents[0]));
            WriteLink(xml, "self", Site.Addresses.Absolute(Site.Addresses.File(language, "feed.xml")));
            WriteLink(xml, "alternate", Site.Addresses.Absolute(Site.Addresses.Home(language)));
            xml.WriteStartElement("author", Atom);
            xml.WriteElementString("name", Atom, Site.Settings.SiteTitle);
            xml.WriteEndElement();
            foreach (var document in documents)
            {
                var url = Site.Addresses.Absolute(Site.Addresses.Of(document));
                xml.WriteStartElement("entry", Atom);
                xml.WriteElementString("title", Atom, document.Front.Title.Value);
                xml.WriteElementString("id", Atom, url);
                WriteLink(xml, "alternate", url);
                xml.WriteElementString("published", Atom, Time(document.Front.Published!.Value.Value));
                xml.WriteElementString("updated", Atom, Updated(document));
                xml.WriteElementString("summary", Atom, Pieces.Text(document.Front.Message));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    private byte[] WriteJson(string language, ImmutableArray<Document> documents) => JsonFile.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", Site.Settings.SiteTitle);
        json.WriteString("home_page_url", Site.Addresses.Absolute(Site.Addresses.Home(language)));
        json.WriteString("feed_url", Site.Addresses.Absolute(Site.Addresses.File(language, "feed.json")));
        json.WriteKnown("description", Site.Settings.Description);
        json.WriteString("language", language);
        json.WriteStartArray("items");
        foreach (var document in documents)
        {
            var url = Site.Addresses.Absolute(Site.Addresses.Of(document));
            json.WriteStartObject();
            json.WriteString("id", url);
            json.WriteString("url", url);
            json.WriteString("title", document.Front.Title.Value);
            json.WriteString("content_text", document.Front.Message?.Value ?? document.Front.Title.Value);
            json.WriteString("date_published", Time(document.Front.Published!.Value.Value));
            json.WriteString("date_modified", Updated(document));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteLink(XmlWriter xml, string relation, string href)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }

    private static string Updated(Document document) => Time((document.Front.Reviewed ?? document.Front.Published)!.Value.Value);

    private static string Time(PartialDate date) => date.Earliest.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
}

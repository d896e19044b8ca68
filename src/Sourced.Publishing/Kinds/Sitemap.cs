using System.Xml;
using Sourced.Content.Documents;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;

namespace Sourced.Publishing.Kinds;

/// <summary>sitemap.xml: every page, with the day of its last change where a document gives one; and robots.txt, which leads to it.</summary>
internal sealed class Sitemap(Composers composers) : IArtifactSource
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string PageEnding = "index.html";

    private Site Site => composers.Site;

    public IEnumerable<Artifact> Artifacts() =>
    [
        Texts.Artifact(new SitePath("sitemap.xml"), ArtifactOrigin.Whole("the sitemap"), OutputKinds.Site, Write),
        Texts.Artifact(
            new SitePath("robots.txt"),
            ArtifactOrigin.Whole("robots.txt"),
            OutputKinds.Site,
            () => $"User-agent: *\nAllow: /\n\nSitemap: {Site.Addresses.Absolute(new SitePath("sitemap.xml"))}\n"),
    ];

    private byte[] Write()
    {
        var dates = Site.Library.Documents.ToDictionary(document => Site.Addresses.Of(document).Value, Changed, StringComparer.Ordinal);
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Xml.Settings))
        {
            xml.WriteStartElement("urlset", Namespace);
            foreach (var path in composers.Paths.Where(path => path.EndsWith(PageEnding, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
            {
                xml.WriteStartElement("url", Namespace);
                xml.WriteElementString("loc", Namespace, Site.Addresses.Absolute(new SitePath(path)));
                if (dates.GetValueOrDefault(path) is { } changed) xml.WriteElementString("lastmod", Namespace, changed);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    private string? Changed(Document document) => LastChange.Of(document, Site)?.ToString();
}

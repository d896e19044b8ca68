using System.Collections.Immutable;
using System.Globalization;
using Sourced.Content.Documents;
using Sourced.Content.Sources;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Data;
using Sourced.Publishing.Editions;

namespace Sourced.Publishing.Kinds;

/// <summary>New and changed sheets, as Atom and as JSON Feed, and corrections as Atom, in each language.</summary>
/// <remarks>Every date comes from a document: an edition does not know when it is made.</remarks>
internal sealed class Feeds(Composers composers) : IArtifactSource
{
    public const string Corrections = "corrections.xml";

    private Site Site => composers.Site;

    /// <summary>The feeds of a language, and their media types.</summary>
    public static ImmutableArray<(string Name, string Type)> Names { get; } =
        [("feed.xml", "application/atom+xml"), ("feed.json", "application/feed+json"), (Corrections, "application/atom+xml")];

    public IEnumerable<Artifact> Artifacts() =>
        from language in Site.Languages
        let documents = DocumentsOf(Site, language)
        where !documents.IsEmpty
        from artifact in new[]
        {
            Texts.Artifact(
                Site.Addresses.File(language, "feed.xml"),
                ArtifactOrigin.Whole("the Atom feed"),
                OutputKinds.Site,
                () => WriteAtom(language, documents),
                language
            ),
            Texts.Artifact(
                Site.Addresses.File(language, "feed.json"),
                ArtifactOrigin.Whole("the JSON feed"),
                OutputKinds.Site,
                () => WriteJson(language, documents),
                language
            ),
            Texts.Artifact(
                Site.Addresses.File(language, Corrections),
                ArtifactOrigin.Whole("the feed of corrections"),
                OutputKinds.Site,
                () => WriteCorrections(language, documents),
                language
            ),
        }
        select artifact;

    /// <summary>Newest first.</summary>
    public static ImmutableArray<Document> DocumentsOf(Site site, string language) =>
    [
        .. site.Library.Documents
            .Where(document => document.Language == language && document.Front.Published is not null)
            .Where(document => document.Kind is DocumentKind.Fact or DocumentKind.Action or DocumentKind.Myth)
            .OrderByDescending(document => Updated(document, site), StringComparer.Ordinal).ThenBy(document => document.File.Path, StringComparer.Ordinal),
    ];

    private byte[] WriteAtom(string language, ImmutableArray<Document> documents) => AtomFeed.Write(
        language,
        Site.Settings.TitleIn(language),
        Site.Settings.TitleIn(language),
        Site.Addresses.Absolute(Site.Addresses.File(language, "feed.xml")),
        Site.Addresses.Absolute(Site.Addresses.Home(language)),
        [.. documents.Select(document => Entry(document, Url(document)))]);

    /// <summary>What may no longer be used and what was wrong; and the page of corrections, each time that it changes.</summary>
    private byte[] WriteCorrections(string language, ImmutableArray<Document> documents)
    {
        var page = Site.Find(new DocumentKey(DocumentKind.Page, "corrections"), language);
        var home = Site.Addresses.Absolute(page is null ? Site.Addresses.Home(language) : Site.Addresses.Of(page));
        var entries = Changes
            .Corrections(Site, language)
            .Select(change => new AtomEntry(
                $"{change.Affected[0]}#{change.Kind}-{change.Id.Replace('#', '-')}-{change.On}",
                change.Title,
                change.Affected[0],
                Time(change.On),
                Time(change.On),
                $"{Site.Words(language)[change.Kind == "withdrawn" ? "statistic.withdrawn" : "statistic.corrected"]}. {change.ReasonIn(Site.Words(language))}"
            ))
            .Concat(page?.Front.Published is null ? [] : new[] { Entry(page, $"{Url(page)}#{Updated(page, Site)[..10]}") })
            .OrderByDescending(entry => entry.Updated, StringComparer.Ordinal).ThenBy(entry => entry.Id, StringComparer.Ordinal);
        var self = Site.Addresses.Absolute(Site.Addresses.File(language, Corrections));
        return AtomFeed.Write(
            language,
            $"{Site.Words(language)["page.corrections.title"]}: {Site.Settings.TitleIn(language)}",
            Site.Settings.TitleIn(language),
            self,
            home,
            [.. entries],
            Updated(documents[0], Site)
        );
    }

    private AtomEntry Entry(Document document, string id) =>
        new(
            id,
            document.Front.Title.Value,
            Url(document),
            Time(document.Front.Published!.Value.Value),
            Updated(document, Site),
            Pieces.Text(document.Front.Message)
        );

    private string Url(Document document) => Site.Addresses.Absolute(Site.Addresses.Of(document));

    private byte[] WriteJson(string language, ImmutableArray<Document> documents) => JsonFile.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", Site.Settings.TitleIn(language));
        json.WriteString("home_page_url", Site.Addresses.Absolute(Site.Addresses.Home(language)));
        json.WriteString("feed_url", Site.Addresses.Absolute(Site.Addresses.File(language, "feed.json")));
        json.WriteKnown("description", Site.Settings.DescriptionIn(language));
        json.WriteString("language", language);
        json.WriteStartArray("items");
        foreach (var document in documents)
        {
            var url = Url(document);
            json.WriteStartObject();
            json.WriteString("id", url);
            json.WriteString("url", url);
            json.WriteString("title", document.Front.Title.Value);
            json.WriteString("content_text", document.Front.Message?.Value ?? document.Front.Title.Value);
            json.WriteString("date_published", Time(document.Front.Published!.Value.Value));
            json.WriteString("date_modified", Updated(document, Site));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static string Updated(Document document, Site site) => Time(LastChange.Of(document, site)!.Value);

    private static string Time(PartialDate date) => date.Earliest.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
}

using Sourced.Content.Documents;
using Sourced.Content.Settings;
using Sourced.Publishing.Editions;

namespace Sourced.Publishing.Composition;

/// <summary>Where everything of the site stands. The first language stands at the root, the others below their tag.</summary>
internal sealed class Addresses(SiteSettings settings)
{
    private const string Index = "index.html";

    /// <summary>What stands before the link root: <c>https://example.org</c>.</summary>
    public string Origin => settings.BaseUrl[..^settings.LinkRoot.Length];

    public string LinkRoot => settings.LinkRoot;

    public SitePath Of(Document document) => document.Kind switch
    {
        DocumentKind.Home => Home(document.Language),
        DocumentKind.Page => Page(document.Language, document.Slug),
        var kind => Listing(document.Language, $"{FolderOf(kind)}/{SlugOf(document)}"),
    };

    /// <summary>As <see cref="Of"/> says it for a site that is not discreet: authors write links so.</summary>
    public SitePath Named(Document document) =>
        document.Kind == DocumentKind.Home ? Home(document.Language) : Listing(document.Language, $"{FolderOf(document.Kind)}/{document.Slug}");

    public SitePath Page(string language, string slug) => Listing(language, $"{FolderOf(DocumentKind.Page)}/{Neutral("page", slug)}");

    /// <summary>A part of an address: the key itself, or a code for it where the site is discreet and no address may tell a topic.</summary>
    /// <param name="kind">Of what the key names, in the singular.</param>
    public string Neutral(string kind, string key) => settings.Discreet ? ShortCode.Of($"{kind}/{key}") : key;

    /// <summary>The anchor of a word in the glossary: it stands in addresses too.</summary>
    public string Term(string id) => Neutral("term", id);

    public SitePath Home(string language) => In(language, Index);

    public SitePath Listing(string language, string folder) => In(language, $"{folder}/{Index}");

    public SitePath Statistic(string language, string code) => In(language, $"s/{code}/{Index}");

    public SitePath Source(string language, string id) => In(language, $"sources/{Neutral("source", id)}/{Index}");

    public SitePath Handout(Document document, string form, string paper) =>
        In(document.Language, $"handouts/{SlugOf(document)}/{form}-{paper}.pdf");

    /// <param name="country">As the register of help lines says it: KE, international.</param>
    public SitePath CountryHandout(string language, string country, string form, string paper) =>
        In(language, $"handouts/help/{Neutral("country", country.ToLowerInvariant())}/{form}-{paper}.pdf");

    /// <param name="code">Of a key figure.</param>
    public SitePath FigureHandout(string language, string code, string form, string paper) => In(language, $"handouts/s/{code}/{form}-{paper}.pdf");

    /// <summary>A sheet as it lies in a talk kit, with the help lines of a country.</summary>
    public SitePath KitPaper(Document document, string country, string form, string paper) =>
        In(document.Language, $"kits/papers/{Neutral("country", country.ToLowerInvariant())}/{SlugOf(document)}/{form}-{paper}.pdf");

    /// <param name="hash">Of everything that the card shows, so that a corrected card is fetched anew by those who keep copies.</param>
    public SitePath Card(string language, string code, string preset, string hash) => In(language, $"cards/{code}/{preset}.{hash}.png");

    /// <summary>The texts that go with the cards of a code.</summary>
    public SitePath Post(string language, string code) => In(language, $"s/{code}/post.txt");

    /// <summary>A sheet as one file. It is named after its code, so that its name tells nothing.</summary>
    public SitePath OfflineCopy(Document document) => In(document.Language, $"copies/{ShortCode.Of(SheetComposer.SheetName(document))}.html");

    public SitePath File(string language, string path) => In(language, path);

    /// <summary>Site address with the link root: <c>/facts/online/</c>.</summary>
    public string Href(SitePath path) => settings.LinkRoot + "/" + WithoutIndex(path);

    public string Absolute(SitePath path) => settings.BaseUrl + "/" + WithoutIndex(path);

    /// <summary>The absolute address without its scheme, for print.</summary>
    public string Printed(SitePath path) => (settings.Host + settings.LinkRoot + "/" + WithoutIndex(path)).TrimEnd('/');

    private string SlugOf(Document document) => Neutral(document.Kind.ToString().ToLowerInvariant(), document.Slug);

    private static string FolderOf(DocumentKind kind) => kind switch
    {
        DocumentKind.Fact => "facts",
        DocumentKind.Action => "actions",
        DocumentKind.Myth => "myths",
        _ => "pages",
    };

    private SitePath In(string language, string path) => new(language == settings.Languages[0] ? path : $"{language}/{path}");

    private static string WithoutIndex(SitePath path) =>
        path.Value == Index || path.Value.EndsWith("/" + Index, StringComparison.Ordinal) ? path.Value[..^Index.Length] : path.Value;
}

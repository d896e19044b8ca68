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
        DocumentKind.Home => In(document.Language, Index),
        DocumentKind.Fact => In(document.Language, $"facts/{document.Slug}/{Index}"),
        DocumentKind.Action => In(document.Language, $"actions/{document.Slug}/{Index}"),
        DocumentKind.Myth => In(document.Language, $"myths/{document.Slug}/{Index}"),
        _ => In(document.Language, $"pages/{document.Slug}/{Index}"),
    };

    public SitePath Home(string language) => In(language, Index);

    public SitePath Listing(string language, string folder) => In(language, $"{folder}/{Index}");

    /// <summary>What the site has on a topic.</summary>
    public SitePath Topic(string language, string key) => Listing(language, $"topics/{key}");

    public SitePath Statistic(string language, string code) => In(language, $"s/{code}/{Index}");

    public SitePath Source(string language, string id) => In(language, $"sources/{id}/{Index}");

    public SitePath Handout(Document document, string form, string paper) =>
        In(document.Language, $"handouts/{document.Slug}/{form}-{paper}.pdf");

    /// <param name="hash">Of everything that the card shows, so that a corrected card is fetched anew by those who keep copies.</param>
    public SitePath Card(string language, string code, string preset, string hash) => In(language, $"cards/{code}/{preset}.{hash}.png");

    /// <summary>The texts that go with the cards of a code.</summary>
    public SitePath Post(string language, string code) => In(language, $"cards/{code}/post.txt");

    /// <summary>A sheet as one file. It is named after its code, so that its name tells nothing.</summary>
    public SitePath OfflineCopy(Document document) => In(document.Language, $"copies/{ShortCode.Of(SheetComposer.SheetName(document))}.html");

    public SitePath File(string language, string path) => In(language, path);

    /// <summary>Site address with the link root: <c>/facts/online/</c>.</summary>
    public string Href(SitePath path) => settings.LinkRoot + "/" + WithoutIndex(path);

    public string Absolute(SitePath path) => settings.BaseUrl + "/" + WithoutIndex(path);

    /// <summary>The absolute address without its scheme, for print.</summary>
    public string Printed(SitePath path) => (settings.Host + settings.LinkRoot + "/" + WithoutIndex(path)).TrimEnd('/');

    private SitePath In(string language, string path) => new(language == settings.Languages[0] ? path : $"{language}/{path}");

    private static string WithoutIndex(SitePath path) =>
        path.Value == Index || path.Value.EndsWith("/" + Index, StringComparison.Ordinal) ? path.Value[..^Index.Length] : path.Value;
}

using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Sourced.Content.Documents;
using Sourced.Content.Sources;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Composition;

/// <summary>What a page says of itself in the words of schema.org, as JSON-LD that is safe inside a script element.</summary>
internal static class LinkedData
{
    public const string Licence = "https://creativecommons.org/licenses/by/4.0/";

    // letters of every script stay readable; the characters that could end a script element are escaped
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Of(Site site, Document document, PageAddress page, ImmutableArray<KeyFigureView> figures) => Write(json =>
    {
        var article = document.Kind is DocumentKind.Fact or DocumentKind.Action or DocumentKind.Myth;
        json.WriteString("@type", article ? "Article" : "WebPage");
        json.WriteString(article ? "headline" : "name", page.Title);
        if (page.Description.Length > 0) json.WriteString("description", page.Description);
        json.WriteString("url", site.Addresses.Absolute(page.Path));
        json.WriteString("inLanguage", page.Language);
        WriteSite(json, "author", site);
        WriteSite(json, "publisher", site);
        if (document.Front.Published is { } published) json.WriteString("datePublished", published.Value.ToString());
        if ((document.Front.Reviewed ?? document.Front.Published) is { } modified) json.WriteString("dateModified", modified.Value.ToString());
        json.WriteString("license", Licence);
        json.WriteBoolean("isAccessibleForFree", true);
        var cited = Citations.In(document).Concat(document.Front.KeyFigures.Select(figure => figure.Finding.Value.SourceId)).Distinct(StringComparer.Ordinal)
            .Select(id => site.Library.FindSource(document, id)).OfType<Source>().ToList();
        if (cited.Count == 0) return;
        json.WriteStartArray("citation");
        foreach (var source in cited) WriteSource(json, source);
        json.WriteEndArray();
    });

    public static string OfStatistic(Site site, PageAddress page, KeyFigureView figure, Source source) => Write(json =>
    {
        json.WriteString("@type", "Claim");
        json.WriteString("text", $"{figure.Figure} {figure.Statement}");
        json.WriteString("url", site.Addresses.Absolute(page.Path));
        json.WriteString("inLanguage", page.Language);
        json.WriteStartArray("citation");
        WriteSource(json, source);
        json.WriteEndArray();
    });

    public static string OfData(Site site, PageAddress page, IEnumerable<(string Format, string Url)> files) => Write(json =>
    {
        json.WriteString("@type", "Dataset");
        json.WriteString("name", page.Title);
        json.WriteString("description", page.Description.Length > 0 ? page.Description : page.Title);
        json.WriteString("url", site.Addresses.Absolute(page.Path));
        json.WriteString("license", Licence);
        WriteSite(json, "creator", site);
        json.WriteStartArray("distribution");
        foreach (var (format, url) in files)
        {
            json.WriteStartObject();
            json.WriteString("@type", "DataDownload");
            json.WriteString("encodingFormat", format);
            json.WriteString("contentUrl", url);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static string Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void WriteSite(Utf8JsonWriter json, string role, Site site)
    {
        json.WriteStartObject(role);
        json.WriteString("@type", "Organization");
        json.WriteString("name", site.Settings.SiteTitle);
        json.WriteString("url", site.Settings.BaseUrl + "/");
        json.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter json, Source source)
    {
        json.WriteStartObject();
        json.WriteString("@type", source.Type.Value switch
        {
            "article-journal" => "ScholarlyArticle",
            "report" => "Report",
            "dataset" => "Dataset",
            "book" => "Book",
            "legislation" => "Legislation",
            "webpage" => "WebPage",
            _ => "CreativeWork",
        });
        if (source.Title is { } title) json.WriteString("name", title.Value);
        if (source.Issued is { } issued) json.WriteString("datePublished", issued.Value.ToString());
        if (source.Doi is { } doi) json.WriteString("identifier", $"https://doi.org/{doi.Value}");
        if (References.Original(source) is { } address) json.WriteString("url", address);
        json.WriteEndObject();
    }
}

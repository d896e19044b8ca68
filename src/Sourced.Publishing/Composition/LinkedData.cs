using System.Collections.Immutable;
using System.Globalization;
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

    public static string Of(Site site, Document document, PageAddress page, ImmutableArray<KeyFigureView> figures) =>
        Write(json =>
        {
            var article = document.Kind is DocumentKind.Fact or DocumentKind.Action or DocumentKind.Myth;
            if (article)
                WriteTexts(json, "@type", "Article", "WebPage");
            else
                json.WriteString("@type", "WebPage");
            json.WriteString(article ? "headline" : "name", page.Title);
            if (page.Description.Length > 0)
                json.WriteString("description", page.Description);
            json.WriteString("url", site.Addresses.Absolute(page.Path));
            json.WriteString("inLanguage", page.Language);
            WriteSite(json, "author", site, page.Language);
            WriteSite(json, "publisher", site, page.Language);
            if (document.Front.Published is { } published)
                json.WriteString("datePublished", published.Value.ToString());
            if (LastChange.Of(document, site) is { } modified)
                json.WriteString("dateModified", modified.ToString());
            if (document.Front.Reviewed is { } reviewed)
                json.WriteString("lastReviewed", reviewed.Value.ToString()); // by whom is not said: a sheet names no reviewer
            json.WriteString("license", Licence);
            json.WriteBoolean("isAccessibleForFree", true);
            WriteTexts(
                json,
                "accessibilityFeature",
                "alternativeText",
                "displayTransformability",
                "longDescription",
                "readingOrder",
                "structuralNavigation"
            );
            var cited = Citations.In(document).Select(id => site.Library.FindSource(document, id)).OfType<Source>().ToList();
            if (cited.Count == 0)
                return;
            json.WriteStartArray("citation");
            foreach (var source in cited)
                WriteSource(json, source);
            json.WriteEndArray();
        });

    /// <param name="appearances">The pages that show it, in the page's language.</param>
    public static string OfStatistic(Site site, PageAddress page, KeyFigureView figure, Source source, IEnumerable<Document> appearances) => Write(json =>
    {
        json.WriteString("@type", "Claim");
        json.WriteString("text", $"{figure.Figure} {figure.Statement}");
        json.WriteString("url", site.Addresses.Absolute(page.Path));
        json.WriteString("inLanguage", figure.Language ?? page.Language);
        WriteSite(json, "publisher", site, page.Language);
        json.WriteString("license", Licence);
        json.WriteStartArray("appearance");
        foreach (var document in appearances)
        {
            json.WriteStartObject();
            json.WriteString("@type", "WebPage");
            json.WriteString("name", document.Front.Title.Value);
            json.WriteString("url", site.Addresses.Absolute(site.Addresses.Of(document)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("citation");
        WriteSource(json, source);
        json.WriteEndArray();
    });

    public static string OfData(Site site, PageAddress page, IEnumerable<(string Format, string Url)> files) =>
        Write(json =>
        {
            json.WriteString("@type", "Dataset");
            json.WriteString("name", page.Title);
            json.WriteString("description", page.Description.Length > 0 ? page.Description : page.Title);
            json.WriteString("url", site.Addresses.Absolute(page.Path));
            json.WriteString("license", Licence);
            json.WriteBoolean("isAccessibleForFree", true);
            WriteSite(json, "creator", site, page.Language);
            WriteTexts(json, "inLanguage", [.. site.Languages]);
            WriteTexts(json, "variableMeasured", [.. Data.StatisticTable.Columns]);
            var findings = site.Findings.All.Select(finding => finding.Finding).ToList();
            var periods = findings.Select(finding => Data.PeriodBounds.Read(finding.Period?.Value ?? "")).ToList();
            var years = periods
                .SelectMany(period => new[] { period.Start, period.End })
                .Where(point => point.Length > 0)
                .Select(point => point[..4])
                .Order(StringComparer.Ordinal)
                .ToList();
            if (years.Count > 0)
                json.WriteString("temporalCoverage", $"{years[0]}/{years[^1]}");
            WriteTexts(
                json,
                "spatialCoverage",
                [
                    .. findings
                        .Select(finding => finding.Place?.Value ?? "")
                        .Where(place => place.Length > 0)
                        .Distinct(StringComparer.Ordinal)
                        .Order(StringComparer.Ordinal),
                ]
            );
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

    private static void WriteTexts(Utf8JsonWriter json, string name, params ReadOnlySpan<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

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

    private static void WriteSite(Utf8JsonWriter json, string role, Site site, string language)
    {
        json.WriteStartObject(role);
        json.WriteString("@type", "Organization");
        json.WriteString("name", site.Settings.TitleIn(language));
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

using System.Collections.Frozen;

namespace Sourced.Preview.Serving;

/// <summary>What browsers are told that a file is.</summary>
internal static class ContentTypes
{
    private static readonly FrozenDictionary<string, string> ByEnding = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".json"] = "application/json",
        [".jsonld"] = "application/ld+json",
        [".xml"] = "application/xml",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".pdf"] = "application/pdf",
        [".woff2"] = "font/woff2",
        [".txt"] = "text/plain; charset=utf-8",
        [".csv"] = "text/csv; charset=utf-8",
        [".bib"] = "application/x-bibtex; charset=utf-8",
        [".ris"] = "application/x-research-info-systems; charset=utf-8",
        [".yaml"] = "application/yaml",
        [".zip"] = "application/zip",
        [".webmanifest"] = "application/manifest+json",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static string Of(string path) =>
        ByEnding.GetValueOrDefault(
            Path.GetExtension(path),
            path.EndsWith("_headers", StringComparison.Ordinal) ? "text/plain; charset=utf-8" : "application/octet-stream"
        );
}

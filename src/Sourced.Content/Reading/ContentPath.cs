using System.Collections.Immutable;
using Sourced.Content.Documents;

namespace Sourced.Content.Reading;

/// <summary>What a file of the input is, told by its folder and name.</summary>
/// <param name="Path">From the project's folder.</param>
/// <param name="Kind">How it is read.</param>
/// <param name="Document">Which kind of document, when it is one.</param>
/// <param name="Language">Its language tag.</param>
/// <param name="Folder">The folder that tells its kind, or empty.</param>
/// <param name="Slug">Its name without ending; empty for the home page.</param>
internal sealed record ContentPath(string Path, ContentKind Kind, DocumentKind Document, string Language, string Folder, string Slug)
{
    private const string Readme = "README.md";

    /// <param name="path">From the project's folder.</param>
    /// <param name="inside">From the input folder.</param>
    /// <param name="languages">The site's languages, the main one first.</param>
    public static ContentPath Of(string path, string inside, ImmutableArray<string> languages)
    {
        var folders = inside.Split('/');
        var name = folders[^1];
        var language = languages[0];
        var depth = 0;
        if (folders.Length > 1 && languages.IndexOf(folders[0]) > 0) (language, depth) = (folders[0], 1);
        var (kind, document) = Classify(folders.AsSpan(depth), translated: depth > 0, languages);
        var folder = folders.Length > depth + 1 ? folders[depth] : "";
        return new ContentPath(
            path,
            kind,
            document,
            language,
            folder,
            kind == ContentKind.Document && document == DocumentKind.Home ? "" : System.IO.Path.GetFileNameWithoutExtension(name)
        );
    }

    private static (ContentKind Kind, DocumentKind Document) Classify(ReadOnlySpan<string> parts, bool translated, ImmutableArray<string> languages)
    {
        var name = parts[^1];
        if (name is Readme or "LICENSE") return (ContentKind.NotContent, default);
        if (parts.Length == 1) return TopLevel(name, translated);
        if (DocumentFolders.TryGetValue(parts[0], out var document))
            return name.EndsWith(".md", StringComparison.Ordinal) ? (ContentKind.Document, document) : (ContentKind.UnknownFile, default);
        if (parts[0] == "sources" && !translated)
            return name.EndsWith(".yml", StringComparison.Ordinal) ? (ContentKind.Source, default) : (ContentKind.UnknownFile, default);
        if (!translated && parts[0] == languages[0]) return (ContentKind.MainLanguageFolder, default);
        return (!translated && LanguageTag.IsWellFormed(parts[0]) ? ContentKind.UnknownLanguage : ContentKind.UnknownFolder, default);
    }

    private static (ContentKind Kind, DocumentKind Document) TopLevel(string name, bool translated) => (name, translated) switch
    {
        ("index.md", _) => (ContentKind.Document, DocumentKind.Home),
        ("help-lines.yml", false) => (ContentKind.HelpLines, default),
        ("discredited.yml", false) => (ContentKind.Discredited, default),
        ("terminology.yml", false) => (ContentKind.Terminology, default),
        ("glossary.yml", false) => (ContentKind.Glossary, default),
        ("link-checks.yml", false) => (ContentKind.LinkChecks, default),
        ("codes.txt" or "cards.txt", false) => (ContentKind.NotContent, default),
        _ => (ContentKind.UnknownFile, default),
    };

    private static readonly Dictionary<string, DocumentKind> DocumentFolders = new(StringComparer.Ordinal)
    {
        ["facts"] = DocumentKind.Fact,
        ["actions"] = DocumentKind.Action,
        ["myths"] = DocumentKind.Myth,
        ["pages"] = DocumentKind.Page,
    };

    public static IEnumerable<string> KnownFolders => [.. DocumentFolders.Keys, "sources"];

    public static readonly ImmutableArray<string> TopLevelFiles =
    [
        "index.md",
        "help-lines.yml",
        "discredited.yml",
        "terminology.yml",
        "glossary.yml",
        "link-checks.yml",
    ];
}

internal enum ContentKind
{
    Document,
    Source,
    HelpLines,
    Discredited,
    Terminology,
    Glossary,
    LinkChecks,

    /// <summary>For people who look into the folder.</summary>
    NotContent,
    UnknownFile,
    UnknownFolder,

    /// <summary>A folder that looks like a language which the settings do not name.</summary>
    UnknownLanguage,

    /// <summary>A folder for the language whose files stand in no folder.</summary>
    MainLanguageFolder,
}

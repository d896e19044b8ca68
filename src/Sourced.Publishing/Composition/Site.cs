using System.Collections.Frozen;
using System.Collections.Immutable;
using Sourced.Content;
using Sourced.Content.Documents;
using Sourced.Content.Settings;
using Sourced.Content.Sources;
using Sourced.Evidence;
using Sourced.Theme;
using Sourced.Theme.Language;

namespace Sourced.Publishing.Composition;

/// <summary>What every page may need to know of the site as a whole. Made once, read by all.</summary>
internal sealed class Site
{
    private readonly FrozenDictionary<string, Words> _words;
    private readonly FrozenDictionary<string, TermLinks> _terms;
    private readonly FrozenDictionary<string, Document> _byFile;
    private readonly FrozenDictionary<(DocumentKey Key, string Language), Document> _byKey;

    /// <param name="theme">Where the theme's own files are; null for those that were carried.</param>
    public Site(Library library, EvidenceReport report, CodeRegistry codes, ThemeSource? theme = null)
    {
        Theme = theme ?? ThemeSource.AsCarried;
        Library = library;
        Report = report;
        Addresses = new Addresses(library.Settings);
        _words = Languages.ToFrozenDictionary(language => language, WordsOf, StringComparer.Ordinal);
        _byFile = library.Documents.ToFrozenDictionary(document => document.File.Path, StringComparer.Ordinal);
        _byKey = library.Documents.ToFrozenDictionary(document => (document.Key, document.Language));
        _terms = Languages.ToFrozenDictionary(language => language, language => new TermLinks(library.Glossary, language), StringComparer.Ordinal);
        Findings = FindingRegister.Of(library, report, codes);
        Sources = [.. library.Sources.Values.OrderBy(source => source.Id.Value, StringComparer.Ordinal)];
    }

    public ThemeSource Theme { get; }

    public Library Library { get; }

    public SiteSettings Settings => Library.Settings;

    public EvidenceReport Report { get; }

    public Addresses Addresses { get; }

    public FindingRegister Findings { get; }

    /// <summary>Shared sources, by id.</summary>
    public ImmutableArray<Source> Sources { get; }

    public ImmutableArray<string> Languages => Settings.Languages;

    public string MainLanguage => Settings.Languages[0];

    public Words Words(string language) => _words[language];

    public TermLinks Terms(string language) => _terms[language];

    public Document? FindFile(string path) => _byFile.GetValueOrDefault(path);

    public Document? Find(DocumentKey key, string language) => _byKey.GetValueOrDefault((key, language));

    /// <summary>The document in each language that has it, in the order of the settings.</summary>
    public IEnumerable<Document> Editions(DocumentKey key) => Languages.Select(language => Find(key, language)).OfType<Document>();

    /// <summary>
    /// The documents of a kind for readers of a language: in that language, else in the first one that has it; by their own order, then by title.
    /// </summary>
    public ImmutableArray<Document> List(DocumentKind kind, string language) =>
    [
        .. Library.Documents.Where(document => document.Kind == kind).Select(document => document.Key).Distinct()
            .Select(key => Find(key, language) ?? Editions(key).First())
            .OrderBy(document => document.Front.Order?.Value ?? int.MaxValue)
            .ThenBy(document => document.Front.Title.Value, StringComparer.Ordinal),
    ];

    /// <summary>A language that the theme does not speak gets its English words.</summary>
    private Words WordsOf(string language) =>
        Theme.Words(language) ?? Theme.Words(language.Split('-')[0]) ?? Theme.Words("en")!;
}

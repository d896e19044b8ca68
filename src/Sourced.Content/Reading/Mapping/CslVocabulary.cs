using System.Collections.Frozen;
using Sourced.Content.Sources;

namespace Sourced.Content.Reading.Mapping;

/// <summary>The words of CSL 1.0.2 that a source may use, and our own for evidence.</summary>
internal static class CslVocabulary
{
    public static readonly FrozenSet<string> Types = FrozenSet.Create(
        StringComparer.Ordinal,
        "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter", "classic", "collection",
        "dataset", "document", "entry", "entry-dictionary", "entry-encyclopedia", "event", "figure", "graphic", "hearing", "interview",
        "legal_case", "legislation", "manuscript", "map", "motion_picture", "musical_score", "pamphlet", "paper-conference", "patent",
        "performance", "periodical", "personal_communication", "post", "post-weblog", "regulation", "report", "review", "review-book",
        "software", "song", "speech", "standard", "thesis", "treaty", "webpage");

    /// <summary>Text and number variables that have no property of their own in <see cref="Source"/>.</summary>
    public static readonly FrozenSet<string> OtherVariables = FrozenSet.Create(
        StringComparer.Ordinal,
        "abstract", "annote", "archive-place", "archive_location", "authority", "call-number", "chapter-number", "citation-label", "collection-number",
        "collection-title", "container-title", "container-title-short", "dimensions", "division", "edition", "event-place", "event-title", "genre",
        "ISSN", "issue", "jurisdiction", "keyword", "language", "locator", "medium", "number", "number-of-pages", "number-of-volumes",
        "original-title", "page", "page-first", "part", "part-title", "PMCID", "PMID", "printing", "publisher-place", "references", "reviewed-genre",
        "reviewed-title", "scale", "section", "source", "status", "supplement", "title-short", "version", "volume", "volume-title", "year-suffix");

    public static readonly FrozenDictionary<string, EvidenceKind> Kinds = new Dictionary<string, EvidenceKind>
    {
        ["count"] = EvidenceKind.Count,
        ["survey"] = EvidenceKind.Survey,
        ["random-survey"] = EvidenceKind.RandomSurvey,
        ["reports"] = EvidenceKind.Reports,
        ["estimate"] = EvidenceKind.Estimate,
        ["review"] = EvidenceKind.Review,
        ["law"] = EvidenceKind.Law,
        ["guideline"] = EvidenceKind.Guideline,
        ["experience"] = EvidenceKind.Experience,
    }.ToFrozenDictionary(StringComparer.Ordinal);
}

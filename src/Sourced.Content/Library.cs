using System.Collections.Frozen;
using System.Collections.Immutable;
using Sourced.Content.Documents;
using Sourced.Content.Registers;
using Sourced.Content.Settings;
using Sourced.Content.Sources;

namespace Sourced.Content;

/// <summary>Everything the authors wrote, parsed once: typed, immutable, every value with its place in its file.</summary>
public sealed record Library
{
    public required SiteSettings Settings { get; init; }

    /// <summary>All documents in every language, ordered by path.</summary>
    public required ImmutableArray<Document> Documents { get; init; }

    /// <summary>Shared sources by id. A sheet's own references are in its front matter.</summary>
    public required FrozenDictionary<string, Source> Sources { get; init; }

    public ImmutableArray<HelpLine> HelpLines { get; init; } = [];

    public ImmutableArray<DiscreditedClaim> Discredited { get; init; } = [];

    public ImmutableArray<AvoidedTerm> Terminology { get; init; } = [];

    public ImmutableArray<GlossaryTerm> Glossary { get; init; } = [];

    /// <summary>What was found when somebody last looked whether sources still stand at their addresses.</summary>
    public ImmutableArray<LinkCheck> LinkChecks { get; init; } = [];

    /// <summary>The source that a citation in a document means: the document's own first, then the shared ones.</summary>
    public Source? FindSource(Document document, string id) =>
        document.References.FirstOrDefault(source => source.Id.Value == id) ?? Sources.GetValueOrDefault(id);
}

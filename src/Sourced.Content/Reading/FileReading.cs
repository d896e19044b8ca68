using System.Collections.Immutable;
using Sourced.Content.Documents;
using Sourced.Content.Registers;
using Sourced.Content.Sources;

namespace Sourced.Content.Reading;

/// <summary>What one file gave.</summary>
internal sealed class FileReading(ContentPath path)
{
    public ContentPath Path => path;

    public DiagnosticBag Bag { get; } = new();

    public Document? Document { get; set; }

    public Source? Source { get; set; }

    public ImmutableArray<HelpLine> HelpLines { get; set; } = [];

    public ImmutableArray<DiscreditedClaim> Discredited { get; set; } = [];

    public ImmutableArray<AvoidedTerm> Terminology { get; set; } = [];

    public ImmutableArray<GlossaryTerm> Glossary { get; set; } = [];

    public ImmutableArray<LinkCheck> LinkChecks { get; set; } = [];
}

using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Content.Documents;
using Sourced.Evidence.Binding;

namespace Sourced.Evidence;

/// <summary>What the gate found: every number with its verdict, and everything the author should know.</summary>
public sealed record EvidenceReport
{
    /// <summary>Every number of every text that readers will read, ordered by file and place.</summary>
    public required ImmutableArray<CheckedNumber> Numbers { get; init; }

    /// <summary>Ordered by file and place; one cause, one diagnostic.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>What was found and let pass by a comment of the author's, ordered by file and place.</summary>
    public ImmutableArray<SuppressedDiagnostic> Suppressed { get; init; } = [];

    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>The numbers of one document, front matter included, ordered by place. Takes time linear in that document.</summary>
    public ImmutableArray<CheckedNumber> In(Document document) => Index.TryGetValue(document.File.Path, out var numbers) ? numbers : [];

    private ImmutableDictionary<string, ImmutableArray<CheckedNumber>> Index => field ??=
        Numbers.GroupBy(number => number.Span.File.Path, StringComparer.Ordinal)
            .ToImmutableDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
}

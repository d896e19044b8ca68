using System.Collections.Immutable;
using Sourced.Content.Sources;
using Sourced.Content.Text;
using Sourced.Evidence.Findings;
using Sourced.Evidence.Texts;

namespace Sourced.Evidence.Binding;

/// <summary>What a mark, or a key figure's own finding, offers to the statistics beside it.</summary>
/// <param name="Reference">As written.</param>
/// <param name="Span">Where it is written.</param>
/// <param name="Source">Null when there is no such source.</param>
/// <param name="Findings">The pinned finding, or all of the source; empty when the pinned one does not exist.</param>
internal sealed record Citation(FindingReference Reference, SourceSpan Span, Source? Source, ImmutableArray<RecordedFinding> Findings)
{
    /// <summary>Null for a key figure's own finding, which serves all its fields.</summary>
    public Mark? Mark { get; init; }

    public bool IsPinned => Reference.FindingId is not null;

    public bool IsUnknown => Source is null || (IsPinned && Findings.IsEmpty);

    public string Locator => Mark?.Item.Locator ?? "";
}

using System.Collections.Immutable;
using Sourced.Content.Text;

namespace Sourced.Content.Sources;

/// <summary>A work that statistics rest on: a CSL item with what this project adds to it.</summary>
public sealed record Source
{
    public required Located<string> Id { get; init; }

    /// <summary>A CSL type: report, webpage, article-journal …</summary>
    public required Located<string> Type { get; init; }

    public Located<string>? Title { get; init; }

    public ImmutableArray<Name> Authors { get; init; } = [];

    public ImmutableArray<Name> Editors { get; init; } = [];

    public Located<string>? Publisher { get; init; }

    /// <summary>Who paid for the work.</summary>
    public Located<string>? Funder { get; init; }

    /// <summary>Under which the work itself may be used.</summary>
    public Located<string>? Licence { get; init; }

    public Located<PartialDate>? Issued { get; init; }

    public Located<PartialDate>? Accessed { get; init; }

    public Located<string>? Url { get; init; }

    public Located<string>? Doi { get; init; }

    public Located<string>? Isbn { get; init; }

    /// <summary>Where somebody else's copy was read. It is told, and not linked: who else's host it is may change tomorrow.</summary>
    public Located<string>? Copy { get; init; }

    public Archive? Archive { get; init; }

    /// <summary>Every other CSL variable that was given (container-title, volume, page …), as text, in the author's order.</summary>
    public ImmutableArray<KeyValuePair<string, Located<string>>> Other { get; init; } = [];

    public required Located<EvidenceKind> Kind { get; init; }

    /// <summary>The source's own rhythm: never, yearly, quarterly, or an ISO 8601 duration. Null when not given.</summary>
    public Located<string>? Updates { get; init; }

    /// <summary>What this source cannot show.</summary>
    public RecordText? Limits { get; init; }

    /// <summary>What an editor must know of the record itself.</summary>
    public RecordText? Note { get; init; }

    /// <summary>Who wrote the record down: somebody else signs it off.</summary>
    public Located<string>? RecordedBy { get; init; }

    public ImmutableArray<Finding> Findings { get; init; } = [];

    public Withdrawal? Withdrawn { get; init; }

    /// <summary>True for a source in a sheet's own <c>references</c>: it is listed on that sheet and has no page of its own.</summary>
    public bool BelongsToOneSheet { get; init; }

    public SourceFile File => Id.Span.File;

    public Finding? FindFinding(string id) => Findings.FirstOrDefault(finding => finding.Id.Value == id);
}

using System.Collections.Immutable;
using Sourced.Content.Registers;
using Sourced.Content.Text;

namespace Sourced.Content.Sources;

/// <summary>A figure recorded with its source: what it measures, in whom, where, when, and where to look it up.</summary>
public sealed record Finding
{
    public required Located<string> Id { get; init; }

    /// <summary>The figure exactly as the source prints it.</summary>
    public required Located<string> Figure { get; init; }

    /// <summary>How the figure is written in other languages, where digits do not say all: "1 de cada 6". Null where nobody has said.</summary>
    public LocalizedText? Written { get; init; }

    public RecordText? Measures { get; init; }

    public RecordText? Population { get; init; }

    /// <summary>How many were asked or counted, as text.</summary>
    public RecordText? Sample { get; init; }

    public RecordText? Place { get; init; }

    public RecordText? Period { get; init; }

    /// <summary>Where in the source the figure stands: a page, a table, a heading.</summary>
    public RecordText? Locator { get; init; }

    /// <summary>At most 25 words of the source.</summary>
    public Located<string>? Quote { get; init; }

    /// <summary>An arithmetic expression over other findings of the same source, from which the figure follows.</summary>
    public Located<string>? Derived { get; init; }

    /// <summary>How the record was seen: verified or secondary. Null when not given.</summary>
    public Located<string>? Seen { get; init; }

    /// <summary>Where a secondary record was seen.</summary>
    public Located<string>? SeenIn { get; init; }

    /// <summary>Who wrote this finding down, where it was somebody else than for the source as a whole.</summary>
    public Located<string>? RecordedBy { get; init; }

    /// <summary>What the record said before, the newest first.</summary>
    public ImmutableArray<EarlierFigure> Earlier { get; init; } = [];

    /// <summary>Null when nobody has signed the record off.</summary>
    public SignOff? Checked { get; init; }

    public Withdrawal? Withdrawn { get; init; }
}

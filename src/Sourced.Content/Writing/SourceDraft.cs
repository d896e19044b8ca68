using System.Collections.Immutable;
using Sourced.Content.Sources;

namespace Sourced.Content.Writing;

/// <summary>A source about to be written down: what is known of it, as text.</summary>
public sealed record SourceDraft
{
    public required string Id { get; init; }

    /// <summary>A CSL type.</summary>
    public required string Type { get; init; }

    public string? Title { get; init; }

    public ImmutableArray<Name> Authors { get; init; } = [];

    public ImmutableArray<Name> Editors { get; init; } = [];

    public string? Publisher { get; init; }

    public PartialDate? Issued { get; init; }

    public PartialDate? Accessed { get; init; }

    public string? Url { get; init; }

    public string? Doi { get; init; }

    public string? Isbn { get; init; }

    public string? ArchiveUrl { get; init; }

    /// <summary>Every other CSL variable, in order.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Other { get; init; } = [];

    /// <summary>How the evidence came about; null where nobody has said.</summary>
    public string? Kind { get; init; }

    public string? Updates { get; init; }

    public string? Limits { get; init; }

    public string? Note { get; init; }

    /// <summary>Who wrote the record down.</summary>
    public string? RecordedBy { get; init; }

    public ImmutableArray<FindingDraft> Findings { get; init; } = [];
}

/// <summary>A finding about to be written down: its keys in the order of the format, without those that nobody answered.</summary>
public sealed record FindingDraft(string Id, ImmutableArray<KeyValuePair<string, string>> Values);

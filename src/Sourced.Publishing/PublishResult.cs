using System.Collections.Immutable;
using Sourced.Content.Diagnostics;

namespace Sourced.Publishing;

/// <summary>What came of it.</summary>
public sealed record PublishResult
{
    public PublishCounts Counts { get; init; } = new();

    /// <summary>Problems of the edition itself, ordered by file and place. An error among them: nothing was published.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Why nothing could be published for a reason that is not in the content; null when there was none.</summary>
    public PublishFailure? Failure { get; init; }

    public bool Published => Failure is null && !Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}

/// <summary>An edition in numbers.</summary>
public sealed record PublishCounts
{
    /// <summary>Fact sheets, in every language.</summary>
    public int Sheets { get; init; }

    public int StatisticsBound { get; init; }

    public int Handouts { get; init; }

    public int Cards { get; init; }

    /// <summary>HTML pages.</summary>
    public int Pages { get; init; }

    /// <summary>Artifacts made in this run.</summary>
    public int Rendered { get; init; }

    /// <summary>Artifacts that the store held already.</summary>
    public int Reused { get; init; }

    /// <summary>Files of the output that are new or have changed.</summary>
    public int Written { get; init; }

    /// <summary>Codes and addresses of cards that the registries of published ones do not have; 0 where they entered with this edition.</summary>
    public int NotReleased { get; init; }
}

/// <param name="Kind">What stood in the way.</param>
/// <param name="Message">What is wrong: lower case, no full stop.</param>
/// <param name="Help">What to do about it; may take several lines.</param>
public sealed record PublishFailure(PublishFailureKind Kind, string Message, string Help);

public enum PublishFailureKind
{
    /// <summary>The output folder is not one that may be replaced.</summary>
    Output,
    /// <summary>Another build of this project is running.</summary>
    Busy,
    /// <summary>Node or its packages are missing: handouts and cards cannot be made.</summary>
    Typesetter,
    /// <summary>The theme folder is missing or lacks a file.</summary>
    Theme,
    /// <summary>A setting asks for what the library does not have.</summary>
    Settings,
    /// <summary>A file or folder could not be written: no permission, no room, another disk mounted there.</summary>
    Disk,
}

using Sourced.Content;
using Sourced.Evidence;

namespace Sourced.Publishing;

/// <summary>What to publish, and where. An edition follows from its input alone: the day decides on nothing but warnings.</summary>
public sealed record PublishRequest
{
    /// <summary>Absolute path of the project's folder. Output and theme are found from it by the settings, the store is in its <c>.sourced/</c>.</summary>
    public required string Root { get; init; }

    /// <summary>What the authors wrote, with the settings of the site.</summary>
    public required Library Library { get; init; }

    /// <summary>What the gate found in this very library. A report with errors publishes nothing.</summary>
    public required EvidenceReport Report { get; init; }

    /// <summary>The other kinds of the last edition stay as they are.</summary>
    public OutputKinds Only { get; init; } = OutputKinds.All;

    /// <summary>True when readers will get this edition: its codes and the addresses of its cards enter the registries, and are kept for ever.</summary>
    public bool IsRelease { get; init; }

    /// <summary>Today, for warnings of what grows old in the theme; null to say nothing of that.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>How many artifacts to render at once, at least 1.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>When given, this share of the artifacts is rendered into the store and nothing is published.</summary>
    public Shard? Shard { get; init; }
}

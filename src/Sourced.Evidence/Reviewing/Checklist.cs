using System.Collections.Immutable;

namespace Sourced.Evidence.Reviewing;

/// <summary>What somebody who signs a finding off has asked of it. Each is answered yes, or the finding is not signed.</summary>
public static class Checklist
{
    public static ImmutableArray<string> Questions { get; } =
    [
        "Is this the primary source, or does the record say that it is not?",
        "Are these the same people as in the source: the same population, no wider?",
        "Is it the same unit: percent or points, people or reports, which currency?",
        "Is it the same period?",
        "Is it the same place?",
        "Are sample and method stated as the source states them?",
        "Is this the newest edition of the source?",
        "Is the wording no stronger than the source's own?",
        "Are the limits of the source stated?",
        "Is the source independent of those whom the figure serves, or is its interest told?",
    ];
}

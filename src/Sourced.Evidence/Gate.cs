using Sourced.Content;

namespace Sourced.Evidence;

/// <summary>The evidence gate: holds every statistic of a library against the source that it cites.</summary>
public static class Gate
{
    /// <summary>Reads every text that a reader will read, binds what is a statistic, runs the rules. Pure: same library and options, same report.</summary>
    public static EvidenceReport Check(Library library, GateOptions options) => new RepeatedGate().Check(library, options);
}

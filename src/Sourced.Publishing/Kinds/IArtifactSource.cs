using Sourced.Publishing.Editions;

namespace Sourced.Publishing.Kinds;

/// <summary>One kind of thing that an edition holds. A new kind of output is a new one of these, and nothing else changes.</summary>
internal interface IArtifactSource
{
    /// <summary>Lists the files by their addresses; nothing is composed before its turn.</summary>
    IEnumerable<Artifact> Artifacts();
}

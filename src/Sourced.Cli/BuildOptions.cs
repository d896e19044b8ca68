using Sourced.Publishing;

namespace Sourced.Cli;

/// <summary>What one build was asked to do.</summary>
internal sealed record BuildOptions(Project Project, DateOnly AsOf, int Jobs, bool Strict, OutputKinds Only, Shard? Shard, bool IsRelease);

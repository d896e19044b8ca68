using System.Collections.Immutable;
using Sourced.Content.Diagnostics;

namespace Sourced.Publishing.Proofs;

/// <summary>A file of a proof, made.</summary>
/// <param name="Path">In the output, forward slashes.</param>
/// <param name="Bytes">As a build would publish them; empty where an error keeps the file from being made.</param>
/// <param name="Tag">Changes with the bytes.</param>
/// <param name="Problems">What was wrong with it, errors and warnings.</param>
public sealed record ProofFile(string Path, ReadOnlyMemory<byte> Bytes, string Tag, ImmutableArray<Diagnostic> Problems)
{
    /// <summary>Of a handout that could be made; 0 for everything else.</summary>
    public int Pages { get; init; }

    /// <summary>A build would not publish it.</summary>
    public bool IsRefused => Problems.Any(problem => problem.Severity == Severity.Error);
}

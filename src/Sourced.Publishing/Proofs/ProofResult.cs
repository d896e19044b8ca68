using System.Collections.Immutable;
using Sourced.Content.Diagnostics;

namespace Sourced.Publishing.Proofs;

/// <summary>A proof, or what stood in its way.</summary>
public sealed record ProofResult
{
    /// <summary>Null where there is a problem or a failure.</summary>
    public Proof? Proof { get; init; }

    /// <summary>What no edition may have: two files at one address, a lost code. Ordered by file and place.</summary>
    public ImmutableArray<Diagnostic> Problems { get; init; } = [];

    /// <summary>A reason that is not in the content.</summary>
    public PublishFailure? Failure { get; init; }
}

using System.Collections.Immutable;
using Sourced.Content.Diagnostics;

namespace Sourced.Evidence.Baselines;

/// <param name="Remaining">What the baseline does not know.</param>
/// <param name="Accepted">What it lets pass.</param>
/// <param name="Outdated">One error for each of its entries that lets nothing pass any more.</param>
public sealed record BaselineResult(ImmutableArray<Diagnostic> Remaining, ImmutableArray<Diagnostic> Accepted, ImmutableArray<Diagnostic> Outdated);

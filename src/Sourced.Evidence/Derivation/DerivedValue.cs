using Sourced.Evidence.Exact;

namespace Sourced.Evidence.Derivation;

/// <summary>What an expression comes to, or what is wrong with it and where in its text.</summary>
internal sealed record DerivedValue(Fraction Value, string? Problem, int Start, int Length);

namespace Sourced.Statistics.Judging;

/// <summary>What a block teaches.</summary>
/// <param name="IsProblem">It sets a problem to be worked out.</param>
/// <param name="IsInference">It speaks of hypotheses, tests and samples drawn at random.</param>
/// <param name="LastQuestion">Its last sentence that asks how much comes of what was supposed, or -1.</param>
internal readonly record struct Lesson(bool IsProblem, bool IsInference, int LastQuestion);

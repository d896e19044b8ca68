using System.Collections.Immutable;
using Sourced.Content.Diagnostics;

namespace Sourced.Preview;

/// <summary>What there is to tell at the terminal.</summary>
/// <param name="Errors">What is wrong with the files as they are.</param>
/// <param name="Warnings">How many things stop nothing.</param>
/// <param name="Obstacle">What stands in the way and is not in the content, or null.</param>
/// <param name="IsHeldBack">The last edition without an error is shown instead.</param>
public sealed record PreviewNews(ImmutableArray<Diagnostic> Errors, int Warnings, Obstacle? Obstacle, bool IsHeldBack);

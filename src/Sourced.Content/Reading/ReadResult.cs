using System.Collections.Immutable;
using Sourced.Content.Diagnostics;

namespace Sourced.Content.Reading;

/// <param name="Library">What could be read.</param>
/// <param name="Diagnostics">What could not, ordered by file and place.</param>
public sealed record ReadResult(Library Library, ImmutableArray<Diagnostic> Diagnostics);

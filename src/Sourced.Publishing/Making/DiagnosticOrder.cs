using System.Collections.Immutable;
using Sourced.Content.Diagnostics;

namespace Sourced.Publishing.Making;

internal static class DiagnosticOrder
{
    /// <summary>By file and place, so that parallel work tells them in one order; what several artifacts met together is told once.</summary>
    public static ImmutableArray<Diagnostic> Of(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics.DistinctBy(diagnostic => (diagnostic.Span, diagnostic.Code, diagnostic.Message))
            .OrderBy(diagnostic => diagnostic.Span.File.Path, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Span.Start)
            .ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal),
    ];
}

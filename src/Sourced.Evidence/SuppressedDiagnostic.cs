using Sourced.Content.Diagnostics;
using Sourced.Content.Documents;

namespace Sourced.Evidence;

/// <summary>Something that was found and let pass. Each one is published with its reason.</summary>
public sealed record SuppressedDiagnostic(Diagnostic Diagnostic, Suppression Suppression);

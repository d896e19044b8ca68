using Sourced.Content.Diagnostics;

namespace Sourced.Evidence.Reporting;

/// <summary>Writes diagnostics in any of the formats.</summary>
public static class DiagnosticReport
{
    /// <param name="color">ANSI colours, for the text format on a terminal.</param>
    public static void Write(TextWriter writer, IReadOnlyList<Diagnostic> diagnostics, DiagnosticFormat format, bool color = false)
    {
    }
}

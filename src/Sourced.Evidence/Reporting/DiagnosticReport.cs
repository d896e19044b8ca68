using Sourced.Content.Diagnostics;
using Sourced.Evidence.Reporting.Formats;

namespace Sourced.Evidence.Reporting;

/// <summary>Writes diagnostics in any of the formats.</summary>
public static class DiagnosticReport
{
    /// <param name="writer">Where to; lines end with a line feed in every format.</param>
    /// <param name="diagnostics">In the order in which they are to stand.</param>
    /// <param name="format">The format.</param>
    /// <param name="color">ANSI colours, for the text format on a terminal.</param>
    public static void Write(TextWriter writer, IReadOnlyList<Diagnostic> diagnostics, DiagnosticFormat format, bool color = false)
    {
        switch (format)
        {
            case DiagnosticFormat.Compact: CompactFormat.Write(writer, diagnostics); break;
            case DiagnosticFormat.Json: JsonFormat.Write(writer, diagnostics); break;
            case DiagnosticFormat.Sarif: SarifFormat.Write(writer, diagnostics); break;
            case DiagnosticFormat.Github: GithubFormat.Write(writer, diagnostics); break;
            case DiagnosticFormat.Markdown: MarkdownFormat.Write(writer, diagnostics); break;
            default: TextFormat.Write(writer, diagnostics, color); break;
        }
    }
}

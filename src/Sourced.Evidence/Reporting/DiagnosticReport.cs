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
    /// <param name="letPass">What was found and does not count. The text, JSON, SARIF and Markdown formats show it.</param>
    /// <param name="otherRules">Rules beside those of reading and of the gate by which something could have been found: SARIF declares every rule, fired or not.</param>
    public static void Write(
        TextWriter writer,
        IReadOnlyList<Diagnostic> diagnostics,
        DiagnosticFormat format,
        bool color = false,
        IReadOnlyList<LetPass>? letPass = null,
        IEnumerable<RuleDescription>? otherRules = null
    )
    {
        letPass ??= [];
        switch (format)
        {
            case DiagnosticFormat.Compact: CompactFormat.Write(writer, diagnostics); break;
            case DiagnosticFormat.Json: JsonFormat.Write(writer, diagnostics, letPass); break;
            case DiagnosticFormat.Sarif: SarifFormat.Write(writer, diagnostics, letPass, otherRules ?? []); break;
            case DiagnosticFormat.Github: GithubFormat.Write(writer, diagnostics); break;
            case DiagnosticFormat.Markdown: MarkdownFormat.Write(writer, diagnostics, letPass); break;
            default: TextFormat.Write(writer, diagnostics, letPass, color); break;
        }
    }
}

using Sourced.Content.Diagnostics;

namespace Sourced.Evidence.Reporting.Formats;

/// <summary>One line each, as editors and grep read them: <c>path:line:column: error[CODE]: message</c>.</summary>
internal static class CompactFormat
{
    public static void Write(TextWriter writer, IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            var help = diagnostic.Help.Length > 0 ? $"; {diagnostic.Help}" : "";
            var line = $"{diagnostic.Span}: {SeverityWords.Of(diagnostic.Severity)}[{diagnostic.Code}]: {diagnostic.Message}{help}";
            writer.Write($"{line.ReplaceLineEndings(" ")}\n");
        }
    }
}

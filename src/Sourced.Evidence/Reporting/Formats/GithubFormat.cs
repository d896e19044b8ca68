using Sourced.Content.Diagnostics;

namespace Sourced.Evidence.Reporting.Formats;

/// <summary>Workflow commands. GitHub shows ten annotations of a step and drops the rest without a word, so the rest is told in one line.</summary>
internal static class GithubFormat
{
    private const int Most = 10;

    public static void Write(TextWriter writer, IReadOnlyList<Diagnostic> diagnostics)
    {
        // Errors first: the ten that are shown should be the ten that matter.
        foreach (var diagnostic in diagnostics.OrderByDescending(diagnostic => diagnostic.Severity).Take(Most)) WriteOne(writer, diagnostic);
        if (diagnostics.Count > Most) writer.Write($"and {diagnostics.Count - Most} more\n");
    }

    private static void WriteOne(TextWriter writer, Diagnostic diagnostic)
    {
        var (from, to) = (diagnostic.Span.From, diagnostic.Span.To);
        // Columns only hold within one line.
        var columns = from.Line == to.Line ? $",col={from.Column},endColumn={to.Column}" : "";
        var title = Property($"{diagnostic.Code} {diagnostic.Rule.Name}");
        var message = diagnostic.Help.Length > 0 ? $"{diagnostic.Message}\n{diagnostic.Help}" : diagnostic.Message;
        writer.Write(
            $"::{SeverityWords.Github(diagnostic.Severity)} file={Property(diagnostic.Span.File.Path)},line={from.Line},endLine={to.Line}{columns},title={title}::{Data(message)}\n"
        );
    }

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}

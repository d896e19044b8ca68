using Sourced.Content.Diagnostics;
using Sourced.Content.Writing;

namespace Sourced.Evidence.Reporting.Formats;

/// <summary>A heading per file and a list item per diagnostic, for a pull request or a step summary.</summary>
internal static class MarkdownFormat
{
    public static void Write(TextWriter writer, IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<LetPass> letPass)
    {
        writer.Write($"**{SeverityWords.Summary(diagnostics)}**\n");
        foreach (var file in diagnostics.GroupBy(diagnostic => diagnostic.Span.File.Path, StringComparer.Ordinal))
        {
            writer.Write($"\n### {MarkdownWords.Of(file.Key)}\n\n");
            foreach (var diagnostic in file)
            {
                var from = diagnostic.Span.From;
                writer.Write(
                    $"- **{SeverityWords.Of(diagnostic.Severity)} {diagnostic.Code}** at {from.Line}:{from.Column}: {MarkdownWords.Of(diagnostic.Message)}"
                );
                if (diagnostic.Help.Length > 0)
                    writer.Write($"  \n  {MarkdownWords.Of(diagnostic.Help)}");
                writer.Write('\n');
            }
        }

        if (letPass.Count == 0) return;
        writer.Write("\n### Let pass\n\n");
        foreach (var passed in letPass)
        {
            var why = passed.InSource ? $"{MarkdownWords.Of(passed.Reason)}, until {passed.Until}" : "in the baseline";
            writer.Write(
                $"- {passed.Diagnostic.Code} at {MarkdownWords.Of(passed.Diagnostic.Span.ToString())}: {MarkdownWords.Of(passed.Diagnostic.Message)} ({why})\n"
            );
        }
    }
}

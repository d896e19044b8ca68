using System.Text;
using Sourced.Content.Diagnostics;

namespace Sourced.Evidence.Reporting.Formats;

/// <summary>A heading per file and a list item per diagnostic, for a pull request or a step summary.</summary>
internal static class MarkdownFormat
{
    public static void Write(TextWriter writer, IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<LetPass> letPass)
    {
        writer.Write($"**{SeverityWords.Summary(diagnostics)}**\n");
        foreach (var file in diagnostics.GroupBy(diagnostic => diagnostic.Span.File.Path, StringComparer.Ordinal))
        {
            writer.Write($"\n### {Escape(file.Key)}\n\n");
            foreach (var diagnostic in file)
            {
                var from = diagnostic.Span.From;
                writer.Write($"- **{SeverityWords.Of(diagnostic.Severity)} {diagnostic.Code}** at {from.Line}:{from.Column}: {Escape(diagnostic.Message)}");
                if (diagnostic.Help.Length > 0) writer.Write($"  \n  {Escape(diagnostic.Help)}");
                writer.Write('\n');
            }
        }

        if (letPass.Count == 0) return;
        writer.Write("\n### Let pass\n\n");
        foreach (var passed in letPass)
        {
            var why = passed.InSource ? $"{Escape(passed.Reason)}, until {passed.Until}" : "in the baseline";
            writer.Write($"- {passed.Diagnostic.Code} at {Escape(passed.Diagnostic.Span.ToString())}: {Escape(passed.Diagnostic.Message)} ({why})\n");
        }
    }

    /// <summary>What an author wrote comes back as text, never as markup.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var letter in text.ReplaceLineEndings(" "))
        {
            if (letter is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#' or '~' or '@') escaped.Append('\\');
            escaped.Append(letter);
        }

        return escaped.ToString();
    }
}

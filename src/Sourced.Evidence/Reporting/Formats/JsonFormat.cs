using System.Text.Json;
using Sourced.Content.Diagnostics;
using Sourced.Content.Text;

namespace Sourced.Evidence.Reporting.Formats;

/// <summary>
/// <c>{"version": 1, "summary": {"error", "warning", "information"}, "diagnostics": [{"code", "name", "severity", "message", "label",
/// "file", "line", "column", "endLine", "endColumn", "help", "related": [{"label", "file", …}], "fingerprint"}], "letPass": [the same with
/// "by" ("comment" or "baseline"), "reason", "until"]}</c>; lines and columns from 1, UTF-16, end exclusive. The version grows when a property changes meaning or goes.
/// </summary>
internal static class JsonFormat
{
    private const int Version = 1;

    public static void Write(TextWriter writer, IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<LetPass> letPass) =>
        JsonDocumentWriter.Write(
            writer,
            json =>
            {
                json.WriteStartObject();
                json.WriteNumber("version", Version);
                json.WriteStartObject("summary");
                foreach (var severity in (ReadOnlySpan<Severity>)[Severity.Error, Severity.Warning, Severity.Information])
                {
                    json.WriteNumber(SeverityWords.Of(severity), diagnostics.Count(diagnostic => diagnostic.Severity == severity));
                }

                json.WriteEndObject();
                json.WriteStartArray("diagnostics");
                var prints = Fingerprint.Of(diagnostics);
                for (var i = 0; i < diagnostics.Count; i++) WriteDiagnostic(json, diagnostics[i], prints[i]);
                json.WriteEndArray();
                json.WriteStartArray("letPass");
                prints = Fingerprint.Of([.. letPass.Select(passed => passed.Diagnostic)]);
                for (var i = 0; i < letPass.Count; i++) WriteDiagnostic(json, letPass[i].Diagnostic, prints[i], letPass[i]);
                json.WriteEndArray();
                json.WriteEndObject();
            });

    private static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic, string fingerprint, LetPass? passed = null)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("name", diagnostic.Rule.Name);
        json.WriteString("severity", SeverityWords.Of(diagnostic.Severity));
        json.WriteString("message", diagnostic.Message);
        json.WriteString("label", diagnostic.Label);
        WritePlace(json, diagnostic.Span);
        json.WriteString("help", diagnostic.Help);
        json.WriteStartArray("related");
        foreach (var related in diagnostic.Related)
        {
            json.WriteStartObject();
            json.WriteString("label", related.Label);
            WritePlace(json, related.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("fingerprint", fingerprint);
        if (passed is not null)
        {
            json.WriteString("by", passed.InSource ? "comment" : "baseline");
            json.WriteString("reason", passed.Reason);
            json.WriteString("until", passed.Until);
        }

        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, SourceSpan span)
    {
        var (from, to) = (span.From, span.To);
        json.WriteString("file", span.File.Path);
        json.WriteNumber("line", from.Line);
        json.WriteNumber("column", from.Column);
        json.WriteNumber("endLine", to.Line);
        json.WriteNumber("endColumn", to.Column);
    }
}

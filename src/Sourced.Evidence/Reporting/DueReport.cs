using System.Globalization;
using System.Text.Json;
using Sourced.Content.Writing;
using Sourced.Evidence.Due;
using Sourced.Evidence.Reporting.Formats;

namespace Sourced.Evidence.Reporting;

/// <summary>Sources with the day by which somebody should look again, as text, JSON or a Markdown table.</summary>
public static class DueReport
{
    public static void Write(TextWriter writer, IReadOnlyList<SourceDue> sources, ListFormat format)
    {
        switch (format)
        {
            case ListFormat.Json:
                JsonDocumentWriter.Write(writer, json => Write(json, sources));
                break;
            case ListFormat.Markdown:
                writer.Write("| due | source | last look | rhythm | cited by | title |\n|---|---|---|---|---|---|\n");
                foreach (var one in sources)
                    writer.Write(
                        $"| {Day(one)} | {one.Source.Id.Value} | {one.Looked} | {one.Updates} | {Uses(one)} | {MarkdownWords.Of(one.Source.Title?.Value ?? "")} |\n"
                    );
                break;
            default:
                var width = sources.Select(one => one.Source.Id.Value.Length).DefaultIfEmpty().Max();
                foreach (var one in sources)
                    writer.Write(
                        $"{Day(one),-10}  {Word(one.State),-10}  {one.Source.Id.Value.PadRight(width)}  {Uses(one),3}  {one.Source.Title?.Value}\n"
                    );
                break;
        }
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<SourceDue> sources)
    {
        json.WriteStartArray();
        foreach (var one in sources)
        {
            json.WriteStartObject();
            json.WriteString("id", one.Source.Id.Value);
            json.WriteString("title", one.Source.Title?.Value);
            json.WriteString("state", Word(one.State));
            json.WriteString("due", one.Due is null ? null : Day(one));
            json.WriteString("looked", one.Looked?.ToString());
            json.WriteString("rhythm", one.Updates);
            json.WriteString("kind", one.Source.Kind.Value.ToString().ToLowerInvariant());
            json.WriteString("url", one.Source.Url?.Value);
            json.WriteNumber("findings", one.Source.Findings.Length);
            json.WriteNumber("uses", one.Uses);
            json.WriteString("file", one.Source.File.Path);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Day(SourceDue one) => one.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";

    private static string Uses(SourceDue one) => one.Uses.ToString(CultureInfo.InvariantCulture);

    private static string Word(DueState state) => state switch
    {
        DueState.NeverSeen => "never seen",
        _ => state.ToString().ToLowerInvariant(),
    };
}

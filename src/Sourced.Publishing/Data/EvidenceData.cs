using System.Collections.Immutable;
using System.Text.Json;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Kinds;

namespace Sourced.Publishing.Data;

/// <summary>What the gate has proved in this edition, and what it was asked to let pass.</summary>
internal static class EvidenceData
{
    public static byte[] Write(EvidenceCounts counts, Site site) => JsonFile.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("documents", counts.Documents);
        json.WriteStartObject("statistics");
        json.WriteNumber("bound", counts.Bound);
        json.WriteNumber("exempt", counts.Exempt.Length);
        Write(json, "by_kind", counts.BoundByKind);
        json.WriteEndObject();
        json.WriteStartObject("sources");
        json.WriteNumber("count", counts.Sources);
        json.WriteNumber("findings", counts.Findings);
        json.WriteNumber("findings_shown", site.Findings.All.Length);
        Write(json, "by_kind", counts.SourcesByKind);
        json.WriteEndObject();
        json.WriteStartArray("exemptions");
        foreach (var number in counts.Exempt)
        {
            json.WriteStartObject();
            json.WriteString("text", number.Text);
            json.WriteString("reason", number.ExemptionReason ?? "");
            json.WriteString("file", number.Span.File.Path);
            json.WriteNumber("line", number.Span.From.Line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("let_pass");
        foreach (var (diagnostic, suppression) in site.Report.Suppressed)
        {
            json.WriteStartObject();
            json.WriteString("rule", diagnostic.Code);
            json.WriteString("message", diagnostic.Message);
            json.WriteString("reason", suppression.Reason?.Value ?? "");
            json.WriteString("until", suppression.Until?.Value.ToString() ?? "");
            json.WriteString("file", diagnostic.Span.File.Path);
            json.WriteNumber("line", diagnostic.Span.From.Line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, string name, ImmutableSortedDictionary<string, int> counts)
    {
        json.WriteStartObject(name);
        foreach (var (key, count) in counts) json.WriteNumber(key, count);
        json.WriteEndObject();
    }
}

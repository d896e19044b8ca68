using System.Text.Json;
using Sourced.Content.Diagnostics;
using Sourced.Content.Text;
using Sourced.Evidence.Rules;

namespace Sourced.Evidence.Reporting.Formats;

/// <summary>SARIF 2.1.0 (OASIS Standard, 27 March 2020). Every rule is declared, fired or not; section numbers below are of that standard.</summary>
internal static class SarifFormat
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string FingerprintName = "sourcedWords/v1";
    private const string Root = "SRCROOT";

    public static void Write(
        TextWriter writer,
        IReadOnlyList<Diagnostic> diagnostics,
        IReadOnlyList<LetPass> letPass,
        IEnumerable<RuleDescription> otherRules
    ) =>
        JsonDocumentWriter.Write(
            writer,
            json =>
            {
                // A rule that is not in the catalogue (a test's own) is declared all the same, so that every ruleIndex is valid.
                var rules = RuleCatalogue
                    .All.Concat(otherRules)
                    .Concat(diagnostics.Concat(letPass.Select(passed => passed.Diagnostic)).Select(diagnostic => diagnostic.Rule))
                    .DistinctBy(rule => rule.Code)
                    .ToList();
                var indices = rules.Index().ToDictionary(pair => pair.Item.Code, pair => pair.Index, StringComparer.Ordinal);

                json.WriteStartObject();
                json.WriteString("$schema", Schema);
                json.WriteString("version", "2.1.0");
                json.WriteStartArray("runs");
                json.WriteStartObject();
                WriteTool(json, rules);
                // 3.14.17: columns are counted in UTF-16 units.
                json.WriteString("columnKind", "utf16CodeUnits");
                json.WriteStartArray("results");
                var prints = Fingerprint.Of(diagnostics);
                for (var i = 0; i < diagnostics.Count; i++) WriteResult(json, diagnostics[i], indices[diagnostics[i].Code], prints[i], null);
                prints = Fingerprint.Of([.. letPass.Select(passed => passed.Diagnostic)]);
                for (var i = 0; i < letPass.Count; i++) WriteResult(json, letPass[i].Diagnostic, indices[letPass[i].Diagnostic.Code], prints[i], letPass[i]);
                json.WriteEndArray();
                json.WriteEndObject();
                json.WriteEndArray();
                json.WriteEndObject();
            });

    private static void WriteTool(Utf8JsonWriter json, List<RuleDescription> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Sourced");
        json.WriteString("semanticVersion", typeof(SarifFormat).Assembly.GetName().Version?.ToString(3));
        json.WriteStartArray("rules");
        foreach (var rule in rules) WriteRule(json, rule);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, RuleDescription rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Code);
        json.WriteString("name", rule.Name);
        WriteMessage(json, "shortDescription", rule.Summary);
        WriteMessage(json, "fullDescription", rule.Summary);
        json.WriteStartObject("help");
        json.WriteString("text", rule.Documentation);
        json.WriteString("markdown", rule.Documentation);
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", SeverityWords.Sarif(rule.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteBoolean("maySuppress", rule.MaySuppress);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, int ruleIndex, string fingerprint, LetPass? passed)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", SeverityWords.Sarif(diagnostic.Severity));
        WriteMessage(json, "message", diagnostic.Help.Length > 0 ? $"{diagnostic.Message}; {diagnostic.Help}" : diagnostic.Message);
        json.WriteStartArray("locations");
        WriteLocation(json, diagnostic.Span, diagnostic.Label, null);
        json.WriteEndArray();
        if (diagnostic.Related.Length > 0)
        {
            json.WriteStartArray("relatedLocations");
            for (var i = 0; i < diagnostic.Related.Length; i++) WriteLocation(json, diagnostic.Related[i].Span, diagnostic.Related[i].Label, i + 1);
            json.WriteEndArray();
        }

        json.WriteStartObject("partialFingerprints");
        json.WriteString(FingerprintName, fingerprint);
        json.WriteEndObject();
        WriteSuppressions(json, passed);
        json.WriteEndObject();
    }

    /// <summary>3.27.23: an empty array says that a result is not suppressed. 3.35: a comment is a suppression in the source, a baseline one outside it.</summary>
    private static void WriteSuppressions(Utf8JsonWriter json, LetPass? passed)
    {
        json.WriteStartArray("suppressions");
        if (passed is not null)
        {
            json.WriteStartObject();
            json.WriteString("kind", passed.InSource ? "inSource" : "external");
            json.WriteString("justification", passed.InSource ? $"{passed.Reason}, until {passed.Until}" : "in the baseline");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLocation(Utf8JsonWriter json, SourceSpan span, string label, int? id)
    {
        var (from, to) = (span.From, span.To);
        json.WriteStartObject();
        if (id is { } number) json.WriteNumber("id", number);
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", RelativeUri(span.File.Path));
        json.WriteString("uriBaseId", Root);
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", from.Line);
        json.WriteNumber("startColumn", from.Column);
        json.WriteNumber("endLine", to.Line);
        json.WriteNumber("endColumn", to.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        if (label.Length > 0) WriteMessage(json, "message", label);
        json.WriteEndObject();
    }

    /// <summary>3.4.3: a relative reference, each segment percent-encoded.</summary>
    private static string RelativeUri(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private static void WriteMessage(Utf8JsonWriter json, string property, string text)
    {
        json.WriteStartObject(property);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}

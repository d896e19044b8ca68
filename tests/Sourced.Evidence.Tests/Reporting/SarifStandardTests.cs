using System.Text.Json;
using System.Text.RegularExpressions;
using Sourced.Content.Diagnostics;
using Sourced.Evidence.Reporting;
using Sourced.Evidence.Rules;

namespace Sourced.Evidence.Tests.Reporting;

/// <summary>
/// What the standard (SARIF 2.1.0, OASIS, 27 March 2020) demands of a log file, written out: its schema cannot be fetched here. The log is that of
/// every rule's bad example and of one suppressed result, so that each kind of location occurs.
/// </summary>
public partial class SarifStandardTests
{
    private static readonly string[] Levels = ["none", "note", "warning", "error"];

    private static readonly JsonElement Log = JsonDocument.Parse(Written()).RootElement;

    private static JsonElement Run => Log.GetProperty("runs")[0];

    private static IEnumerable<JsonElement> Results => Run.GetProperty("results").EnumerateArray();

    private static IReadOnlyList<JsonElement> Rules => [.. Run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];

    [Fact]
    public void A_log_names_its_version_and_schema_and_holds_an_array_of_runs()
    {
        Assert.Equal("2.1.0", Log.GetProperty("version").GetString());
        Assert.True(
            Uri.TryCreate(Log.GetProperty("$schema").GetString(), UriKind.Absolute, out var schema)
                && schema.AbsolutePath.EndsWith("sarif-schema-2.1.0.json", StringComparison.Ordinal)
        );
        Assert.Equal(JsonValueKind.Array, Log.GetProperty("runs").ValueKind);
        Assert.All(Log.EnumerateObject(), property => Assert.Contains(property.Name, (string[])["$schema", "version", "runs"]));
    }

    [Fact]
    public void A_run_names_its_tool_and_how_columns_are_counted()
    {
        var driver = Run.GetProperty("tool").GetProperty("driver");

        Assert.NotEmpty(driver.GetProperty("name").GetString()!);
        Assert.Matches(SemanticVersion(), driver.GetProperty("semanticVersion").GetString());
        Assert.Contains(Run.GetProperty("columnKind").GetString(), (string[])["utf16CodeUnits", "unicodeCodePoints"]);
    }

    [Fact]
    public void A_rule_has_an_id_of_its_own_texts_and_a_level() =>
        Assert.All(
            Rules,
            rule =>
            {
                Assert.Matches(Identifier(), rule.GetProperty("id").GetString());
                foreach (var text in (string[])["shortDescription", "fullDescription", "help"])
                    Assert.NotEmpty(rule.GetProperty(text).GetProperty("text").GetString()!);
                Assert.Contains(rule.GetProperty("defaultConfiguration").GetProperty("level").GetString(), Levels);
                Assert.Single(Rules, other => other.GetProperty("id").GetString() == rule.GetProperty("id").GetString());
            }
        );

    [Fact]
    public void A_result_names_a_declared_rule_by_id_and_index() => Assert.All(Results, result =>
    {
        var index = result.GetProperty("ruleIndex").GetInt32();

        Assert.InRange(index, 0, Rules.Count - 1);
        Assert.Equal(Rules[index].GetProperty("id").GetString(), result.GetProperty("ruleId").GetString());
        Assert.Contains(result.GetProperty("level").GetString(), Levels);
        Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
        Assert.Single(result.GetProperty("locations").EnumerateArray());
    });

    [Fact]
    public void A_place_is_a_relative_address_below_a_named_base_and_a_region_that_starts_at_one() =>
        Assert.All(
            Results.SelectMany(Places),
            place =>
            {
                var physical = place.GetProperty("physicalLocation");
                var artifact = physical.GetProperty("artifactLocation");
                var uri = artifact.GetProperty("uri").GetString()!;
                var region = physical.GetProperty("region");
                var (startLine, startColumn, endLine, endColumn) = (
                    Number(region, "startLine"),
                    Number(region, "startColumn"),
                    Number(region, "endLine"),
                    Number(region, "endColumn")
                );

                Assert.True(
                    Uri.IsWellFormedUriString(uri, UriKind.Relative)
                        && !uri.StartsWith('/')
                        && !uri.Contains("..", StringComparison.Ordinal)
                        && !uri.Contains('\\'),
                    uri
                );
                Assert.NotEmpty(artifact.GetProperty("uriBaseId").GetString()!);
                Assert.True(startLine >= 1 && startColumn >= 1 && endLine >= startLine, $"{region}");
                Assert.True(endLine > startLine || endColumn >= startColumn, $"{region}");
                if (place.TryGetProperty("message", out var message))
                    Assert.NotEmpty(message.GetProperty("text").GetString()!);
            }
        );

    [Fact]
    public void Related_places_are_numbered_apart_within_their_result() => Assert.All(Results, result =>
    {
        if (!result.TryGetProperty("relatedLocations", out var related)) return;
        var ids = related.EnumerateArray().Select(place => Number(place, "id")).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(ids, id => Assert.True(id >= 0));
    });

    [Fact]
    public void Each_result_says_whether_it_is_suppressed_and_a_suppression_how_and_why()
    {
        Assert.All(Results, result => Assert.Equal(JsonValueKind.Array, result.GetProperty("suppressions").ValueKind));
        var suppression = Assert.Single(Results.SelectMany(result => result.GetProperty("suppressions").EnumerateArray()));
        Assert.Contains(suppression.GetProperty("kind").GetString(), (string[])["inSource", "external"]);
        Assert.NotEmpty(suppression.GetProperty("justification").GetString()!);
    }

    [Fact]
    public void A_fingerprint_is_versioned_and_none_stands_twice()
    {
        var prints = Results.Select(result => Assert.Single(result.GetProperty("partialFingerprints").EnumerateObject())).ToList();

        Assert.All(prints, print => Assert.Matches(VersionedName(), print.Name));
        Assert.Equal(prints.Count, prints.Select(print => print.Value.GetString()).Distinct().Count());
    }

    private static IEnumerable<JsonElement> Places(JsonElement result) => result.GetProperty("locations").EnumerateArray()
        .Concat(result.TryGetProperty("relatedLocations", out var related) ? related.EnumerateArray() : []);

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    private static string Written()
    {
        var found = RuleCatalogue
            .All.Except(ReadingRules.All)
            .Where(rule => rule.BadExample.Length > 0)
            .SelectMany(rule => GateRun.Check(rule.BadExample).Diagnostics)
            .DistinctBy(diagnostic => (diagnostic.Code, diagnostic.Message))
            .ToList();
        var suppressed = GateRun
            .Check(Examples.Page("<!-- allow EVD013: everybody in the village said so, until 2027-03-01 -->\n\nMost children said so."))
            .Suppressed.Select(LetPass.Of)
            .ToList();
        using var writer = new StringWriter();
        DiagnosticReport.Write(writer, [.. found], DiagnosticFormat.Sarif, color: false, [.. suppressed]);
        return writer.ToString();
    }

    [GeneratedRegex("^[0-9]+\\.[0-9]+\\.[0-9]+")]
    private static partial Regex SemanticVersion();

    [GeneratedRegex("^[A-Z]{3}[0-9]{3}$")]
    private static partial Regex Identifier();

    [GeneratedRegex("^[A-Za-z]+/v[0-9]+$")]
    private static partial Regex VersionedName();
}

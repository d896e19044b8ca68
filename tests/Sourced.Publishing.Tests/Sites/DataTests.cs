using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Sourced.Publishing.Composition;

namespace Sourced.Publishing.Tests.Sites;

public sealed class DataTests : IAsyncLifetime
{
    private readonly TestProject _project = new(SmallSite.Text);

    public async ValueTask InitializeAsync() => await _project.PublishAsync(OutputKinds.Data);

    public ValueTask DisposeAsync()
    {
        _project.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void Data_can_be_published_alone() =>
        Assert.All(_project.Files().Keys.Where(path => path[0] != '.'), path => Assert.StartsWith("data", path, StringComparison.Ordinal));

    [Fact]
    public void There_is_a_row_for_each_statistic_in_each_language_that_shows_it()
    {
        var rows = Json("statistics.json").EnumerateArray().ToList();

        Assert.Equal(
            ["survey-2018#online en", "survey-2018#online es", "survey-2018#young en", "survey-2018#young es"],
            rows.Select(row => $"{row.GetProperty("id")} {row.GetProperty("language")}"));
        var young = rows[2];
        Assert.Equal(ShortCode.Of("survey-2018#young"), young.GetProperty("short_id").GetString());
        Assert.Equal("of the survivors surveyed were under twelve when it began", young.GetProperty("statement").GetString());
        Assert.Equal(0.166667m, young.GetProperty("value").GetDecimal());
        Assert.Equal("proportion", young.GetProperty("unit").GetString());
        Assert.Equal("260", young.GetProperty("sample_n").GetString());
        Assert.Equal("2016", young.GetProperty("period_start").GetString());
        Assert.Equal("survey", young.GetProperty("evidence_kind").GetString());
        Assert.Equal("fact/trust", Assert.Single(young.GetProperty("sheet_ids").EnumerateArray()).GetString());
        Assert.Equal("1 de cada 6", rows[3].GetProperty("display").GetString());
    }

    [Fact]
    public void The_table_has_the_same_columns_and_rows()
    {
        var lines = _project["data/statistics.csv"].Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(5, lines.Length);
        Assert.Equal(34, lines[0].Split(',').Length);
        Assert.Equal(Json("statistics.json")[0].EnumerateObject().Select(column => column.Name), lines[0].Split(','));
    }

    [Fact]
    public void Sources_are_CSL_items()
    {
        var items = Json("sources.csl.json").EnumerateArray().ToDictionary(item => item.GetProperty("id").GetString()!);

        Assert.Equal(["own-2020", "survey-2018", "unused-2019"], items.Keys.Order(StringComparer.Ordinal));
        var survey = items["survey-2018"];
        Assert.Equal("report", survey.GetProperty("type").GetString());
        Assert.Equal("Thorn", survey.GetProperty("author")[0].GetProperty("literal").GetString());
        Assert.Equal(
            "[[2018,1]]",
            survey
                .GetProperty("issued")
                .GetProperty("date-parts")
                .GetRawText()
                .Replace(" ", "", StringComparison.Ordinal)
                .Replace("\n", "", StringComparison.Ordinal)
        );
        Assert.False(survey.TryGetProperty("findings", out _));
    }

    [Fact]
    public void The_gates_counts_are_told()
    {
        var evidence = Json("evidence.json");

        Assert.Equal(6, evidence.GetProperty("statistics").GetProperty("bound").GetInt32());
        Assert.Equal(3, evidence.GetProperty("sources").GetProperty("count").GetInt32());
        Assert.Equal(2, evidence.GetProperty("sources").GetProperty("findings_shown").GetInt32());
    }

    [Fact]
    public void Every_file_stands_in_the_list_of_checksums_and_in_the_bundle_as_it_is()
    {
        var sums = _project["data/SHA256SUMS"].Split('\n', StringSplitOptions.RemoveEmptyEntries).ToDictionary(line => line[66..], line => line[..64]);
        using var bundle = ZipFile.OpenRead(Path.Combine(_project.Output, "data/data.zip"));
        var files = _project
            .Files()
            .Where(file => file.Key.StartsWith("data", StringComparison.Ordinal))
            .ToDictionary(file => file.Key[5..], file => file.Value.ToLowerInvariant());

        Assert.Equal(files.Keys.Except(["SHA256SUMS", "data.zip"]).Order(StringComparer.Ordinal), sums.Keys.Order(StringComparer.Ordinal));
        Assert.All(sums, sum => Assert.Equal(files[sum.Key], sum.Value));
        Assert.Equal(
            files.Keys.Except(["data.zip"]).Order(StringComparer.Ordinal),
            bundle.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal)
        );
        foreach (var entry in bundle.Entries)
        {
            using var content = entry.Open();
            Assert.Equal(files[entry.FullName], Convert.ToHexStringLower(SHA256.HashData(content)));
        }
    }

    [Theory]
    [InlineData("statistics")]
    [InlineData("help-lines")]
    [InlineData("changes")]
    public void The_schema_names_what_the_file_holds(string name)
    {
        var item = Json($"{name}.schema.json").GetProperty("items");
        var allowed = item.GetProperty("properties").EnumerateObject().Select(property => property.Name).ToList();
        var required = item.GetProperty("required").EnumerateArray().Select(property => property.GetString()!).ToList();

        Assert.NotEmpty(Json($"{name}.json").EnumerateArray());
        foreach (var row in Json($"{name}.json").EnumerateArray())
        {
            var names = row.EnumerateObject().Select(property => property.Name).ToList();
            Assert.Empty(names.Except(allowed));
            Assert.Empty(required.Except(names));
        }
    }

    [Fact]
    public void A_sheet_is_new_and_later_checked_again()
    {
        var changes = Json("changes.json")
            .EnumerateArray()
            .Select(change => $"{change.GetProperty("date")} {change.GetProperty("kind")} {change.GetProperty("id")}")
            .ToList();

        Assert.Equal(["2026-11-02 re-checked fact/trust en", "2026-11-02 re-checked fact/trust es"], changes[..2]);
        Assert.Contains("2026-11-01 new fact/trust es", changes);
        Assert.DoesNotContain(changes, change => change.Contains("re-checked action", StringComparison.Ordinal));
    }

    private JsonElement Json(string name) => JsonDocument.Parse(_project[$"data/{name}"]).RootElement;
}

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
        Assert.Equal(29, lines[0].Split(',').Length);
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
        Assert.Equal("[[2018,1]]", survey.GetProperty("issued").GetProperty("date-parts").GetRawText().Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal));
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

    private JsonElement Json(string name) => JsonDocument.Parse(_project[$"data/{name}"]).RootElement;
}

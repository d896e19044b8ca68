using System.Text.Json;

namespace Sourced.Cli.Tests;

public sealed class StatisticsTests
{
    private static readonly string[] Properties =
    [
        "file",
        "line",
        "column",
        "endLine",
        "endColumn",
        "text",
        "class",
        "kind",
        "low",
        "high",
        "unit",
        "comparator",
        "language",
        "status",
        "finding",
        "rule",
    ];

    [Fact]
    public async Task A_number_of_the_input_shows_its_finding()
    {
        using var project = new ProjectFolder();

        var ending = await project.RunAsync("statistics", "--format", "json", project.PathOf("input/facts"));

        var statistic = Statistics(ending).Single();
        Assert.Equal(Properties, statistic.EnumerateObject().Select(property => property.Name));
        Assert.Equal(("34%", "bound", "town-2025#badly"), (Text(statistic, "text"), Text(statistic, "status"), Text(statistic, "finding")));
        Assert.Equal((15, 14), (statistic.GetProperty("line").GetInt32(), statistic.GetProperty("column").GetInt32()));
    }

    [Fact]
    public async Task A_file_outside_the_input_is_read_and_bound_to_nothing()
    {
        using var project = new ProjectFolder();
        await File.WriteAllTextAsync(project.PathOf("notes.txt"), "Nearly one in five said so.\nCall on 3 May 2024.\n", TestContext.Current.CancellationToken);

        var ending = await project.RunAsync("statistics", "--format", "json", project.PathOf("notes.txt"));

        var statistic = Statistics(ending).Single();
        Assert.Equal(("Nearly one in five", "ratio", 0.2m), (Text(statistic, "text"), Text(statistic, "kind"), statistic.GetProperty("low").GetDecimal()));
        Assert.Equal(JsonValueKind.Null, statistic.GetProperty("status").ValueKind);
        Assert.Contains("date", ending.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_could_not_be_read_is_said_and_is_no_success()
    {
        using var project = new ProjectFolder();
        await File.WriteAllTextAsync(
            project.PathOf("input/facts/broken.md"),
            "---\ntitle: [\n---\n\n88% of children.\n",
            TestContext.Current.CancellationToken
        );

        var ending = await project.RunAsync("statistics", "--format", "csv");

        Assert.Equal(ExitCode.GateErrors, ending.Code);
        Assert.Contains("input/facts/broken.md:", ending.Error, StringComparison.Ordinal);
        Assert.Contains("34%", ending.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_that_does_not_exist_is_a_usage_error()
    {
        var ending = await Ending.OfAsync("statistics", "no-such-file.md");

        Assert.Equal((ExitCode.Usage, "error: there is no file or folder 'no-such-file.md'\n"), (ending.Code, ending.Error));
    }

    private static JsonElement[] Statistics(Ending ending) =>
        [.. JsonDocument.Parse(ending.Out).RootElement.EnumerateArray().Where(number => Text(number, "class") == "statistic")];

    private static string? Text(JsonElement element, string property) => element.GetProperty(property).GetString();
}

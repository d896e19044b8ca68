using System.Text.Json;

namespace Sourced.Cli.Tests;

public sealed class CheckTests
{
    [Fact]
    public async Task A_sound_project_ends_clean_and_says_how_much_was_bound()
    {
        using var project = new ProjectFolder();

        var ending = await project.RunAsync("check");

        Assert.Equal(("", "1 sheet, 1 statistic bound: no error\n", ExitCode.Clean), (ending.Out, ending.Error, ending.Code));
    }

    [Theory]
    [InlineData(" [@town-2025#badly]", "", "EVD001")]
    [InlineData("34%", "35%", "EVD003")]
    [InlineData("34% of pupils slept badly [@town-2025#badly]", "34% of pupils slept badly [@town-2025#badly]; call 555-0100-200", "HLP001")]
    public async Task One_mistake_makes_one_error_at_its_place(string old, string @new, string code)
    {
        using var project = new ProjectFolder();
        project.Edit("input/facts/sleep.md", old, @new);

        var ending = await project.RunAsync("check", "--format", "compact");

        Assert.Equal(ExitCode.GateErrors, ending.Code);
        Assert.Matches($@"^input/facts/sleep\.md:15:\d+: error\[{code}\][^\n]+\n$", ending.Out);
    }

    [Fact]
    public async Task Only_the_files_that_were_named_are_reported()
    {
        using var project = new ProjectFolder();
        project.Edit("input/facts/sleep.md", "34%", "35%");

        var other = await project.RunAsync("check", project.PathOf("input/sources"));
        var named = await project.RunAsync("check", project.PathOf("input/facts"));

        Assert.Equal((ExitCode.Clean, ExitCode.GateErrors), (other.Code, named.Code));
    }

    [Fact]
    public async Task Only_what_is_in_the_files_that_were_named_is_counted()
    {
        using var project = new ProjectFolder();

        var ending = await project.RunAsync("check", project.PathOf("input/sources"));

        Assert.Equal("0 sheets, 0 statistics bound: no error\n", ending.Error);
    }

    [Fact]
    public async Task Broken_settings_stop_the_check_of_any_file()
    {
        using var project = new ProjectFolder();
        project.Edit("statiq.json", "Host", "Hots");

        var ending = await project.RunAsync("check", "--format", "compact", project.PathOf("input/index.md"));

        Assert.Equal(ExitCode.Usage, ending.Code);
        Assert.Contains("did you mean \"Host\"", ending.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_overlay_stops_the_check_of_any_file()
    {
        using var project = new ProjectFolder();
        await File.WriteAllTextAsync(project.PathOf("overlay.yml"), "nmae: Our group\n", TestContext.Current.CancellationToken);

        var ending = await project.RunAsync("check", "--format", "compact", project.PathOf("input/index.md"));

        Assert.Equal(ExitCode.Usage, ending.Code);
        Assert.Contains("overlay.yml:1:1:", ending.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_part_of_the_input_is_not_said_to_be_without_error()
    {
        using var project = new ProjectFolder();
        await File.WriteAllTextAsync(project.PathOf("notes.md"), "88% of children.\n", TestContext.Current.CancellationToken);

        var ending = await project.RunAsync("check", project.PathOf("notes.md"));

        Assert.Equal((ExitCode.Usage, ""), (ending.Code, ending.Out));
        Assert.Contains("is no part of the input (input)", ending.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--output", "missing/folder/report.txt")]
    [InlineData("--output", "input")]
    [InlineData("--update-baseline", "--baseline", "missing/folder/known.json")]
    public async Task A_place_that_cannot_be_written_to_is_a_usage_error(params string[] options)
    {
        using var project = new ProjectFolder();

        var ending = await project.RunAsync(["check", .. options[..^1], project.PathOf(options[^1])]);

        Assert.Equal(ExitCode.Usage, ending.Code);
        Assert.Contains("cannot be written", ending.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_text_is_unreadable_input()
    {
        using var project = new ProjectFolder();
        project.Edit("input/index.md", "Read the sheet.", "Read\0 the sheet.");

        Assert.Equal(ExitCode.Usage, (await project.RunAsync("check")).Code);
    }

    [Fact]
    public async Task Sarif_declares_the_rules_of_publishing_too()
    {
        using var project = new ProjectFolder();

        using var report = JsonDocument.Parse((await project.RunAsync("check", "--format", "sarif")).Out);

        var rules = report
            .RootElement.GetProperty("runs")[0]
            .GetProperty("tool")
            .GetProperty("driver")
            .GetProperty("rules")
            .EnumerateArray()
            .Select(rule => rule.GetProperty("id").GetString())
            .ToList();
        Assert.Empty(new[] { "EVD001", "DOC001", "LNK001", "OUT004", "CRD001", "PRT001" }.Except(rules));
    }

    [Fact]
    public async Task A_report_can_go_to_a_file()
    {
        using var project = new ProjectFolder();
        project.Edit("input/facts/sleep.md", "34%", "35%");

        var ending = await project.RunAsync("check", "--format", "sarif", "--output", project.PathOf("gate.sarif"));

        using var report = JsonDocument.Parse(await File.ReadAllTextAsync(project.PathOf("gate.sarif"), TestContext.Current.CancellationToken));
        Assert.Equal("2.1.0", report.RootElement.GetProperty("version").GetString());
        Assert.Equal("", ending.Out);
    }

    [Fact]
    public async Task A_misspelt_setting_is_a_usage_error_with_the_nearest_name()
    {
        using var project = new ProjectFolder();
        project.Edit("statiq.json", "SiteTitle", "SiteTitel");

        var ending = await project.RunAsync("check", "--format", "compact");

        Assert.Equal(ExitCode.Usage, ending.Code);
        Assert.Contains("SiteTitle", ending.Out, StringComparison.Ordinal);
    }
}

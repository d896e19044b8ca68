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

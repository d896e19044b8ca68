namespace Sourced.Cli.Tests;

public sealed class BuildTests
{
    [Fact]
    public async Task What_stops_nothing_is_told_up_to_a_measure_and_every_error_is()
    {
        using var project = new ProjectFolder();
        var vague = string.Concat(Enumerable.Repeat("Most of them slept.\n\n", 230));
        project.Edit("input/facts/sleep.md", "## What we do not know {#unknown}", $"{vague}All 35% of them slept.\n\n## What we do not know {{#unknown}}");

        var ending = await project.RunAsync("build", "--only", "data");

        Assert.Equal(ExitCode.GateErrors, ending.Code);
        Assert.Equal(200, ending.Error.Split("warning[").Length - 1);
        Assert.Contains("not shown: 30 more that stop nothing", ending.Error, StringComparison.Ordinal);
        Assert.Contains("error[EVD001]", ending.Error, StringComparison.Ordinal);
    }
}

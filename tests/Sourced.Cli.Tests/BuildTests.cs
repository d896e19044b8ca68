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

    [Theory]
    [InlineData(" [@town-2025#badly]", "", "EVD001")]
    [InlineData("34%", "35%", "EVD003")]
    [InlineData("slept badly [@town-2025#badly]", "slept badly [@town-2025#badly]; call 555-0100-200", "HLP001")]
    public async Task A_mistake_stops_the_edition_and_the_one_before_stays_as_it_was(string old, string @new, string code)
    {
        using var project = new ProjectFolder();
        Assert.Equal(ExitCode.Clean, (await project.RunAsync("build", "--only", "data")).Code);
        var before = Published(project);

        project.Edit("input/facts/sleep.md", old, @new);
        var ending = await project.RunAsync("build", "--only", "data");

        Assert.Equal(ExitCode.GateErrors, ending.Code);
        Assert.Single(ending.Error.Split('\n'), line => line.StartsWith($"error[{code}]", StringComparison.Ordinal));
        Assert.NotEmpty(before);
        Assert.Equal(before, Published(project));
    }

    private static IEnumerable<(string, string)> Published(ProjectFolder project) =>
        [
            .. Directory
                .EnumerateFiles(project.PathOf("output"), "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(file => (file, Convert.ToHexString(File.ReadAllBytes(file)))),
        ];
}

namespace Sourced.Cli.Tests;

/// <summary>What the gate does for a pull request, in a repository of its own.</summary>
public sealed class PullRequestTests
{
    [Fact]
    public async Task It_says_what_readers_would_find_changed_or_annotates_what_is_wrong()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "the script is for bash");
        using var project = new ProjectFolder();
        await GitAsync(project, "init", "--quiet");
        await GitAsync(project, "add", ".");
        await GitAsync(project, "-c", "user.name=Tests", "-c", "user.email=tests@example.org", "commit", "--quiet", "-m", "before");
        var before = (await GitAsync(project, "rev-parse", "HEAD")).Trim();
        project.Edit("input/facts/sleep.md", "34%", "36%");
        project.Edit("input/sources/town-2025.yml", "34%", "36%");

        var sound = await GateAsync(project, before);

        Assert.True(sound.Code == ExitCode.Clean, sound.Out + sound.Error);
        Assert.Contains("now **36%**", project.Read("gate.md"), StringComparison.Ordinal);
        Assert.Equal(project.Read("gate.md"), project.Read("summary.md"));
        Assert.Contains("\"2.1.0\"", project.Read("gate.sarif"), StringComparison.Ordinal);
        Assert.Single((await GitAsync(project, "worktree", "list")).Trim().Split('\n'));

        project.Edit("input/facts/sleep.md", "36%", "63%");
        var wrong = await GateAsync(project, before);

        Assert.Equal(ExitCode.GateErrors, wrong.Code);
        Assert.Contains("::error file=input/facts/sleep.md,line=", wrong.Out, StringComparison.Ordinal);
        Assert.Contains("EVD003", project.Read("gate.md"), StringComparison.Ordinal);
        Assert.Contains("EVD003", project.Read("gate.sarif"), StringComparison.Ordinal);
    }

    private static Task<Ending> GateAsync(ProjectFolder project, string before)
    {
        var environment = new Dictionary<string, string>
        {
            ["SOURCED"] = $"dotnet {Path.Combine(AppContext.BaseDirectory, "sourced.dll")}",
            ["GITHUB_STEP_SUMMARY"] = project.PathOf("summary.md"),
        };
        return Programs.RunAsync(project.Root, environment, "bash", Path.Combine(Repository.Root, ".ci", "pull-request"), before);
    }

    private static async Task<string> GitAsync(ProjectFolder project, params string[] arguments)
    {
        var ending = await Programs.RunAsync(project.Root, new Dictionary<string, string>(), "git", arguments);
        Assert.True(ending.Code == 0, ending.Error);
        return ending.Out;
    }
}

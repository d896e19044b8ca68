using Sourced.Testing;

namespace Sourced.Cli.Tests;

/// <summary>What the gate does for a pull request, in a repository of its own.</summary>
public sealed class PullRequestTests
{
    [Fact]
    public async Task It_says_what_readers_would_find_changed_or_annotates_what_is_wrong()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "the script is for bash");
        using var project = new ProjectFolder();
        project.Edit("statiq.json", ", \"ExitChecked\": \"2026-01-04\"", ""); // judged by the day on which it runs
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

    [Fact]
    public async Task In_a_part_of_a_repository_files_are_named_from_its_root()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "the script is for bash");
        using var project = new ProjectFolder(ProjectFolder.OneSheet.Replace("-- ", "-- our site/", StringComparison.Ordinal));
        await GitAsync(project, "init", "--quiet");
        project.Edit("our site/input/facts/sleep.md", "34%", "63%");

        var wrong = await GateAsync(project, "", "our site");

        Assert.Contains("::error file=our site/input/facts/sleep.md,line=", wrong.Out, StringComparison.Ordinal);
        Assert.Contains("\"uri\": \"our%20site/input/facts/sleep.md\"", project.Read("our site/gate.sarif"), StringComparison.Ordinal);
        Assert.Contains("\"uri\": \"our%20site/input/sources/town-2025.yml\"", project.Read("our site/gate.sarif"), StringComparison.Ordinal);
        Assert.Contains("### our site/input/facts/sleep.md", project.Read("our site/gate.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "pr comment 7 --body-file")]
    [InlineData("IC_ours", "id=IC_ours")]
    public async Task It_writes_its_own_comment_anew_and_nobody_elses(string found, string call)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "the script is for bash");
        using var project = new ProjectFolder();
        await GitAsync(project, "init", "--quiet");
        await File.WriteAllTextAsync(project.PathOf("gate.md"), "**no errors**\n\nNothing changed.\n", TestContext.Current.CancellationToken);

        await CommentAsync(project, found);

        Assert.Contains(call, project.Read("calls"), StringComparison.Ordinal);
        Assert.Contains(".viewerDidAuthor and (.body | startswith(env.MARK))", project.Read("calls"), StringComparison.Ordinal);
        Assert.Contains("\nMARK=<!-- sourced gate: 8b137891791fe96927ad78e64b0aad7bded08bdc -->\n", project.Read("calls"), StringComparison.Ordinal);
        Assert.Equal("<!-- sourced gate: 8b137891791fe96927ad78e64b0aad7bded08bdc -->\n**no errors**\n\nNothing changed.\n", project.Read("posted"));
    }

    [Fact]
    public async Task A_report_that_is_too_long_for_a_comment_ends_with_a_whole_line_and_the_way_to_the_rest()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "the script is for bash");
        using var project = new ProjectFolder();
        await GitAsync(project, "init", "--quiet");
        var line = $"- {string.Concat(Enumerable.Repeat("\u00e9\u4e2d", 40))}";
        await File.WriteAllTextAsync(project.PathOf("gate.md"), string.Concat(Enumerable.Repeat(line + "\n", 2_000)), TestContext.Current.CancellationToken);

        await CommentAsync(project, "");

        var posted = project.Read("posted");
        var lines = posted.TrimEnd('\n').Split('\n');
        Assert.InRange(posted.Length, 10_000, 65_536);
        Assert.All(lines[1..^2], one => Assert.Equal(line, one));
        Assert.Contains("[the page of the run](https://github.com/ours/site/actions/runs/12)", lines[^1], StringComparison.Ordinal);
    }

    /// <summary>With a GitHub that only writes down what it is told.</summary>
    private static async Task CommentAsync(ProjectFolder project, string found)
    {
        var gh = project.PathOf("bin/gh");
        Directory.CreateDirectory(Path.GetDirectoryName(gh)!);
        await File.WriteAllTextAsync(gh, """
            #!/usr/bin/env bash
            printf '%s\n' "$*" "MARK=$MARK" >> calls
            case "$*" in *viewerDidAuthor*) printf '%s' "$FOUND" ;; esac
            for word in "$@"; do
              if [ -f "${word#body=@}" ]; then cp "${word#body=@}" posted; fi
            done
            """, TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(gh, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var environment = new Dictionary<string, string>
        {
            ["PATH"] = $"{project.PathOf("bin")}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}",
            ["FOUND"] = found,
            ["GITHUB_REPOSITORY"] = "ours/site",
            ["GITHUB_RUN_ID"] = "12",
            ["GITHUB_SERVER_URL"] = "https://github.com",
        };
        var ending = await Programs.RunAsync(project.Root, environment, "bash", Path.Combine(Repository.Root, ".ci", "comment"), "7");
        Assert.True(ending.Code == 0, ending.Error);
    }

    private static Task<Ending> GateAsync(ProjectFolder project, string before, string folder = "")
    {
        var environment = new Dictionary<string, string>
        {
            ["SOURCED"] = $"dotnet {Path.Combine(AppContext.BaseDirectory, "sourced.dll")}",
            ["GITHUB_STEP_SUMMARY"] = project.PathOf("summary.md"),
        };
        return Programs.RunAsync(project.PathOf(folder), environment, "bash", Path.Combine(Repository.Root, ".ci", "pull-request"), before);
    }

    private static async Task<string> GitAsync(ProjectFolder project, params string[] arguments)
    {
        var ending = await Programs.RunAsync(project.Root, new Dictionary<string, string>(), "git", arguments);
        Assert.True(ending.Code == 0, ending.Error);
        return ending.Out;
    }
}

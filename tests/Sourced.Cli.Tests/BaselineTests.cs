namespace Sourced.Cli.Tests;

/// <summary>Taking up the gate on a site that already breaks it.</summary>
public sealed class BaselineTests
{
    private const string Sheet = "input/facts/sleep.md";

    [Fact]
    public async Task What_was_wrong_at_the_start_passes_and_what_is_new_does_not()
    {
        using var project = Started();

        Assert.Equal(ExitCode.Clean, (await project.RunAsync("check", "--baseline", Known(project), "--update-baseline")).Code);
        var same = await project.RunAsync("check", "--baseline", Known(project));
        project.Edit(Sheet, "Whether other towns", "Half of all towns are alike. Whether other towns");
        var worse = await project.RunAsync("check", "--baseline", Known(project), "--format", "compact");

        Assert.Equal((ExitCode.Clean, ExitCode.GateErrors), (same.Code, worse.Code));
        Assert.Contains("let pass by the baseline: 1", same.Out, StringComparison.Ordinal);
        Assert.Matches(@"^input/facts/sleep\.md:19:1: error\[EVD001\][^\n]+\n$", worse.Out);
    }

    [Fact]
    public async Task A_known_slip_may_move_but_not_change()
    {
        using var project = Started();
        await project.RunAsync("check", "--baseline", Known(project), "--update-baseline");

        project.Edit(Sheet, "In one town", "Many asked.\n\nIn one town");
        var moved = await project.RunAsync("check", "--baseline", Known(project));
        project.Edit(Sheet, "35%", "36%");
        var changed = await project.RunAsync("check", "--baseline", Known(project), "--format", "compact");

        Assert.Equal((ExitCode.Clean, ExitCode.GateErrors), (moved.Code, changed.Code));
        Assert.Contains("EVD003", changed.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_mended_has_to_leave_it()
    {
        using var project = Started();
        await project.RunAsync("check", "--baseline", Known(project), "--update-baseline");

        project.Edit(Sheet, "35%", "34%");
        var mended = await project.RunAsync("check", "--baseline", Known(project), "--format", "compact");
        await project.RunAsync("check", "--baseline", Known(project), "--update-baseline");
        var shrunk = await project.RunAsync("check", "--baseline", Known(project));
        project.Edit(Sheet, "34%", "35%");
        var again = await project.RunAsync("check", "--baseline", Known(project), "--update-baseline");

        Assert.Equal((ExitCode.GateErrors, ExitCode.Clean, ExitCode.GateErrors), (mended.Code, shrunk.Code, again.Code));
        Assert.Contains("known.json:5:23: error[SUP005]", mended.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("fingerprint", await File.ReadAllTextAsync(Known(project), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_build_knows_no_baseline()
    {
        using var project = Started();
        await project.RunAsync("check", "--baseline", Known(project), "--update-baseline");

        Assert.Equal(ExitCode.GateErrors, (await project.RunAsync("build", "--only", "data")).Code);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("known")]
    [InlineData("{\"version\": 2, \"findings\": []}")]
    [InlineData("{\"version\": 1, \"findings\": [7]}")]
    public async Task Another_file_is_no_baseline(string text)
    {
        using var project = new ProjectFolder();
        await File.WriteAllTextAsync(Known(project), text, TestContext.Current.CancellationToken);

        Assert.Equal(ExitCode.Usage, (await project.RunAsync("check", "--baseline", Known(project))).Code);
        Assert.Equal(ExitCode.Usage, (await project.RunAsync("check", "--baseline", project.PathOf("none.json"))).Code);
        Assert.Equal(ExitCode.Usage, (await project.RunAsync("check", "--update-baseline")).Code);
    }

    [Fact]
    public async Task What_a_comment_lets_pass_is_shown_in_every_format_that_can()
    {
        using var project = new ProjectFolder();
        project.Edit(Sheet, "Whether other towns are alike.", "<!-- allow EVD013: nobody counted, until 2026-03-01 -->\n\nThe majority of towns are alike.");

        foreach (
            var (format, shown) in new[]
            {
                ("text", "nobody counted, until 2026-03-01"),
                ("json", "\"reason\": \"nobody counted\""),
                ("sarif", "\"kind\": \"inSource\""),
                ("markdown", "nobody counted, until 2026-03-01"),
            }
        )
        {
            var ending = await project.RunAsync("check", "--format", format);
            Assert.Equal(ExitCode.Clean, ending.Code);
            Assert.Contains(shown, ending.Out, StringComparison.Ordinal);
        }
    }

    private static ProjectFolder Started()
    {
        var project = new ProjectFolder();
        project.Edit(Sheet, "34%", "35%");
        return project;
    }

    private static string Known(ProjectFolder project) => project.PathOf("known.json");
}

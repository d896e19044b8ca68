using System.Diagnostics;
using System.Globalization;
using Sourced.Testing;

namespace Sourced.Cli.Tests;

/// <summary>The exit code says how it ended, and scripts rely on it.</summary>
public sealed class EndingTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_fault_of_our_own_ends_with_3_in_plain_words()
    {
        var (code, error) = await WithBrokenClockAsync("check");

        Assert.Equal(ExitCode.Bug, code);
        Assert.Equal(
            "internal error: the clock has stopped\nThis is our mistake, not yours. The last edition stays as it was; --debug shows where it happened.\n",
            error
        );
    }

    [Fact]
    public async Task With_debug_it_says_where_it_happened()
    {
        var (code, error) = await WithBrokenClockAsync("check", "--debug");

        Assert.Equal(ExitCode.Bug, code);
        Assert.StartsWith("internal error: System.InvalidOperationException: the clock has stopped\n", error, StringComparison.Ordinal);
        Assert.Contains("   at Sourced.Cli.", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("build", "--only", "site,data", "--no-progress")]
    public async Task A_warning_stops_nothing_unless_the_run_is_strict(params string[] command)
    {
        using var project = new ProjectFolder();
        project.Edit("input/sources/town-2025.yml", "archive: {URL: \"https://web.archive.org/web/2026/https://example.org/sleep\", on: 2026-01-04}\n", "");

        var strict = await project.RunAsync([.. command, "--strict"]);
        var isPublished = Directory.Exists(project.PathOf("output"));
        var mild = await project.RunAsync(command);

        Assert.Equal((ExitCode.GateErrors, false, ExitCode.Clean), (strict.Code, isPublished, mild.Code));
        Assert.Contains("SRC004", strict.Out + strict.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_build_that_is_interrupted_ends_with_130_and_the_last_edition_stays()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "signals are sent with the tools of Linux");
        using var project = new ProjectFolder();
        Directory.CreateDirectory(project.PathOf("output"));
        Assert.Equal(ExitCode.Clean, (await project.RunAsync("build", "--only", "site,data", "--no-progress")).Code);
        var page = project.Read("output/facts/sleep/index.html");

        // a Node that never answers: it says that it was asked, and waits
        project.Edit("statiq.json", "\"ThemePath\": \"none\"", "\"ThemePath\": \"theme\"");
        foreach (var file in new[] { "theme/package.json", "theme/package-lock.json" }) Write(project, file, "{}");
        Write(project, "theme/paper/sheet.typ", "");
        Write(project, "theme/tokens.json", await File.ReadAllTextAsync(Path.Combine(Repository.Root, "theme", "tokens.json"), Cancellation));
        foreach (var tool in new[] { "tools/node", "tools/npm" })
        {
            Write(project, tool, "#!/bin/sh\necho $$ > \"$0.new\"\nmv \"$0.new\" \"$0.asked\"\nwhile :; do sleep 1; done\n");
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(project.PathOf(tool), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        using var process = Start(project);
        while (!process.HasExited && !File.Exists(project.PathOf("tools/node.asked"))) await Task.Delay(10, Cancellation);
        using (var kill = Process.Start("kill", ["-INT", $"{process.Id}"])) await kill.WaitForExitAsync(Cancellation);
        var error = await process.StandardError.ReadToEndAsync(Cancellation);
        await process.WaitForExitAsync(Cancellation);

        Assert.Equal(ExitCode.Interrupted, process.ExitCode);
        Assert.Contains("interrupted: the last edition stays as it was", error, StringComparison.Ordinal);
        Assert.Equal(page, project.Read("output/facts/sleep/index.html"));
        var node = int.Parse(project.Read("tools/node.asked"), CultureInfo.InvariantCulture);
        Assert.False(IsAtWork(node), $"process {node} has outlived the build");
    }

    /// <summary>What has ended and was not fetched by anybody yet is still listed, as a zombie.</summary>
    private static bool IsAtWork(int process)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{process}/stat");
            return stat[stat.LastIndexOf(')') + 2] != 'Z';
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static void Write(ProjectFolder project, string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(project.PathOf(path))!);
        File.WriteAllText(project.PathOf(path), text);
    }

    private static Process Start(ProjectFolder project)
    {
        var start = new ProcessStartInfo(
            "env",
            [
                "--default-signal=INT",
                "dotnet",
                Path.Combine(AppContext.BaseDirectory, "sourced.dll"),
                "build",
                "--only",
                "handouts",
                "--no-progress",
                "--settings",
                project.PathOf("statiq.json"),
                "--as-of",
                "2026-01-10",
            ]
        )
        {
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = project.PathOf("tools") + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        return Process.Start(start)!;
    }

    private static async Task<(int Code, string Error)> WithBrokenClockAsync(params string[] arguments)
    {
        using var project = new ProjectFolder();
        await using var output = new StringWriter { NewLine = "\n" };
        await using var error = new StringWriter { NewLine = "\n" };
        using var console = new Terminal.Console(output, error, isInteractive: false, usesColor: false);
        return (await CommandLine.RunAsync([.. arguments, "--settings", project.PathOf("statiq.json")], console, new BrokenClock()), error.ToString());
    }

    private sealed class BrokenClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => throw new InvalidOperationException("the clock has stopped");
    }
}

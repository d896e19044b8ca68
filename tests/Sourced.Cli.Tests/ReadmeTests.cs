using System.Diagnostics;

namespace Sourced.Cli.Tests;

/// <summary>What the README tells people to type works as it stands there.</summary>
public sealed class ReadmeTests
{
    private const string Program = "dotnet run --project src/Sourced.Cli";

    private static readonly string Root = Repository.Root;

    /// <summary>Every call of the program that ends by itself; the build and the preview have tests of their own.</summary>
    public static TheoryData<string> Calls() =>
    [
        .. File.ReadLines(Path.Combine(Root, "README.md"))
            .Where(line => line.StartsWith(Program + " -- ", StringComparison.Ordinal))
            .Select(line => line[(Program.Length + 4)..].Split('#')[0].Trim())
            .Where(call => call != "preview"),
    ];

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_command_of_the_readme_ends_clean(string call)
    {
        var report = Path.Combine(Path.GetTempPath(), $"sourced-readme-{Environment.ProcessId}.sarif");
        var arguments = call.Split(' ').Select(argument => argument.EndsWith(".sarif", StringComparison.Ordinal) ? report : argument);
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "sourced.dll"), .. arguments])
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        File.Delete(report);

        Assert.True(process.ExitCode == ExitCode.Clean, $"exit {process.ExitCode}\n{await output}{error}");
    }

    [Fact]
    public void The_readme_shows_how_to_build_and_how_to_test()
    {
        var readme = File.ReadAllText(Path.Combine(Root, "README.md"));

        Assert.Contains($"```\n{Program}\n```", readme, StringComparison.Ordinal);
        Assert.Contains("```\ndotnet test\n```", readme, StringComparison.Ordinal);
        Assert.Equal(4, Calls().Count);
    }
}

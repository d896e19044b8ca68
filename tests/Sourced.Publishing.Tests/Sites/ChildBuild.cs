using System.Diagnostics;

namespace Sourced.Publishing.Tests.Sites;

/// <summary>The program in a process of its own.</summary>
internal static class ChildBuild
{
    public static Process Start(string root, string only = "site,data", int jobs = 2, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList =
            {
                Path.Combine(AppContext.BaseDirectory, "sourced.dll"),
                "build",
                "--only",
                only,
                "--jobs",
                jobs.ToString(System.Globalization.CultureInfo.InvariantCulture),
                "--as-of",
                "2026-11-22",
                "--no-progress",
            },
            WorkingDirectory = root,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>()) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    public static async Task RunAsync(string root, string only, int jobs, IReadOnlyDictionary<string, string> environment)
    {
        using var child = Start(root, only, jobs, environment);
        var output = child.StandardOutput.ReadToEndAsync();
        var error = child.StandardError.ReadToEndAsync();
        await child.WaitForExitAsync();
        Assert.True(child.ExitCode == 0, $"exit {child.ExitCode}\n{await output}{await error}");
    }
}

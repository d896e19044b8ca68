using System.Diagnostics;

namespace Sourced.Cli.Tests;

/// <summary>A program run to its end.</summary>
internal static class Programs
{
    /// <param name="environment">Variables that it is given besides our own.</param>
    public static async Task<Ending> RunAsync(string folder, IReadOnlyDictionary<string, string> environment, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Ending(process.ExitCode, await output, await error);
    }
}

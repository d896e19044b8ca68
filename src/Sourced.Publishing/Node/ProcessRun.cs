using System.ComponentModel;
using System.Diagnostics;

namespace Sourced.Publishing.Node;

/// <summary>A program that was run to its end, and what it wrote.</summary>
internal sealed record ProcessRun(int ExitCode, string Output, string Errors)
{
    /// <summary>Killed with its children when cancelled. A program that cannot be started gives exit code -1 and the reason.</summary>
    public static async Task<ProcessRun> RunAsync(
        string program, IEnumerable<string> arguments, string folder, string searchPath, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = searchPath;
        using var process = new Process { StartInfo = start };
        try
        {
            process.Start();
        }
        catch (Win32Exception problem)
        {
            return new ProcessRun(-1, "", problem.Message);
        }

        process.StandardInput.Close();
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellation);
            var errors = process.StandardError.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation);
            return new ProcessRun(process.ExitCode, await output, await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}

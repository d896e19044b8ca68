using System.Diagnostics;
using System.Globalization;

namespace Sourced.Benchmarks;

/// <param name="Seconds">Wall time from start to exit.</param>
/// <param name="Megabytes">Peak resident memory of the process.</param>
internal readonly record struct Run(double Seconds, double Megabytes)
{
    /// <exception cref="InvalidOperationException">The program failed: nothing was measured.</exception>
    public static Run Measure(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var peak = 0.0;
        while (!process.WaitForExit(20)) peak = Math.Max(peak, PeakOf(process.Id));
        var seconds = clock.Elapsed.TotalSeconds;
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program}: exit {process.ExitCode}\n{output.Result}{error.Result}");
        return new Run(seconds, peak);
    }

    public static Run Median(IReadOnlyList<Run> runs) =>
        new(runs.Select(run => run.Seconds).Order().ElementAt(runs.Count / 2), runs.Select(run => run.Megabytes).Order().ElementAt(runs.Count / 2));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Seconds,7:F2} s {Megabytes,7:F0} MB");

    private static double PeakOf(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith("VmHWM", StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}

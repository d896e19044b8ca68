using System.Diagnostics;
using System.Globalization;

namespace Sourced.Benchmarks.Cards;

/// <summary>A program that made cards.</summary>
/// <param name="Wall">Seconds from start to exit.</param>
/// <param name="Processor">Seconds of processor time, of it and all that it started.</param>
/// <param name="Megabytes">Peak resident memory of the one that makes the cards; of a browser only its driver.</param>
internal readonly record struct CardRun(double Wall, double Processor, double Megabytes)
{
    /// <param name="command">For bash, which counts the time of everything that it waits for.</param>
    /// <exception cref="InvalidOperationException">The program failed: nothing was measured.</exception>
    public static CardRun Measure(string command)
    {
        var start = new ProcessStartInfo("bash", ["-c", $"TIMEFORMAT='%R %U %S'; time {command}"]) { RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var said = process.StandardError.ReadToEndAsync();
        var peak = 0.0;
        while (!process.WaitForExit(20)) peak = Math.Max(peak, PeakOf(process.Id));
        if (process.ExitCode != 0) throw new InvalidOperationException($"{command}: exit {process.ExitCode}\n{said.Result}");
        var times = said.Result.Trim().Split('\n')[^1].Split(' ').Select(time => double.Parse(time, CultureInfo.InvariantCulture)).ToArray();
        return new CardRun(times[0], times[1] + times[2], peak);
    }

    /// <summary>Of the children of bash, the largest.</summary>
    private static double PeakOf(int bash)
    {
        try
        {
            var children = File.ReadAllText($"/proc/{bash}/task/{bash}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return children
                .SelectMany(child =>
                    File.ReadLines($"/proc/{child}/status").Where(line => line.StartsWith("VmHWM", StringComparison.Ordinal))
                )
                .Select(line =>
                    double.Parse(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024
                )
                .DefaultIfEmpty()
                .Max();
        }
        catch (IOException)
        {
            return 0;
        }
    }
}

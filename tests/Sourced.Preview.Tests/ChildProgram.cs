using System.Diagnostics;
using System.Globalization;

namespace Sourced.Preview.Tests;

/// <summary>A program that these tests have started and that is at work. Told on Linux alone, where the system lists them as files.</summary>
/// <param name="Id">The system's number for it.</param>
/// <param name="Started">When, in ticks of the system since it began.</param>
internal sealed record ChildProgram(int Id, long Started)
{
    public static bool AreTold => OperatingSystem.IsLinux();

    /// <summary>All of them, the oldest first; what has ended and was not fetched yet is none.</summary>
    public static List<ChildProgram> AtWork() =>
        AreTold ? [.. Directory.EnumerateDirectories("/proc").Select(Read).OfType<ChildProgram>().OrderBy(program => program.Started)] : [];

    /// <summary>Returns when it has ended.</summary>
    public async Task EndAsync(CancellationToken cancellation)
    {
        try
        {
            using var process = Process.GetProcessById(Id);
            await process.WaitForExitAsync(cancellation);
        }
        catch (ArgumentException)
        {
            // it has ended already
        }
    }

    private static ChildProgram? Read(string folder)
    {
        try
        {
            if (!int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id)) return null;
            var stat = File.ReadAllText(Path.Combine(folder, "stat"));
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' '); // the state is the third of proc_pid_stat(5), the parent the fourth, the start the 22nd
            var isOurs = fields[0] != "Z" && fields[1] == Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
            return isOurs ? new ChildProgram(id, long.Parse(fields[19], CultureInfo.InvariantCulture)) : null;
        }
        catch (IOException)
        {
            return null; // it has ended meanwhile
        }
    }
}

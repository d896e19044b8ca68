using System.Runtime.InteropServices;
using Sourced.Testing;

namespace Sourced.Benchmarks;

/// <summary>The program as it is handed out: compiled ahead, one image with the framework.</summary>
internal static class PublishedProgram
{
    /// <param name="work">Gets the program and everything that is made on the way.</param>
    /// <returns>Path of the executable.</returns>
    public static string In(string work)
    {
        var folder = Path.Combine(work, "program");
        // A lock file and build folders of its own: publishing for one runtime must not touch those of the repository.
        Run.Measure(
            Repository.Root, "dotnet", "publish", "src/Sourced.Cli", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-p:PublishReadyToRun=true",
            "-p:NuGetLockFilePath=obj/benchmark.lock.json", "--artifacts-path", Path.Combine(work, "artifacts"), "-o", folder);
        return Path.Combine(folder, "sourced");
    }
}

using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Sourced.Publishing.Node;

/// <summary>Keeps <c>theme/node_modules</c> equal to <c>theme/package-lock.json</c>.</summary>
/// <remarks>
/// The stamp of a complete restore lies inside <c>node_modules</c>, which is removed first: a restore that was killed midway has none, and is
/// done again from the beginning.
/// </remarks>
internal static class NodePackages
{
    /// <summary>Null when the packages are there; restores them if they are not. Safe beside another build of the same folder.</summary>
    public static async Task<NodeProblem?> RestoreAsync(string themeFolder, NodeTools tools, CancellationToken cancellation)
    {
        var stamp = Path.Combine(themeFolder, "node_modules", ".restored");
        var wanted = await StampOfAsync(themeFolder, cancellation);
        if (await IsAsync(stamp, wanted, cancellation))
            return null;

        await using var turn = await TakeTurnAsync(Path.Combine(themeFolder, ".restore.lock"), cancellation);
        if (await IsAsync(stamp, wanted, cancellation))
            return null;

        var packages = Path.GetDirectoryName(stamp)!;
        if (Directory.Exists(packages))
            Directory.Delete(packages, recursive: true);

        // Not `npm ci`: that refuses a lock file which lacks the native parts of platforms other than the one it was made on, though their
        // exact versions follow from what it holds. Scripts are refused because none is needed.
        var run = await ProcessRun.RunAsync(
            tools.Npm,
            ["install", "--no-save", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund", "--no-progress", "--loglevel=error"],
            themeFolder,
            tools.SearchPath,
            cancellation);
        if (run.ExitCode != 0)
            return new NodeProblem("npm could not restore the packages of theme/package-lock.json", Help(run));

        Directory.CreateDirectory(packages);
        await File.WriteAllTextAsync(stamp, wanted, cancellation);
        return null;
    }

    private static string Help(ProcessRun run)
    {
        var said = run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(3);
        return $"run `npm install --no-save` in the folder theme to see why; npm said: {string.Join(" / ", said)}";
    }

    private static async Task<string> StampOfAsync(string themeFolder, CancellationToken cancellation)
    {
        var file = await File.ReadAllBytesAsync(Path.Combine(themeFolder, "package-lock.json"), cancellation);
        return $"{Convert.ToHexStringLower(SHA256.HashData(file))} {RuntimeInformation.RuntimeIdentifier}";
    }

    private static async Task<bool> IsAsync(string stamp, string wanted, CancellationToken cancellation) =>
        File.Exists(stamp) && await File.ReadAllTextAsync(stamp, cancellation) == wanted;

    /// <summary>The file's lock goes with the process that holds it, however that ends.</summary>
    private static async Task<FileStream> TakeTurnAsync(string path, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path))
            {
                await Task.Delay(200, cancellation);
            }
        }
    }
}

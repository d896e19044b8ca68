using System.Collections.Immutable;
using System.Globalization;

namespace Sourced.Publishing.Node;

/// <summary>The programs <c>node</c> and <c>npm</c> of this machine, as full paths.</summary>
/// <param name="SearchPath">Where they were looked for, and where npm looks for node.</param>
internal sealed record NodeTools(string Node, string Npm, string SearchPath)
{
    public const int OldestVersion = 20;

    private const string Install =
        "install Node.js 20 or newer with npm: https://nodejs.org, or `apt install nodejs npm`, `brew install node`, `winget install OpenJS.NodeJS.LTS`";

    /// <summary>Looks through the folders of <paramref name="searchPath"/>, as a shell does, and asks node for its version.</summary>
    public static async Task<(NodeTools? Tools, NodeProblem? Problem)> FindAsync(string searchPath, CancellationToken cancellation)
    {
        if (Locate("node", searchPath) is not { } node)
            return (null, new NodeProblem("Node.js was not found, and handouts and cards are made with it", Install));
        if (Locate("npm", searchPath) is not { } npm)
            return (null, new NodeProblem("npm was not found beside Node.js, and the typesetter and its fonts come from npm", Install));

        var tools = new NodeTools(node, npm, searchPath);
        var asked = await ProcessRun.RunAsync(node, ["--version"], Path.GetTempPath(), searchPath, cancellation);
        var version = asked.Output.Trim();
        return MajorOf(version) >= OldestVersion
            ? (tools, null)
            : (null, new NodeProblem($"{node} is {(version.Length > 0 ? version : "of no known version")}, older than {OldestVersion}", Install));
    }

    private static int MajorOf(string version) =>
        version.StartsWith('v') && version.IndexOf('.', StringComparison.Ordinal) is > 1 and var dot
        && int.TryParse(version.AsSpan(1, dot - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var major)
            ? major
            : 0;

    private static string? Locate(string name, string searchPath)
    {
        ImmutableArray<string> names = OperatingSystem.IsWindows() ? [name + ".exe", name + ".cmd"] : [name];
        return searchPath.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(Path.IsPathFullyQualified)
            .SelectMany(folder => names.Select(file => Path.Combine(folder, file)))
            .FirstOrDefault(File.Exists);
    }
}

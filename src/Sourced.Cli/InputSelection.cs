namespace Sourced.Cli;

/// <summary>The files that a person named on the command line; everything when none was named.</summary>
internal sealed class InputSelection
{
    private readonly string[] _paths;

    private InputSelection(string[] paths) => _paths = paths;

    public static InputSelection All { get; } = new([]);

    /// <summary>Files and folders of a project's input.</summary>
    /// <exception cref="UsageException">A path does not exist, or nothing of the input is there.</exception>
    public static InputSelection Of(Project project, IReadOnlyList<string> paths)
    {
        var selection = Of(project.Root, paths);
        return paths.FirstOrDefault(path => !project.HasInputBelowOrAt(path)) is { } stray
            ? throw new UsageException(
                $"'{stray}' is no part of the input ({string.Join(", ", project.Settings.InputPaths)}); 'sourced statistics' reads any file"
            )
            : selection;
    }

    /// <exception cref="UsageException">A path does not exist.</exception>
    public static InputSelection Of(string root, IEnumerable<string> paths) => new(
    [
        .. paths.Select(path => File.Exists(path) || Directory.Exists(path)
            ? Path.GetRelativePath(root, Path.GetFullPath(path)).Replace('\\', '/')
            : throw new UsageException($"there is no file or folder '{path}'")),
    ]);

    /// <param name="path">Relative to the root, forward slashes.</param>
    public bool Includes(string path) => _paths.Length == 0 || _paths.Any(selected =>
        selected == "." || path == selected || path.StartsWith(selected + "/", StringComparison.Ordinal));
}

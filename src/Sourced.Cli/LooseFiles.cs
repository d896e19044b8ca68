using System.Collections.Immutable;
using Sourced.Content.Text;

namespace Sourced.Cli;

/// <summary>Files named on the command line that do not belong to a project's input.</summary>
internal static class LooseFiles
{
    private static readonly string[] Endings = [".md", ".markdown", ".txt"];

    /// <summary>Every Markdown or text file at or below the paths, in ordinal order below each; undecodable bytes are read as U+FFFD.</summary>
    /// <exception cref="UsageException">A path does not exist or cannot be read.</exception>
    public static ImmutableArray<SourceFile> Of(IEnumerable<string> paths, Project? project) =>
        [.. paths.SelectMany(Expand).Where(path => project?.Owns(Path.GetFullPath(path)) != true).Select(Read)];

    private static IEnumerable<string> Expand(string path)
    {
        if (File.Exists(path)) return [path];
        if (!Directory.Exists(path)) throw new UsageException($"there is no file or folder '{path}'");
        return Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Where(file => Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal);
    }

    private static SourceFile Read(string path)
    {
        try
        {
            return new SourceFile(path.Replace('\\', '/'), File.ReadAllText(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{path}' cannot be read: {error.Message}", error);
        }
    }
}

using Sourced.Content.Settings;

namespace Sourced.Publishing.Placing;

/// <summary>Says no to output folders whose replacement would destroy something.</summary>
internal static class OutputRefusal
{
    /// <param name="output">From <see cref="OutputFolder.PathFor"/>.</param>
    /// <param name="home">The home folder of the user; empty when there is none.</param>
    public static PublishFailure? Of(string output, string root, SiteSettings settings, string home)
    {
        if (Path.GetDirectoryName(output) is null) return Refuse(output, "it is the root of the disk");
        if (File.Exists(output)) return Refuse(output, "it is a file");
        if (Contains(output, root)) return Refuse(output, "the project is in it");
        if (home.Length > 0 && Contains(output, home)) return Refuse(output, "your home folder is in it");
        foreach (var source in settings.InputPaths.Append(settings.ThemePath).Append(".sourced"))
        {
            var folder = Path.GetFullPath(source, root);
            if (Contains(folder, output)) return Refuse(output, $"it is in {source}, which is read from");
            if (Contains(output, folder)) return Refuse(output, $"{source} is in it");
        }

        return null;
    }

    public static PublishFailure Foreign(string output) => new(
        PublishFailureKind.Output,
        $"{output} holds files that were not published from here, so it is left alone",
        "choose an empty or new folder with --output, or empty this one yourself");

    private static PublishFailure Refuse(string output, string reason) => new(
        PublishFailureKind.Output, $"{output} cannot be the output folder: {reason}", "choose a folder of its own with --output or OutputPath in statiq.json");

    /// <summary>True also when both are the same. Compared without case: where case matters, two such names are a mistake anyway.</summary>
    private static bool Contains(string folder, string path)
    {
        var outer = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;
        var inner = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)) + Path.DirectorySeparatorChar;
        return inner.StartsWith(outer, StringComparison.OrdinalIgnoreCase);
    }
}

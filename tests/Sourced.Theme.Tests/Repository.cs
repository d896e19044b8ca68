namespace Sourced.Theme.Tests;

/// <summary>The files of this repository, for tests about the theme's own text.</summary>
internal static class Repository
{
    public static IEnumerable<string> Files(string folder, params string[] endings) =>
        Directory.EnumerateFiles(Path.Combine(Root(new DirectoryInfo(AppContext.BaseDirectory)), folder), "*", SearchOption.AllDirectories)
            .Where(file => endings.Contains(Path.GetExtension(file)))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "node_modules"));

    private static string Root(DirectoryInfo? folder) => folder switch
    {
        null => throw new DirectoryNotFoundException("Pipeline.sln stands in no folder above the tests"),
        _ when File.Exists(Path.Combine(folder.FullName, "Pipeline.sln")) => folder.FullName,
        _ => Root(folder.Parent),
    };
}

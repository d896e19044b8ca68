namespace Sourced.Testing;

/// <summary>The checkout that the tests were built from: the nearest folder above the test program that holds the solution.</summary>
public static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <param name="path">From the root, with slashes.</param>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>What people wrote below a folder: nothing that a build or a restore left there.</summary>
    public static IEnumerable<string> Files(string folder, params string[] endings) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
            .Where(file => endings.Contains(Path.GetExtension(file)))
            .Where(file => !Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "node_modules"));

    private static string Find(DirectoryInfo? folder) => folder switch
    {
        null => throw new DirectoryNotFoundException("Pipeline.sln stands in no folder above the tests"),
        _ when File.Exists(Path.Combine(folder.FullName, "Pipeline.sln")) => folder.FullName,
        _ => Find(folder.Parent),
    };
}

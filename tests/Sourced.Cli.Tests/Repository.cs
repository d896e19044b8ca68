namespace Sourced.Cli.Tests;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string Find(DirectoryInfo? folder) => folder switch
    {
        null => throw new DirectoryNotFoundException("Pipeline.sln stands in no folder above the tests"),
        _ when File.Exists(Path.Combine(folder.FullName, "Pipeline.sln")) => folder.FullName,
        _ => Find(folder.Parent),
    };
}

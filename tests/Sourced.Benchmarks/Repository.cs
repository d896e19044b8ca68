namespace Sourced.Benchmarks;

/// <summary>The folder of this repository: the nearest one above the program that holds the solution.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo? folder) => folder switch
    {
        null => throw new DirectoryNotFoundException("Pipeline.sln stands in no folder above the benchmarks"),
        _ when File.Exists(Path.Combine(folder.FullName, "Pipeline.sln")) => folder.FullName,
        _ => Find(folder.Parent),
    };
}

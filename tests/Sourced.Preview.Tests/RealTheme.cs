using Sourced.Testing;

namespace Sourced.Preview.Tests;

/// <summary>The theme of this repository, as a copy that may be spoilt; its packages are linked, since they are large.</summary>
internal static class RealTheme
{
    private static readonly string[] Folders = ["paper", "cards", "typesetter"];

    private static readonly string[] Files = ["tokens.json", "package.json", "package-lock.json"];

    public static bool HasNode { get; } =
        Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "node")));

    private static string Folder { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static SiteText Beside(SiteText site) => Folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Folder, folder), "*", SearchOption.AllDirectories))
        .Concat(Files.Select(file => Path.Combine(Folder, file)))
        .Aggregate(site, (all, file) => all.With($"theme/{Path.GetRelativePath(Folder, file).Replace('\\', '/')}", File.ReadAllBytes(file)));

    public static void Link(string root)
    {
        if (Directory.Exists(Path.Combine(Folder, "node_modules"))) Directory.CreateSymbolicLink(Path.Combine(root, "theme", "node_modules"), Path.Combine(Folder, "node_modules"));
    }

    private static string Find(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "Pipeline.sln")) ? Path.Combine(folder.FullName, "theme") : Find(folder.Parent!);
}

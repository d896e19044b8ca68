using Sourced.Content.Settings;
using Sourced.Publishing.Proofs;
using Sourced.Testing;

namespace Sourced.Preview.Tests;

/// <summary>The theme of this repository, as a copy that may be spoilt; its packages are linked, since they are large.</summary>
internal static class RealTheme
{
    private static readonly string[] Folders = ["paper", "cards", "typesetter"];

    private static readonly string[] Files = ["tokens.json", "package.json", "package-lock.json"];

    public static bool HasNode { get; } =
        Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "node")));

    public static string Tokens => File.ReadAllText(Path.Combine(Folder, "tokens.json"));

    private static string Folder { get; } = Path.Combine(Repository.Root, "theme");

    private static readonly Lazy<Task> Packages = new(RestoreAsync);

    /// <summary>A session on a site with it, however new this clone is. A theme in a temporary folder would fetch its packages anew for every test.</summary>
    /// <param name="site">Without a theme.</param>
    /// <param name="change">What is different in its copy.</param>
    public static async Task<Session> StartAsync(SiteText site, Func<SiteText, SiteText>? change = null)
    {
        await Packages.Value;
        return await Session.StartAsync((change ?? (same => same))(Beside(site)), Link);
    }

    private static SiteText Beside(SiteText site) =>
        Folders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Folder, folder), "*", SearchOption.AllDirectories))
            .Concat(Files.Select(file => Path.Combine(Folder, file)))
            .Aggregate(
                site,
                (all, file) => all.With($"theme/{Path.GetRelativePath(Folder, file).Replace('\\', '/')}", File.ReadAllBytes(file))
            );

    private static void Link(string root) => Directory.CreateSymbolicLink(Path.Combine(root, "theme", "node_modules"), Path.Combine(Folder, "node_modules"));

    /// <summary>As a build does; beside another that does the same, one waits for the other.</summary>
    private static async Task RestoreAsync()
    {
        await using var press = new ProofPress(Repository.Root, jobs: 1);
        Assert.Null(await press.PrepareAsync(new SiteSettings { ThemePath = Path.GetFileName(Folder) }, CancellationToken.None));
    }
}

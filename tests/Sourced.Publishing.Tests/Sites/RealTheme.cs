using Sourced.Testing;

namespace Sourced.Publishing.Tests.Sites;

/// <summary>The theme of this repository, with its templates for paper and cards.</summary>
internal static class RealTheme
{
    public static bool HasNode { get; } =
        Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "node")));

    private static string Folder { get; } = Path.Combine(Repository.Root, "theme");

    public static SiteText Of(SiteText site) => site.Edit("statiq.json", "{ ", $"{{ \"ThemePath\": \"{Folder}\", ");
}

using Sourced.Testing;

namespace Sourced.Publishing.Tests.Sites;

public sealed class SameBytesTests
{
    private static readonly string Theme = FindTheme();

    [Fact]
    public Task Pages_and_data_are_the_same_bytes_wherever_they_are_made() => AssertSameAsync(SmallSite.Text, "site,data");

    [Fact]
    public async Task Handouts_and_cards_are_the_same_bytes_wherever_they_are_made()
    {
        Assert.SkipUnless(System.Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "node"))), "Node is not there");
        var files = await AssertSameAsync(SmallSite.Text.Edit("statiq.json", "{ ", $"{{ \"ThemePath\": \"{Theme}\", "), "site,handouts,cards,data");

        Assert.Equal(6, files.Count(path => path.EndsWith(".pdf", StringComparison.Ordinal)));
        Assert.Equal(5, files.Count(path => path.EndsWith(".png", StringComparison.Ordinal)));
    }

    private static async Task<ICollection<string>> AssertSameAsync(SiteText site, string only)
    {
        using TestProject first = new(site), second = new(site);

        await ChildBuild.RunAsync(first.Root, only, jobs: 1, Environment("tr_TR.UTF-8", "Asia/Tokyo"));
        await ChildBuild.RunAsync(second.Root, only, jobs: 4, Environment("ar_SA.UTF-8", "America/St_Johns"));

        Assert.Equal(first.Files(), second.Files());
        return first.Files().Keys;
    }

    private static Dictionary<string, string> Environment(string culture, string zone) => new() { ["LC_ALL"] = culture, ["LANG"] = culture, ["TZ"] = zone };

    private static string FindTheme()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Pipeline.sln"))) folder = folder.Parent;
        return Path.Combine(folder.FullName, "theme");
    }
}

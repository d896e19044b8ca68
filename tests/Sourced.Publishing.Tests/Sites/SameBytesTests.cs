using Sourced.Publishing.Kinds;
using Sourced.Testing;

namespace Sourced.Publishing.Tests.Sites;

public sealed class SameBytesTests
{
    [Fact]
    public Task Pages_and_data_are_the_same_bytes_wherever_they_are_made() => AssertSameAsync(SmallSite.Text, "site,data");

    [Fact]
    public async Task Handouts_and_cards_are_the_same_bytes_wherever_they_are_made()
    {
        Assert.SkipUnless(RealTheme.HasNode, "Node is not there");
        var files = await AssertSameAsync(RealTheme.Of(SmallSite.Text), "site,handouts,cards,data");

        Assert.Equal(6, files.Count(path => path.EndsWith(".pdf", StringComparison.Ordinal)));
        Assert.Equal((10, 10), (files.Count(path => path.EndsWith(".png", StringComparison.Ordinal) && !Thumbnails.Is(path)), files.Count(Thumbnails.Is)));
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
}

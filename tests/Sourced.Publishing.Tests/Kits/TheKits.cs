using System.IO.Compression;
using Sourced.Publishing.Tests.Sites;

[assembly: AssemblyFixture(typeof(Sourced.Publishing.Tests.Kits.TheKits))]

namespace Sourced.Publishing.Tests.Kits;

/// <summary>A site with kits, published once for all tests that read it.</summary>
public sealed class TheKits : IDisposable
{
    private readonly Lazy<Task<TestProject>> _project = new(PublishAsync);

    internal Task<TestProject> SiteAsync()
    {
        Assert.SkipUnless(RealTheme.HasNode, "Node is not there");
        return _project.Value;
    }

    /// <summary>What a kit holds, by name, in the order in which it lies there.</summary>
    /// <param name="path">Below <c>kits/</c> of the output: <c>speakers-10/us/kit-letter.zip</c>.</param>
    internal async Task<IReadOnlyList<(string Name, byte[] Bytes)>> OpenAsync(string path, string language = "")
    {
        var site = await SiteAsync();
        using var zip = ZipFile.OpenRead(Path.Combine(site.Output, language, "kits", path));
        return [.. zip.Entries.Select(entry =>
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return (entry.FullName, bytes.ToArray());
        })];
    }

    public void Dispose()
    {
        if (_project is { IsValueCreated: true, Value.IsCompletedSuccessfully: true }) _project.Value.Result.Dispose();
    }

    private static async Task<TestProject> PublishAsync()
    {
        var project = new TestProject(RealTheme.Of(KitSite.Text));
        await project.PublishAsync(OutputKinds.Site | OutputKinds.Kits);
        return project;
    }
}

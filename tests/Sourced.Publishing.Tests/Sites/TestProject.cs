using System.Security.Cryptography;
using Sourced.Content.Diagnostics;
using Sourced.Evidence;
using Sourced.Testing;

namespace Sourced.Publishing.Tests.Sites;

/// <summary>A small site in a folder of its own, built as the command line builds it.</summary>
internal sealed class TestProject : IDisposable
{
    public TestProject(SiteText site)
    {
        Root = Directory.CreateTempSubdirectory("sourced-publishing-").FullName;
        Site = site;
        site.WriteTo(Root);
    }

    public string Root { get; }

    public string Output => Path.Combine(Root, "output");

    public SiteText Site { get; private set; }

    public string this[string path] => File.ReadAllText(Path.Combine(Output, path));

    public bool Has(string path) => File.Exists(Path.Combine(Output, path));

    /// <summary>Changes a file of the input on disk.</summary>
    public void Edit(string path, string old, string @new) => Change(Site.Edit(path, old, @new));

    public void Change(SiteText site)
    {
        foreach (var path in Site.Paths.Except(site.Paths)) File.Delete(Path.Combine(Root, path));
        Site = site;
        site.WriteTo(Root);
    }

    /// <summary>Reads, proves and publishes. The gate must be content: these tests are about what comes after it.</summary>
    public async Task<PublishResult> BuildAsync(
        OutputKinds only = OutputKinds.Site | OutputKinds.Data,
        int jobs = 2,
        Shard? shard = null,
        string? output = null,
        bool release = false,
        DateOnly? asOf = null,
        CancellationToken cancellation = default
    )
    {
        var read = Site.Read();
        var report = Gate.Check(read.Library, new GateOptions(new DateOnly(2026, 11, 22), 1));
        Assert.Empty(read.Diagnostics.Concat(report.Diagnostics).Where(diagnostic => diagnostic.Severity == Severity.Error).Select(Say));
        var settings = read.Library.Settings;
        var request = new PublishRequest
        {
            Root = Root,
            Library = read.Library with { Settings = output is null ? settings : settings with { OutputPath = output } },
            Report = report,
            Only = only,
            Jobs = jobs,
            Shard = shard,
            IsRelease = release,
            AsOf = asOf,
        };
        return await Publisher.PublishAsync(request, new Progress<PublishProgress>(), cancellation);
    }

    /// <summary>Builds, and expects an edition.</summary>
    public async Task<PublishCounts> PublishAsync(OutputKinds only = OutputKinds.Site | OutputKinds.Data, int jobs = 2, bool release = false)
    {
        var result = await BuildAsync(only, jobs, release: release);
        Assert.Null(result.Failure);
        Assert.Empty(result.Diagnostics.Select(Say));
        return result.Counts;
    }

    /// <summary>Builds an edition that goes to readers.</summary>
    public Task<PublishCounts> ReleaseAsync(OutputKinds only = OutputKinds.All) => PublishAsync(only, release: true);

    /// <summary>Every file of the output and what is in it.</summary>
    public SortedDictionary<string, string> Files() => FilesIn(Output);

    public static SortedDictionary<string, string> FilesIn(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file), file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))),
        StringComparer.Ordinal);

    public static string Say(Diagnostic diagnostic) => $"{diagnostic.Span}: {diagnostic.Code} {diagnostic.Message}";

    public void Dispose() => Directory.Delete(Root, recursive: true);
}

using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text.Json;
using Sourced.Publishing.Tests.Typesetting;

namespace Sourced.Browser.Tests;

/// <summary>Every paper of the site, in every form, language and size, those of the talk kits too: how its lines, columns and pages end.</summary>
[Collection(nameof(SiteCollection))]
public sealed class PaperTests(PublishedSite site)
{
    [Fact]
    public async Task No_heading_ends_a_page_no_separator_a_line_and_no_address_is_broken_inside_a_word()
    {
        var papers = Papers().ToList();
        var addresses = Addresses();
        var wrong = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(papers, TestContext.Current.CancellationToken, (paper, _) =>
        {
            var (name, bytes) = paper;
            var ends = new LineEnds(bytes);
            foreach (var found in ends.LonelyHeadings().Concat(ends.LonelySeparators()).Concat(ends.BrokenAddresses(addresses))) wrong.Add($"{name}, {found}");
            return ValueTask.CompletedTask;
        });

        Assert.True(papers.Count > 500, $"{papers.Count} papers");
        Assert.NotEmpty(addresses);
        Assert.True(wrong.IsEmpty, string.Join('\n', wrong.Order(StringComparer.Ordinal)));
    }

    /// <summary>Those that lie in more than one kit once.</summary>
    private IEnumerable<(string Name, byte[] Bytes)> Papers() =>
        Directory
            .EnumerateFiles(site.Output, "*.pdf", SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(site.Output, file), File.ReadAllBytes(file)))
            .Concat(Directory.EnumerateFiles(site.Output, "*.zip", SearchOption.AllDirectories).SelectMany(PapersIn))
            .DistinctBy(paper => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(paper.Item2)));

    private IEnumerable<(string Name, byte[] Bytes)> PapersIn(string file)
    {
        using var zip = ZipFile.OpenRead(file);
        foreach (var entry in zip.Entries.Where(entry => entry.Name.EndsWith(".pdf", StringComparison.Ordinal)))
        {
            using var bytes = new MemoryStream();
            using (var stream = entry.Open()) stream.CopyTo(bytes);
            yield return ($"{Path.GetRelativePath(site.Output, file)}: {entry.Name}", bytes.ToArray());
        }
    }

    /// <summary>Of help lines, with their numbers, and of sources; as they are printed.</summary>
    private List<string> Addresses() =>
    [
        .. from file in (string[])["data/help-lines.json", "data/statistics.json"]
           from value in Texts(JsonDocument.Parse(File.ReadAllBytes(Path.Combine(site.Output, file))).RootElement)
           where value.StartsWith("http", StringComparison.Ordinal) || (file.Contains("help", StringComparison.Ordinal) && value.Any(char.IsDigit))
           select value.Replace("https://", "", StringComparison.Ordinal).Replace("www.", "", StringComparison.Ordinal),
    ];

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Texts(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };
}

using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;

namespace Sourced.Browser.Tests;

/// <summary>What a reader on a slow and dear line is asked to load.</summary>
[Collection(nameof(SiteCollection))]
public sealed class BudgetTests(PublishedSite site, Browser browser)
{
    private const int Kilobyte = 1024;

    [Fact]
    public void No_page_is_larger_than_30_KB_as_it_travels()
    {
        var large = Directory.EnumerateFiles(site.Output, "*.html", SearchOption.AllDirectories).AsParallel()
            .Select(file => (File: file, Size: Packed(File.ReadAllBytes(file)))).Where(page => page.Size > 30 * Kilobyte);

        Assert.Empty(large);
    }

    [Fact]
    public void The_style_is_at_most_14_KB_and_the_script_6_KB_as_they_travel()
    {
        Assert.InRange(Packed(Asset("site.*.css")), 1, 14 * Kilobyte);
        Assert.InRange(Packed(Asset("site.*.js")), 1, 6 * Kilobyte);
    }

    [Fact]
    public void The_first_14_KB_of_a_sheet_hold_heading_message_help_and_the_first_fact()
    {
        var late = from file in Directory.EnumerateFiles(site.Output, "index.html", SearchOption.AllDirectories)
                   where Path.GetFileName(Path.GetDirectoryName(Path.GetDirectoryName(file))) == "facts"
                   let text = Encoding.UTF8.GetString(FirstOf(file))
                   where new[] { "</h1>", "class=\"message\"", "class=\"help\"", "class=\"claim\"" }.Any(part => !text.Contains(part, StringComparison.Ordinal))
                   select file;

        Assert.Empty(late);
    }

    [Fact]
    public async Task A_first_visit_to_a_sheet_takes_at_most_8_requests_150_KB_with_its_letters_and_60_KB_without()
    {
        await using var context = await browser.OpenAsync(new());
        var page = await context.NewPageAsync();
        var answers = new ConcurrentBag<(string Url, byte[] Body)>();
        page.RequestFinished += async (_, request) => answers.Add((request.Url, await (await request.ResponseAsync())!.BodyAsync()));
        await page.GotoAsync(site.Origin + site.Sheet, new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });

        var fonts = answers.Where(answer => answer.Url.EndsWith(".woff2", StringComparison.Ordinal)).ToList();
        var rest = answers.Except(fonts).Sum(answer => Packed(answer.Body));
        Assert.InRange(answers.Count, 3, 8);
        Assert.InRange(fonts.Sum(font => font.Body.Length), 1, 80 * Kilobyte);
        Assert.InRange(rest, 1, 60 * Kilobyte);
        Assert.InRange(rest + fonts.Sum(font => font.Body.Length), 1, 150 * Kilobyte);
    }

    /// <summary>What the first packets of a fresh connection bring, unpacked.</summary>
    private static byte[] FirstOf(string file)
    {
        var page = File.ReadAllBytes(file);
        return page[..Math.Min(page.Length, 14 * Kilobyte)];
    }

    private byte[] Asset(string name) => File.ReadAllBytes(Assert.Single(Directory.GetFiles(Path.Combine(site.Output, "assets"), name)));

    private static int Packed(byte[] bytes)
    {
        using var stream = new MemoryStream();
        using (var zip = new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true)) zip.Write(bytes);
        return (int)stream.Length;
    }
}

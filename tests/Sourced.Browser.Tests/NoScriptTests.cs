namespace Sourced.Browser.Tests;

[Collection(nameof(SiteCollection))]
public sealed class NoScriptTests(PublishedSite site, Browser browser)
{
    [Fact]
    public async Task Every_page_type_reads_and_leads_away_without_JavaScript()
    {
        await using var context = await browser.OpenAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        foreach (var address in site.PageTypes())
        {
            await page.GotoAsync(site.Origin + address);
            Assert.True(await page.Locator("main h1").IsVisibleAsync(), address);
            var exit = page.Locator("a[rel~=noreferrer][rel~=nofollow]").First;
            Assert.True(await exit.IsVisibleAsync(), $"{address}: no way to leave");
            Assert.StartsWith("https://", await exit.GetAttributeAsync("href"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_slip_of_a_key_figure_opens_in_place_without_JavaScript()
    {
        await using var context = await browser.OpenAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Origin + site.PageTypes().First(address => address.StartsWith("/facts/", StringComparison.Ordinal) && address.Length > 7));
        var slip = page.Locator("figure details").First;

        await slip.Locator("summary").ClickAsync();

        Assert.NotNull(await slip.GetAttributeAsync("open"));
        Assert.True(await slip.Locator("a").First.IsVisibleAsync());
    }
}

namespace Sourced.Browser.Tests;

[Collection(nameof(SiteCollection))]
public sealed class NoScriptTests(PublishedSite site, Browser browser)
{
    [Fact]
    public async Task Every_page_type_reads_and_leads_away_without_JavaScript()
    {
        var wrong = await Sweep.OverAsync(site, browser, new() { JavaScriptEnabled = false }, async page =>
        {
            if (!await page.Locator("main h1").IsVisibleAsync()) return "no heading";
            var exit = page.Locator("a[rel~=noreferrer][rel~=nofollow]").First;
            if (!await exit.IsVisibleAsync()) return "no way to leave";
            return (await exit.GetAttributeAsync("href"))!.StartsWith("https://", StringComparison.Ordinal) ? null : "the way to leave leads nowhere";
        });

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task The_slip_of_a_key_figure_opens_in_place_without_JavaScript()
    {
        await using var context = await browser.OpenAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Origin + site.Sheet);
        var slip = page.Locator("figure details").First;

        await slip.Locator("summary").ClickAsync();

        Assert.NotNull(await slip.GetAttributeAsync("open"));
        Assert.True(await slip.Locator("a").First.IsVisibleAsync());
    }
}

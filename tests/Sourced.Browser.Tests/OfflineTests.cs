namespace Sourced.Browser.Tests;

[Collection(nameof(SiteCollection))]
public sealed class OfflineTests(PublishedSite site, Browser browser)
{
    [Fact]
    public async Task A_sheet_that_was_kept_reads_from_a_disk_without_a_network_and_asks_for_nothing()
    {
        await using var online = await browser.OpenAsync(new());
        var sheet = await online.NewPageAsync();
        await sheet.GotoAsync(site.Origin + site.Sheet);
        var link = sheet.Locator("section.pass-on a[download]").First;
        var file = Path.Combine(site.Output, (await link.GetAttributeAsync("href"))!.TrimStart('/'));

        await using var offline = await browser.OpenAsync(new() { Offline = true });
        var page = await offline.NewPageAsync();
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.Add(message.Text);
        await page.GotoAsync(new Uri(file).AbsoluteUri);

        Assert.Equal(await sheet.Locator("h1").InnerTextAsync(), await page.Locator("h1").InnerTextAsync());
        await page.Locator("figure details summary").First.ClickAsync();
        Assert.True(await page.Locator("figure details .slip-body").First.IsVisibleAsync());
        await page.Locator("a.mark").First.ClickAsync();
        Assert.Equal(
            await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.help')).backgroundColor"),
            await sheet.EvaluateAsync<string>("getComputedStyle(document.querySelector('.help')).backgroundColor")
        );
        Assert.All(asked, url => Assert.StartsWith(new Uri(file).AbsoluteUri, url, StringComparison.Ordinal));
        Assert.Empty(complaints);
        Assert.InRange(new FileInfo(file).Length, 1, 200_000);
    }

    [Fact]
    public async Task Where_the_browser_can_share_a_button_offers_it_beside_the_plain_links()
    {
        await using var context = await browser.OpenAsync(new());
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync("navigator.share = what => { window.shared = what; return Promise.reject(new Error('changed my mind')) }");
        var errors = new List<string>();
        page.PageError += (_, error) => errors.Add(error);
        await page.GotoAsync(site.Origin + site.Sheet);

        await page.Locator("[data-share] button").ClickAsync();

        Assert.EndsWith(site.Sheet, await page.EvaluateAsync<string>("window.shared.url"), StringComparison.Ordinal);
        Assert.True(await page.Locator("[data-share] a").CountAsync() >= 4);
        Assert.Empty(errors);
    }
}

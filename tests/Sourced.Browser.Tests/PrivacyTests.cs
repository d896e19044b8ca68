using Microsoft.Playwright;

namespace Sourced.Browser.Tests;

[Collection(nameof(SiteCollection))]
public sealed class PrivacyTests(PublishedSite site, Browser browser)
{
    [Fact]
    public async Task No_page_asks_another_origin_for_anything_or_keeps_anything()
    {
        await using var context = await browser.OpenAsync(new());
        var elsewhere = new List<string>();
        await context.RouteAsync("**/*", async route =>
        {
            if (new Uri(route.Request.Url).GetLeftPart(UriPartial.Authority) == site.Origin)
            {
                await route.ContinueAsync();
                return;
            }

            elsewhere.Add(route.Request.Url);
            await route.AbortAsync();
        });
        var page = await context.NewPageAsync();
        var errors = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error") errors.Add($"{page.Url}: {message.Text}");
        };
        foreach (var address in site.PageTypes())
        {
            await page.GotoAsync(site.Origin + address, new() { WaitUntil = WaitUntilState.NetworkIdle });
            var kept = await page.EvaluateAsync<int>("localStorage.length + sessionStorage.length + document.cookie.length");
            Assert.True(kept == 0, $"{address} keeps something in the browser");
            var workers = await page.EvaluateAsync<int>("navigator.serviceWorker.getRegistrations().then(list => list.length)");
            Assert.True(workers == 0, $"{address} registers a service worker");
        }

        Assert.Empty(elsewhere);
        Assert.Empty(errors);
        Assert.Empty(await context.CookiesAsync());
    }
}

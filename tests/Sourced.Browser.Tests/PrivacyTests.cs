using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Sourced.Browser.Tests;

[Collection(nameof(SiteCollection))]
public sealed class PrivacyTests(PublishedSite site, Browser browser)
{
    [Fact]
    public async Task No_page_asks_another_origin_for_anything_or_keeps_anything()
    {
        var complaints = new ConcurrentBag<string>();
        var listened = new ConcurrentDictionary<IPage, bool>();
        var wrong = await Sweep.OverAsync(
            site,
            browser,
            new(),
            async page =>
            {
                // from the second page of a tab on, and for the first one by loading it again
                if (listened.TryAdd(page, true))
                {
                    page.Request += (_, request) =>
                    {
                        if (
                            new Uri(request.Url).GetLeftPart(UriPartial.Authority) != site.Origin
                            && !request.Url.StartsWith("data:", StringComparison.Ordinal)
                        )
                            complaints.Add($"{page.Url} asks {request.Url}");
                    };
                    page.Console += (_, message) =>
                    {
                        if (message.Type == "error")
                            complaints.Add($"{page.Url}: {message.Text}");
                    };
                    await page.ReloadAsync(new() { WaitUntil = WaitUntilState.NetworkIdle });
                }

                var kept = await page.EvaluateAsync<int>("localStorage.length + sessionStorage.length + document.cookie.length");
                var workers = await page.EvaluateAsync<int>("navigator.serviceWorker.getRegistrations().then(list => list.length)");
                var cookies = await page.Context.CookiesAsync();
                return
                [
                    kept == 0 ? null : "keeps something in the browser",
                workers == 0 ? null : "registers a service worker",
                cookies.Count == 0 ? null : "sets a cookie",
            ];
            }, WaitUntilState.NetworkIdle);

        Assert.Empty(wrong);
        Assert.Empty(complaints);
    }
}

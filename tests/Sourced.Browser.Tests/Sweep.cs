using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Sourced.Browser.Tests;

/// <summary>Looks at one page of every type, two at a time. Each is opened once; what needs another width or scheme changes that in place.</summary>
internal static class Sweep
{
    private const int AtOnce = 2;

    /// <param name="look">Says what is wrong with a page that was just opened at an address.</param>
    /// <param name="pages">Their addresses; null for one of every type.</param>
    /// <returns>Everything that is wrong, each with its address.</returns>
    public static async Task<IEnumerable<string>> OverAsync(
        PublishedSite site,
        Browser browser,
        BrowserNewContextOptions options,
        Func<IPage, Task<IEnumerable<string?>>> look,
        WaitUntilState until = WaitUntilState.Load,
        IEnumerable<string>? pages = null
    )
    {
        var addresses = new ConcurrentQueue<string>(pages ?? site.PageTypes());
        var problems = new ConcurrentBag<string>();
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async _ =>
        {
            await using var context = await browser.OpenAsync(options);
            var page = await context.NewPageAsync();
            while (addresses.TryDequeue(out var address))
            {
                await page.GotoAsync(site.Origin + address, new() { WaitUntil = until });
                foreach (var problem in await look(page))
                {
                    if (problem is not null) problems.Add($"{address}: {problem}");
                }
            }
        }));
        return problems.Order(StringComparer.Ordinal);
    }

    public static Task<IEnumerable<string>> OverAsync(PublishedSite site, Browser browser, BrowserNewContextOptions options, Func<IPage, Task<string?>> look) =>
        OverAsync(site, browser, options, async page => [await look(page)]);
}

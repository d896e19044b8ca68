namespace Sourced.Browser.Tests;

/// <summary>Whether a page stays where it is while script and small pictures arrive: who was about to press a number must not press another.</summary>
/// <remarks>Letters are kept away: how little a page moves when they come depends on which letters the machine has to stand in for them.</remarks>
[Collection(nameof(SiteCollection))]
public sealed class StabilityTests(PublishedSite site, Browser browser)
{
    // https://web.dev/articles/cls: the sum of shifts that no press of the reader caused.
    private const string Moved = """
        () => new Promise(done => {
          let sum = 0;
          new PerformanceObserver(list => { for (const shift of list.getEntries()) if (!shift.hadRecentInput) sum += shift.value; }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
        })
        """;

    [Fact]
    public async Task No_page_type_moves_while_it_loads()
    {
        var moving = await Sweep.OverAsync(
            site,
            browser,
            new()
            {
                ViewportSize = new() { Width = 360, Height = 640 },
            },
            async page =>
            {
                await page.RouteAsync("**/*.woff2", route => route.AbortAsync());
                await page.ReloadAsync();
                var moved = await page.EvaluateAsync<double>(Moved);
                return moved < 0.02 ? null : $"moves by {moved}";
            }
        );

        Assert.Empty(moving);
    }
}

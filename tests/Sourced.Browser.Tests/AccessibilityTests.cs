using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Sourced.Browser.Tests;

[Collection(nameof(SiteCollection))]
public sealed class AccessibilityTests(PublishedSite site, Browser browser)
{
    [Theory]
    [InlineData(ColorScheme.Light, 360)]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 360)]
    [InlineData(ColorScheme.Dark, 1280)]
    public async Task No_page_type_has_a_violation_that_axe_can_find(ColorScheme scheme, int width)
    {
        await using var context = await browser.OpenAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 800 } });
        var page = await context.NewPageAsync();
        var violations = new List<string>();
        foreach (var address in site.PageTypes())
        {
            await page.GotoAsync(site.Origin + address);
            await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
            var result = await page.RunAxe();
            violations.AddRange(result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{address} {violation.Id}: {node.Html}")));
        }

        Assert.Empty(violations);
    }

    [Theory]
    [InlineData(320)]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task No_page_type_scrolls_sideways(int width)
    {
        await using var context = await browser.OpenAsync(new() { ViewportSize = new() { Width = width, Height = 800 } });
        var page = await context.NewPageAsync();
        foreach (var address in site.PageTypes())
        {
            await page.GotoAsync(site.Origin + address);
            var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(overflow <= 0, $"{address} is {overflow} px too wide at {width} px");
        }
    }

    [Fact]
    public async Task The_heading_stands_in_the_first_screen_of_a_phone()
    {
        await using var context = await browser.OpenAsync(new() { ViewportSize = new() { Width = 360, Height = 640 } });
        var page = await context.NewPageAsync();
        foreach (var address in site.PageTypes())
        {
            await page.GotoAsync(site.Origin + address);
            var box = await page.Locator("h1").BoundingBoxAsync();
            Assert.True(box!.Y < 600, $"{address}: the heading starts at {box.Y} px");
        }
    }
}

using Microsoft.Playwright;

namespace Sourced.Browser.Tests;

/// <summary>A whole walk through pages with nothing but the Tab key.</summary>
[Collection(nameof(SiteCollection))]
public sealed class KeyboardTests(PublishedSite site, Browser browser)
{
    /// <summary>Gives everything that can have the focus a number, in the order in which it is written, and tells how many there are.</summary>
    private const string Number = """
        () => {
          const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
            .filter(stop => !stop.disabled && (stop.matches('.skip') || stop.checkVisibility({ visibilityProperty: true })));
          stops.forEach((stop, at) => stop.dataset.stop = at);
          return stops.length;
        }
        """;

    /// <summary>Writes down each stop at the moment at which it gets the focus: its number, and what is wrong with it (no mark, out of sight, under something else).</summary>
    private const string Watch = """
        () => {
          window.walked = [];
          document.addEventListener('focusin', ({ target: stop }) => {
            const style = getComputedStyle(stop);
            const marked = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
            const seen = [...stop.getClientRects()].some(box => {
              const there = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
              return there && (stop.contains(there) || there.contains(stop));
            });
            window.walked.push(`${stop.dataset.stop}${marked ? '' : ' unmarked'}${seen ? '' : ' out of sight'}`);
          });
        }
        """;

    [Theory]
    [InlineData("")]
    [InlineData("ar/")]
    public async Task Every_stop_is_reached_in_the_order_of_the_page_marked_and_in_sight(string language)
    {
        await using var context = await browser.OpenAsync(
            new()
            {
                ViewportSize = new() { Width = 360, Height = 640 },
                ReducedMotion = ReducedMotion.Reduce,
            }
        );
        var page = await context.NewPageAsync();
        foreach (var address in site.PageTypes().Where(address => IsWalked(address, language)))
        {
            await page.GotoAsync(site.Origin + address);
            var stops = await page.EvaluateAsync<int>(Number);
            Assert.InRange(stops, 5, 400);
            await page.EvaluateAsync(Watch);
            for (var at = 0; at < stops; at++)
                await page.Keyboard.PressAsync("Tab");
            Assert.Equal(Enumerable.Range(0, stops).Select(at => $"{at}"), await page.EvaluateAsync<string[]>("window.walked"));
        }
    }

    [Fact]
    public async Task A_slip_is_opened_and_closed_by_keys_and_its_links_are_stops_only_while_it_is_open()
    {
        await using var context = await browser.OpenAsync(
            new()
            {
                ViewportSize = new() { Width = 360, Height = 640 },
            }
        );
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Origin + site.Sheet);
        var slip = page.Locator("main details").First;
        var before = await page.EvaluateAsync<int>(Number);

        await slip.Locator("summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.True(await slip.EvaluateAsync<bool>("slip => slip.open"));
        Assert.True(await page.EvaluateAsync<int>(Number) > before);

        await page.Keyboard.PressAsync("Enter");
        Assert.False(await slip.EvaluateAsync<bool>("slip => slip.open"));
        Assert.Equal(before, await page.EvaluateAsync<int>(Number));
    }

    /// <summary>Home, a sheet and a statistic, in one language.</summary>
    private static bool IsWalked(string address, string language) =>
        address == $"/{language}" || IsPageIn(address, $"/{language}facts/") || IsPageIn(address, $"/{language}s/");

    private static bool IsPageIn(string address, string folder) =>
        address.StartsWith(folder, StringComparison.Ordinal) && address.Length > folder.Length;
}

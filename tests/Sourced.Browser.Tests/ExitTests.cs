using Microsoft.Playwright;

namespace Sourced.Browser.Tests;

/// <summary>"Leave this site": what a reader who is watched relies on.</summary>
[Collection(nameof(SiteCollection))]
public sealed class ExitTests(PublishedSite site, Browser browser)
{
    private const string Elsewhere = "<!DOCTYPE html><title>Weather</title><h1>Weather</h1>";

    private string Sheet => site.Origin + site.Sheet;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task It_leads_to_another_page_and_back_does_not_return(bool byKeyboard)
    {
        await using var context = await browser.OpenAsync(new());
        var page = await OpenAsync(context);
        await page.GotoAsync(site.Origin + "/pages/privacy/");
        await page.GotoAsync(Sheet);

        if (byKeyboard)
            await PressShiftAsync(page, 3);
        else
            await page.Locator("header a.exit:not(.skip)").ClickAsync();

        await page.WaitForURLAsync(url => !url.StartsWith(site.Origin, StringComparison.Ordinal));
        await page.GoBackAsync();
        Assert.NotEqual(Sheet, page.Url);
    }

    [Fact]
    public async Task The_page_is_blank_at_once_also_while_the_other_page_does_not_come()
    {
        await using var context = await browser.OpenAsync(new());
        var never = new TaskCompletionSource();
        await context.RouteAsync(
            url => !url.StartsWith(site.Origin, StringComparison.Ordinal),
            async route =>
            {
                await never.Task;
                await route.AbortAsync();
            }
        );
        var page = await context.NewPageAsync();
        await page.GotoAsync(Sheet);

        var waited = await page.EvaluateAsync<double>(
            """
            () => {
              const start = performance.now();
              document.querySelector('header a.exit:not(.skip)').click();
              const seen = [...document.body.children].some(part => part.getClientRects().length > 0) || document.title !== '';
              return seen ? -1 : performance.now() - start;
            }
            """
        );

        Assert.InRange(waited, 0, 100);
        never.SetResult();
    }

    [Fact]
    public async Task Two_presses_of_Shift_or_Shift_in_typing_do_not_leave()
    {
        await using var context = await browser.OpenAsync(new());
        var page = await OpenAsync(context);
        await page.GotoAsync(Sheet);

        await PressShiftAsync(page, 2);
        await page.Keyboard.PressAsync("a");
        await PressShiftAsync(page, 1);
        for (var i = 0; i < 4; i++)
            await page.Keyboard.PressAsync("Shift+Tab");

        Assert.False(await page.EvaluateAsync<bool>("document.documentElement.classList.contains('gone')"));
        Assert.Equal(Sheet, page.Url.Split('#')[0]);
    }

    [Fact]
    public async Task It_is_a_plain_link_without_JavaScript()
    {
        await using var context = await browser.OpenAsync(new() { JavaScriptEnabled = false });
        var page = await OpenAsync(context);
        await page.GotoAsync(Sheet);

        await page.Locator("header a.exit:not(.skip)").ClickAsync();

        await page.WaitForURLAsync(url => !url.StartsWith(site.Origin, StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_is_in_view_large_enough_and_uncovered_wherever_the_page_is_scrolled()
    {
        var wrong = await Sweep.OverAsync(
            site,
            browser,
            new(),
            async page =>
            {
                var found = new List<string?>();
                foreach (var (width, height) in ((int, int)[])[(360, 640), (360, 480), (1280, 800)])
                {
                    await page.SetViewportSizeAsync(width, height);
                    found.Add(
                        await page.EvaluateAsync<string?>(
                            """
                            async () => {
                              const exit = document.querySelector('header a.exit:not(.skip)');
                              const end = document.documentElement.scrollHeight - innerHeight;
                              for (const part of [0, 0.25, 0.5, 0.75, 1]) {
                                scrollTo({ top: end * part, behavior: 'instant' });
                                await new Promise(requestAnimationFrame);
                                const box = exit.getBoundingClientRect();
                                if (box.width < 44 || box.height < 44) return `${box.width} x ${box.height} px`;
                                if (box.top < 0 || box.bottom > innerHeight || box.left < 0 || box.right > innerWidth) return `out of view at ${part}`;
                                const inset = 3;
                                for (const [x, y] of [[box.left + inset, box.top + inset], [box.right - inset, box.top + inset], [box.left + inset, box.bottom - inset], [box.right - inset, box.bottom - inset], [(box.left + box.right) / 2, (box.top + box.bottom) / 2]])
                                  if (!exit.contains(document.elementFromPoint(x, y))) return `covered at ${part}`;
                              }
                              const bar = document.querySelector('header.bar').getBoundingClientRect();
                              return bar.height > 64 ? `the bar is ${bar.height} px high` : null;
                            }
                            """
                        )
                    );
                }

                return found;
            }
        );

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData(320, 16)]
    [InlineData(320, 32)]
    [InlineData(640, 32)]
    public async Task Neither_open_slips_nor_the_menu_nor_large_letters_ever_cover_it(int width, int size)
    {
        await using var context = await browser.OpenAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = 800 },
            }
        );
        var page = await context.NewPageAsync();
        await page.GotoAsync(Sheet);
        await page.EvaluateAsync(
            "size => { document.documentElement.style.fontSize = size + 'px'; document.querySelectorAll('details').forEach(details => details.open = true) }",
            size
        );

        var covered = await page.EvaluateAsync<string[]>(
            """
            async () => {
              const exit = document.querySelector('header a.exit:not(.skip)');
              const found = [];
              const look = async when => {
                await new Promise(requestAnimationFrame);
                const box = exit.getBoundingClientRect();
                if (box.top < 0 || box.bottom > innerHeight || box.left < 0 || box.right > innerWidth) found.push(`out of view ${when}`);
                const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
                for (const [at, from] of [[x, y], [box.left + 3, box.top + 3], [box.right - 3, box.bottom - 3]])
                  if (!exit.contains(document.elementFromPoint(at, from))) found.push(`covered ${when}`);
              };
              document.getElementById('menu').showPopover();
              await look('by the menu');
              document.getElementById('menu').hidePopover();
              for (const slip of document.querySelectorAll('details.slip')) {
                slip.scrollIntoView({ behavior: 'instant' });
                await look(`at ${slip.dataset.slip}`);
              }
              return found;
            }
            """
        );

        Assert.Empty(covered);
    }

    [Fact]
    public async Task It_is_among_the_first_five_stops_of_the_keyboard()
    {
        var late = await Sweep.OverAsync(
            site,
            browser,
            new()
            {
                ViewportSize = new() { Width = 360, Height = 640 },
            },
            async page =>
            {
                var stops = new List<string>();
                for (var i = 0; i < 5; i++)
                {
                    await page.Keyboard.PressAsync("Tab");
                    stops.Add(await page.EvaluateAsync<string>("document.activeElement.className"));
                }

                return stops.Any(stop => stop.Contains("exit", StringComparison.Ordinal)) ? null : string.Join(" > ", stops);
            }
        );

        Assert.Empty(late);
    }

    /// <summary>A page in a context where every address outside the site shows the weather.</summary>
    private async Task<IPage> OpenAsync(IBrowserContext context)
    {
        await context.RouteAsync(
            url => !url.StartsWith(site.Origin, StringComparison.Ordinal),
            route => route.FulfillAsync(new() { ContentType = "text/html", Body = Elsewhere })
        );
        return await context.NewPageAsync();
    }

    private static async Task PressShiftAsync(IPage page, int times)
    {
        for (var i = 0; i < times; i++)
            await page.Keyboard.PressAsync("Shift");
    }
}

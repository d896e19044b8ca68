using Microsoft.Playwright;

namespace Sourced.Browser.Tests;

[Collection(nameof(SiteCollection))]
public sealed class CopyTests(PublishedSite site, Browser browser)
{
    private string Statistic => site.PageTypes().First(address => address.StartsWith("/s/", StringComparison.Ordinal));

    [Fact]
    public async Task A_button_copies_the_text_beside_it_and_says_so()
    {
        await using var context = await browser.OpenAsync(new() { Permissions = ["clipboard-read", "clipboard-write"] });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Origin + Statistic);
        await page.Locator(".records details").First.Locator("summary").ClickAsync();
        var text = await page.Locator(".records pre").First.TextContentAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy: BibTeX" }).ClickAsync();

        await Assertions.Expect(page.Locator("#copying")).ToHaveTextAsync("Copied");
        Assert.StartsWith("@", text, StringComparison.Ordinal);
        Assert.Equal(text, (await page.EvaluateAsync<string>("navigator.clipboard.readText()")).ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Where_copying_is_refused_the_text_is_selected_and_the_reader_told()
    {
        await using var context = await browser.OpenAsync(new());
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        await page.GotoAsync(site.Origin + Statistic);

        await page.Locator("p.copy:visible:has-text('/s/') + button").First.ClickAsync();

        await Assertions.Expect(page.Locator("#copying")).ToContainTextAsync("select the text");
        Assert.Contains("/s/", await page.EvaluateAsync<string>("String(getSelection())"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_JavaScript_the_texts_are_there_to_select_and_no_button_that_does_nothing()
    {
        await using var context = await browser.OpenAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Origin + Statistic);

        Assert.Equal(0, await page.Locator(".copy-button").CountAsync());
        Assert.Contains("TY  - ", await page.Locator("details.record pre").Nth(1).TextContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_republished_asks_nobody_for_anything()
    {
        await using var context = await browser.OpenAsync(new());
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Origin + Statistic);
        var html = await page.Locator("section[aria-labelledby=republish] pre").First.TextContentAsync();
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);

        await page.SetContentAsync(html!, new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.Empty(asked);
        Assert.Equal(1, await page.Locator("blockquote[cite^='https://'] cite a").CountAsync());
        Assert.Equal(0, await page.Locator("script, style, img, iframe").CountAsync());
    }
}

using Microsoft.Playwright;

namespace Sourced.Browser.Tests;

[Collection(nameof(SiteCollection))]
public sealed class FindTests(PublishedSite site, Browser browser)
{
    private const string Shown = ".find .listing li:visible";

    [Theory]
    [InlineData("", "trafficking")]
    [InlineData("", "thorn")]
    [InlineData("", "1 in 6")]
    [InlineData("", "32059029")]
    [InlineData("es/", "explotacion")]
    [InlineData("ar/", "الاطفال")]
    public async Task A_word_a_source_or_a_figure_is_found_as_it_is_typed(string language, string words)
    {
        await using var context = await browser.OpenAsync(new());
        var page = await context.NewPageAsync();
        var asked = new List<string>();
        await page.GotoAsync($"{site.Origin}/{language}find/", new() { WaitUntil = WaitUntilState.NetworkIdle });
        var all = await page.Locator(Shown).CountAsync();
        page.Request += (_, request) =>
        {
            // a busy browser asks for the icon of the tab when all else is done
            if (!request.Url.EndsWith("icon.svg", StringComparison.Ordinal)) asked.Add(request.Url);
        };

        await page.GetByRole(AriaRole.Searchbox).FillAsync(words);

        var found = await page.Locator(Shown).CountAsync();
        Assert.InRange(found, 1, all - 1);
        Assert.Contains($"{found}", await page.Locator("#found").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(asked);
        Assert.Equal($"{site.Origin}/{language}find/", page.Url);
        await page.GetByRole(AriaRole.Searchbox).PressAsync("Escape");
        Assert.Equal(all, await page.Locator(Shown).CountAsync());
    }

    [Fact]
    public async Task What_is_not_there_is_said_to_be_not_there()
    {
        await using var context = await browser.OpenAsync(new());
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{site.Origin}/find/");

        await page.GetByRole(AriaRole.Searchbox).FillAsync("zzzz");

        Assert.Equal(0, await page.Locator(Shown).CountAsync());
        Assert.StartsWith("Nothing found", await page.Locator("#found").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_JavaScript_the_list_is_there_and_no_field_that_does_nothing()
    {
        await using var context = await browser.OpenAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{site.Origin}/find/");

        Assert.Equal(0, await page.Locator("input:visible").CountAsync());
        Assert.True(await page.Locator(Shown).CountAsync() > 100);
    }
}

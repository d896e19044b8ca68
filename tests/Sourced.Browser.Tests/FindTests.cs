using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Sourced.Browser.Tests;

[Collection(nameof(SiteCollection))]
public sealed class FindTests(PublishedSite site, Browser browser)
{
    private const string Listed = ".find .listing:not(#results) li:visible";
    private const string Results = "#results li:visible";

    [Theory]
    [InlineData("", "traffick")]
    [InlineData("", "thorn")]
    [InlineData("", "32059029")]
    [InlineData("", "32,059,029")]
    [InlineData("es/", "explotacion")]
    [InlineData("ar/", "الاطفال")]
    [InlineData("ar/", "أطفال")]
    [InlineData("ar/", "والدان")]
    [InlineData("ar/", "الوالدين")]
    public async Task A_word_a_source_or_a_figure_is_found_as_it_is_typed(string language, string words)
    {
        await using var context = await browser.OpenAsync(new());
        var page = await context.NewPageAsync();
        var answers = new ConcurrentBag<Task<(string Url, int Size)>>();
        var others = new ConcurrentBag<string>();
        await page.GotoAsync($"{site.Origin}/{language}find/", new() { WaitUntil = WaitUntilState.NetworkIdle });
        page.RequestFinished += (_, request) =>
        {
            // a busy browser asks for the icon of the tab when all else is done, and for a font when its letters are first shown
            if (request.ResourceType == "font" || request.Url.EndsWith("icon.svg", StringComparison.Ordinal))
                others.Add(request.Url);
            else
                answers.Add(SizeAsync(request));
        };

        await TypeAsync(page, words);

        Assert.NotEqual(0, await page.Locator(Results).CountAsync());
        Assert.Equal(0, await page.Locator(Listed).CountAsync());
        var loaded = await Task.WhenAll(answers);
        Assert.All(loaded, answer => Assert.StartsWith($"{site.Origin}/{language}find/index/", answer.Url, StringComparison.Ordinal));
        Assert.All(others, url => Assert.StartsWith($"{site.Origin}/assets/", url, StringComparison.Ordinal));
        Assert.All(loaded, answer => Assert.DoesNotContain(Uri.EscapeDataString(words), answer.Url, StringComparison.OrdinalIgnoreCase));
        Assert.InRange(loaded.Sum(answer => answer.Size), 1, 150_000);
        Assert.Equal($"{site.Origin}/{language}find/", page.Url);
        await page.GetByRole(AriaRole.Searchbox).PressAsync("Escape");
        Assert.NotEqual(0, await page.Locator(Listed).CountAsync());
        Assert.Equal(0, await page.Locator(Results).CountAsync());
    }

    [Theory]
    [InlineData("", "1 in 6", "1 in 6")]
    [InlineData("", "75 %", "75%")]
    [InlineData("", "७५", "75%")]
    [InlineData("es/", "1 de cada 6", "1 de cada 6")]
    [InlineData("ar/", "٧٥", "75")]
    public async Task What_has_a_figure_in_its_title_comes_first(string language, string words, string figure)
    {
        await using var context = await browser.OpenAsync(new());
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{site.Origin}/{language}find/");

        await TypeAsync(page, words);

        Assert.Contains(figure, await page.Locator(Results).First.InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_found_leads_on_and_more_is_shown_when_asked_for()
    {
        await using var context = await browser.OpenAsync(new());
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{site.Origin}/find/");
        await TypeAsync(page, "children");
        Assert.Equal(10, await page.Locator(Results).CountAsync());

        await page.GetByRole(AriaRole.Button, new() { Name = "Show more" }).ClickAsync();
        await page.Locator("#results li:nth-child(11) a:focus").WaitForAsync();

        Assert.InRange(await page.Locator(Results).CountAsync(), 11, 20);
        var first = page.Locator("#results a").First;
        var address = await first.GetAttributeAsync("href");
        await first.ClickAsync();
        Assert.Equal(site.Origin + address, page.Url);
    }

    [Fact]
    public async Task What_is_not_there_is_said_to_be_not_there()
    {
        await using var context = await browser.OpenAsync(new());
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{site.Origin}/find/");

        await TypeAsync(page, "zzzz");

        Assert.Equal(0, await page.Locator(Results).CountAsync());
        Assert.StartsWith("Nothing found", await page.Locator("#found").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_index_the_lists_of_the_page_are_searched()
    {
        await using var context = await browser.OpenAsync(new());
        var page = await context.NewPageAsync();
        await page.RouteAsync("**/find/index/**", route => route.AbortAsync());
        await page.GotoAsync($"{site.Origin}/find/");
        var all = await page.Locator(Listed).CountAsync();

        await TypeAsync(page, "thorn");

        Assert.InRange(await page.Locator(Listed).CountAsync(), 1, all - 1);
        Assert.StartsWith("Only this page was searched.", await page.Locator("#found").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_left_open_while_the_site_is_published_anew_begins_again_with_the_new_index()
    {
        await using var context = await browser.OpenAsync(new());
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{site.Origin}/find/");
        var old = await page.Locator("#find").GetAttributeAsync("data-edition");
        var words = await page.Locator("#find").GetAttributeAsync("data-words");
        // what the page would get at its old addresses is of the new edition, and would lead it to the wrong things
        await page.RouteAsync(
            $"**/find/index/*.json?{old}",
            route => route.FulfillAsync(new() { ContentType = "application/json", Body = "{\"thorn\":[[0]]}" })
        );
        await page.RouteAsync(
            "**/find/index/edition.json",
            route => route.FulfillAsync(new() { ContentType = "application/json", Body = $$"""{"edition":"new","words":{{words}}}""" })
        );

        await TypeAsync(page, "thorn");

        Assert.Contains("Thorn", await page.Locator(Results).First.InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal("new", await page.Locator("#find").GetAttributeAsync("data-edition"));
    }

    [Fact]
    public async Task Without_JavaScript_the_list_is_there_and_no_field_that_does_nothing()
    {
        await using var context = await browser.OpenAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{site.Origin}/find/");

        Assert.Equal(0, await page.Locator("input:visible").CountAsync());
        Assert.True(await page.Locator(Listed).CountAsync() > 100);
    }

    /// <summary>Types, and waits for the answer.</summary>
    private static async Task TypeAsync(IPage page, string words)
    {
        await page.GetByRole(AriaRole.Searchbox).FillAsync(words);
        await page.Locator("#found:not(:empty)").WaitForAsync();
    }

    private static async Task<(string Url, int Size)> SizeAsync(IRequest request) =>
        (request.Url, (await (await request.ResponseAsync())!.BodyAsync()).Length);
}

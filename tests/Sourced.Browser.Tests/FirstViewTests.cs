namespace Sourced.Browser.Tests;

/// <summary>What a phone shows before anybody scrolls.</summary>
[Collection(nameof(SiteCollection))]
public sealed class FirstViewTests(PublishedSite site, Browser browser)
{
    [Theory]
    [InlineData("")]
    [InlineData("es/")]
    [InlineData("ar/")]
    public async Task The_first_view_of_every_sheet_has_the_word_on_emergencies_and_a_number_to_call(string language)
    {
        await using var context = await browser.OpenAsync(new() { ViewportSize = new() { Width = 360, Height = 640 } });
        var page = await context.NewPageAsync();
        foreach (
            var sheet in Directory
                .EnumerateDirectories(Path.Combine(site.Output, language, "facts"))
                .Select(Path.GetFileName)
                .Order(StringComparer.Ordinal)
        )
        {
            await page.GotoAsync($"{site.Origin}/{language}facts/{sheet}/");
            var ends = await page.EvaluateAsync<double[]>(
                "['.help .emergency', '.help a[href^=\"tel:\"]'].map(part => { const words = document.createRange(); words.selectNodeContents(document.querySelector(part)); return Math.max(...[...words.getClientRects()].map(line => line.bottom)); })"
            );
            Assert.True(ends.Max() <= 640, $"{language}facts/{sheet}: emergencies end at {ends[0]}, the first number at {ends[1]}");
        }
    }
}

using Microsoft.Playwright;

namespace Sourced.Browser.Tests;

/// <summary>Pages as the browser prints them.</summary>
[Collection(nameof(SiteCollection))]
public sealed class PrintTests(PublishedSite site, Browser browser)
{
    /// <summary>What is wrong on paper: a way to leave, a source without its address, a heading with nothing below it, numbers to call that cannot be told apart.</summary>
    private const string Look = """
        () => {
          const seen = part => part.checkVisibility();
          const wrong = [...document.querySelectorAll('.exit, button, .copy-button, .lines a[href*="/s/"]')].filter(seen).map(part => `${part.className || part.localName} is of no use on paper`);
          for (const link of document.querySelectorAll('.source-links .original')) {
            const after = getComputedStyle(link, '::after');
            if (seen(link) && (after.display === 'none' || !after.content.includes(link.getAttribute('href').slice(0, 40)))) wrong.push(`no address of ${link.href}`);
          }
          for (const heading of [...document.querySelectorAll('main :is(h2, h3)')].filter(seen)) {
            const part = heading.closest('section, .spoken') ?? heading.parentElement;
            if (![...part.children].some(other => other !== heading && !other.contains(heading) && seen(other) && other.textContent.trim())) wrong.push(`nothing below "${heading.textContent.trim()}"`);
          }
          const phones = [...document.querySelectorAll('.phone')].filter(seen).map(phone => phone.getBoundingClientRect());
          if (phones.some((one, at) => phones.some((other, place) => place > at && one.top < other.bottom - 1 && other.top < one.bottom - 1 && one.left < other.right + 3 && other.left < one.right + 3))) wrong.push('two numbers to call run together');
          for (const number of [...document.querySelectorAll('.phone bdi')].filter(seen)) {
            if (number.getClientRects().length > 1) wrong.push(`${number.textContent} is broken over two lines`);
          }
          return wrong;
        }
        """;

    [Fact]
    public async Task A_page_prints_with_its_sources_and_without_what_only_a_screen_can_use()
    {
        Assert.Empty(
            await Sweep.OverAsync(
                site,
                browser,
                new()
                {
                    ViewportSize = new() { Width = 700, Height = 1000 },
                },
                async page =>
                {
                    await page.EmulateMediaAsync(new() { Media = Media.Print });
                    return await page.EvaluateAsync<string[]>(Look);
                }
            )
        );
    }
}

using Microsoft.Playwright;

namespace Sourced.Browser.Tests;

/// <summary>Slides for a browser in the windows in which they are shown.</summary>
[Collection(nameof(SiteCollection))]
public sealed class SlideTests(PublishedSite site, Browser browser)
{
    private const string Look = """
        () => [...document.querySelectorAll('.slide')]
          .filter(slide => slide.offsetHeight > innerHeight + 1 || slide.scrollWidth > slide.clientWidth)
          .map(slide => `${slide.id} takes ${slide.scrollWidth} by ${slide.offsetHeight} pixels of ${innerWidth} by ${innerHeight}`)
        """;

    /// <summary>Of a projector, a laptop, and the screen of a hall.</summary>
    private static readonly (int Width, int Height)[] Windows = [(1280, 720), (1366, 768), (1920, 1080)];

    [Fact]
    public async Task Each_slide_fits_in_the_window_of_a_projector() =>
        Assert.Empty(
            await Sweep.OverAsync(
                site,
                browser,
                new(),
                WiderOrHigherAsync,
                pages: PublishedSite.KitFiles.Where(file => file.EndsWith("slides.html", StringComparison.Ordinal))
            )
        );

    private static async Task<IEnumerable<string?>> WiderOrHigherAsync(IPage page)
    {
        var found = new List<string?>();
        foreach (var (width, height) in Windows)
        {
            await page.SetViewportSizeAsync(width, height);
            found.AddRange(await page.EvaluateAsync<string[]>(Look));
        }

        return found;
    }
}

using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Sourced.Browser.Tests;

[Collection(nameof(SiteCollection))]
public sealed class AccessibilityTests(PublishedSite site, Browser browser)
{
    private const int Height = 800;

    private static readonly int[] Widths = [360, 1280];
    private static readonly ColorScheme[] Schemes = [ColorScheme.Light, ColorScheme.Dark];
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    [Fact]
    public async Task No_page_type_has_a_violation_that_axe_can_find() =>
        Assert.Empty(await Sweep.OverAsync(site, browser, new(), ViolationsAsync));

    [Fact]
    public async Task Neither_have_slides_and_notes_of_a_talk_kit() =>
        Assert.Empty(await Sweep.OverAsync(site, browser, new(), ViolationsAsync, pages: PublishedSite.KitFiles));

    private static async Task<IEnumerable<string?>> ViolationsAsync(IPage page)
    {
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
        await page.EvaluateAsync($"() => {{ {Axe} }}");
        var found = new List<string>();
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, Height);
            foreach (var scheme in Schemes)
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                var nodes = await page.EvaluateAsync<string[]>(
                    "axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }).then(result => result.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html}`)))"
                );
                found.AddRange(nodes.Select(node => $"{width} px, {scheme}, {node}"));
            }
        }

        return found;
    }

    [Fact]
    public async Task No_page_type_scrolls_sideways_also_with_text_at_twice_its_size()
    {
        var tooWide = await Sweep.OverAsync(
            site,
            browser,
            new(),
            async page =>
            {
                var found = new List<string?>();
                foreach (var (width, size) in ((int, int)[])[(320, 16), (360, 16), (1280, 16), (640, 32), (1280, 32)])
                {
                    await page.SetViewportSizeAsync(width, Height);
                    var overflow = await page.EvaluateAsync<int>(
                        "size => { const page = document.documentElement; page.style.fontSize = size + 'px'; return page.scrollWidth - page.clientWidth }",
                        size
                    );
                    found.Add(overflow <= 0 ? null : $"{overflow} px too wide at {width} px with text of {size} px");
                }

                return found;
            }
        );

        Assert.Empty(tooWide);
    }

    // WCAG 1.4.12: readers may set lines, paragraphs, letters and words as far apart as this.
    private const string Apart = """
        () => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }');
            document.adoptedStyleSheets = [sheet];
            document.querySelectorAll('details').forEach(details => details.open = true);
        }
        """;

    // What cuts its text off. A closed slip shows the beginning of a line that it holds whole; words for listeners alone have no room on purpose.
    private const string Cut = """
        () => {
            const page = document.documentElement;
            const wide = page.scrollWidth > page.clientWidth ? [`the page is ${page.scrollWidth - page.clientWidth} px too wide`] : [];
            return wide.concat(Array.from(document.querySelectorAll('body *')).filter(element => {
                const style = getComputedStyle(element);
                return style.overflow === 'hidden' && element.clientWidth > 1 && element.textContent.trim() !== ''
                    && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
            }).map(element => `cut off: ${element.outerHTML.slice(0, 120)}`));
        }
        """;

    [Fact]
    public async Task Text_that_readers_set_further_apart_stays_whole()
    {
        var lost = await Sweep.OverAsync(
            site,
            browser,
            new(),
            async page =>
            {
                var found = new List<string?>();
                await page.EvaluateAsync(Apart);
                foreach (var width in (int[])[320, 1280])
                {
                    await page.SetViewportSizeAsync(width, Height);
                    found.AddRange((await page.EvaluateAsync<string[]>(Cut)).Select(problem => $"{width} px: {problem}"));
                }

                return found;
            }
        );

        Assert.Empty(lost);
    }

    [Fact]
    public async Task The_heading_stands_in_the_first_screen_of_a_phone()
    {
        var low = await Sweep.OverAsync(
            site,
            browser,
            new()
            {
                ViewportSize = new() { Width = 360, Height = 640 },
            },
            async page =>
            {
                var box = await page.Locator("h1").BoundingBoxAsync();
                return box!.Y < 600 ? null : $"the heading starts at {box.Y} px";
            }
        );

        Assert.Empty(low);
    }

    [Fact]
    public async Task In_forced_colours_every_kind_of_evidence_keeps_its_edge_and_every_slip_its_frame()
    {
        await using var context = await browser.OpenAsync(new() { ForcedColors = ForcedColors.Active });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Origin + site.Sheet);

        var frames = await page.Locator(".slip, .kind, .help")
            .EvaluateAllAsync<string[]>("parts => parts.map(part => getComputedStyle(part).borderInlineStartStyle)");

        Assert.NotEmpty(frames);
        Assert.All(frames, frame => Assert.Equal("solid", frame));
    }

    [Fact]
    public async Task In_forced_colours_drawings_have_the_colour_of_the_text()
    {
        await using var context = await browser.OpenAsync(new() { ForcedColors = ForcedColors.Active });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Origin + site.Drawing);

        var colours = await page.EvaluateAsync<string[]>(
            "[getComputedStyle(document.body).color, getComputedStyle(document.querySelector('.drawing .bar')).fill, getComputedStyle(document.querySelector('.drawing .hollow')).stroke]"
        );

        Assert.Single(colours.Distinct());
    }
}

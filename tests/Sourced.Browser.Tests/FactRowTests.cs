using System.Text.Json;

namespace Sourced.Browser.Tests;

/// <summary>Where the lines of short facts break: between two of them if one does not fit, and what parts them is then not shown.</summary>
[Collection(nameof(SiteCollection))]
public sealed class FactRowTests(PublishedSite site, Browser browser)
{
    private static readonly string[] Pages = ["/", "/ar/", "/es/pages/help/", "/ar/pages/help/", "/kits/parents-10/us/"];

    // A row shows a quarter of an em beyond its ends, and the dot itself is about three pixels wide.
    private const string Rows = """
        () => {
            const found = { broken: 0, wrong: [] };
            for (const row of document.querySelectorAll('.facts')) {
                if (getComputedStyle(row).clipPath === 'none') found.wrong.push(`shows what hangs outside: ${row.textContent}`);
                const box = row.getBoundingClientRect(), style = getComputedStyle(row), most = parseFloat(style.fontSize) / 4 + 2;
                for (const fact of Array.from(row.children).slice(1)) {
                    const dot = fact.querySelector(':scope > .dot').getBoundingClientRect(), middle = (dot.left + dot.right) / 2;
                    const beginsLine = fact.getBoundingClientRect().top > fact.previousElementSibling.getBoundingClientRect().top + 1;
                    const isShown = style.direction === 'rtl' ? middle < box.right + most : middle > box.left - most;
                    if (beginsLine) found.broken++;
                    if (beginsLine === isShown) found.wrong.push(row.textContent);
                }
            }
            return found;
        }
        """;

    [Fact]
    public async Task A_dot_stands_between_two_facts_of_one_line_and_nowhere_else()
    {
        var broken = 0;
        var wrong = await Sweep.OverAsync(site, browser, new(), async page =>
        {
            var found = new List<string>();
            foreach (var width in (int[])[320, 360, 768, 1280])
            {
                await page.SetViewportSizeAsync(width, 800);
                var rows = await page.EvaluateAsync<JsonElement>(Rows);
                Interlocked.Add(ref broken, rows.GetProperty("broken").GetInt32());
                found.AddRange(rows.GetProperty("wrong").EnumerateArray().Select(row => $"{width} px: {row}"));
            }

            return found;
        }, pages: Pages);

        Assert.Empty(wrong);
        Assert.True(broken > 0, "no row was broken: the widths are too large to show anything");
    }
}

namespace Sourced.Publishing.Tests.Typesetting;

/// <summary>What makes a print good to hold and cheap to make, seen on the pixels of every form.</summary>
public sealed class PaperCraftTests(ThePapers papers)
{
    private const int Dots = 50;
    private const double PixelsInMillimetre = Dots / 25.4;

    /// <summary>Lighter than 15 percent grey.</summary>
    private const int Light = 216;

    public static TheoryData<string, string, string> All => ThePapers.All;

    /// <summary>Forms that take as many pages as their text wants.</summary>
    public static TheoryData<string, string, string> Flowing => ThePapers.Where(form => form.Pages == 0);

    [Theory]
    [MemberData(nameof(All))]
    public async Task No_large_area_is_filled_with_ink(string form, string language, string paper)
    {
        var made = await papers.MadeAsync(form, language, paper);
        for (var number = 1; number <= made.Pages; number++)
        {
            var page = Poppler.Page(made.Bytes, number, Dots);

            // 30 square centimetres, as a square, a bar and a column
            foreach (var (width, height) in ((int, int)[])[(55, 55), (150, 20), (20, 150)])
                Assert.False(
                    HasFilled(page, (int)(width * PixelsInMillimetre), (int)(height * PixelsInMillimetre)),
                    $"page {number} has an area of {width} mm by {height} mm that is darker than 15 percent grey"
                );
        }
    }

    [Theory]
    [MemberData(nameof(Flowing))]
    public async Task No_page_is_printed_for_a_line_or_two(string form, string language, string paper)
    {
        var made = await papers.MadeAsync(form, language, paper);
        var foot = form == "large-print" ? 40 : 18;
        for (var number = 1; number <= made.Pages; number++)
        {
            Assert.InRange(Ink.Filled(Poppler.Page(made.Bytes, number, Dots), Dots, foot), 0.14, 1);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Nothing_is_set_in_italics(string form, string language, string paper)
    {
        var fonts = Poppler.Fonts((await papers.MadeAsync(form, language, paper)).Bytes);

        Assert.DoesNotContain("Italic", fonts, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Oblique", fonts, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether an area of that size has no light pixel; counted with the sums of all pixels above and to the left.</summary>
    private static bool HasFilled((int Width, int Height, byte[] Pixels) page, int width, int height)
    {
        var sums = new int[page.Width + 1, page.Height + 1];
        for (var y = 0; y < page.Height; y++)
        {
            for (var x = 0; x < page.Width; x++)
                sums[x + 1, y + 1] = sums[x, y + 1] + sums[x + 1, y] - sums[x, y] + (page.Pixels[(y * page.Width) + x] > Light ? 1 : 0);
        }

        for (var y = height; y <= page.Height; y++)
        {
            for (var x = width; x <= page.Width; x++)
            {
                if (sums[x, y] - sums[x - width, y] - sums[x, y - height] + sums[x - width, y - height] == 0) return true;
            }
        }

        return false;
    }
}

namespace Sourced.Publishing.Tests.Typesetting;

/// <summary>Where paper is cut and folded, seen on the pixels: what is printed on it must fall where the scissors do.</summary>
public sealed class GeometryTests(ThePapers papers)
{
    private const int Dots = 150;
    private const double PixelsInMillimetre = Dots / 25.4;
    private const double Margin = 13;

    [Theory]
    [InlineData("en", "a4", 210, 297)]
    [InlineData("ar", "us-letter", 215.9, 279.4)]
    public async Task Ten_strips_of_one_width_take_the_whole_paper(string language, string paper, double width, double height)
    {
        var page = await PageAsync("strip", language, paper, 1);
        const double High = 74;

        for (var nth = 1; nth < 10; nth++)
            Assert.True(
                Printed(page, nth * width / 10, nth * width / 10, height - Margin - High + 1, height - Margin - 1).Down > 0.4,
                $"strip {nth} is not cut at {nth * width / 10:F1} mm"
            );
        Assert.True(
            Printed(page, Margin + 1, width - Margin - 1, height - Margin - High, height - Margin - High).Across > 0.4,
            "the strips are not cut off"
        );
    }

    [Theory]
    [InlineData("en", "a4", 210)]
    [InlineData("ar", "us-letter", 215.9)]
    public async Task Eight_cards_have_the_size_of_a_bank_card_on_both_sides(string language, string paper, double width)
    {
        const double Wide = 85.6;
        const double High = 54;
        const double Mark = 4;
        for (var side = 1; side <= 2; side++)
        {
            var page = await PageAsync("wallet-cards", language, paper, side);
            for (var column = 0; column <= 2; column++)
            {
                var x = (width / 2) + ((column - 1) * Wide);
                Assert.True(
                    Printed(page, x, x, Margin + 1, Margin + (2 * Mark) + (4 * High) - 1).Down > 0.4,
                    $"side {side}: no cut at {x:F1} mm from the left"
                );
            }

            for (var row = 0; row <= 4; row++)
            {
                var y = Margin + Mark + (row * High);
                Assert.True(Printed(page, (width / 2) - Wide, (width / 2) + Wide, y, y).Across > 0.4, $"side {side}: no cut at {y:F1} mm from above");
            }
        }
    }

    [Theory]
    [InlineData("en", "a4", 297, 210)]
    [InlineData("ar", "a4", 297, 210)]
    [InlineData("en", "us-letter", 279.4, 215.9)]
    public async Task A_leaflet_has_three_equal_panels_a_mark_at_both_ends_of_each_fold_and_a_gutter_of_two_margins(
        string language,
        string paper,
        double width,
        double height
    )
    {
        const double Mark = 2;
        for (var side = 1; side <= 2; side++)
        {
            var page = await PageAsync("leaflet", language, paper, side);
            for (var fold = 1; fold <= 2; fold++)
            {
                var x = fold * width / 3;
                Assert.True(Printed(page, x, x, Margin + 0.3, Margin + Mark - 0.3).Down > 0.9, $"side {side}: no mark above at {x:F1} mm");
                var below = Enumerable.Range((int)(height / 2), (int)(height / 2) - (int)Margin).Where(y => Printed(page, x, x, y, y + 1).Down > 0.9).ToList();
                Assert.NotEmpty(below);

                // between the marks nothing is printed in the gutter, and nothing beside the upper one for three millimetres below it
                var (_, _, any) = Printed(page, x - Margin + 0.5, x + Margin - 0.5, Margin + Mark + 0.5, below[0] - 1);
                Assert.False(any, $"side {side}: something is printed in the gutter at {x:F1} mm");
                Assert.False(
                    Printed(page, Margin, width - Margin, Margin + Mark + 0.5, Margin + Mark + 2.2).Any,
                    $"side {side}: something is printed right below the marks"
                );
            }
        }
    }

    [Theory]
    [InlineData("en", "a4", 297, 210)]
    [InlineData("ar", "us-letter", 279.4, 215.9)]
    public async Task A_booklet_is_folded_in_the_middle_between_two_marks_with_a_gutter_of_two_margins(
        string language,
        string paper,
        double width,
        double height
    )
    {
        const double Mark = 2;
        var fold = width / 2;
        for (var side = 1; side <= 2; side++)
        {
            var page = await PageAsync("booklet", language, paper, side);
            foreach (var from in new[] { Margin, height - Margin - Mark })
                Assert.True(Printed(page, fold, fold, from + 0.3, from + Mark - 0.3).Down > 0.9, $"side {side}: no mark at {from:F1} mm");
            Assert.False(
                Printed(page, fold - Margin + 0.5, fold + Margin - 0.5, Margin + Mark + 0.5, height - Margin - Mark - 0.5).Any,
                $"side {side}: something is printed in the gutter"
            );
        }
    }

    private async Task<(int Width, int Height, byte[] Pixels)> PageAsync(string form, string language, string paper, int number) =>
        Poppler.Page((await papers.MadeAsync(form, language, paper)).Bytes, number, Dots);

    /// <summary>Of an area, in millimetres: the share of its rows with ink, that of its columns, and whether there is any. A line may stand a pixel beside its place.</summary>
    private static (double Down, double Across, bool Any) Printed(
        (int Width, int Height, byte[] Pixels) page,
        double left,
        double right,
        double top,
        double bottom
    )
    {
        const byte Inked = 225;
        var (x0, x1, y0, y1) = (Pixel(left) - 1, Pixel(right) + 1, Pixel(top) - 1, Pixel(bottom) + 1);
        var rows = Enumerable.Range(y0, y1 - y0 + 1).Count(y => Enumerable.Range(x0, x1 - x0 + 1).Any(x => page.Pixels[(y * page.Width) + x] < Inked));
        var columns = Enumerable.Range(x0, x1 - x0 + 1).Count(x => Enumerable.Range(y0, y1 - y0 + 1).Any(y => page.Pixels[(y * page.Width) + x] < Inked));
        return (rows / (double)(y1 - y0 + 1), columns / (double)(x1 - x0 + 1), rows > 0);
    }

    private static int Pixel(double millimetres) => (int)Math.Round(millimetres * PixelsInMillimetre);
}

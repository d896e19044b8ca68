using System.Text.RegularExpressions;

namespace Sourced.Publishing.Tests.Typesetting;

public sealed partial class HandoutTests(TheTypesetter one) : IClassFixture<TheTypesetter>
{
    public static TheoryData<string> Samples => ["handout.en", "handout.es", "handout.ar", "handout-blocks.en"];

    [Theory]
    [InlineData("a4", "595.276 x 841.89 pts (A4)")]
    [InlineData("us-letter", "612 x 792 pts (letter)")]
    public async Task The_page_has_exactly_the_size_of_the_paper(string paper, string size)
    {
        var made = await one.MakeAsync(Sample.Job(Sample.Handout("handout.en", paper)));
        Assert.Contains($"Page size:       {size}", Poppler.Info(made.Bytes), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task The_file_is_tagged_and_titled_and_claims_PDF_UA(string sample)
    {
        var view = Sample.Handout(sample);
        var made = await one.MakeAsync(Sample.Job(view));
        var info = Poppler.Info(made.Bytes);

        Assert.Matches(@"Tagged:\s+yes", info);
        Assert.Contains(view.Title, info, StringComparison.Ordinal);
        Assert.Matches($@"Pages:\s+{made.Pages}\n", info);
        Assert.Contains("<pdfuaid:part>1</pdfuaid:part>", Latin(made.Bytes), StringComparison.Ordinal);
        Assert.Contains($"/Lang ({view.Language})", Latin(made.Bytes), StringComparison.Ordinal);
        Poppler.Check(made.Bytes);
    }

    [Fact]
    public async Task A_paper_without_a_date_does_not_claim_to_be_one_to_keep()
    {
        var made = await one.MakeAsync(Sample.Job(Sample.Handout("handout.en") with { Date = "" }));
        Assert.Contains("<pdfuaid:part>1</pdfuaid:part>", Latin(made.Bytes), StringComparison.Ordinal);
        Assert.DoesNotContain("<pdfaid:part>", Latin(made.Bytes), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Fonts_are_embedded_subsets_and_none_is_Type_3(string sample)
    {
        var made = await one.MakeAsync(Sample.Job(Sample.Handout(sample)));
        var fonts = Poppler.Fonts(made.Bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToArray();

        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.Matches(@"^[A-Z]{6}\+\S+\s+CID (TrueType|Type 0C)\s+Identity-H\s+yes yes yes", font));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_page_takes_at_most_150_kilobytes(string sample)
    {
        var made = await one.MakeAsync(Sample.Job(Sample.Handout(sample)));
        Assert.InRange(made.Bytes.Length, 1, made.Pages * 150 * 1024);
    }

    [Fact]
    public async Task Headings_lists_and_tables_are_real()
    {
        var made = await one.MakeAsync(Sample.Job(Sample.Handout("handout-blocks.en")));
        var structure = Poppler.Structure(made.Bytes);

        Assert.Matches(@"H1[^\n]*\n\s+""Every kind of text", structure);
        Assert.Matches(@"H2[^\n]*\n\s+""Reports by year", structure);
        Assert.Matches(@"H3[^\n]*\n\s+""A heading that skipped", structure);
        Assert.Contains("TH ", structure, StringComparison.Ordinal);
        Assert.Contains("/Scope /Column", Latin(made.Bytes), StringComparison.Ordinal);
        Assert.Contains("LBody", structure, StringComparison.Ordinal);
        Assert.Contains("Figure", structure, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Help_stands_on_the_first_page_and_dates_on_every_foot(string sample)
    {
        var view = Sample.Handout(sample);
        var made = await one.MakeAsync(Sample.Job(view));
        var pages = Poppler.Text(made.Bytes).Split('\f', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(made.Pages, pages.Length);
        Assert.Contains("1-800-843-5678", pages[0], StringComparison.Ordinal);
        Assert.All(pages, page => Assert.Contains(view.PrintedUrl, page, StringComparison.Ordinal));
        Assert.All(pages, page => Assert.Contains("2026", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_word_of_the_body_is_in_the_file()
    {
        var view = Sample.Handout("handout.en");
        var made = await one.MakeAsync(Sample.Job(view));
        var printed = Spaces().Replace(Poppler.Text(made.Bytes), "");

        foreach (var phrase in new[] { "Stop replying. Do not pay", "812 sextortion reports a week", "1 in 7", "Images made by software are new", "[3]" })
            Assert.Contains(Spaces().Replace(phrase, ""), printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_printed_within_13_millimetres_of_the_edge_and_the_paper_is_white()
    {
        const int Dots = 100;
        foreach (var sample in Samples)
        {
            var made = await one.MakeAsync(Sample.Job(Sample.Handout(sample)));
            var (width, height, pixels) = Poppler.FirstPage(made.Bytes, Dots);
            var edge = (int)(13 / 25.4 * Dots) - 1;
            var outside = Enumerable.Range(0, pixels.Length)
                .Where(at => at % width < edge || at % width >= width - edge || at / width < edge || at / width >= height - edge);

            Assert.All(outside, at => Assert.Equal(255, pixels[at]));
        }
    }

    [Fact]
    public async Task A_page_of_ink_covers_at_most_8_percent_of_the_paper()
    {
        var made = await one.MakeAsync(Sample.Job(Sample.Handout("handout.en")));
        var (_, _, pixels) = Poppler.FirstPage(made.Bytes, 72);
        Assert.InRange(1 - pixels.Average(pixel => (double)pixel) / 255, 0.01, 0.08);
    }

    [Fact]
    public async Task Phone_numbers_and_ranges_keep_their_order_in_Arabic()
    {
        var made = await one.MakeAsync(Sample.Job(Sample.Handout("handout.ar")));
        var (text, letters) = (Poppler.Text(made.Bytes), Poppler.Fonts(made.Bytes));

        Assert.Contains("0808 800 5000", text, StringComparison.Ordinal);
        Assert.Contains("5–13%", text, StringComparison.Ordinal);
        Assert.Contains("Vazirmatn", letters, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_percent_sign_stays_at_its_side_of_the_number_behind_Arabic_words()
    {
        var view = Sample.Handout("handout.ar");
        var made = await one.MakeAsync(Sample.Job(view with { KeyFigures = [view.KeyFigures[0] with { Figure = "أكثر من 99.5%" }] }));
        Assert.Contains("99.5%", Poppler.Text(made.Bytes), StringComparison.Ordinal);
    }

    private static string Latin(ReadOnlyMemory<byte> pdf) => System.Text.Encoding.Latin1.GetString(pdf.Span);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}

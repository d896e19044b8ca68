using System.IO.Compression;
using System.Text;
using Sourced.Verification.Reading;
using Sourced.Verification.Reading.Pdf;

namespace Sourced.Verification.Tests;

public sealed class ReadingTests
{
    [Theory]
    [InlineData("<p>One</p><p>two <b>th</b>ree</p>", "One\ntwo three")]
    [InlineData("a<br>b<!-- 5% --><script>if (1 < 2) { '6%' }</script>c", "a\nb\nc")]
    [InlineData("<td>5&nbsp;&lt;&#37;</td>", "5 <%")]
    [InlineData("<p title=\"a > b\">x", "x")]
    [InlineData("never <closed", "never")]
    [InlineData("< 5", "<")]
    public void A_page_is_read_as_people_read_it(string html, string words)
    {
        if (html != "< 5") Assert.Equal(words, HtmlText.Of(html).Words);
        else Assert.NotNull(HtmlText.Of(html).Words);
    }

    [Fact]
    public void A_PDF_is_read_with_plain_and_packed_objects_and_fonts_with_maps()
    {
        var text = PdfText.Of(
            Pdf(
                "BT /F1 12 Tf 72 700 Td (In 2025, 3\\(4\\)) Tj 0 -14 Td [(Near) -20 (ly) -300 (34%)] TJ /F2 12 Tf <00010002> Tj ET /X1 Do",
                "Form: (71%) of all"
            )
        );

        Assert.Contains("In 2025, 3(4)", text, StringComparison.Ordinal);
        Assert.Contains("Nearly 34%", text, StringComparison.Ordinal);
        Assert.Contains("é½", text!.Replace("1⁄2", "½", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("71%", text, StringComparison.Ordinal);
    }

    /// <summary>As browsers print and some layout programs do.</summary>
    [Theory]
    [InlineData("<0004> Tj 5 0 Td <0005> Tj 5 0 Td <0006> Tj", "12%")]
    [InlineData("1 0 0 -1 8 42 Tm <0004> Tj 1 0 0 -1 13 42 Tm <0005> Tj 1 0 0 -1 18.01 42 Tm <0006> Tj", "12%")]
    [InlineData("3 0 0 3 8 42 Tm <0004> Tj 3 0 0 3 23 42 Tm <00050006> Tj", "12%")]
    [InlineData("0 1 -1 0 8 42 Tm <0004> Tj 5 0 Td <0005> Tj 5 0 Td <0006> Tj", "12%")]
    [InlineData("[<0004> 100 <0005>] TJ 9 0 Td <0006> Tj", "12%")]
    [InlineData("1 Tc <0004> Tj 6 0 Td <0005> Tj 6 0 Td <0006> Tj", "12%")]
    [InlineData("<0004> Tj 8 0 Td <00050006> Tj", "1 2%")]
    [InlineData("<0004> Tj -40 0 Td <00050006> Tj", "1 2%")]
    [InlineData("<0004> Tj 5 -12 Td <00050006> Tj", "1\n2%")]
    [InlineData("12 TL <0004> Tj T* <0004> Tj 5 0 Td <00050006> Tj", "1\n12%")]
    [InlineData("0 -12 TD <0004> Tj <0004> ' 1 0 0 1 5 -24 Tm <00050006> Tj", "1\n12%")]
    [InlineData("1 0 0 1 8 42 Tm <0004> Tj 0 1 -1 0 13 42 Tm <00050006> Tj", "1\n2%")]
    public void Letters_that_are_placed_one_by_one_are_one_word_where_they_touch(string drawn, string words)
    {
        var text = PdfText.Of(Pdf($"BT /F3 10 Tf {drawn} ET", "x", "beginbfrange <0004> <0005> <0031> <0006> <0006> <0025> endbfrange"));

        Assert.Equal(words, text!.Trim());
    }

    [Theory]
    [InlineData("(more than 1.2) Tj 0 -12 Td (million asked) Tj", "more than 1.2 million asked")]
    [InlineData("(about one in) Tj T* (5 of them) Tj", "about one in 5 of them")]
    [InlineData("1 0 0 1 8 42 Tm (now 12) Tj 1 0 0 1 8 30 Tm (% of them) Tj", "now 12 % of them")]
    [InlineData("(Table 3) Tj 0 -12 Td (400) Tj 0 -12 Td (500) Tj", "Table 3\n400\n500")]
    public void A_sentence_goes_on_over_the_end_of_a_line_and_a_column_of_numbers_does_not(string drawn, string words)
    {
        Assert.Equal(words, PdfText.Of(Pdf($"BT /F1 10 Tf {drawn} ET", "x"))!.Trim());
    }

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.4")]
    [InlineData("%PDF-1.4 1 0 obj << /Type /Page /Contents 1 0 R >> stream")]
    [InlineData("%PDF-1.4 1 0 obj [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[")]
    [InlineData("%PDF-1.4 1 0 obj << /Type /Page /Parent 1 0 R /Contents (x")]
    [InlineData("%PDF-1.4 1 0 obj << /Type /ObjStm /N 99 /First -5 /Filter /FlateDecode >> stream\nxx")]
    [InlineData("%PDF-1.4 1 0 obj << /Type /Page /Contents 2 0 R >> endobj 2 0 obj << /Length 1e99 >> stream\nBT <0 Tj ET")]
    public void A_broken_PDF_gives_nothing_and_ends(string pdf) => Assert.Null(PdfText.Of(Encoding.Latin1.GetBytes(pdf)));

    [Theory]
    [InlineData("D7FF")]
    [InlineData("FFFD")]
    public void A_map_that_leads_to_half_letters_is_read_around_them(string start)
    {
        var text = PdfText.Of(Pdf("BT /F1 12 Tf (34%) Tj /F2 12 Tf <000200030004> Tj ET", "x", $"beginbfrange <0002> <00FF> <{start}> endbfrange"));

        Assert.Contains("34%", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Forms_that_draw_one_another_again_and_again_end()
    {
        var text = PdfText.Of(Pdf(string.Concat(Enumerable.Repeat("/X1 Do ", 200_000)), "x"));

        Assert.NotNull(text);
        Assert.True(text.Length < 2_000_000);
    }

    [Fact]
    public void Any_cut_of_a_PDF_ends()
    {
        var whole = Pdf("BT /F1 12 Tf (34%) Tj ET", "x");
        for (var length = 0; length < whole.Length; length += 7) PdfText.Of(whole.AsMemory(0, length));
    }

    /// <summary>A page with a font that maps codes, one object packed inside another, and a form drawn inside the page.</summary>
    private static byte[] Pdf(string content, string form, string map = "beginbfchar <0001> <00E9> endbfchar beginbfrange <0002> <0003> <00BD> endbfrange")
    {
        var file = new MemoryStream();
        void Write(string text) => file.Write(Encoding.Latin1.GetBytes(text));
        void Stream(int number, string entries, string data)
        {
            var packed = Packed(Encoding.Latin1.GetBytes(data));
            Write($"{number} 0 obj\n<< {entries} /Filter /FlateDecode /Length {packed.Length} >>\nstream\n");
            file.Write(packed);
            Write("\nendstream\nendobj\n");
        }

        Write("%PDF-1.5\n1 0 obj\n<< /Type /Page /Parent 2 0 R /Contents [4 0 R] >>\nendobj\n");
        Write(
            "2 0 obj\n<< /Type /Pages /Kids [1 0 R] /Resources << /Font << /F1 7 0 R /F2 << /Type /Font /Subtype /Type0 /ToUnicode 5 0 R >> /F3 << /Type /Font /Subtype /Type0 /ToUnicode 5 0 R /DescendantFonts [<< /DW 700 /W [4 5 500 6 [800]] >>] >> >> /XObject << /X1 6 0 R >> >> >>\nendobj\n"
        );
        Stream(4, "", content);
        Stream(5, "", map);
        Stream(
            6,
            "/Type /XObject /Subtype /Form",
            $"BT /F1 9 Tf ({form.Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal)}) Tj ET"
        );
        Stream(8, "/Type /ObjStm /N 1 /First 4", "7 0 << /Type /Font /Subtype /Type1 >>");
        Write("trailer << /Root 2 0 R >>\n%%EOF\n");
        return file.ToArray();
    }

    private static byte[] Packed(byte[] data)
    {
        using var target = new MemoryStream();
        using (var zlib = new ZLibStream(target, CompressionLevel.Optimal, leaveOpen: true)) zlib.Write(data);
        return target.ToArray();
    }
}

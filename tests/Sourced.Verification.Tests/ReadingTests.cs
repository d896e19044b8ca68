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
        var text = PdfText.Of(Pdf("BT /F1 12 Tf 72 700 Td (In 2025, 3\\(4\\)) Tj 0 -14 Td [(Near) -20 (ly) -300 (34%)] TJ /F2 12 Tf <00010002> Tj ET /X1 Do", "Form: (71%) of all"));

        Assert.Contains("In 2025, 3(4)", text, StringComparison.Ordinal);
        Assert.Contains("Nearly 34%", text, StringComparison.Ordinal);
        Assert.Contains("é½", text!.Replace("1⁄2", "½", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("71%", text, StringComparison.Ordinal);
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
        Write("2 0 obj\n<< /Type /Pages /Kids [1 0 R] /Resources << /Font << /F1 7 0 R /F2 << /Type /Font /Subtype /Type0 /ToUnicode 5 0 R >> >> /XObject << /X1 6 0 R >> >> >>\nendobj\n");
        Stream(4, "", content);
        Stream(5, "", map);
        Stream(6, "/Type /XObject /Subtype /Form", $"BT /F1 9 Tf ({form.Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal)}) Tj ET");
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

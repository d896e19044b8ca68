using System.Text;
using System.Xml.Linq;
using Sourced.Publishing.Sharing;
using Sourced.Publishing.Tests.Typesetting;

namespace Sourced.Publishing.Tests.Sharing;

public sealed class ImageNotesTests(TheTypesetter one) : IClassFixture<TheTypesetter>
{
    private const string Keyword = "XML:com.adobe.xmp\0\0\0\0\0";
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Iptc = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/";
    private static readonly XNamespace Cc = "http://creativecommons.org/ns#";

    [Fact]
    public async Task Alt_text_source_address_and_licence_are_read_back_from_the_picture()
    {
        var notes = new ImageNotes(
            "ar",
            "3.5% من الشباب <18 & more",
            "المصدر: Finkelhor 2022",
            "https://example.org/ar/s/k7m2x/",
            "Facts",
            "https://example.net/licence"
        );
        var made = await one.MakeAsync(Sample.Job(Sample.Card("card.ar")));
        var noted = PngNotes.Add(made.Bytes.Span, notes.ToXmp());

        var xmp = Xmp(noted);
        Assert.Equal([notes.AltText, notes.AltText], xmp.Descendants(Iptc + "AltTextAccessibility").Descendants(Rdf + "li").Select(item => item.Value));
        Assert.Equal(notes.AltText, xmp.Descendants(Dc + "description").Descendants(Rdf + "li").First().Value);
        Assert.Equal(notes.Source, xmp.Descendants(Dc + "source").Single().Value);
        Assert.Equal(notes.Address, xmp.Descendants(Dc + "identifier").Single().Value);
        Assert.Equal(notes.Licence, xmp.Descendants(Cc + "license").Single().Attribute(Rdf + "resource")!.Value);
        Assert.Equal(Pixels.Of(made.Bytes).Colours, Pixels.Of(noted).Colours);
    }

    [Fact]
    public async Task Every_chunk_of_a_picture_with_notes_has_its_checksum()
    {
        var made = await one.MakeAsync(Sample.Job(Sample.Card("card.en")));
        var noted = PngNotes.Add(made.Bytes.Span, "any note");

        Assert.Equal("IHDR", Pixels.Chunks(noted).First().Type);
        Assert.Equal("IEND", Pixels.Chunks(noted).Last().Type);
        Assert.All(Pixels.Chunks(noted), chunk => Assert.Equal(Checksum([.. Encoding.Latin1.GetBytes(chunk.Type), .. chunk.Data.Span]), chunk.Sum));
    }

    private static XDocument Xmp(byte[] png)
    {
        var note = Encoding.UTF8.GetString(Pixels.Chunks(png).Single(chunk => chunk.Type == "iTXt").Data.Span);
        Assert.StartsWith(Keyword, note, StringComparison.Ordinal);
        return XDocument.Parse(note[Keyword.Length..]);
    }

    /// <summary>Bit by bit, as the standard defines it, and not by a table.</summary>
    private static uint Checksum(byte[] bytes)
    {
        var sum = uint.MaxValue;
        foreach (var value in bytes)
        {
            for (var bit = 0; bit < 8; bit++) sum = (((value >> bit) ^ sum) & 1) == 1 ? (sum >> 1) ^ 0xEDB88320 : sum >> 1;
        }

        return ~sum;
    }
}

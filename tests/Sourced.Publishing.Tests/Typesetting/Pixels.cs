using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Sourced.Publishing.Tests.Typesetting;

/// <summary>The pixels of a PNG as our encoder writes it: a palette without filters, or true colour with the filter "up".</summary>
internal sealed class Pixels
{
    private readonly int[] _colours;

    private Pixels(int width, int height, int[] colours) => (Width, Height, _colours) = (width, height, colours);

    public int Width { get; }

    public int Height { get; }

    public int this[int x, int y] => _colours[(y * Width) + x];

    public IEnumerable<int> Colours => _colours.Distinct();

    public static Pixels Of(ReadOnlyMemory<byte> png)
    {
        var chunks = Chunks(png).ToLookup(chunk => chunk.Type, chunk => chunk.Data, StringComparer.Ordinal);
        var header = chunks["IHDR"].Single().Span;
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header[4..]));
        var palette = chunks["PLTE"].SingleOrDefault();
        var wide = palette.IsEmpty ? 3 : 1;
        using var packed = new ZLibStream(new MemoryStream([.. chunks["IDAT"].SelectMany(part => part.ToArray())]), CompressionMode.Decompress);
        var (row, above) = (new byte[(wide * width) + 1], new byte[(wide * width) + 1]);
        var colours = new int[width * height];
        for (var y = 0; y < height; y++)
        {
            packed.ReadExactly(row);
            for (var i = 1; row[0] == 2 && i < row.Length; i++) row[i] += above[i];
            for (var x = 0; x < width; x++)
            {
                var colour = palette.IsEmpty ? row.AsSpan(1 + (3 * x), 3) : palette.Span.Slice(3 * row[1 + x], 3);
                colours[(y * width) + x] = (colour[0] << 16) | (colour[1] << 8) | colour[2];
            }

            (row, above) = (above, row);
        }

        return new Pixels(width, height, colours);
    }

    /// <summary>Type, data and checksum as written.</summary>
    public static IEnumerable<(string Type, ReadOnlyMemory<byte> Data, uint Sum)> Chunks(ReadOnlyMemory<byte> png)
    {
        for (var at = 8; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.Span[at..]);
            yield return (
                Encoding.Latin1.GetString(png.Span.Slice(at + 4, 4)),
                png.Slice(at + 8, length),
                BinaryPrimitives.ReadUInt32BigEndian(png.Span[(at + 8 + length)..])
            );
            at += length + 12;
        }
    }
}

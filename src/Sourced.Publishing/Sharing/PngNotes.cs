using System.Buffers.Binary;
using System.Text;

namespace Sourced.Publishing.Sharing;

/// <summary>Texts inside a PNG, which stay with the picture when it is sent on. https://www.w3.org/TR/png-3/#11iTXt</summary>
internal static class PngNotes
{
    // Signature, then the header chunk: length, type, 13 bytes, checksum.
    private const int BehindHeader = 8 + 12 + 13;

    private static readonly uint[] Crc = [.. Enumerable.Range(0, 256).Select(static n =>
    {
        var value = (uint)n;
        for (var bit = 0; bit < 8; bit++) value = (value & 1) == 1 ? 0xedb88320 ^ (value >> 1) : value >> 1;
        return value;
    })];

    /// <summary>The picture with an XMP packet behind its header.</summary>
    public static byte[] Add(ReadOnlySpan<byte> png, string xmp)
    {
        var text = Encoding.UTF8.GetBytes(xmp);
        // keyword, end of it, not compressed, its method, no language, no other keyword
        byte[] note = [.. "XML:com.adobe.xmp"u8, 0, 0, 0, 0, 0, .. text];
        return [.. png[..BehindHeader], .. Chunk("iTXt"u8, note), .. png[BehindHeader..]];
    }

    private static byte[] Chunk(ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        var chunk = new byte[data.Length + 12];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        type.CopyTo(chunk.AsSpan(4));
        data.CopyTo(chunk.AsSpan(8));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(data.Length + 8), Checksum(chunk.AsSpan(4, data.Length + 4)));
        return chunk;
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var value in bytes) sum = Crc[(byte)(sum ^ value)] ^ (sum >> 8);
        return ~sum;
    }
}

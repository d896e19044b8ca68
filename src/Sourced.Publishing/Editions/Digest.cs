using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Sourced.Publishing.Editions;

/// <summary>A SHA-256 value that compares fast: of a file's bytes, or of everything that an artifact depends on.</summary>
internal readonly record struct Digest(UInt128 High, UInt128 Low)
{
    public const int Size = 32;

    public static Digest Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[Size];
        SHA256.HashData(bytes, hash);
        return Read(hash);
    }

    public static Digest Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    public static Digest Of(Stream stream)
    {
        Span<byte> hash = stackalloc byte[Size];
        SHA256.HashData(stream, hash);
        return Read(hash);
    }

    public static Digest Read(ReadOnlySpan<byte> hash) =>
        new(BinaryPrimitives.ReadUInt128BigEndian(hash), BinaryPrimitives.ReadUInt128BigEndian(hash[16..]));

    public void Write(Span<byte> destination)
    {
        BinaryPrimitives.WriteUInt128BigEndian(destination, High);
        BinaryPrimitives.WriteUInt128BigEndian(destination[16..], Low);
    }

    public static bool TryParse(string text, out Digest digest)
    {
        Span<byte> hash = stackalloc byte[Size];
        var read = Convert.FromHexString(text, hash, out _, out var written) == System.Buffers.OperationStatus.Done && written == Size;
        digest = read ? Read(hash) : default;
        return read;
    }

    /// <summary>64 lower-case hexadecimal digits.</summary>
    public override string ToString()
    {
        Span<byte> hash = stackalloc byte[Size];
        Write(hash);
        return Convert.ToHexStringLower(hash);
    }
}

using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Sourced.Publishing.Editions;

/// <summary>Adds parts up to one digest. Each part goes in with its length, so that no two lists of parts look alike.</summary>
internal sealed class DigestBuilder : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public DigestBuilder Add(ReadOnlySpan<byte> part)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, part.Length);
        _hash.AppendData(length);
        _hash.AppendData(part);
        return this;
    }

    public DigestBuilder Add(string part) => Add(Encoding.UTF8.GetBytes(part));

    public DigestBuilder Add(Digest part)
    {
        Span<byte> bytes = stackalloc byte[Digest.Size];
        part.Write(bytes);
        return Add(bytes);
    }

    public Digest ToDigest()
    {
        Span<byte> hash = stackalloc byte[Digest.Size];
        _hash.GetHashAndReset(hash);
        return Digest.Read(hash);
    }

    public void Dispose() => _hash.Dispose();
}

using System.Security.Cryptography;
using System.Text;

namespace Sourced.Publishing.Composition;

/// <summary>Five characters that name a statistic for ever: on its page, on cards and on paper.</summary>
/// <remarks>
/// They follow from what is named, so that no registry is needed to keep them: the first 64 bits of its SHA-256 value, written to base 31.
/// The alphabet has no 0, o, 1, i or l, and no letter in upper and lower case, since people copy codes from paper.
/// </remarks>
internal static class ShortCode
{
    private const int Length = 5;
    private const string Alphabet = "23456789abcdefghjkmnpqrstuvwxyz";

    /// <param name="name"><c>source#finding</c>, or the path of a sheet.</param>
    public static string Of(string name)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(name), hash);
        Span<char> code = stackalloc char[Length];
        var bits = System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(hash);
        for (var i = 0; i < Length; i++)
        {
            code[i] = Alphabet[(int)(bits % (ulong)Alphabet.Length)];
            bits /= (ulong)Alphabet.Length;
        }

        return new string(code);
    }
}

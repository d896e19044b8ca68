using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using ZipFile = Sourced.Publishing.Data.ZipFile;

namespace Sourced.Publishing.Tests.Data;

public sealed class ZipFileTests
{
    private static readonly byte[] Words = Encoding.UTF8.GetBytes(
        string.Concat(Enumerable.Range(0, 2000).Select(number => FormattableString.Invariant($"{number * number % 977} of the words, ")))
    );

    [Fact]
    public void An_entry_tells_no_day_and_no_rights_of_a_file()
    {
        using var zip = new ZipArchive(new MemoryStream(ZipFile.Write([("a.txt", new byte[] { 1 })])));
        var entry = Assert.Single(zip.Entries);

        Assert.Equal(0, entry.ExternalAttributes);
        Assert.Equal(new DateTime(1980, 1, 1, 0, 0, 0), entry.LastWriteTime.DateTime);
    }

    [Fact]
    public void What_comes_out_is_what_went_in()
    {
        (string Name, ReadOnlyMemory<byte> Bytes)[] files = [("a.txt", Words), ("b.pptx", Words), ("empty.csv", Array.Empty<byte>())];
        using var zip = new ZipArchive(new MemoryStream(ZipFile.Write(files)));

        Assert.Equal(files.Select(file => file.Name), zip.Entries.Select(entry => entry.FullName));
        Assert.All(zip.Entries.Zip(files), pair => Assert.Equal(pair.Second.Bytes.ToArray(), BytesOf(pair.First)));
        Assert.Equal(Words.Length, zip.Entries[1].CompressedLength);
    }

    /// <summary>On this machine and on every other: another sum wants another look at the compressor, since every kit would be new to those who have it.</summary>
    [Fact]
    public void The_same_files_are_the_same_bytes_and_fewer()
    {
        var zip = ZipFile.Write([("a.txt", Words)]);

        Assert.InRange(zip.Length, 1, Words.Length / 3);
        Assert.StartsWith("69290a16c912051e", Convert.ToHexStringLower(SHA256.HashData(zip)), StringComparison.Ordinal);
    }

    private static byte[] BytesOf(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}

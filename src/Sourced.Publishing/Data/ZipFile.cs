using System.IO.Compression;

namespace Sourced.Publishing.Data;

/// <summary>Several files as one. The same files are the same bytes in every build: nothing is compressed, dated or marked with the rights of a file. One byte of each entry names the kind of system.</summary>
internal static class ZipFile
{
    // of every entry: the earliest day that the format can hold
    private static readonly DateTimeOffset Undated = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(IEnumerable<(string Name, ReadOnlyMemory<byte> Bytes)> files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                var entry = zip.CreateEntry(name, CompressionLevel.NoCompression);
                entry.LastWriteTime = Undated;
                entry.ExternalAttributes = 0;
                using var file = entry.Open();
                file.Write(bytes.Span);
            }
        }

        return stream.ToArray();
    }
}

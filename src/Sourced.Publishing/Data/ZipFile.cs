using ICSharpCode.SharpZipLib.Zip;

namespace Sourced.Publishing.Data;

/// <summary>
/// Several files as one. The same files are the same bytes in every build and on every machine: no entry is dated or marked with a system or the rights of a
/// file, and the compressor is managed code. That of the platform is not: its bytes differ with its version and with the processor.
/// </summary>
internal static class ZipFile
{
    // of every entry: the earliest day that the format can hold
    private static readonly DateTime Undated = new(1980, 1, 1);

    // a kit is half of what it was; the highest takes twice the time for another thirtieth
    private const int Level = 3;

    public static byte[] Write(IEnumerable<(string Name, ReadOnlyMemory<byte> Bytes)> files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipOutputStream(stream) { IsStreamOwner = false, UseZip64 = UseZip64.Off })
        {
            zip.SetLevel(Level);
            foreach (var (name, bytes) in files)
            {
                zip.PutNextEntry(new ZipEntry(name)
                {
                    DateTime = Undated,
                    HostSystem = (int)HostSystemID.Msdos,
                    ExternalFileAttributes = 0,
                    CompressionMethod = IsCompressed(name) ? CompressionMethod.Stored : CompressionMethod.Deflated,
                    Size = bytes.Length,
                });
                zip.Write(bytes.Span);
                zip.CloseEntry();
            }
        }

        return stream.ToArray();
    }

    // Nothing is won by doing it twice. A PDF is not among them: its letters are compressed, its structure is not.
    private static bool IsCompressed(string name) => Path.GetExtension(name) is ".png" or ".pptx";
}

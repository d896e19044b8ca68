using System.IO.Compression;

namespace Sourced.Publishing.Kits.Slides;

/// <summary>The file of a deck as the same bytes in every build: the library that writes it puts the day into it.</summary>
internal static class DeckPackage
{
    private const string Types = "[Content_Types].xml";

    public static byte[] Settle(Stream package)
    {
        using var zip = new ZipArchive(package, ZipArchiveMode.Read);
        var entries = zip.Entries.OrderBy(entry => entry.FullName != Types).ThenBy(entry => entry.FullName, StringComparer.Ordinal);
        return Data.ZipFile.Write([.. entries.Select(entry => (entry.FullName, (ReadOnlyMemory<byte>)Read(entry)))]);
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}

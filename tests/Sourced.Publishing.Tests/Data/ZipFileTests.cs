using System.IO.Compression;
using ZipFile = Sourced.Publishing.Data.ZipFile;

namespace Sourced.Publishing.Tests.Data;

public sealed class ZipFileTests
{
    [Fact]
    public void An_entry_tells_no_day_and_no_rights_of_a_file()
    {
        using var zip = new ZipArchive(new MemoryStream(ZipFile.Write([("a.txt", new byte[] { 1 })])));
        var entry = Assert.Single(zip.Entries);

        Assert.Equal(0, entry.ExternalAttributes);
        Assert.Equal(new DateTime(1980, 1, 1, 0, 0, 0), entry.LastWriteTime.DateTime);
    }
}

using Sourced.Publishing.Editions;
using Sourced.Publishing.Placing;

namespace Sourced.Publishing.Tests.Placing;

public sealed class ManifestTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sourced-manifest-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_was_written_is_read_again()
    {
        var manifest = new Manifest(
        [
            new ManifestEntry("a/index.html", OutputKinds.Site, 12, Digest.Of("a"), 0),
            new ManifestEntry("b.pdf", OutputKinds.Handouts, 34, Digest.Of("b"), 2),
        ]);

        Write(System.Text.Encoding.UTF8.GetString(manifest.ToBytes()));

        Assert.Equal(manifest.Files.AsEnumerable(), Manifest.Read(_folder)!.Files);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"format\":2,\"files\":[]}")]
    [InlineData("{\"format\":1,\"files\":[{\"path\":\"../x\",\"kind\":\"site\",\"size\":1,\"sha256\":\"00\"}]}")]
    [InlineData("{\"format\":1,\"files\":[{\"path\":\"x\",\"kind\":\"site\",\"size\":1,\"sha256\":\"00\"}]}")]
    public void Anything_else_is_not_ours(string text)
    {
        Write(text);

        Assert.Null(Manifest.Read(_folder));
    }

    private void Write(string text) => File.WriteAllText(Path.Combine(_folder, Manifest.FileName), text);
}

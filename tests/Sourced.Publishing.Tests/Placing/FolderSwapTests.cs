using Sourced.Publishing.Placing;

namespace Sourced.Publishing.Tests.Placing;

public sealed class FolderSwapTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("sourced-swap-").FullName;

    private string Output => Path.Combine(_root, "site");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_new_edition_takes_the_place_of_the_last(bool exchange)
    {
        Publish(Output, "old");
        var output = OutputFolder.Open(Output).Folder!;
        Publish(output.Staging, "new");

        if (exchange) FolderSwap.Bring(output);
        else FolderSwap.BringByTwoRenames(output);

        Assert.Equal("new", Words());
        Assert.Equal([Output], Directory.EnumerateFileSystemEntries(_root));
    }

    [Fact]
    public void Killed_before_the_exchange_the_last_edition_stands_and_the_staged_one_goes()
    {
        Publish(Output, "old");
        Publish(OutputFolder.Open(Output).Folder!.Staging, "half of the new");

        OutputFolder.Open(Output);

        Assert.Equal("old", Words());
        Assert.Equal([Output], Directory.EnumerateFileSystemEntries(_root));
    }

    [Fact]
    public void Killed_after_the_exchange_the_new_edition_stands()
    {
        Publish(Output, "new");
        Publish(OutputFolder.Open(Output).Folder!.Staging, "old");

        OutputFolder.Open(Output);

        Assert.Equal("new", Words());
    }

    [Fact]
    public void Killed_between_two_renames_the_last_edition_is_put_back()
    {
        Publish(Output, "old");
        var output = OutputFolder.Open(Output).Folder!;
        Publish(output.Staging, "new");
        Directory.Move(output.Path, output.Previous);

        var (found, failure) = OutputFolder.Open(Output);

        Assert.Null(failure);
        Assert.Equal("old", Words());
        Assert.Single(found!.Last.Files);
        Assert.Equal([Output], Directory.EnumerateFileSystemEntries(_root));
    }

    [Fact]
    public void Killed_after_two_renames_the_new_edition_stands()
    {
        Publish(Output, "new");
        Publish(OutputFolder.Open(Output).Folder!.Previous, "old");

        OutputFolder.Open(Output);

        Assert.Equal("new", Words());
        Assert.Equal([Output], Directory.EnumerateFileSystemEntries(_root));
    }

    private string Words() => File.ReadAllText(Path.Combine(Output, "words.txt"));

    private static void Publish(string folder, string words)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "words.txt"), words);
        var entry = new ManifestEntry("words.txt", OutputKinds.Site, words.Length, default, 0);
        File.WriteAllBytes(Path.Combine(folder, Manifest.FileName), new Manifest([entry]).ToBytes());
    }
}

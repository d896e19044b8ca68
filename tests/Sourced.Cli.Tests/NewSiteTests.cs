namespace Sourced.Cli.Tests;

public sealed class NewSiteTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sourced-new-").FullName;

    private string Site => Path.Combine(_folder, "site");

    [Fact]
    public async Task A_new_site_has_nothing_that_even_a_strict_gate_would_stop()
    {
        var made = await Ending.OfAsync("new", "site", Site, "--title", "Facts: for our town", "--host", "facts.example", "--as-of", "2027-03-01");
        var check = await Ending.OfAsync("check", "--strict", "--settings", Path.Combine(Site, "statiq.json"), "--as-of", "2027-03-01");

        Assert.Equal((ExitCode.Clean, Site + "\n"), (made.Code, made.Out));
        Assert.Equal((ExitCode.Clean, ""), (check.Code, check.Out));
        Assert.Contains("reviewed: 2027-03-01\n", Read("input/facts/lessons.md"), StringComparison.Ordinal);
        Assert.Contains("\"Host\": \"facts.example\"", Read("statiq.json"), StringComparison.Ordinal);
        Assert.Contains("/output/\n", Read(".gitignore"), StringComparison.Ordinal);
        Assert.DoesNotContain(
            Directory.GetFiles(Site, "*", SearchOption.AllDirectories),
            file => File.ReadAllText(file).Contains("{{", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("--title", "Say \"no\"")]
    [InlineData("--host", "https://facts.example")]
    public async Task A_name_that_would_break_the_settings_is_refused_before_anything_is_written(string option, string value)
    {
        var ending = await Ending.OfAsync("new", "site", Site, option, value);

        Assert.Equal(ExitCode.Usage, ending.Code);
        Assert.False(Directory.Exists(Site));
    }

    [Fact]
    public async Task A_folder_that_holds_something_is_left_alone()
    {
        Directory.CreateDirectory(Path.Combine(Site, "input"));

        var ending = await Ending.OfAsync("new", "site", Site);

        Assert.Equal(ExitCode.Usage, ending.Code);
        Assert.Contains("holds something already", ending.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(Site, "*", SearchOption.AllDirectories));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Read(string path) => File.ReadAllText(Path.Combine(Site, path));
}

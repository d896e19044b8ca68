namespace Sourced.Publishing.Tests.Sites;

public sealed class RefusalTests : IDisposable
{
    private readonly TestProject _project = new(SmallSite.Text);

    public void Dispose() => _project.Dispose();

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("/")]
    [InlineData("input")]
    [InlineData("input/made")]
    [InlineData(".sourced/site")]
    public async Task An_output_whose_replacement_would_destroy_something_is_refused(string output)
    {
        var before = TestProject.FilesIn(Path.Combine(_project.Root, "input"));

        var result = await _project.BuildAsync(output: output);

        Assert.Equal(PublishFailureKind.Output, result.Failure?.Kind);
        Assert.Equal(before, TestProject.FilesIn(Path.Combine(_project.Root, "input")));
    }

    [Fact]
    public async Task The_home_folder_and_what_holds_it_are_refused()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        Assert.NotEmpty(home);

        Assert.Equal(PublishFailureKind.Output, (await _project.BuildAsync(output: home)).Failure?.Kind);
        Assert.Equal(PublishFailureKind.Output, (await _project.BuildAsync(output: Path.GetDirectoryName(home))).Failure?.Kind);
    }

    [Fact]
    public async Task A_folder_with_files_of_others_is_refused_and_left_alone()
    {
        Directory.CreateDirectory(_project.Output);
        File.WriteAllText(Path.Combine(_project.Output, "thesis.txt"), "years of work");

        var result = await _project.BuildAsync();

        Assert.Equal(PublishFailureKind.Output, result.Failure?.Kind);
        Assert.Equal("years of work", _project["thesis.txt"]);
        Assert.Single(_project.Files());
    }

    [Fact]
    public async Task An_empty_folder_is_taken()
    {
        Directory.CreateDirectory(_project.Output);

        await _project.PublishAsync();

        Assert.True(_project.Has("index.html"));
    }

    [Fact]
    public async Task Files_of_others_are_carried_from_edition_to_edition()
    {
        await _project.PublishAsync();
        File.WriteAllText(Path.Combine(_project.Output, "CNAME"), "example.org");
        Directory.CreateDirectory(Path.Combine(_project.Output, ".well-known/empty"));
        File.WriteAllText(Path.Combine(_project.Output, "facts/trust/note.txt"), "mine");
        File.CreateSymbolicLink(Path.Combine(_project.Output, "link"), "CNAME");

        _project.Edit("input/facts/other.md", "Read on.", "Read on, and ask.");
        await _project.PublishAsync();
        _project.Change(_project.Site.Without("input/facts/other.md"));
        await _project.PublishAsync();

        Assert.Equal("example.org", _project["CNAME"]);
        Assert.Equal("mine", _project["facts/trust/note.txt"]);
        Assert.Equal("CNAME", new FileInfo(Path.Combine(_project.Output, "link")).LinkTarget);
        Assert.True(Directory.Exists(Path.Combine(_project.Output, ".well-known/empty")));
        Assert.False(_project.Has("facts/other/index.html"));
    }

    [Fact]
    public async Task A_file_of_others_where_a_page_must_go_stops_the_edition()
    {
        var without = SmallSite.Text.Without("input/facts/other.md");
        _project.Change(without);
        await _project.PublishAsync();
        Directory.CreateDirectory(Path.Combine(_project.Output, "facts/other"));
        File.WriteAllText(Path.Combine(_project.Output, "facts/other/index.html"), "mine");
        _project.Change(SmallSite.Text);

        var result = await _project.BuildAsync();

        var problem = Assert.Single(result.Diagnostics);
        Assert.Equal("OUT006", problem.Code);
        Assert.Equal("mine", _project["facts/other/index.html"]);
        Assert.Empty(Directory.EnumerateDirectories(_project.Root, ".sourced-*"));
    }

    [Fact]
    public async Task An_output_behind_a_symbolic_link_stays_behind_it()
    {
        var real = Path.Combine(_project.Root, "elsewhere", "site");
        Directory.CreateDirectory(real);
        Directory.CreateSymbolicLink(_project.Output, real);

        await _project.PublishAsync();

        Assert.Equal(real, new DirectoryInfo(_project.Output).LinkTarget);
        Assert.True(File.Exists(Path.Combine(real, "index.html")));
    }

    [Fact]
    public async Task Two_builds_of_one_project_do_not_mix()
    {
        await _project.PublishAsync();
        var before = _project.Files();
        _project.Edit("input/facts/other.md", "Read on.", "Read on, and ask.");
        using (new FileStream(Path.Combine(_project.Root, ".sourced/lock"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            Assert.Equal(PublishFailureKind.Busy, (await _project.BuildAsync()).Failure?.Kind);
        }

        Assert.Equal(before, _project.Files());
        await _project.PublishAsync();
    }

    [Fact]
    public async Task A_disk_that_cannot_be_written_is_told_and_not_thrown()
    {
        File.WriteAllText(Path.Combine(_project.Root, ".sourced"), "a file where the store must be");

        Assert.Equal(PublishFailureKind.Disk, (await _project.BuildAsync()).Failure?.Kind);
    }

    [Fact]
    public async Task Handouts_without_their_templates_are_refused_with_what_to_do()
    {
        var failure = (await _project.BuildAsync(OutputKinds.All)).Failure;

        Assert.Equal(PublishFailureKind.Theme, failure?.Kind);
        Assert.Contains("--only site,data", failure!.Help, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_project.Output));
    }
}

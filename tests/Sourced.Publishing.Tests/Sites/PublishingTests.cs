using Sourced.Publishing.Composition;

namespace Sourced.Publishing.Tests.Sites;

public sealed class PublishingTests : IDisposable
{
    private readonly TestProject _project = new(SmallSite.Text);

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task A_withdrawal_is_told_in_the_feed_of_corrections_and_in_the_list_of_changes()
    {
        using var project = new TestProject(
            SmallSite.Text.Edit(
                "input/sources/unused-2019.yml",
                "kind: count",
                "kind: count\nwithdrawn: {on: 2026-11-03, reason: The table was wrong}"
            )
        );
        await project.PublishAsync();

        Assert.Contains("The table was wrong", project["corrections.xml"], StringComparison.Ordinal);
        Assert.Contains("<updated>2026-11-03T00:00:00Z</updated>", project["corrections.xml"], StringComparison.Ordinal);
        Assert.Contains("\"kind\": \"withdrawn\"", project["data/changes.json"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_finds_a_hole_learns_where_to_write_if_the_site_has_an_address()
    {
        using var project = new TestProject(SmallSite.Text.Edit("statiq.json", "{", "{ \"Contact\": \"hello@example.org\","));
        await project.PublishAsync();

        Assert.Contains("Contact: mailto:hello@example.org\nExpires: 2027-11-02T00:00:00Z\n", project[".well-known/security.txt"], StringComparison.Ordinal);
        project.Edit("statiq.json", "\"Contact\": \"hello@example.org\",", "");
        await project.PublishAsync();
        Assert.False(project.Has(".well-known/security.txt"));
    }

    [Fact]
    public async Task A_site_has_a_page_for_everything_in_it()
    {
        var counts = await _project.PublishAsync();

        var young = ShortCode.Of("survey-2018#young");
        foreach (
            var page in new[]
            {
                "index.html",
                "404.html",
                "facts/index.html",
                "facts/trust/index.html",
                "facts/other/index.html",
                "actions/talk/index.html",
                "actions/index.html",
                "myths/index.html",
                "sources/index.html",
                "sources/survey-2018/index.html",
                "sources/unused-2019/index.html",
                "s/index.html",
                $"s/{young}/index.html",
                "pages/help/index.html",
                "pages/how-we-check/index.html",
                "data/index.html",
                "es/index.html",
                "es/facts/trust/index.html",
                $"es/s/{young}/index.html",
                "feed.xml",
                "feed.json",
                "es/feed.xml",
                "sitemap.xml",
                "robots.txt",
                "_headers",
                "data/statistics.csv",
                "data/statistics.json",
                "data/sources.csl.json",
                "data/evidence.json",
                "data/help-lines.json",
            }
        )
        {
            Assert.True(_project.Has(page), page);
        }

        Assert.False(_project.Has("sources/own-2020/index.html"), "a source of one sheet has no page of its own");
        Assert.False(_project.Has($"s/{ShortCode.Of("survey-2018#never-shown")}/index.html"), "a finding that nobody shows has no page");
        Assert.False(_project.Has("es/facts/other/index.html"));
        Assert.Equal(3, counts.Sheets);
        Assert.Equal(0, counts.Handouts);
        Assert.Equal(_project.Files().Keys.Count(path => path.EndsWith(".html", StringComparison.Ordinal)), counts.Pages);
    }

    [Fact]
    public async Task A_second_run_renders_nothing_and_writes_nothing()
    {
        var first = await _project.PublishAsync();
        var before = Stamps();

        var second = await _project.PublishAsync();

        Assert.Equal(0, second.Rendered);
        Assert.Equal(0, second.Written);
        Assert.Equal(first.Rendered, second.Reused);
        Assert.Equal(before, Stamps());
    }

    [Fact]
    public async Task One_changed_sentence_renders_its_own_page_the_copy_of_it_and_what_finds_it()
    {
        await _project.PublishAsync();
        var before = _project.Files();

        _project.Edit("input/facts/other.md", "Read on.", "Read on, and ask.");
        var counts = await _project.PublishAsync();

        Assert.Equal(
            [
                $"copies/{ShortCode.Of("fact/other")}.html",
                "es/find/index.html",
                "es/find/index/edition.json",
                "es/find/index/words-0.json",
                "facts/other/index.html",
                "find/index.html",
                "find/index/edition.json",
                "find/index/words-0.json",
            ],
            _project
                .Files()
                .Where(file => before[file.Key] != file.Value)
                .Select(file => file.Key)
                .Where(path => path[0] != '.')
                .Order(StringComparer.Ordinal)
        );
        Assert.Equal((8, 8), (counts.Rendered, counts.Written));
        Assert.Contains("Read on, and ask.", _project["facts/other/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_title_renders_what_shows_it()
    {
        await _project.PublishAsync();
        var before = _project.Files();

        _project.Edit("input/facts/other.md", "title: A sheet that shows nothing of the survey", "title: A sheet alone");
        var counts = await _project.PublishAsync();

        var changed = _project.Files().Where(file => before[file.Key] != file.Value).Select(file => file.Key).Where(path => path[0] != '.');
        Assert.Equal(
            [
                "404.html",
                "audiences/parents/index.html",
                $"copies/{ShortCode.Of("fact/other")}.html",
                "data/SHA256SUMS",
                "data/changes.json",
                "data/data.zip",
                "es/audiences/parents/index.html",
                "es/facts/index.html",
                "es/find/index.html",
                "es/find/index/edition.json",
                "es/find/index/things-0.json",
                "es/find/index/words-0.json",
                "es/index.html",
                "es/topics/grooming/index.html",
                "facts/index.html",
                "facts/other/index.html",
                "facts/other/sheet.bib",
                "facts/other/sheet.csl.json",
                "facts/other/sheet.ris",
                "feed.json",
                "feed.xml",
                "find/index.html",
                "find/index/edition.json",
                "find/index/things-0.json",
                "find/index/words-0.json",
                "index.html",
                "reviews.ics",
                "topics/grooming/index.html",
            ],
            changed.Order(StringComparer.Ordinal));
        Assert.Equal(28, counts.Rendered);
        Assert.Equal(28, counts.Written);
    }

    [Fact]
    public async Task A_page_that_is_gone_leaves_the_output()
    {
        await _project.PublishAsync();

        _project.Change(_project.Site.Without("input/facts/other.md"));
        await _project.PublishAsync();

        Assert.False(Directory.Exists(Path.Combine(_project.Output, "facts/other")));
    }

    [Fact]
    public async Task What_was_taken_back_is_not_rendered_again()
    {
        await _project.PublishAsync();
        _project.Edit("input/facts/other.md", "Read on.", "Read on, and ask.");
        await _project.PublishAsync();

        _project.Edit("input/facts/other.md", "Read on, and ask.", "Read on.");
        var counts = await _project.PublishAsync();

        Assert.Equal(0, counts.Rendered);
        Assert.Equal(8, counts.Written);
    }

    [Fact]
    public async Task A_file_that_somebody_changed_or_removed_is_put_right()
    {
        await _project.PublishAsync();
        var before = _project.Files();
        File.WriteAllText(Path.Combine(_project.Output, "robots.txt"), "User-agent: *\nDisallow: /\n");
        File.Delete(Path.Combine(_project.Output, "facts/trust/index.html"));

        var counts = await _project.PublishAsync();

        Assert.Equal(before, _project.Files());
        Assert.Equal(2, counts.Written);
    }

    [Fact]
    public async Task A_lost_store_costs_time_and_nothing_else()
    {
        await _project.PublishAsync();
        var before = _project.Files();
        Directory.Delete(Path.Combine(_project.Root, ".sourced"), recursive: true);

        var counts = await _project.PublishAsync();

        Assert.Equal(before, _project.Files());
        Assert.Equal(0, counts.Written);
    }

    [Fact]
    public async Task Only_data_leaves_the_pages_as_they_are()
    {
        await _project.PublishAsync();
        var page = _project["facts/other/index.html"];

        _project.Edit("input/facts/other.md", "Read on.", "Read on, and ask.");
        var counts = await _project.PublishAsync(OutputKinds.Data);

        Assert.Equal(page, _project["facts/other/index.html"]);
        Assert.Equal(0, counts.Rendered);
        Assert.True(counts.Pages > 20);
    }

    [Fact]
    public async Task Shards_render_what_the_publishing_run_then_finds()
    {
        var rendered = 0;
        for (var number = 1; number <= 3; number++)
        {
            var result = await _project.BuildAsync(shard: new Shard(number, 3));
            Assert.Empty(result.Diagnostics);
            rendered += result.Counts.Rendered;
        }

        Assert.False(Directory.Exists(_project.Output));
        var counts = await _project.PublishAsync();
        Assert.Equal(0, counts.Rendered);
        Assert.Equal(rendered, counts.Reused);
    }

    [Fact]
    public async Task A_cancelled_run_leaves_the_last_edition()
    {
        await _project.PublishAsync();
        var before = _project.Files();
        _project.Edit("input/facts/other.md", "Read on.", "Read on, and ask.");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _project.BuildAsync(cancellation: new CancellationToken(canceled: true)));

        Assert.Equal(before, _project.Files());
    }

    private SortedDictionary<string, long> Stamps() => new(
        Directory.EnumerateFiles(_project.Root, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) is not ("lock" or ".gitignore"))
            .ToDictionary(file => file, file => File.GetLastWriteTimeUtc(file).Ticks),
        StringComparer.Ordinal);
}

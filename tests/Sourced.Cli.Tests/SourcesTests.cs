using System.Text.Json;

namespace Sourced.Cli.Tests;

/// <summary>What concerns sources as a whole: taking them over, and what is due.</summary>
public sealed class SourcesTests
{
    private const string Bib = """
        @article{Smith_2018, title = {Sleep {\'e}tude}, author = {Smith, Ann}, journal = {J. Sleep}, year = 2018, doi = {10.1000/182}, file = {x.pdf}}
        @misc{known, title = {How our pupils sleep}, url = {http://example.org/sleep/}}
        """;

    [Fact]
    public async Task New_works_are_written_and_known_ones_are_named()
    {
        using var project = new ProjectFolder();
        await File.WriteAllTextAsync(project.PathOf("library.bib"), Bib, TestContext.Current.CancellationToken);

        var dry = await project.RunAsync("sources", "import", project.PathOf("library.bib"), "--kind", "survey", "--dry-run");
        var ending = await project.RunAsync("sources", "import", project.PathOf("library.bib"), "--kind", "survey");
        var again = await project.RunAsync("sources", "import", project.PathOf("library.bib"), "--kind", "survey");

        Assert.Equal(("input/sources/smith-2018.yml\n", "input/sources/smith-2018.yml\n", ""), (dry.Out, ending.Out, again.Out));
        Assert.Contains("the field \"file\" of Smith_2018 is not kept", ending.Error, StringComparison.Ordinal);
        Assert.Contains("\"known\" is the same work as \"town-2025\"", ending.Error, StringComparison.Ordinal);
        Assert.Contains("2 known works passed over", again.Error, StringComparison.Ordinal);
        Assert.Contains("title: Sleep étude\n", project.Read("input/sources/smith-2018.yml"), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, (await project.RunAsync("check")).Code);
    }

    [Fact]
    public async Task A_broken_file_imports_nothing_and_says_where()
    {
        using var project = new ProjectFolder();
        await File.WriteAllTextAsync(project.PathOf("library.bib"), Bib + "\n@book{x, title = {", TestContext.Current.CancellationToken);

        var ending = await project.RunAsync("sources", "import", project.PathOf("library.bib"));

        Assert.Equal(ExitCode.Usage, ending.Code);
        Assert.Matches(@"library\.bib:3:18: error\[IMP001\]", ending.Error);
        Assert.False(File.Exists(project.PathOf("input/sources/smith-2018.yml")));
    }

    [Fact]
    public async Task Where_one_file_is_taken_none_is_written_and_books_are_known_by_number_or_title()
    {
        using var project = new ProjectFolder();
        var bib = project.PathOf("library.bib");
        await File.WriteAllTextAsync(
            bib,
            "@book{one, title = {One}, year = 2001, isbn = {0-306-40615-2}}\n@book{two, title = {Two}, year = 2002}",
            TestContext.Current.CancellationToken
        );
        Directory.CreateDirectory(project.PathOf("input/sources"));
        await File.WriteAllTextAsync(
            project.PathOf("input/sources/two.yml"),
            "id: other\ntype: book\ntitle: Another\n",
            TestContext.Current.CancellationToken
        );

        var taken = await project.RunAsync("sources", "import", bib, "--kind", "survey");
        File.Delete(project.PathOf("input/sources/two.yml"));
        var isWritten = File.Exists(project.PathOf("input/sources/one.yml"));
        var free = await project.RunAsync("sources", "import", bib, "--kind", "survey");
        await File.WriteAllTextAsync(
            bib,
            "@book{uno, title = {One, again}, year = 2009, isbn = {978-0-306-40615-7}}\n@book{dos, title = {{TWO}}, year = 2002}",
            TestContext.Current.CancellationToken
        );
        var again = await project.RunAsync("sources", "import", bib, "--kind", "survey");

        Assert.Equal((ExitCode.Usage, false, ExitCode.Clean), (taken.Code, isWritten, free.Code));
        Assert.Contains("there is a file 'input/sources/two.yml' already; nothing was imported", taken.Error, StringComparison.Ordinal);
        Assert.Contains("2 known works passed over", again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_asked_while_a_source_cannot_be_read()
    {
        using var project = new ProjectFolder();
        await File.WriteAllTextAsync(
            project.PathOf("input/link-checks.yml"),
            "- source: town-2025\n  url: [\n",
            TestContext.Current.CancellationToken
        );

        var ending = await project.RunAsync("sources", "verify");

        Assert.Equal(ExitCode.Usage, ending.Code);
        Assert.Contains("Mend this first", ending.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_due_for_review_stands_first()
    {
        using var project = new ProjectFolder();
        foreach (
            var (id, rest) in new[]
            {
                ("late", "issued: 2020\nupdates: yearly"),
                ("soon", "issued: 2025-01-20\nupdates: yearly"),
                ("usual", "issued: 2024\nkind: survey"),
            }
        )
        {
            await File.WriteAllTextAsync(
                project.PathOf($"input/sources/{id}.yml"),
                $"id: {id}\ntype: report\ntitle: The {id} one\npublisher: Town\n{rest}\n{(rest.Contains("kind", StringComparison.Ordinal) ? "" : "kind: count\n")}",
                TestContext.Current.CancellationToken
            );
        }

        using var list = JsonDocument.Parse((await project.RunAsync("sources", "list", "--format", "json")).Out);
        var markdown = await project.RunAsync("sources", "list", "--format", "markdown");

        Assert.Equal(
            ["late overdue 2021-12-31 0", "soon soon 2026-01-20 0", "usual later 2027-12-31 0", "town-2025 never  1"],
            list.RootElement.EnumerateArray()
                .Select(one =>
                    $"{one.GetProperty("id").GetString()} {one.GetProperty("state").GetString()} {one.GetProperty("due").GetString()} {one.GetProperty("uses")}"
                )
        );
        Assert.StartsWith("| due | source |", markdown.Out, StringComparison.Ordinal);
        var text = await project.RunAsync("sources", "list");
        Assert.Contains("2021-12-31  overdue     late", text.Out, StringComparison.Ordinal);
        Assert.Contains("how many pages cite it", text.Error, StringComparison.Ordinal);
    }
}

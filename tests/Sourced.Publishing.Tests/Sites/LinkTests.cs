using AngleSharp.Html.Parser;
using Sourced.Content.Diagnostics;

namespace Sourced.Publishing.Tests.Sites;

public sealed class LinkTests : IDisposable
{
    private const string Link = "../actions/talk.md#words";
    private readonly TestProject _project = new(SmallSite.Text);

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task A_link_that_leaves_the_site_does_not_say_where_its_reader_was()
    {
        await _project.PublishAsync(OutputKinds.Site);

        var leaving = from file in Directory.EnumerateFiles(_project.Output, "*.html", SearchOption.AllDirectories)
                      from link in new HtmlParser().ParseDocument(File.ReadAllText(file)).QuerySelectorAll("a[href^=http]")
                      where !link.GetAttribute("href")!.StartsWith("https://example.org/", StringComparison.Ordinal)
                      select link;

        Assert.True(leaving.Count() > 20);
        Assert.All(leaving, link => Assert.Contains("noreferrer", link.GetAttribute("rel") ?? "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("../actions/tlak.md", "LNK001", "did you mean ../actions/talk.md?")]
    [InlineData("talk.md", "LNK001", "")]
    [InlineData("/actions/tlak/", "LNK001", "did you mean /actions/talk/?")]
    [InlineData("../actions/talk.md#wrods", "LNK002", "it has #words")]
    [InlineData("#nowhere", "LNK002", "it has #do, #facts, #unknown")]
    [InlineData("../../../../etc/passwd", "LNK001", "")]
    public async Task A_link_that_leads_nowhere_is_told_at_its_place(string target, string code, string help)
    {
        _project.Edit("input/facts/trust.md", Link, target);

        var result = await _project.BuildAsync();

        var problem = Assert.Single(result.Diagnostics);
        Assert.Equal((code, help), (problem.Code, problem.Help));
        Assert.Equal(target, problem.Span.Text);
        Assert.Equal("input/facts/trust.md:14:25", problem.Span.ToString());
        Assert.False(Directory.Exists(_project.Output));
    }

    [Theory]
    [InlineData("../actions/tlak.md", "LNK001")]
    [InlineData("../actions/talk.md#wrods", "LNK002")]
    [InlineData("#nowhere", "LNK002")]
    [InlineData("../../../../etc/passwd", "LNK001")]
    [InlineData("../actions/talk.md#words", "")]
    [InlineData("#facts", "")]
    [InlineData("/actions/tlak/", "")]
    [InlineData("https://example.com/", "")]
    public void Links_between_files_of_the_input_are_judged_without_an_edition(string target, string code)
    {
        _project.Edit("input/facts/trust.md", Link, target);

        var problems = InputLinks.Check(_project.Site.Read().Library);

        Assert.Equal(code, string.Join(", ", problems.Select(problem => problem.Code)));
        Assert.All(problems, problem => Assert.Equal(("input/facts/trust.md:14:25", target), (problem.Span.ToString(), problem.Span.Text)));
    }

    [Theory]
    [InlineData("/actions/talk/")]
    [InlineData("/actions/talk/#words")]
    [InlineData("/data/statistics.csv")]
    [InlineData("/es/facts/trust/")]
    [InlineData("trust.md#facts")]
    [InlineData("./other.md")]
    [InlineData("#facts")]
    [InlineData("https://example.com/")]
    [InlineData("mailto:someone@example.com")]
    public async Task A_link_that_leads_somewhere_passes(string target)
    {
        _project.Edit("input/facts/trust.md", Link, target);

        Assert.Empty((await _project.BuildAsync()).Diagnostics.Where(problem => problem.Severity == Severity.Error).Select(TestProject.Say));
    }

    [Fact]
    public async Task A_dead_anchor_below_a_root_address_is_found_in_the_finished_pages()
    {
        _project.Edit("input/facts/trust.md", Link, "/actions/talk/#wrods");

        Assert.Equal("OUT004", Assert.Single((await _project.BuildAsync()).Diagnostics).Code);
    }

    [Fact]
    public async Task A_picture_from_another_site_stops_the_edition()
    {
        _project.Edit("input/facts/trust.md", "Talk. See", "![A map](https://example.com/map.png) Talk. See");

        Assert.Equal("OUT003", Assert.Single((await _project.BuildAsync()).Diagnostics).Code);
    }

    [Fact]
    public async Task The_page_of_help_lines_takes_the_authors_words()
    {
        _project.Change(_project.Site.With("input/pages/help.md", "---\ntitle: Help\nmessage: Lines.\naudience: [everyone]\n---\nSomebody listens.\n"));
        await _project.PublishAsync();

        Assert.Contains("Somebody listens.", _project["pages/help/index.html"], StringComparison.Ordinal);
        Assert.Contains("1-800-555-0199", _project["pages/help/index.html"], StringComparison.Ordinal);
    }
}

using Sourced.Publishing.Composition;
using Sourced.Publishing.Kinds;

namespace Sourced.Publishing.Tests.Sites;

public sealed class PaperTests : IDisposable
{
    private readonly TestProject _project = new(RealTheme.Of(SmallSite.Text));

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task Handouts_and_cards_are_made_once_and_pages_show_them()
    {
        Assert.SkipUnless(RealTheme.HasNode, "Node is not there");

        var first = await _project.PublishAsync(OutputKinds.All);
        var second = await _project.PublishAsync(OutputKinds.All);

        Assert.Equal((6, 10), (first.Handouts, first.Cards));
        Assert.Equal((0, 0), (second.Rendered, second.Written));
        var sheet = _project["facts/trust/index.html"];
        Assert.Contains("/handouts/trust/sheet-a4.pdf", sheet, StringComparison.Ordinal);
        Assert.Contains("/handouts/trust/sheet-letter.pdf", sheet, StringComparison.Ordinal);
        Assert.Contains("https://example.org/" + CardOf("fact/trust"), sheet, StringComparison.Ordinal);
        Assert.Contains("/" + CardOf("survey-2018#young"), _project[$"s/{ShortCode.Of("survey-2018#young")}/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_built_alone_keep_the_handouts_and_cards_of_the_last_edition()
    {
        Assert.SkipUnless(RealTheme.HasNode, "Node is not there");
        await _project.PublishAsync(OutputKinds.All);
        var sheet = _project["facts/trust/index.html"];
        var files = _project.Files();

        _project.Edit("input/facts/other.md", "Read on.", "Read on, and ask.");
        var counts = await _project.PublishAsync(OutputKinds.Site);

        // the page and its copy; in both languages, since it stands in one alone, the words to search by, the page that asks for them, and which edition they are of
        Assert.Equal((6, 10, 2 + (2 * 3)), (counts.Handouts, counts.Cards, counts.Rendered));
        Assert.Equal(sheet, _project["facts/trust/index.html"]);
        Assert.Equal(
            files.Where(file => file.Key.EndsWith(".pdf", StringComparison.Ordinal)),
            _project.Files().Where(file => file.Key.EndsWith(".pdf", StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task A_corrected_card_has_a_new_address_and_pages_that_stay_find_the_old_one()
    {
        Assert.SkipUnless(RealTheme.HasNode, "Node is not there");
        await _project.PublishAsync(OutputKinds.All);
        var old = CardOf("survey-2018#young");

        _project.Edit("input/facts/trust.md", "were under twelve when it began\n", "had not turned twelve when it began\n");
        var counts = await _project.PublishAsync(OutputKinds.Cards);

        // the picture, the small one, the words to post, and the file that holds them all
        Assert.Equal(4, counts.Rendered);
        Assert.Contains("had not turned twelve", _project[$"s/{ShortCode.Of("survey-2018#young")}/post.txt"], StringComparison.Ordinal);
        Assert.True(_project.Has(old));
        Assert.Equal(2, Directory.EnumerateFiles(Path.GetDirectoryName(Path.Combine(_project.Output, old))!, "og.*.png").Count());

        await _project.PublishAsync(OutputKinds.All);
        Assert.False(_project.Has(old));
        Assert.Contains("/" + CardOf("survey-2018#young"), _project["facts/trust/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_that_has_a_card_has_it_in_every_preset_of_the_settings_and_in_the_one_for_previews()
    {
        Assert.SkipUnless(RealTheme.HasNode, "Node is not there");
        _project.Edit("statiq.json", "\"SiteTitle\"", "\"CardPresets\": [\"portrait\", \"story\"], \"SiteTitle\"");

        var counts = await _project.PublishAsync(OutputKinds.Cards);

        Assert.Equal(10 * 3, counts.Cards);
        Assert.Equal(["og", "portrait", "story"], PresetsOf("survey-2018#young"));
        Assert.Equal(["og", "portrait", "story"], PresetsOf("fact/trust"));
        Assert.Equal(["og", "portrait", "story"], PresetsOf("help/us-line/US"));
    }

    [Fact]
    public async Task A_preset_that_the_theme_does_not_have_is_refused_with_those_that_it_has()
    {
        Assert.SkipUnless(RealTheme.HasNode, "Node is not there");
        _project.Edit("statiq.json", "\"SiteTitle\"", "\"CardPresets\": [\"billboard\"], \"SiteTitle\"");

        using var child = ChildBuild.Start(_project.Root, "cards", jobs: 1);
        var output = child.StandardOutput.ReadToEndAsync();
        var error = await child.StandardError.ReadToEndAsync();
        await child.WaitForExitAsync();

        Assert.Equal(2, child.ExitCode);
        Assert.Contains("billboard", error + await output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_Node_pages_and_data_are_published_and_handouts_say_what_to_install()
    {
        var noNode = new Dictionary<string, string> { ["PATH"] = "/nowhere" };

        await ChildBuild.RunAsync(_project.Root, "site,data", jobs: 1, noNode);
        using var child = ChildBuild.Start(_project.Root, "handouts", jobs: 1, noNode);
        var output = child.StandardOutput.ReadToEndAsync();
        var error = await child.StandardError.ReadToEndAsync();
        await child.WaitForExitAsync();

        Assert.Equal(2, child.ExitCode);
        Assert.Contains("Node", error + await output, StringComparison.Ordinal);
        Assert.True(_project.Has("index.html"));
    }

    private IEnumerable<string> PresetsOf(string name) =>
        Directory
            .EnumerateFiles(Path.Combine(_project.Output, "cards", ShortCode.Of(name)), "*.png")
            .Where(file => !Thumbnails.Is(file))
            .Select(file => Path.GetFileName(file).Split('.')[0])
            .Order(StringComparer.Ordinal);

    private string CardOf(string name) =>
        Path.GetRelativePath(
            _project.Output,
            Assert.Single(
                Directory.EnumerateFiles(Path.Combine(_project.Output, "cards", ShortCode.Of(name)), "*.png"),
                file => !Thumbnails.Is(file)
            )
        );
}

using Sourced.Content.Text;
using Sourced.Publishing.Composition;

namespace Sourced.Publishing.Tests.Sites;

public sealed class CodeTests : IDisposable
{
    private static readonly string Young = ShortCode.Of("survey-2018#young");
    private static readonly string Online = ShortCode.Of("survey-2018#online");

    private readonly TestProject _project = new(SmallSite.Text);

    private string Codes => Path.Combine(_project.Root, "input", "codes.txt");

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task An_edition_that_goes_to_readers_leaves_its_codes_on_record_behind_those_before()
    {
        await File.WriteAllTextAsync(Codes, $"# for ever\n{Young} survey-2018#young\n", TestContext.Current.CancellationToken);

        Assert.Equal(1, (await _project.PublishAsync(OutputKinds.Site)).NotReleased);
        Assert.DoesNotContain(Online, await File.ReadAllTextAsync(Codes, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(0, (await _project.ReleaseAsync(OutputKinds.Site)).NotReleased);
        var written = await File.ReadAllTextAsync(Codes, TestContext.Current.CancellationToken);
        await _project.ReleaseAsync(OutputKinds.Site);

        Assert.Equal("# for ever\n" + $"{Young} survey-2018#young\n{Online} survey-2018#online\n", written);
        Assert.Equal(written, await File.ReadAllTextAsync(Codes, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_first_edition_that_goes_to_readers_begins_the_record_and_no_other()
    {
        Assert.Equal(0, (await _project.PublishAsync(OutputKinds.Site)).NotReleased);
        Assert.False(File.Exists(Codes));

        await _project.ReleaseAsync(OutputKinds.Site);
        Assert.Equal($"{Online} survey-2018#online\n{Young} survey-2018#young\n", await File.ReadAllTextAsync(Codes, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_statistic_that_no_sheet_shows_any_more_keeps_its_page()
    {
        var code = ShortCode.Of("survey-2018#never-shown");
        await File.WriteAllTextAsync(Codes, $"{code} survey-2018#never-shown\n", TestContext.Current.CancellationToken);

        await _project.PublishAsync(OutputKinds.Site | OutputKinds.Data);

        Assert.Contains("something that no sheet shows", _project[$"s/{code}/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_statistics_that_would_have_one_code_stop_the_edition_and_are_both_named()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var (first, second) = ("", "");
        for (var i = 0; second.Length == 0; i++)
        {
            var (name, code) = ($"f{i}", ShortCode.Of($"survey-2018#f{i}"));
            if (!names.TryAdd(code, name)) (first, second) = (names[code], name);
        }

        _project.Edit("input/sources/survey-2018.yml", "id: young", $"id: {first}");
        _project.Edit("input/sources/survey-2018.yml", "id: online", $"id: {second}");
        foreach (var page in (string[])["input/facts/trust.md", "input/es/facts/trust.md"])
        {
            _project.Edit(page, "finding: survey-2018#young", $"finding: survey-2018#{first}");
            _project.Edit(page, "[@survey-2018#young", $"[@survey-2018#{first}");
            _project.Edit(page, "survey-2018#online", $"survey-2018#{second}");
        }

        var problem = Assert.Single((await _project.BuildAsync(OutputKinds.Site)).Diagnostics);

        Assert.Equal(("OUT007", "input/sources/survey-2018.yml"), (problem.Code, problem.Span.File.Path));
        Assert.Equal(
            [first, second],
            problem
                .Message.Split(' ', ',')
                .Where(word => word.Contains('#', StringComparison.Ordinal))
                .Select(word => word.Split('#')[1])
                .Order(StringComparer.Ordinal)
        );
        Assert.False(_project.Has("index.html"));
    }

    [Fact]
    public async Task A_published_statistic_that_is_gone_stops_the_edition()
    {
        await File.WriteAllTextAsync(Codes, $"{Young} survey-2018#young\nzzzzz survey-2018#lost\n", TestContext.Current.CancellationToken);
        var problem = Assert.Single((await _project.BuildAsync(OutputKinds.Site)).Diagnostics, diagnostic => diagnostic.Code == "OUT008");

        Assert.Equal("zzzzz survey-2018#lost", problem.Span.File.Text.Split('\n')[1]);
        Assert.Contains("withdrawn", problem.Help, StringComparison.Ordinal);
        Assert.False(_project.Has("index.html"));
    }

    [Fact]
    public async Task A_code_never_comes_to_mean_another_statistic()
    {
        await File.WriteAllTextAsync(Codes, $"{Young} survey-2018#online\n", TestContext.Current.CancellationToken);
        var problem = Assert.Single((await _project.BuildAsync(OutputKinds.Site)).Diagnostics, diagnostic => diagnostic.Code == "OUT009");

        Assert.Contains($"survey-2018#young would take the code {Young}", problem.Message, StringComparison.Ordinal);
        Assert.False(_project.Has("index.html"));
    }

    [Theory]
    [InlineData("k7m2x", "OUT008")]
    [InlineData("k7m2x survey-2018", "OUT008")]
    [InlineData("k7m2x a#b\nk7m2x c#d", "OUT009")]
    public void A_line_that_is_not_a_code_with_its_statistic_and_a_code_that_stands_twice_are_problems(string text, string rule) =>
        Assert.Equal(rule, Assert.Single(CodeRegistry.Parse(new SourceFile("codes.txt", text)).Diagnostics).Code);
}

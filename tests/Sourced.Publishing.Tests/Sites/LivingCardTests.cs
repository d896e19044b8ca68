using System.IO.Compression;
using Sourced.Content.Text;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Tests.Typesetting;

namespace Sourced.Publishing.Tests.Sites;

public sealed class LivingCardTests : IDisposable
{
    private static readonly string Young = ShortCode.Of("survey-2018#young");

    private readonly TestProject _project = new(RealTheme.Of(SmallSite.Text));

    public void Dispose() => _project.Dispose();

    private string Registry => Path.Combine(_project.Root, "input", "cards.txt");

    [Fact]
    public async Task The_address_of_a_corrected_card_comes_to_show_the_corrected_card()
    {
        Assert.SkipUnless(RealTheme.HasNode, "Node is not there");
        await File.WriteAllTextAsync(Registry, "", TestContext.Current.CancellationToken);
        await _project.PublishAsync(OutputKinds.All);
        var old = Assert.Single(CardsOf(Young));
        var before = await File.ReadAllBytesAsync(old, TestContext.Current.CancellationToken);
        Assert.Contains("In use: the picture says what it said", _project[$"s/{Young}/index.html"], StringComparison.Ordinal);

        _project.Edit("input/facts/trust.md", "were under twelve when it began\n", "had not turned twelve when it began\n");
        await _project.PublishAsync(OutputKinds.All);

        var both = CardsOf(Young);
        Assert.Equal(2, both.Count);
        Assert.Contains(old, both);
        Assert.Equal(await File.ReadAllBytesAsync(both[0], TestContext.Current.CancellationToken), await File.ReadAllBytesAsync(both[1], TestContext.Current.CancellationToken));
        Assert.NotEqual(before, await File.ReadAllBytesAsync(old, TestContext.Current.CancellationToken));
        Assert.Contains("changed since it was first published", _project[$"s/{Young}/index.html"], StringComparison.Ordinal);
        Assert.Equal(5, (await LineOf($"{Young} ")).Split(' ').Length);
        Assert.Equal("presets og", await LineOf("presets"));
        Assert.Equal(0, (await _project.PublishAsync(OutputKinds.All)).Written);
    }

    [Fact]
    public async Task At_the_address_of_a_card_whose_number_was_withdrawn_stands_a_card_that_says_so()
    {
        Assert.SkipUnless(RealTheme.HasNode, "Node is not there");
        var code = ShortCode.Of("survey-2018#never-shown");
        await File.WriteAllTextAsync(Path.Combine(_project.Root, "input", "codes.txt"), $"{code} survey-2018#never-shown\n", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Registry, $"{code} survey-2018#never-shown en 0a1b2c3d\n", TestContext.Current.CancellationToken);
        _project.Edit("input/sources/survey-2018.yml", "    locator: p. 9\n", "    locator: p. 9\n    withdrawn: {on: 2026-11-10, reason: It was miscounted.}\n");

        await _project.PublishAsync(OutputKinds.All);

        var pixels = Pixels.Of(await File.ReadAllBytesAsync(Path.Combine(_project.Output, "cards", code, "og.0a1b2c3d.png"), TestContext.Current.CancellationToken));
        Assert.Equal(1200, pixels.Width);
        Assert.Contains(0x8A1F1F, pixels.Colours);
        Assert.Contains("It was miscounted.", _project[$"s/{code}/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_that_is_made_no_more_keeps_its_address_and_its_page()
    {
        Assert.SkipUnless(RealTheme.HasNode, "Node is not there");
        var code = ShortCode.Of("fact/gone");
        await File.WriteAllTextAsync(Registry, $"{code} fact/gone es 0a1b2c3d\n", TestContext.Current.CancellationToken);

        await _project.PublishAsync(OutputKinds.All);

        Assert.True(_project.Has($"es/cards/{code}/og.0a1b2c3d.png"));
        Assert.Contains("Ya no usamos esta imagen", _project[$"es/s/{code}/index.html"], StringComparison.Ordinal);
        Assert.Equal($"{code} fact/gone es 0a1b2c3d", await LineOf(code));
    }

    [Fact]
    public async Task A_card_never_takes_the_code_of_another()
    {
        Assert.SkipUnless(RealTheme.HasNode, "Node is not there");
        await File.WriteAllTextAsync(Registry, $"{ShortCode.Of("fact/trust")} fact/older en 0a1b2c3d\n", TestContext.Current.CancellationToken);

        var problem = Assert.Single((await _project.BuildAsync(OutputKinds.All)).Diagnostics, diagnostic => diagnostic.Code == "OUT009" && diagnostic.Span.File.Path == "input/facts/trust.md");

        Assert.Contains("fact/older", problem.Message, StringComparison.Ordinal);
        Assert.False(_project.Has("index.html"));
    }

    [Fact]
    public async Task A_preset_that_is_offered_no_more_keeps_its_addresses()
    {
        Assert.SkipUnless(RealTheme.HasNode, "Node is not there");
        await File.WriteAllTextAsync(Registry, "", TestContext.Current.CancellationToken);
        _project.Edit("statiq.json", "{ ", "{ \"CardPresets\": [\"square\"], ");
        await _project.PublishAsync(OutputKinds.All);
        var old = Assert.Single(CardsOf(Young, "square"));
        var before = await File.ReadAllBytesAsync(old, TestContext.Current.CancellationToken);
        Assert.Equal("presets og square", await LineOf("presets"));

        _project.Edit("statiq.json", "\"CardPresets\": [\"square\"], ", "");
        await _project.PublishAsync(OutputKinds.All);

        Assert.Equal(before, await File.ReadAllBytesAsync(old, TestContext.Current.CancellationToken));
        Assert.DoesNotContain("square", _project[$"s/{Young}/index.html"], StringComparison.Ordinal);
        Assert.Equal("presets og square", await LineOf("presets"));
        Assert.Equal(0, (await _project.PublishAsync(OutputKinds.All)).Written);

        _project.Edit("input/facts/trust.md", "were under twelve when it began\n", "had not turned twelve when it began\n");
        await _project.PublishAsync(OutputKinds.All);

        Assert.Equal(2, CardsOf(Young, "square").Count);
        Assert.NotEqual(before, await File.ReadAllBytesAsync(old, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_card_too_long_for_a_preset_of_old_does_not_stop_a_build_and_its_address_says_where_to_look()
    {
        Assert.SkipUnless(RealTheme.HasNode, "Node is not there");
        var code = ShortCode.Of("survey-2018#never-shown");
        await File.WriteAllTextAsync(Registry, $"presets og pin\n{code} survey-2018#never-shown en 0a1b2c3d\n", TestContext.Current.CancellationToken);
        _project.Edit("input/sources/survey-2018.yml", "figure: 5%", "figure: 1,234,567 to 2,345,678");
        _project.Edit("input/facts/other.md", "references:\n", "key-figures:\n  - finding: survey-2018#never-shown\n    statement: things that no other sheet shows\nreferences:\n");

        await _project.PublishAsync(OutputKinds.All);

        var pixels = Pixels.Of(await File.ReadAllBytesAsync(Path.Combine(_project.Output, "cards", code, "pin.0a1b2c3d.png"), TestContext.Current.CancellationToken));
        Assert.Equal(1000, pixels.Width);
        Assert.Contains(0x8A1F1F, pixels.Colours);
        Assert.DoesNotContain(0x8A1F1F, Pixels.Of(await File.ReadAllBytesAsync(Path.Combine(_project.Output, "cards", code, "og.0a1b2c3d.png"), TestContext.Current.CancellationToken)).Colours);

        _project.Edit("statiq.json", "{ ", "{ \"CardPresets\": [\"pin\"], ");
        var problem = Assert.Single((await _project.BuildAsync(OutputKinds.All)).Diagnostics);
        Assert.Equal("CRD001", problem.Code);
        Assert.Contains("1,234,567 to 2,345,678", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_preset_that_the_theme_forgot_is_an_error_while_pictures_have_its_addresses()
    {
        Assert.SkipUnless(RealTheme.HasNode, "Node is not there");
        await File.WriteAllTextAsync(Registry, $"presets og banner\n{Young} survey-2018#young en 0a1b2c3d\n", TestContext.Current.CancellationToken);

        var problem = Assert.Single((await _project.BuildAsync(OutputKinds.All)).Diagnostics);

        Assert.Equal(("OUT008", "input/cards.txt"), (problem.Code, problem.Span.File.Path));
        Assert.Contains("banner", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_is_not_a_card_is_a_problem_at_its_place()
    {
        var problem = Assert.Single(CardRegistry.Parse(new SourceFile("cards.txt", "k7m2x a#b en 0a1b2c3d\nk7m2x\n")).Diagnostics);
        Assert.Equal(("OUT008", 22), (problem.Code, problem.Span.Start));
    }

    [Fact]
    public void Two_lines_of_one_card_that_a_merge_left_are_read_as_one()
    {
        var registry = CardRegistry.Parse(new SourceFile("cards.txt", "k7m2x a#b en 0a1b2c3d 11111111\nk7m2x a#b es 33333333\nk7m2x a#b en 0a1b2c3d 22222222\n"));

        Assert.Empty(registry.Diagnostics);
        Assert.Equal(["0a1b2c3d 11111111 22222222", "33333333"], registry.Entries.Select(entry => string.Join(' ', entry.Hashes)));
    }

    [Fact]
    public void A_code_under_two_names_is_a_problem_at_the_second()
    {
        var problem = Assert.Single(CardRegistry.Parse(new SourceFile("cards.txt", "k7m2x a#b en 0a1b2c3d\nk7m2x c#d en 0a1b2c3d\n")).Diagnostics);
        Assert.Equal(("OUT009", 22), (problem.Code, problem.Span.Start));
    }

    [Fact]
    public async Task Without_a_registry_no_old_address_is_kept()
    {
        Assert.SkipUnless(RealTheme.HasNode, "Node is not there");
        await _project.PublishAsync(OutputKinds.All);
        Assert.False(File.Exists(Registry));
    }

    [Fact]
    public async Task All_that_there_is_to_post_of_a_sheet_is_one_file_whose_names_tell_no_topic()
    {
        Assert.SkipUnless(RealTheme.HasNode, "Node is not there");
        await _project.PublishAsync(OutputKinds.All);
        var (sheet, path) = (ShortCode.Of("fact/trust"), $"s/{ShortCode.Of("fact/trust")}/cards-{ShortCode.Of("fact/trust")}.zip");
        var first = await File.ReadAllBytesAsync(Path.Combine(_project.Output, path), TestContext.Current.CancellationToken);
        using var zip = new ZipArchive(new MemoryStream(first));

        string[] names = ["LICENCE.txt", "README.txt", $"card-{Young}.en.og-1200x630.png", $"card-{Young}.en.txt", $"card-{sheet}.en.og-1200x630.png", $"card-{sheet}.en.txt"];
        Assert.Equal(names.Order(StringComparer.Ordinal), zip.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));
        using var picture = zip.GetEntry($"card-{Young}.en.og-1200x630.png")!.Open();
        var bytes = new MemoryStream();
        await picture.CopyToAsync(bytes, TestContext.Current.CancellationToken);
        Assert.Equal(await File.ReadAllBytesAsync(Assert.Single(CardsOf(Young)), TestContext.Current.CancellationToken), bytes.ToArray());
        Assert.Contains($"/{path}", _project[$"s/{sheet}/index.html"], StringComparison.Ordinal);

        Directory.Delete(Path.Combine(_project.Root, ".sourced"), recursive: true);
        await _project.PublishAsync(OutputKinds.All);
        Assert.Equal(first, await File.ReadAllBytesAsync(Path.Combine(_project.Output, path), TestContext.Current.CancellationToken));
    }

    private List<string> CardsOf(string code, string preset = "og") => [.. Directory.EnumerateFiles(Path.Combine(_project.Output, "cards", code), $"{preset}.*.png").Order(StringComparer.Ordinal)];

    private async Task<string> LineOf(string start) => (await File.ReadAllLinesAsync(Registry, TestContext.Current.CancellationToken)).First(line => line.StartsWith(start, StringComparison.Ordinal));
}

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
        await _project.ReleaseAsync();
        var old = Assert.Single(CardsOf(Young));
        var before = await File.ReadAllBytesAsync(old, TestContext.Current.CancellationToken);
        Assert.Contains("In use: the picture says what it said", _project[$"s/{Young}/index.html"], StringComparison.Ordinal);

        _project.Edit("input/facts/trust.md", "were under twelve when it began\n", "had not turned twelve when it began\n");
        await _project.PublishAsync(OutputKinds.All);

        var both = CardsOf(Young);
        Assert.Equal(2, both.Count);
        Assert.Contains(old, both);
        Assert.Equal(
            await File.ReadAllBytesAsync(both[0], TestContext.Current.CancellationToken),
            await File.ReadAllBytesAsync(both[1], TestContext.Current.CancellationToken)
        );
        Assert.NotEqual(before, await File.ReadAllBytesAsync(old, TestContext.Current.CancellationToken));
        Assert.Contains("changed since it was first published", _project[$"s/{Young}/index.html"], StringComparison.Ordinal);
        Assert.Single(await LinesOf(Young));
        await _project.ReleaseAsync();
        Assert.All(await LinesOf(Young), line => Assert.Matches($"^{Young} survey-2018#young en [0-9a-f]{{8}} og$", line));
        Assert.Equal(2, (await LinesOf(Young)).Count);
        Assert.Equal(0, (await _project.ReleaseAsync()).Written);
    }

    [Fact]
    public async Task A_card_that_readers_never_got_leaves_no_address_behind()
    {
        Assert.SkipUnless(RealTheme.HasNode, "Node is not there");
        await File.WriteAllTextAsync(Registry, "# for ever\n", TestContext.Current.CancellationToken);
        Assert.True((await _project.PublishAsync(OutputKinds.All)).NotReleased > 0);
        var draft = Assert.Single(CardsOf(Young));

        _project.Edit("input/facts/trust.md", "were under twelve when it began\n", "had not turned twelve when it began\n");
        Assert.Equal(0, (await _project.ReleaseAsync()).NotReleased);

        Assert.NotEqual(draft, Assert.Single(CardsOf(Young)));
        Assert.Single(await LinesOf(Young));
        Assert.Contains("In use: the picture says what it said", _project[$"s/{Young}/index.html"], StringComparison.Ordinal);
        Assert.Equal("# for ever", (await File.ReadAllLinesAsync(Registry, TestContext.Current.CancellationToken))[0]);
    }

    [Fact]
    public async Task At_the_address_of_a_card_whose_number_was_withdrawn_stands_a_card_that_says_so()
    {
        Assert.SkipUnless(RealTheme.HasNode, "Node is not there");
        var code = ShortCode.Of("survey-2018#never-shown");
        await File.WriteAllTextAsync(
            Path.Combine(_project.Root, "input", "codes.txt"),
            $"{code} survey-2018#never-shown\n",
            TestContext.Current.CancellationToken
        );
        await File.WriteAllTextAsync(Registry, $"{code} survey-2018#never-shown en 0a1b2c3d og\n", TestContext.Current.CancellationToken);
        _project.Edit(
            "input/sources/survey-2018.yml",
            "    locator: p. 9\n",
            "    locator: p. 9\n    withdrawn: {on: 2026-11-10, reason: It was miscounted.}\n"
        );

        await _project.PublishAsync(OutputKinds.All);

        var pixels = Pixels.Of(
            await File.ReadAllBytesAsync(
                Path.Combine(_project.Output, "cards", code, "og.0a1b2c3d.png"),
                TestContext.Current.CancellationToken
            )
        );
        Assert.Equal(1200, pixels.Width);
        Assert.Contains(0x8A1F1F, pixels.Colours);
        Assert.Contains("It was miscounted.", _project[$"s/{code}/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_that_is_made_no_more_keeps_its_address_and_its_page()
    {
        Assert.SkipUnless(RealTheme.HasNode, "Node is not there");
        var code = ShortCode.Of("fact/gone");
        await File.WriteAllTextAsync(Registry, $"{code} fact/gone es 0a1b2c3d og\n", TestContext.Current.CancellationToken);

        await _project.PublishAsync(OutputKinds.All);

        Assert.True(_project.Has($"es/cards/{code}/og.0a1b2c3d.png"));
        Assert.Contains("Ya no usamos esta imagen", _project[$"es/s/{code}/index.html"], StringComparison.Ordinal);
        Assert.Equal($"{code} fact/gone es 0a1b2c3d og", Assert.Single(await LinesOf(code, "es")));
    }

    [Fact]
    public async Task A_card_never_takes_the_code_of_another()
    {
        Assert.SkipUnless(RealTheme.HasNode, "Node is not there");
        await File.WriteAllTextAsync(Registry, $"{ShortCode.Of("fact/trust")} fact/older en 0a1b2c3d og\n", TestContext.Current.CancellationToken);

        var problem = Assert.Single(
            (await _project.BuildAsync(OutputKinds.All)).Diagnostics,
            diagnostic => diagnostic.Code == "OUT009" && diagnostic.Span.File.Path == "input/facts/trust.md"
        );

        Assert.Contains("fact/older", problem.Message, StringComparison.Ordinal);
        Assert.False(_project.Has("index.html"));
    }

    [Fact]
    public async Task A_preset_that_is_offered_no_more_keeps_its_addresses()
    {
        Assert.SkipUnless(RealTheme.HasNode, "Node is not there");
        await File.WriteAllTextAsync(Registry, "", TestContext.Current.CancellationToken);
        _project.Edit("statiq.json", "{ ", "{ \"CardPresets\": [\"square\"], ");
        await _project.ReleaseAsync();
        var old = Assert.Single(CardsOf(Young, "square"));
        var before = await File.ReadAllBytesAsync(old, TestContext.Current.CancellationToken);
        Assert.EndsWith(" og square", Assert.Single(await LinesOf(Young)), StringComparison.Ordinal);

        _project.Edit("statiq.json", "\"CardPresets\": [\"square\"], ", "");
        await _project.ReleaseAsync();

        Assert.Equal(before, await File.ReadAllBytesAsync(old, TestContext.Current.CancellationToken));
        Assert.DoesNotContain("/square.", _project[$"s/{Young}/index.html"], StringComparison.Ordinal);
        Assert.Equal(0, (await _project.ReleaseAsync()).Written);

        _project.Edit("input/facts/trust.md", "were under twelve when it began\n", "had not turned twelve when it began\n");
        await _project.ReleaseAsync();

        Assert.NotEqual(before, await File.ReadAllBytesAsync(Assert.Single(CardsOf(Young, "square")), TestContext.Current.CancellationToken));
        Assert.EndsWith(" og", (await LinesOf(Young))[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_too_long_for_a_preset_of_old_does_not_stop_a_build_and_its_address_says_where_to_look()
    {
        Assert.SkipUnless(RealTheme.HasNode, "Node is not there");
        var code = ShortCode.Of("survey-2018#never-shown");
        await File.WriteAllTextAsync(Registry, $"{code} survey-2018#never-shown en 0a1b2c3d og pin\n", TestContext.Current.CancellationToken);
        _project.Edit("input/sources/survey-2018.yml", "figure: 5%", "figure: 1,234,567 to 2,345,678");
        _project.Edit(
            "input/facts/other.md",
            "references:\n",
            "key-figures:\n  - finding: survey-2018#never-shown\n    statement: things that no other sheet shows\nreferences:\n"
        );

        await _project.PublishAsync(OutputKinds.All);

        var pixels = Pixels.Of(
            await File.ReadAllBytesAsync(
                Path.Combine(_project.Output, "cards", code, "pin.0a1b2c3d.png"),
                TestContext.Current.CancellationToken
            )
        );
        Assert.Equal(1000, pixels.Width);
        Assert.Contains(0x8A1F1F, pixels.Colours);
        Assert.DoesNotContain(
            0x8A1F1F,
            Pixels
                .Of(
                    await File.ReadAllBytesAsync(
                        Path.Combine(_project.Output, "cards", code, "og.0a1b2c3d.png"),
                        TestContext.Current.CancellationToken
                    )
                )
                .Colours
        );

        _project.Edit("statiq.json", "{ ", "{ \"CardPresets\": [\"pin\"], ");
        var problem = Assert.Single((await _project.BuildAsync(OutputKinds.All)).Diagnostics);
        Assert.Equal("CRD001", problem.Code);
        Assert.Contains("1,234,567 to 2,345,678", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_preset_that_the_theme_forgot_is_an_error_while_pictures_have_its_addresses()
    {
        Assert.SkipUnless(RealTheme.HasNode, "Node is not there");
        await File.WriteAllTextAsync(Registry, $"{Young} survey-2018#young en 0a1b2c3d og banner\n", TestContext.Current.CancellationToken);

        var problem = Assert.Single((await _project.BuildAsync(OutputKinds.All)).Diagnostics);

        Assert.Equal(("OUT008", "input/cards.txt"), (problem.Code, problem.Span.File.Path));
        Assert.Contains("banner", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_is_not_a_card_is_a_problem_at_its_place()
    {
        var problem = Assert.Single(CardRegistry.Parse(new SourceFile("cards.txt", "k7m2x a#b en 0a1b2c3d og\nk7m2x a#b en 0a1b2c3d\n")).Diagnostics);
        Assert.Equal(("OUT008", 25), (problem.Code, problem.Span.Start));
    }

    [Fact]
    public void New_lines_stand_with_those_of_their_card_and_what_a_merge_left_twice_does_no_harm()
    {
        var registry = CardRegistry.Parse(
            new SourceFile("cards.txt", "# for ever\nk7m2x a#b en 11111111 og\nk7m2x a#b en 11111111 og\nzzzzz c#d en 33333333 og\n")
        );

        Assert.Empty(registry.Diagnostics);
        Assert.Equal(
            "# for ever\nk7m2x a#b en 11111111 og\nk7m2x a#b en 11111111 og\nk7m2x a#b en 22222222 og pin\nzzzzz c#d en 33333333 og\n",
            registry.With(["k7m2x a#b en 22222222 og pin"]));
    }

    [Fact]
    public void A_code_under_two_names_is_a_problem_at_the_second()
    {
        var problem = Assert.Single(CardRegistry.Parse(new SourceFile("cards.txt", "k7m2x a#b en 0a1b2c3d og\nk7m2x c#d en 0a1b2c3d og\n")).Diagnostics);
        Assert.Equal(("OUT009", 25), (problem.Code, problem.Span.Start));
    }

    [Fact]
    public async Task The_first_edition_that_goes_to_readers_begins_the_record_and_no_other()
    {
        Assert.SkipUnless(RealTheme.HasNode, "Node is not there");
        await _project.PublishAsync(OutputKinds.All);
        Assert.False(File.Exists(Registry));

        await _project.ReleaseAsync();
        Assert.EndsWith(" og", Assert.Single(await LinesOf(Young)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_that_there_is_to_post_of_a_sheet_is_one_file_whose_names_tell_no_topic()
    {
        Assert.SkipUnless(RealTheme.HasNode, "Node is not there");
        await _project.PublishAsync(OutputKinds.All);
        var (sheet, path) = (ShortCode.Of("fact/trust"), $"s/{ShortCode.Of("fact/trust")}/cards-{ShortCode.Of("fact/trust")}.zip");
        var first = await File.ReadAllBytesAsync(Path.Combine(_project.Output, path), TestContext.Current.CancellationToken);
        using var zip = new ZipArchive(new MemoryStream(first));

        string[] names =
        [
            "LICENCE.txt",
            "README.txt",
            $"card-{Young}.en.og-1200x630.png",
            $"card-{Young}.en.txt",
            $"card-{sheet}.en.og-1200x630.png",
            $"card-{sheet}.en.txt",
        ];
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

    private List<string> CardsOf(string code, string preset = "og") =>
        [.. Directory.EnumerateFiles(Path.Combine(_project.Output, "cards", code), $"{preset}.*.png").Order(StringComparer.Ordinal)];

    /// <summary>On record of a card, in a language.</summary>
    private async Task<List<string>> LinesOf(string code, string language = "en") =>
        [
            .. (await File.ReadAllLinesAsync(Registry, TestContext.Current.CancellationToken)).Where(line =>
                line.StartsWith($"{code} ", StringComparison.Ordinal) && line.Contains($" {language} ", StringComparison.Ordinal)
            ),
        ];
}

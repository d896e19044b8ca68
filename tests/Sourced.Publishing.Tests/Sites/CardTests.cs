using Sourced.Content.Diagnostics;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Kinds;
using Sourced.Publishing.Tests.Typesetting;

namespace Sourced.Publishing.Tests.Sites;

/// <summary>Which cards a site has, and what keeps one from being published.</summary>
public sealed class CardTests(TheTypesetter one) : IClassFixture<TheTypesetter>
{
    private const string Myth = """
        ---
        title: Nobody has counted how often it happens
        message: We do not use the number that goes around.
        audience: [everyone]
        topics: [numbers]
        published: 2026-11-01
        reviewed: 2026-11-01
        claim: every-minute
        ---
        ## What you can do {#do}

        Ask who counted.

        ## The claim, and why we do not use it {#claim}

        It has no source.

        ## What we do not know {#unknown}

        How often it happens.
        """;

    private const string Claims = """
        - id: every-minute
          claim: {en: That it happens every minute.}
          patterns: [every minute]
          why-wrong: {en: Nobody has counted.}
          say-instead: {en: Say what was counted.}
          debunked-by: [unused-2019]
          seen: verified
        """;

    [Fact]
    public async Task A_number_that_is_not_used_has_a_card_which_says_so()
    {
        Assert.SkipUnless(RealTheme.HasNode, "Node is not there");
        using var project = new TestProject(
            RealTheme.Of(SmallSite.Text).With("input/myths/minutes.md", Myth).With("input/discredited.yml", Claims)
        );

        await project.PublishAsync(OutputKinds.All);

        var code = ShortCode.Of("myth/minutes");
        var picture = Assert.Single(Directory.EnumerateFiles(Path.Combine(project.Output, "cards", code), "og.*.png"));
        Assert.Equal(
            (1200, 630),
            (
                Pixels.Of(await File.ReadAllBytesAsync(picture, TestContext.Current.CancellationToken)) is var pixels
                    ? (pixels.Width, pixels.Height)
                    : default
            )
        );
        Assert.Contains("Nobody has counted how often it happens", project[$"s/{code}/post.txt"], StringComparison.Ordinal);
        var page = project[$"s/{code}/index.html"];
        Assert.Contains("A number we do not use", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/myths/minutes/\"", page, StringComparison.Ordinal);
        Assert.Contains($"/s/{code}/", project["post/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_published_picture_stands_still_and_says_where_its_number_can_be_checked()
    {
        Assert.SkipUnless(RealTheme.HasNode, "Node is not there");
        using var project = new TestProject(RealTheme.Of(SmallSite.Text));

        await project.PublishAsync(OutputKinds.All);

        var code = ShortCode.Of("survey-2018#young");
        var chunks = Pixels
            .Chunks(
                await File.ReadAllBytesAsync(
                    Directory.EnumerateFiles(Path.Combine(project.Output, "cards", code), "og.*.png").Single(),
                    TestContext.Current.CancellationToken
                )
            )
            .ToList();
        Assert.All(chunks, chunk => Assert.Contains(chunk.Type, (string[])["IHDR", "PLTE", "IDAT", "iTXt", "IEND"]));
        var notes = System.Text.Encoding.UTF8.GetString(chunks.Single(chunk => chunk.Type == "iTXt").Data.Span);
        Assert.Matches(@"<dc:source>Source: [^<]*\b2018\b[^<]*</dc:source>", notes);
        Assert.Contains($"/s/{code}", notes, StringComparison.Ordinal);
        foreach (var page in new[] { "post/index.html", $"s/{code}/index.html", $"s/{code}/post.txt" })
        {
            Assert.Contains("Before you post", project[page], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_page_that_has_no_card_of_its_own_shows_that_of_the_site_in_previews()
    {
        Assert.SkipUnless(RealTheme.HasNode, "Node is not there");
        using var project = new TestProject(RealTheme.Of(SmallSite.Text));

        await project.PublishAsync(OutputKinds.All);

        foreach (var (folder, said) in new[] { ("", "Facts about children online. Every number shows its source."), ("es/", "Facts.") })
        {
            var picture = Assert.Single(
                Directory.EnumerateFiles(Path.Combine(project.Output, $"{folder}cards", CardComposer.SiteCode), "og.*.png")
            );
            foreach (
                var page in new[] { "index.html", "topics/grooming/index.html", "find/index.html", "404.html" }.Where(page =>
                    project.Has(folder + page)
                )
            )
            {
                var html = project[folder + page];
                Assert.Contains(
                    $"<meta property=\"og:image\" content=\"https://example.org/{folder}cards/{CardComposer.SiteCode}/{Path.GetFileName(picture)}\">",
                    html,
                    StringComparison.Ordinal
                );
                Assert.Contains($"<meta property=\"og:image:alt\" content=\"{said}", html, StringComparison.Ordinal);
            }
        }

        Assert.Contains($"cards/{ShortCode.Of("action/talk")}/og.", project["actions/talk/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain(
            $"cards/{CardComposer.SiteCode}/",
            project["facts/trust/index.html"].Split("</head>")[0],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_picture_tells_the_month_in_which_its_source_was_last_seen_and_a_check_only_while_it_holds()
    {
        Assert.SkipUnless(RealTheme.HasNode, "Node is not there");
        using var project = new TestProject(RealTheme.Of(SmallSite.Text));
        const string Source = "input/sources/survey-2018.yml";
        var october = await PictureAsync("accessed: 2026-11-01", "accessed: 2026-10-01");

        Assert.Equal(october, await PictureAsync("accessed: 2026-10-01", "accessed: 2026-10-30"));
        Assert.NotEqual(october, await PictureAsync("accessed: 2026-10-30", "accessed: 2026-11-01"));
        var library = project.Site.Read().Library;
        var source = library.Sources["survey-2018"];
        var hash = Evidence.Reviewing.SignOffHash.Of(source, source.FindFinding("young")!);
        Assert.Equal(october, await PictureAsync("accessed: 2026-11-01", "accessed: 2026-10-01"));
        Assert.Equal(
            october,
            await PictureAsync("  - id: young\n", "  - id: young\n    checked: {by: A. Reader, on: 2026-10-02, hash: 000000000000}\n")
        );
        Assert.NotEqual(october, await PictureAsync("hash: 000000000000", $"hash: {hash}"));

        async Task<string> PictureAsync(string old, string @new)
        {
            project.Edit(Source, old, @new);
            await project.PublishAsync(OutputKinds.All);
            Assert.Contains(
                project.Site.Read().Library.Sources["survey-2018"].FindFinding("young") is { Checked.Hash.Value: not "000000000000" }
                    ? "It was last held against its source in October 2026."
                    : "Its source was last looked at in ",
                project[$"s/{ShortCode.Of("survey-2018#young")}/index.html"],
                StringComparison.Ordinal
            );
            return Path.GetFileName(
                Assert.Single(
                    Directory.EnumerateFiles(Path.Combine(project.Output, "cards", ShortCode.Of("survey-2018#young")), "og.*.png")
                )
            );
        }
    }

    [Fact]
    public void Cards_are_made_of_type_and_shapes_and_the_only_pictures_are_charts_and_an_organisations_mark()
    {
        var folder = Path.Combine(Sample.ThemeFolder, "cards");
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToList();

        Assert.All(files, file => Assert.Contains(Path.GetExtension(file), (string[])[".typ", ".json"]));
        var pictures = files
            .SelectMany(file =>
                System
                    .Text.RegularExpressions.Regex.Matches(File.ReadAllText(file), @"\bimage\(([^,]*),")
                    .Select(match => match.Groups[1].Value)
            )
            .Distinct()
            .Order(StringComparer.Ordinal);
        Assert.Equal(["bytes(brand.logo)", "drawing"], pictures);
    }

    [Fact]
    public async Task Pages_show_cards_as_small_pictures_that_load_when_they_come_into_view()
    {
        Assert.SkipUnless(RealTheme.HasNode, "Node is not there");
        using var project = new TestProject(RealTheme.Of(SmallSite.Text));

        var result = await project.PublishAsync(OutputKinds.All);

        var code = ShortCode.Of("survey-2018#young");
        var small = Assert.Single(Directory.EnumerateFiles(Path.Combine(project.Output, "cards", code), "thumbnail.*.png"));
        var bytes = await File.ReadAllBytesAsync(small, TestContext.Current.CancellationToken);
        Assert.Equal((480, 252), (Pixels.Of(bytes) is var pixels ? (pixels.Width, pixels.Height) : default));
        Assert.InRange(bytes.Length, 1, Thumbnails.MostBytes);
        foreach (var page in new[] { "post/index.html", $"s/{code}/index.html" })
        {
            Assert.Matches(
                $"""<img src="/cards/{code}/{Path.GetFileName(small)}" width="480" height="252" [^>]*loading="lazy">""",
                project[page]
            );
        }

        Assert.Equal(
            Directory
                .EnumerateFiles(project.Output, "*.png", SearchOption.AllDirectories)
                .Count(file => !file.Contains("thumbnail", StringComparison.Ordinal)),
            result.Cards
        );
        Assert.Contains("""href="/post/""", project["index.html"].Split("<footer>")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_whose_file_is_too_large_for_its_places_is_an_error_and_nothing_is_published()
    {
        Assert.SkipUnless(RealTheme.HasNode, "Node is not there");
        Assert.Null(await one.Typesetter.PrepareAsync(TestContext.Current.CancellationToken));
        using var theme = new OwnTheme();
        theme.LinkPackages();
        theme.Edit("cards/presets.json", "\"mostBytes\": 290000", "\"mostBytes\": 9000");
        using var project = new TestProject(SmallSite.Text.Edit("statiq.json", "{ ", $"{{ \"ThemePath\": \"{theme.Folder}\", "));

        var problems = (await project.BuildAsync(OutputKinds.All)).Diagnostics;

        Assert.NotEmpty(problems);
        Assert.All(problems, problem => Assert.Equal("CRD005", problem.Code));
        Assert.Contains(
            problems,
            problem =>
                problem.Span.File.Path == "input/facts/trust.md"
                && problem.Message.EndsWith("bytes, and 9000 at most", StringComparison.Ordinal)
        );
        Assert.False(project.Has("index.html"));
    }

    [Fact]
    public async Task A_preset_that_nobody_checked_for_half_a_year_is_warned_of_and_its_cards_are_made()
    {
        Assert.SkipUnless(RealTheme.HasNode, "Node is not there");
        Assert.Null(await one.Typesetter.PrepareAsync(TestContext.Current.CancellationToken));
        using var theme = new OwnTheme();
        theme.LinkPackages();
        theme.Edit("cards/presets.json", "2026-11-21", "2026-01-05");
        using var project = new TestProject(
            SmallSite.Text.Edit("statiq.json", "{ ", $"{{ \"ThemePath\": \"{theme.Folder}\", \"CardPresets\": [\"og\"], ")
        );

        var made = await project.BuildAsync(OutputKinds.Cards, asOf: new DateOnly(2026, 11, 22));

        Assert.Null(made.Failure);
        Assert.NotEmpty(made.Diagnostics);
        Assert.All(made.Diagnostics, problem => Assert.Equal(("CRD004", Severity.Warning), (problem.Code, problem.Severity)));
        Assert.Contains(made.Diagnostics, problem => problem.Message == "og was last checked on 2026-01-05, 321 days ago");
        Assert.NotEmpty(Directory.EnumerateFiles(project.Output, "og.*.png", SearchOption.AllDirectories));
    }
}

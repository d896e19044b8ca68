namespace Sourced.Cli.Tests;

/// <summary>Starting files, as a person at a terminal and as a script.</summary>
public sealed class NewTests
{
    private static readonly string[] Source =
    [
        "new",
        "source",
        "village-2024",
        "--title",
        "How our village sleeps",
        "--publisher",
        "Village council",
        "--issued",
        "2024",
        "--kind",
        "survey",
        "--updates",
        "never",
        "--url",
        "https://example.org/village",
        "--archive",
        "https://web.archive.org/web/2026/https://example.org/village",
        "--limits",
        "One village.",
        "--recorded-by",
        "A. Writer",
        "--figure",
        "12%",
        "--finding",
        "nights",
        "--measures",
        "slept badly",
        "--population",
        "children who answered",
        "--sample",
        "200",
        "--place",
        "one village",
        "--period",
        "2024",
        "--locator",
        "p. 3",
        "--quote",
        "In all, 12% slept badly: we asked \"everyone\".",
        "--seen",
        "verified",
    ];

    private static readonly string[] Sheet =
    [
        "new",
        "sheet",
        "village",
        "--title",
        "Villages are quiet: ask there too",
        "--message",
        "Ask in villages too.",
        "--audience",
        "parents, teachers",
        "--topics",
        "sleep",
        "--do",
        "Ask how your child slept.",
        "--fact",
        "In one village, 12% of children who answered slept badly in 2024 [@village-2024#nights].",
        "--unknown",
        "Whether other villages are alike.",
        "--key-figure",
        "village-2024#nights",
        "--statement",
        "of children who answered slept badly",
        "--context",
        "Children of one village who answered",
        "--does-not-mean",
        "It does not say why.",
        "--if-asked",
        "And in towns?",
        "--answer",
        "Nobody has asked there.",
    ];

    [Fact]
    public async Task A_source_and_a_sheet_with_all_answers_pass_the_gate()
    {
        using var project = new ProjectFolder();

        var source = await project.RunAsync(Source);
        var sheet = await project.RunAsync(Sheet);
        var check = await project.RunAsync("check");

        Assert.Equal(("input/sources/village-2024.yml\n", ExitCode.Clean), (source.Out, source.Code));
        Assert.Contains("[@village-2024#nights]", source.Error, StringComparison.Ordinal);
        Assert.Equal(("input/facts/village.md\n", ExitCode.Clean), (sheet.Out, sheet.Code));
        Assert.Equal(("", "2 sheets, 2 statistics bound: no error\n"), (check.Out, check.Error));
        Assert.Contains(
            "key-figures:\n  - finding: village-2024#nights\n    statement: of children who answered slept badly\n",
            project.Read("input/facts/village.md"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_person_is_asked_and_told_what_will_not_do()
    {
        using var project = new ProjectFolder();

        var ending = await project.TypeAsync("My Sheet\nmy-sheet\nNights matter\nAsk.\n\nparents\n\nAsk tonight.\nListen.\n\n\n\n\n", "new", "sheet");

        Assert.Equal(("input/facts/my-sheet.md\n", ExitCode.Clean), (ending.Out, ending.Code));
        Assert.Contains("such as my-sheet", ending.Error, StringComparison.Ordinal);
        Assert.Contains("this one is needed", ending.Error, StringComparison.Ordinal);
        Assert.Contains("- Ask tonight.\n- Listen.\n", project.Read("input/facts/my-sheet.md"), StringComparison.Ordinal);
        var check = await project.RunAsync("check", "--format", "compact");
        Assert.Equal(["DOC051", "DOC051"], check.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('[')[1][..6]));
    }

    [Theory]
    [InlineData(
        "sheet",
        "sleep\nnights\nNights matter\nAsk.\nparents\n\nAsk tonight.\n\n\n\n\n",
        "there is a file 'input/facts/sleep.md' already",
        "nights"
    )]
    [InlineData(
        "sheet",
        "nights\nNights matter\nAsk.\nparents\n\n\n\n\ntown-2025#badly\n\nof pupils slept badly\n\n\n",
        "this one is needed",
        "statement: of pupils slept badly"
    )]
    [InlineData(
        "source",
        "village-2024\nA\nB\n2024\nhttps://www.example.org/sleep\nhttps://example.org/village\ncount\n\n\n\n",
        "this source already exists as \"town-2025\"",
        "https://example.org/village"
    )]
    [InlineData(
        "help-line",
        "gb-line\nA line\nAdvice\nGB\n\n\n\nhttps://example.org/line\n\n\n\n",
        "this one is needed",
        "url: https://example.org/line"
    )]
    public async Task Of_what_cannot_be_written_a_person_hears_at_once_and_answers_again(
        string kind,
        string typed,
        string told,
        string written
    )
    {
        using var project = new ProjectFolder();

        var ending = await project.TypeAsync(typed, "new", kind);

        Assert.Equal((ExitCode.Clean, 1), (ending.Code, ending.Error.Split("  " + told).Length - 1));
        Assert.Contains(written, ending.Out + project.Read(ending.Out.TrimEnd()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_who_starts_what_is_there_is_asked_nothing()
    {
        using var project = new ProjectFolder();

        var ending = await project.TypeAsync("Nights matter\n", "new", "sheet", "sleep");

        Assert.Equal((ExitCode.Usage, "error: there is a file 'input/facts/sleep.md' already; nothing was changed\n"), (ending.Code, ending.Error));
    }

    [Theory]
    [InlineData(
        "new sheet needs --statement;",
        "sheet",
        "nights",
        "--title",
        "A",
        "--message",
        "B",
        "--audience",
        "parents",
        "--key-figure",
        "town-2025#badly"
    )]
    [InlineData("new help-line needs --phone or --url;", "help-line", "gb-line", "--name", "A", "--what-for", "B", "--country", "GB")]
    public async Task What_is_needed_because_of_another_answer_is_named_to_a_script(string told, params string[] options)
    {
        using var project = new ProjectFolder();

        var ending = await project.RunAsync(["new", .. options]);

        Assert.Equal(ExitCode.Usage, ending.Code);
        Assert.Contains(told, ending.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_is_not_asked_but_told_what_is_missing()
    {
        using var project = new ProjectFolder();

        var ending = await project.RunAsync("new", "source", "--title", "How they sleep");

        Assert.Equal(ExitCode.Usage, ending.Code);
        Assert.Contains("new source needs <id>, --publisher and --kind", ending.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--kind", "poll", "is not one of count, ")]
    [InlineData("--issued", "2026-13", "is not a date")]
    [InlineData("--url", "example.org", "begin with https://")]
    [InlineData("--title", "two\nlines", "write it on one line")]
    public async Task An_answer_that_will_not_do_writes_nothing(string option, string answer, string told)
    {
        using var project = new ProjectFolder();

        var ending = await project.RunAsync([
            "new",
            "source",
            "town-2024",
            .. new[] { "--title", "A", "--publisher", "B", "--kind", "count" }
                .Chunk(2)
                .Where(pair => pair[0] != option)
                .SelectMany(pair => pair),
            option,
            answer,
        ]);

        Assert.Equal(ExitCode.Usage, ending.Code);
        Assert.Contains(told, ending.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(project.PathOf("input/sources/town-2024.yml")));
    }

    [Fact]
    public async Task Nothing_is_overwritten()
    {
        using var project = new ProjectFolder();
        var before = project.Read("input/facts/sleep.md");

        var ending = await project.RunAsync("new", "sheet", "sleep", "--title", "A", "--message", "B", "--audience", "parents");

        Assert.Equal((ExitCode.Usage, before), (ending.Code, project.Read("input/facts/sleep.md")));
    }

    [Fact]
    public async Task A_source_that_is_there_already_is_named()
    {
        using var project = new ProjectFolder();

        var ending = await project.RunAsync(
            "new",
            "source",
            "again",
            "--title",
            "A",
            "--publisher",
            "B",
            "--kind",
            "count",
            "--url",
            "http://www.example.org/sleep/#top"
        );

        Assert.Equal(ExitCode.Usage, ending.Code);
        Assert.Contains("already exists as \"town-2025\"", ending.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unanswered_parts_of_a_source_are_taught_in_remarks_and_the_gate_names_what_it_needs()
    {
        using var project = new ProjectFolder();

        await project.RunAsync("new", "source", "bare-2024", "--title", "A", "--publisher", "B", "--kind", "count");
        var check = await project.RunAsync("check", "--format", "compact");

        Assert.Contains("# findings:\n#   - id: badly\n", project.Read("input/sources/bare-2024.yml"), StringComparison.Ordinal);
        Assert.Matches(@"^input/sources/bare-2024\.yml:1:5: error\[SRC001\][^\n]*a date of issue and a URL, DOI or ISBN", check.Out);
    }

    [Fact]
    public async Task A_help_line_joins_the_list_and_is_found_there_the_second_time()
    {
        using var project = new ProjectFolder();
        string[] line =
        [
            "new",
            "help-line",
            "gb-line",
            "--name",
            "A line",
            "--what-for",
            "Advice: for children",
            "--country",
            "GB, IE",
            "--phone",
            "0800 \"CALL\" 000",
        ];

        var first = await project.RunAsync(line);
        line[2] = "gb-other";
        await project.RunAsync(line);
        var check = await project.RunAsync("check");
        var again = await project.RunAsync(line);

        Assert.Equal((ExitCode.Clean, ExitCode.Clean, ExitCode.Usage), (first.Code, check.Code, again.Code));
        Assert.Contains("\n\n- id: gb-other\n", project.Read("input/help-lines.yml"), StringComparison.Ordinal);
        Assert.Contains("check-by: 2026-04-10", project.Read("input/help-lines.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_translation_has_the_shape_of_its_original_and_waits_for_its_words()
    {
        using var project = new ProjectFolder();
        project.Edit("statiq.json", "\"Host\"", "\"Languages\": [\"en\", \"es\"], \"Host\"");

        var ending = await project.RunAsync(
            "new",
            "translation",
            "facts/sleep",
            "--language",
            "es",
            "--title",
            "Los niños necesitan dormir",
            "--message",
            "Pregunte cómo ha dormido."
        );
        var check = await project.RunAsync("check", "--format", "compact");
        var wrong = await project.RunAsync("new", "translation", "facts/slep", "--language", "es", "--title", "x");

        Assert.Equal("input/es/facts/sleep.md\n", ending.Out);
        Assert.Contains("{#unknown}", project.Read("input/es/facts/sleep.md"), StringComparison.Ordinal);
        Assert.Equal(ExitCode.GateErrors, check.Code);
        Assert.All(check.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries), found => Assert.Matches("DOC051|TRN001", found));
        Assert.Contains("did you mean \"facts/sleep\"?", wrong.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_myth_page_needs_a_claim_of_the_register()
    {
        using var project = new ProjectFolder();
        string[] myth =
        [
            "new",
            "myth",
            "no-count",
            "--title",
            "Nobody has counted",
            "--claim",
            "d-count",
            "--message",
            "Ask how.",
            "--audience",
            "everyone",
            "--do",
            "Ask.",
            "--fact",
            "Nobody has counted.",
            "--why",
            "A guess.",
            "--unknown",
            "The number.",
        ];

        var before = await project.RunAsync(myth);
        await File.WriteAllTextAsync(
            project.PathOf("input/discredited.yml"),
            "- id: d-count\n  claim: That somebody counted.\n  patterns: [somebody counted them]\n  why-wrong: Nobody did.\n  say-instead: Nobody knows.\n",
            TestContext.Current.CancellationToken
        );
        var after = await project.RunAsync(myth);

        Assert.Equal((ExitCode.Usage, ExitCode.Clean), (before.Code, after.Code));
        Assert.Contains("discredited.yml", before.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, (await project.RunAsync("check")).Code);
    }

    [Fact]
    public async Task An_action_page_with_something_to_do_passes()
    {
        using var project = new ProjectFolder();

        await project.RunAsync(
            "new",
            "action",
            "listen",
            "--title",
            "Listen first",
            "--message",
            "Listening comes first.",
            "--audience",
            "parents",
            "--do",
            "Listen to the end."
        );

        Assert.Equal(ExitCode.Clean, (await project.RunAsync("check")).Code);
    }

    [Fact]
    public async Task A_source_asks_of_its_figure_only_when_there_is_one()
    {
        using var project = new ProjectFolder();

        var ending = await project.TypeAsync("bare-2025\nA title\nA body\n2025\n\ncount\n\n\n\n", "new", "source");

        Assert.Equal(ExitCode.Clean, ending.Code);
        Assert.DoesNotContain("In whom", ending.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("CSL type", ending.Error, StringComparison.Ordinal);
        Assert.Contains("type: report\n", project.Read("input/sources/bare-2025.yml"), StringComparison.Ordinal);
    }
}

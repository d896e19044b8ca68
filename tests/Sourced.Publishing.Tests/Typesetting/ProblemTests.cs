using Sourced.Publishing.Typesetting;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Tests.Typesetting;

public sealed class ProblemTests(TheTypesetter one) : IClassFixture<TheTypesetter>
{
    [Fact]
    public async Task A_word_wider_than_the_column_is_a_problem_that_names_it()
    {
        var word = string.Concat(Enumerable.Repeat("unbreakable", 8));
        var problem = Assert.Single((await MakeAsync(view => view with { Body = [new ParagraphView([new TextView($"This {word} is long.")])] })).Problems);
        Assert.Equal("PRT001", problem.Code);
        Assert.Contains(word, problem.Message, StringComparison.Ordinal);
        Assert.Matches(@"is \d+ mm wider", problem.Message);
    }

    [Fact]
    public async Task A_value_wider_than_the_paper_is_a_problem_that_names_it()
    {
        var value = "between 1,234,567 and 2,345,678 children a year";
        var problem = Assert.Single((await MakeAsync(view => view with { KeyFigures = [view.KeyFigures[0] with { Figure = value }] })).Problems);
        Assert.Equal("PRT001", problem.Code);
        Assert.Contains(value, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_character_that_no_font_has_is_a_problem()
    {
        var problem = Assert.Single((await MakeAsync(view => view with { Message = "A word in ქართული." })).Problems);
        Assert.Equal("PRT002", problem.Code);
        Assert.Contains("U+10E5", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markup_in_the_data_stays_text()
    {
        var view = Sample.Handout("handout.en") with { Title = "#panic(1) *bold* $x$ @label <b> \\ //", Body = [] };
        var made = await one.MakeAsync(Sample.Job(view));
        Assert.Contains("#panic(1) *bold* $x$ @label <b> \\ //", Poppler.Text(made.Bytes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_template_that_is_not_there_is_a_problem_and_the_worker_lives_on()
    {
        var job = new TypesettingJob("paper/nothing.typ", "{}", TypesettingOutput.Pdf, "nothing");
        var made = await one.Typesetter.TypesetAsync(job, TestContext.Current.CancellationToken);
        Assert.Equal("PRT003", Assert.Single(made.Problems).Code);
        await one.MakeAsync(Sample.Job(Sample.Card("card.en")));
    }

    [Theory]
    [InlineData("paper/parts/fit.typ", "PRT003")]
    [InlineData("cards/parts/strip.typ", "CRD003")]
    public async Task A_fault_in_a_template_is_told_with_its_file_and_line(string file, string code)
    {
        Assert.Null(await one.Typesetter.PrepareAsync(TestContext.Current.CancellationToken));
        using var theme = new OwnTheme();
        theme.LinkPackages();
        await File.AppendAllTextAsync(Path.Combine(theme.Folder, file), "\n#let broken = nothing-of-that-name\n", TestContext.Current.CancellationToken);
        var line = File.ReadAllLines(Path.Combine(theme.Folder, file)).Length;
        await using var typesetter = Publishing.Typesetting.Typesetter.Create(theme.Folder, jobs: 1);

        var job = code == "CRD003" ? Sample.Job(Sample.Card("card.en")) : Sample.Job(Sample.Handout("handout.en", form: "one-page"));
        var problems = (await typesetter.TypesetAsync(job, TestContext.Current.CancellationToken)).Problems;

        // the fault itself, and then whoever imports the file
        Assert.All(problems, problem => Assert.Equal(code, problem.Code));
        Assert.Equal((file, line), (problems[0].Place?.File, problems[0].Place?.Line));
        Assert.Contains("nothing-of-that-name", problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Templates_import_no_package()
    {
        var templates = Directory.EnumerateFiles(Sample.ThemeFolder, "*.typ", SearchOption.AllDirectories)
            .Where(file => !file.Contains("node_modules", StringComparison.Ordinal));
        Assert.All(templates, file => Assert.DoesNotContain("\"@", File.ReadAllText(file), StringComparison.Ordinal));
    }

    private Task<TypesettingResult> MakeAsync(Func<HandoutView, HandoutView> change) =>
        one.Typesetter.TypesetAsync(Sample.Job(change(Sample.Handout("handout.en"))), TestContext.Current.CancellationToken);
}

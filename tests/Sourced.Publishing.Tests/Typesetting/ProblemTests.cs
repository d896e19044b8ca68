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

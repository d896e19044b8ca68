using Sourced.Publishing.Tests.Typesetting;

namespace Sourced.Publishing.Tests.Sites;

public sealed class PromisedPagesTests(TheTypesetter one) : IClassFixture<TheTypesetter>
{
    [Fact]
    public async Task A_form_that_takes_more_paper_than_it_promises_stops_the_edition()
    {
        Assert.SkipUnless(RealTheme.HasNode, "Node is not there");
        Assert.Null(await one.Typesetter.PrepareAsync(TestContext.Current.CancellationToken));
        using var theme = new OwnTheme();
        theme.LinkPackages();
        await File.AppendAllTextAsync(
            Path.Combine(theme.Folder, "paper", "one-page.typ"),
            "\n#pagebreak()\nAnd more.\n",
            TestContext.Current.CancellationToken
        );
        using var project = new TestProject(
            SmallSite.Text.Edit("statiq.json", "{ ", $"{{ \"ThemePath\": \"{theme.Folder}\", \"HandoutForms\": [\"one-page\"], ")
        );

        var problems = (await project.BuildAsync(OutputKinds.Handouts)).Diagnostics;

        Assert.NotEmpty(problems);
        Assert.All(problems, problem => Assert.Equal("PRT004", problem.Code));
        Assert.Contains(
            problems,
            problem =>
                problem.Span.File.Path == "input/facts/trust.md"
                && problem.Message.EndsWith("it has 2 pages where 1 are promised", StringComparison.Ordinal)
        );
        Assert.False(Directory.Exists(Path.Combine(project.Output, "handouts")));
    }
}

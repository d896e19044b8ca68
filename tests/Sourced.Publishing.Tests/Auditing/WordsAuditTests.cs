using Sourced.Content.Settings;
using Sourced.Publishing.Auditing;
using Sourced.Publishing.Tests.Sites;
using Sourced.Theme;
using Sourced.Theme.Language;

namespace Sourced.Publishing.Tests.Auditing;

public class WordsAuditTests
{
    [Fact]
    public void The_words_of_the_theme_tell_no_statistic() =>
        Assert.Empty(
            WordsAudit
                .Check(ThemeWords.Languages.Select(language => ThemeWords.Find(language)!), new SiteSettings())
                .Select(problem => problem.Message)
        );

    [Fact]
    public void A_statistic_in_a_word_of_the_theme_stops_the_edition()
    {
        var words = new Words("en", "ltr", new Dictionary<string, string>(ThemeWords.Find("en")!.All) { ["page.facts.message"] = "75% of children know." });

        var problem = Assert.Single(WordsAudit.Check([words], new SiteSettings()));

        Assert.Equal("OUT002", problem.Code);
        Assert.Contains("\"75%\" stands in \"page.facts.message\"", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_statistic_in_the_settings_does_so_too()
    {
        using var project = new TestProject(SmallSite.Text);
        project.Edit("statiq.json", "{ \"SiteTitle\"", "{ \"Description\": \"One in five children is at risk.\", \"SiteTitle\"");

        var result = await project.BuildAsync();

        Assert.False(result.Published);
        Assert.Contains(result.Diagnostics, problem => problem.Code == "OUT002");
    }
}

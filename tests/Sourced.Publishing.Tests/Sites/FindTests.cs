using System.Globalization;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Sourced.Publishing.Searching;
using Sourced.Statistics;
using Sourced.Testing;
using Sourced.Theme.Language;

namespace Sourced.Publishing.Tests.Sites;

public sealed class FindTests
{
    [Theory]
    [InlineData("", "thorn", "/facts/trust/")]
    [InlineData("", "advertised", "/facts/trust/")]
    [InlineData("", "1in6", "/facts/trust/")]
    [InlineData("es/", "1decada6", "/es/facts/trust/")]
    [InlineData("es/", "explotacion", null)]
    public async Task The_index_leads_from_words_figures_and_sources_to_pages(string language, string word, string? page)
    {
        using var project = new TestProject(SmallSite.Text);
        await project.PublishAsync();

        var found = Find(project, language, word);
        if (page is null) Assert.Empty(found);
        else Assert.Contains(page, found);
    }

    [Fact]
    public async Task The_edition_of_the_index_stands_beside_it_as_on_its_page_and_changes_with_what_can_be_found()
    {
        using var project = new TestProject(SmallSite.Text);
        await project.PublishAsync();
        var before = EditionOf(project);
        await project.PublishAsync();
        Assert.Equal(before, EditionOf(project));
        project.Edit("input/facts/trust.md", "title: Trust before harm", "title: Trust comes first");
        await project.PublishAsync();

        Assert.NotEqual(before, EditionOf(project));

        static string EditionOf(TestProject project)
        {
            var form = new HtmlParser().ParseDocument(project["find/index.html"]).QuerySelector("search")!;
            var file = JsonDocument.Parse(project["find/index/" + SearchIndex.NameOfEdition]).RootElement;
            Assert.Equal(Number(form.GetAttribute("data-words")), file.GetProperty("words").GetInt32());
            Assert.Equal(form.GetAttribute("data-edition"), file.GetProperty("edition").GetString());
            return file.GetProperty("edition").GetString()!;
        }
    }

    [Fact]
    public async Task A_list_too_long_for_a_page_stands_on_pages_of_its_own()
    {
        var site = Enumerable.Range(0, 310).Aggregate(SmallSite.Text, (site, i) => site.With(
            string.Create(CultureInfo.InvariantCulture, $"input/pages/p{i:D3}.md"), $"---\ntitle: \"Page {(char)('a' + i % 26)}\"\n---\nWords.\n"));
        using var project = new TestProject(site);
        await project.PublishAsync();

        var find = new HtmlParser().ParseDocument(project["find/index.html"]);
        var parts = find.QuerySelectorAll("main a")
            .Select(link => link.GetAttribute("href")!)
            .Where(href => href.StartsWith("/find/a-z/", StringComparison.Ordinal))
            .ToList();
        Assert.Equal(["/find/a-z/", "/find/a-z/2/"], parts);
        var listed = parts
            .SelectMany(part => new HtmlParser().ParseDocument(project[part[1..] + "index.html"]).QuerySelectorAll("main .items a"))
            .Select(link => link.GetAttribute("href"))
            .ToHashSet(StringComparer.Ordinal);
        Assert.All(Enumerable.Range(0, 310), i => Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"/pages/p{i:D3}/"), listed));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("ar")]
    public void No_page_of_a_long_list_is_named_like_a_statistic(string language)
    {
        var words = ThemeWords.Find(language)!;
        foreach (var heading in new[] { "find.pages", "page.statistics.title", "page.glossary.title", "page.sources.title" })
        {
            var names = Enumerable.Range(1, 1300).Select(page => words.Format("find.part", words[heading], words.Digits(page)));
            Assert.All(names, name => Assert.DoesNotContain(StatisticReader.Read(name, language), number => number.Reading is not null));
        }
    }

    /// <summary>As the script does it.</summary>
    private static List<string> Find(TestProject project, string language, string word)
    {
        var form = new HtmlParser().ParseDocument(project[$"{language}find/index.html"]).QuerySelector("search")!;
        var (parts, together) = (Number(form.GetAttribute("data-words")), Number(form.GetAttribute("data-things")));
        if (!Json(SearchIndex.NameOfWords(SearchIndex.PartOf(word, parts))).TryGetProperty(word, out var places)) return [];
        var found = new List<string>();
        foreach (var steps in places.EnumerateArray())
        {
            var thing = 0;
            foreach (var step in steps.EnumerateArray())
            {
                thing += step.GetInt32();
                found.Add(Json(SearchIndex.NameOfThings(thing / together))[thing % together].GetProperty("href").GetString()!);
            }
        }

        return found;

        JsonElement Json(string name) => JsonDocument.Parse(project[$"{language}find/index/{name}"]).RootElement;
    }

    private static int Number(string? text) => int.Parse(text!, CultureInfo.InvariantCulture);
}

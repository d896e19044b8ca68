using AngleSharp.Html.Parser;

namespace Sourced.Publishing.Tests.Sites;

/// <summary>Numbers that need no record of their own, on the page on how we check.</summary>
public sealed class ExemptionTests
{
    [Fact]
    public async Task Each_language_tells_its_own_in_words_of_readers()
    {
        using var project = new TestProject(
            SmallSite.Text.Edit(
                "input/sources/survey-2018.yml",
                "limits: It does not describe all survivors.",
                "limits: {en: It does not describe thousands of others., es: No describe a otras miles de personas.}"
            )
        );

        await project.PublishAsync();

        Assert.Equal(["Thorn 2018: “thousands” (said without a figure, beside its source)"], Told(project, "pages"));
        Assert.Equal(["Thorn 2018: «miles» (dicho sin cifra, junto a su fuente)"], Told(project, "es/pages"));
    }

    private static IEnumerable<string> Told(TestProject project, string folder) =>
        new HtmlParser()
            .ParseDocument(project[$"{folder}/how-we-check/index.html"])
            .QuerySelectorAll("[aria-labelledby=exemptions] li")
            .Select(line => line.TextContent.Trim());
}

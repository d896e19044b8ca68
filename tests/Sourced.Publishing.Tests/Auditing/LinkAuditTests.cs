using Sourced.Publishing.Auditing;
using Sourced.Publishing.Editions;

namespace Sourced.Publishing.Tests.Auditing;

public sealed class LinkAuditTests
{
    [Theory]
    [InlineData("facts/a/")]
    [InlineData("facts/a/#there")]
    [InlineData("facts/a/?print#there")]
    [InlineData("data/a.csv#row=4")]
    [InlineData("")]
    public void An_address_of_the_edition_leads_somewhere(string link) => Assert.Empty(Check(link));

    [Theory]
    [InlineData("facts/b/")]
    [InlineData("facts/a")]
    [InlineData("facts/a/#elsewhere")]
    [InlineData("data/b.csv")]
    public void Any_other_is_told_with_the_page_that_names_it(string link)
    {
        var problem = Assert.Single(Check(link));

        Assert.Equal("OUT004", problem.Code);
        Assert.Contains("index.html refers to /" + link, problem.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<Content.Diagnostics.Diagnostic> Check(string link)
    {
        var artifact = new Artifact(new SitePath("index.html"), ArtifactOrigin.Whole("home"), OutputKinds.Site, () => throw new NotSupportedException());
        var pages = new Dictionary<string, (Artifact, PageReferences)>
        {
            ["index.html"] = (artifact, new PageReferences([link], [])),
            ["facts/a/index.html"] = (artifact, new PageReferences([], ["there"])),
        };
        return LinkAudit.Check(pages, new HashSet<string> { "index.html", "facts/a/index.html", "data/a.csv" });
    }
}

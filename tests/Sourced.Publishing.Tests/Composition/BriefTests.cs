using Sourced.Publishing.Composition;

namespace Sourced.Publishing.Tests.Composition;

public sealed class BriefTests
{
    private const string Site = "Facts about children online";

    [Fact]
    public void A_title_that_a_tab_would_cut_off_ends_with_a_whole_word()
    {
        var title = Brief.Title("A title that goes on and on, far longer than any tab or list of results shows");

        Assert.InRange(title.Length, 40, 59);
        Assert.Equal("A title that goes on and on, far longer than any tab or…", title);
    }

    [Theory]
    [InlineData("Trust before harm", "Trust before harm · " + Site)]
    [InlineData("A title of its own that says enough alone", "A title of its own that says enough alone")]
    [InlineData(Site, Site)]
    public void A_short_title_beside_a_picture_is_followed_by_the_name_of_the_site(string title, string shared) =>
        Assert.Equal(shared, Brief.Shared(title, Site));

    [Fact]
    public void A_description_that_says_too_little_alone_is_followed_by_what_the_site_is_about()
    {
        const string About = "Fact sheets, handouts and cards on keeping children safe. Every number shows its source.";

        Assert.Equal($"Short. {About}", Brief.Description("Short.", About));
        Assert.Equal("Short.", Brief.Description("Short.", ""));
        Assert.Equal("", Brief.Description("", About));
        Assert.Equal(About, Brief.Description(About, "Something else."));
        Assert.InRange(Brief.Description(string.Concat(Enumerable.Repeat("word ", 60)), About).Length, 140, 155);
    }
}

using Sourced.Content.Text;
using Sourced.Publishing.Editions;
using Sourced.Publishing.Sharing;

namespace Sourced.Publishing.Tests.Sharing;

public sealed class PostTests
{
    private const string Address = "https://example.org/s/k7m2x";

    private static readonly ArtifactOrigin Origin = ArtifactOrigin.Whole("a card");

    private static readonly Post Plain = new()
    {
        Claim = "3.5% of young adults in a US survey met sextortion before 18",
        Context = "2,639 people, 2021",
        Source = "Source: Finkelhor 2022",
        Address = Address,
        AltShort = "",
        AltFull = "full",
    };

    [Fact]
    public void A_caption_says_claim_context_and_source_and_ends_with_its_link()
    {
        Assert.Equal(
            $"3.5% of young adults in a US survey met sextortion before 18. 2,639 people, 2021. Source: Finkelhor 2022.\n{Address}", Plain.Captions().First());
        Assert.Empty(Plain.TooLong(Origin));
    }

    [Theory]
    [InlineData(300, "full, and longer")]
    [InlineData(10, "short")]
    [InlineData(4, "")]
    public void A_place_gets_the_fullest_description_that_it_takes_whole(int most, string alt) =>
        Assert.Equal(alt, (Plain with { AltShort = "short", AltFull = "full, and longer" }).AltFor(most));

    [Fact]
    public void A_caption_leaves_out_the_context_before_it_is_too_long_and_never_the_source()
    {
        var post = Plain with { Context = new string('c', 250) };
        Assert.Equal($"3.5% of young adults in a US survey met sextortion before 18. Source: Finkelhor 2022.\n{Address}", post.Captions().First());
        Assert.Contains(post.Context, post.Captions().ElementAt(1), StringComparison.Ordinal);
        Assert.Empty(post.TooLong(Origin));
    }

    [Fact]
    public void A_written_caption_counts_its_link_as_23_and_the_message_says_by_how_much_to_shorten_it()
    {
        var fits = Plain with { Written = [Located(256), null, null] };
        Assert.Empty(fits.TooLong(Origin));

        var problem = Assert.Single((fits with { Written = [Located(259), null, null] }).TooLong(Origin));
        Assert.Equal(("CRD006", "shorten the caption by 3 characters"), (problem.Code, problem.Help));
        Assert.Contains("has 283", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("five!", 5)]
    [InlineData("ثلاثة", 5)]
    [InlineData("“a – b”", 7)]
    [InlineData("漢字", 4)]
    [InlineData("e\u0301", 1)]
    [InlineData("🙂", 2)]
    public void Letters_are_counted_as_the_strictest_place_counts_them(string text, int length) => Assert.Equal(length, PostLength.Of(text));

    private static Located<string> Located(int length) => new(new string('x', length), new SourceFile("a.md", "captions").Span(0, 8));
}

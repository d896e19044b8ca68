using System.Collections.Frozen;
using Sourced.Content.Text;
using Sourced.Publishing.Sharing;
using Sourced.Publishing.Tests.Typesetting;

namespace Sourced.Publishing.Tests.Sharing;

public sealed class HashtagTests
{
    private static readonly Hashtags Ours = new(2, FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "tale"));

    [Theory]
    [InlineData("Ask who counted. #OnlineSafety #Parents", 0)]
    [InlineData("See https://example.org/a#one&#two and C#3", 0)]
    [InlineData("#one #two #three", 1)]
    [InlineData("Never #Tale", 1)]
    [InlineData("#tale #one #two", 2)]
    [InlineData("#أمان #أطفال #حقائق", 1)]
    public void A_caption_carries_two_hashtags_at_most_and_none_that_is_denied(string caption, int problems) =>
        Assert.Equal(problems, Ours.Check(new Located<string>(caption, new SourceFile("a.md", caption).Span(0, 1))).Count());

    [Fact]
    public void The_theme_denies_tags_and_allows_two()
    {
        var theme = Hashtags.Read(Path.Combine(Sample.ThemeFolder, "cards", "hashtags.json"));
        var caption = new Located<string>("#SaveTheChildren", new SourceFile("a.md", "captions").Span(0, 8));
        Assert.Equal("CRD007", Assert.Single(theme.Check(caption)).Code);
    }
}

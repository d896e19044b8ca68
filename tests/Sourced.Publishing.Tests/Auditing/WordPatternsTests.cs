using Sourced.Publishing.Auditing;
using Sourced.Theme;

namespace Sourced.Publishing.Tests.Auditing;

public sealed class WordPatternsTests
{
    private static readonly WordPatterns Patterns = new(new Words("en", "ltr", new Dictionary<string, string>
    {
        ["pages"] = "{0} pages",
        ["slide"] = "Slide {0} of {1}",
        ["sources"] = "Sources: {0}",
        ["both"] = "{0} {1}",
        ["about"] = "{0} answered in {1}",
    }));

    [Theory]
    [InlineData("12 pages, to print", "12")]
    [InlineData("This takes 12 pages.", "12")]
    [InlineData("Slide 3 of 12", "3 of 12")]
    [InlineData("Sources: 1,200", "1,200")]
    [InlineData("Thorn answered in 14", "14")]
    public void A_count_in_the_words_of_the_theme_is_ours(string text, string number) => Assert.True(Covers(text, number));

    [Theory]
    [InlineData("12 children were sold", "12")]
    [InlineData("75% of boys and 12 pages", "75%")]
    [InlineData("88% answered in 2016", "88%")]
    [InlineData("Slide 3 shows 88% of 12", "88%")]
    public void Any_other_number_is_not(string text, string number) => Assert.False(Covers(text, number));

    [Fact]
    public void A_long_text_takes_no_longer_than_it_is_long() =>
        Assert.False(Covers(string.Concat(Enumerable.Repeat("Slide 3 of ", 20_000)) + "88% of boys", "88%"));

    private static bool Covers(string text, string number)
    {
        var at = text.IndexOf(number, StringComparison.Ordinal);
        return Patterns.Cover(text, at..(at + number.Length));
    }
}

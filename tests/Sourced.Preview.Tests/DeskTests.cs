using System.Net;

namespace Sourced.Preview.Tests;

/// <summary>The desk: everything that is made from a sheet, and what is known of its numbers.</summary>
public sealed class DeskTests
{
    [Fact]
    public async Task The_index_has_every_document_under_its_own_language_first()
    {
        await using var session = await Session.StartAsync(SmallSite.Text);

        var index = await session.GetAsync("_desk/");

        Assert.Contains("<a href=\"/_desk/en/fact/play/\"><bdi lang=\"en\">Children need play</bdi></a>", index, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/_desk/es/fact/play/\">es</a>", index, StringComparison.Ordinal);
        Assert.Contains("/_desk/en/home/home/", index, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sheet_shows_each_statistic_beside_its_finding()
    {
        await using var session = await Session.StartAsync(SmallSite.Text);

        var desk = await session.GetAsync("_desk/en/fact/sleep/");

        Assert.Contains("<bdi lang=\"en\">34%</bdi>", desk, StringComparison.Ordinal);
        Assert.Contains("<code>town-2025#badly</code>", desk, StringComparison.Ordinal);
        Assert.Contains("slept badly · pupils of the town · one town · 2025", desk, StringComparison.Ordinal);
        Assert.Contains("<bdi>p. 2</bdi>", desk, StringComparison.Ordinal);
        Assert.Contains("<iframe class=\"seen\" src=\"/facts/sleep/\"", desk, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_that_was_changed_after_it_was_signed_off_says_so()
    {
        await using var session = await Session.StartAsync(
            SmallSite.Text.Edit(
                "input/sources/town-2025.yml",
                "locator: p. 2}",
                "locator: p. 2, checked: {by: A. Reader, on: 2026-11-02, hash: 000000000000}}"
            )
        );

        Assert.Contains("changed since <bdi>A. Reader</bdi> signed it off", await session.GetAsync("_desk/en/fact/sleep/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_is_on_the_desk_with_the_verdict_on_its_number()
    {
        await using var session = await Session.StartAsync(SmallSite.Text);

        session.Edit("input/facts/sleep.md", "34% of pupils", "43% of pupils");
        await session.UntilAsync(view => view.IsHeldBack);
        var desk = await session.GetAsync("_desk/en/fact/sleep/");

        Assert.Contains("<mark>43%</mark>", desk, StringComparison.Ordinal);
        Assert.Contains("not bound: <a href=\"/_preview/rules/EVD003\"", desk, StringComparison.Ordinal);
        Assert.Contains("chip error", await session.GetAsync("_desk/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_of_the_author_are_never_markup()
    {
        await using var session = await Session.StartAsync(
            SmallSite.Text.Edit("input/facts/sleep.md", "title: Children need sleep", "title: Sleep & <script>alert(1)</script>")
        );

        var desk = await session.GetAsync("_desk/en/fact/sleep/");

        Assert.Contains("Sleep &amp; &lt;script&gt;", desk, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", desk, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("light", "(max-width:0)")]
    [InlineData("dark", "(min-width:0)")]
    public async Task The_page_is_dressed_for_a_scheme_on_request(string look, string dark)
    {
        await using var session = await Session.StartAsync(SmallSite.Text);

        var page = await session.GetAsync($"facts/sleep/?look={look}");
        var style = page.Split("rel=\"stylesheet\" href=\"")[1].Split('"')[0];

        Assert.EndsWith($"?look={look}", style, StringComparison.Ordinal);
        Assert.Contains($"@media {dark}", await session.GetAsync(style[1..]), StringComparison.Ordinal);
        Assert.DoesNotContain("prefers-color-scheme", await session.GetAsync(style[1..]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_there_is_said_so()
    {
        await using var session = await Session.StartAsync(SmallSite.Text);

        Assert.Equal(HttpStatusCode.NotFound, await session.StatusAsync("_desk/en/fact/nothing/"));
        Assert.Equal(HttpStatusCode.NotFound, await session.StatusAsync("_desk/picture/handouts/sleep/sheet-a4.pdf"));
    }
}

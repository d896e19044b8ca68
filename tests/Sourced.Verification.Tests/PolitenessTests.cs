using System.Net;
using System.Text;
using Sourced.Content.Sources;
using Sourced.Verification.Fetching;

namespace Sourced.Verification.Tests;

/// <summary>What a host asks of programs is done, and nothing is asked for twice, for too long or in too large a piece.</summary>
public sealed class PolitenessTests : IDisposable
{
    private readonly Town _town = new();

    public void Dispose() => _town.Dispose();

    [Theory]
    [InlineData("User-agent: *\nDisallow: /private", "/private/a", false)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: sourced-verify\nAllow: /", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$\nAllow: /open", "/x/a.pdf", false)]
    [InlineData("User-agent: other\nDisallow: /", "/a", true)]
    [InlineData("\ufeffUser-agent: *\nDisallow: /", "/a", false)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    public async Task What_robots_txt_asks_is_done(string robots, string path, bool isAsked)
    {
        _town.Server.Page("/robots.txt", robots, type: "text/plain");
        _town.Server.Page(path, Town.Article);

        var check = await _town.VerifyAsync(path);

        Assert.Equal(isAsked ? LinkState.Alive : LinkState.Unknown, check.State);
        Assert.Equal(isAsked, _town.Server.Asked.Contains(path));
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(429)]
    public async Task A_host_that_keeps_programs_away_says_nothing_of_the_page(int status)
    {
        _town.Server.Page("/a", "no", status);

        Assert.Equal(LinkState.Unknown, (await _town.VerifyAsync("/a")).State);
    }

    [Fact]
    public async Task A_page_that_has_not_changed_is_not_sent_again()
    {
        ServeUnchanged("/a");

        var first = await _town.VerifyAsync("/a");
        var second = await _town.VerifyAsync("/a", Town.Day.AddDays(30), first);

        Assert.Equal((200, 304, LinkState.Alive), (first.Status, second.Status, second.State));
        Assert.Equal(first.Seen, second.Seen);
        Assert.Equal("\"v1\"", second.ETag);
    }

    [Fact]
    public async Task A_page_is_read_again_when_the_figure_on_record_has_changed()
    {
        ServeUnchanged("/a");
        var first = await _town.VerifyAsync("/a");

        var mended = Town.Library(_town.Server.Url("/a"), first, other: "260");
        var second = Assert.Single(
            await new SourceVerifier(TimeProvider.System, Town.Options(AddressRules.PublicAndLoopback)).VerifyAsync(
                mended,
                [.. mended.Sources.Values],
                Town.Day,
                _ => { },
                TestContext.Current.CancellationToken
            )
        );

        Assert.True(first.LookedForAnother(mended.Sources["town"].FindFinding("other")!));
        Assert.False(second.LookedForAnother(mended.Sources["town"].FindFinding("other")!));
        Assert.Equal((200, 2, 0), (second.Status, second.Seen.Length, second.NotSeen.Length));
    }

    [Fact]
    public async Task A_host_whose_robots_txt_fails_is_told_as_such()
    {
        _town.Server.Page("/robots.txt", "down", 503);
        _town.Server.Page("/a", Town.Article);

        var check = await _town.VerifyAsync("/a");

        Assert.Equal((LinkState.Unknown, "the host's robots.txt could not be had: nobody knows what it allows"), (check.State, check.Why));
    }

    [Fact]
    public async Task Too_much_too_slow_and_too_many_turns_end()
    {
        _town.Server.Page("/large", new string('x', 70_000));
        using var enough = new CancellationTokenSource();
        _town.Server.On("/slow", _ => Task.Delay(Timeout.Infinite, enough.Token).ContinueWith(_ => { }, TaskScheduler.Default));
        _town.Server.Redirect("/turn", "/turn");

        var large = await _town.VerifyAsync("/large");
        var turn = await _town.VerifyAsync("/turn");
        var slow = await _town.VerifyAsync("/slow");
        await enough.CancelAsync();

        Assert.Equal((LinkState.Unknown, LinkState.Unknown, LinkState.Failing), (large.State, turn.State, slow.State));
        Assert.Equal("no answer in time", slow.Why);
    }

    /// <summary>A page that sends itself once, and from then on says that it has not changed.</summary>
    private void ServeUnchanged(string path) => _town.Server.On(path, async context =>
    {
        context.Response.Headers["ETag"] = "\"v1\"";
        if (context.Request.Headers["If-None-Match"] == "\"v1\"") context.Response.StatusCode = 304;
        else await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(Town.Article));
    });
}

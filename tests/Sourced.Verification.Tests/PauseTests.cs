using Sourced.Content;
using Sourced.Content.Sources;
using Sourced.Testing;
using Sourced.Verification.Fetching;

namespace Sourced.Verification.Tests;

/// <summary>How long a host is left alone, and who is asked at all.</summary>
public sealed class PauseTests : IDisposable
{
    private readonly Loopback _server = new();
    private readonly ClockAtOnce _clock = new();

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task Between_two_requests_to_one_host_there_is_a_pause_and_none_before_the_first()
    {
        await VerifyAsync(_server.Url("/a"), _server.Url("/b"));

        Assert.Equal(["/robots.txt", "/a", "/b"], _server.Asked);
        Assert.Equal([TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(2)], _clock.Pauses);
    }

    [Fact]
    public async Task A_host_that_asks_for_a_longer_pause_is_given_it()
    {
        _server.Page("/robots.txt", "User-agent: *\nCrawl-delay: 7", type: "text/plain");

        await VerifyAsync(_server.Url("/a"), _server.Url("/b"));

        Assert.Equal([TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(7)], _clock.Pauses);
    }

    [Fact]
    public async Task A_redirect_waits_for_its_turn_too_and_the_time_that_an_answer_took_counts()
    {
        _server.On(
            "/a",
            context =>
            {
                _clock.Pass(TimeSpan.FromSeconds(1.5));
                context.Response.StatusCode = 301;
                context.Response.Headers["Location"] = "/b";
                return Task.CompletedTask;
            }
        );

        await VerifyAsync(_server.Url("/a"));

        Assert.Equal(["/robots.txt", "/a", "/b"], _server.Asked);
        Assert.Equal([TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(0.5)], _clock.Pauses);
    }

    [Fact]
    public async Task A_redirect_into_a_private_network_is_not_followed_though_a_source_names_that_host()
    {
        _server.Redirect("/a", "http://10.0.0.1/b", 301);

        var checks = await VerifyAsync(_server.Url("/a"), "http://10.0.0.1/b");

        Assert.All(checks, check => Assert.Equal((LinkState.Unknown, "it leads inside a private network"), (check.State, check.Why)));
        Assert.Equal(["/robots.txt", "/a"], _server.Asked);
    }

    [Theory]
    [InlineData("ftp://127.0.0.1/a", "it is not an address of the web")]
    [InlineData("http://reader:secret@127.0.0.1/a", "it holds a name and password")]
    public void What_is_no_plain_address_of_the_web_is_not_asked(string address, string why) =>
        Assert.Equal(why, AddressRules.PublicAndLoopback.Refusal(new Uri(address)));

    [Fact]
    public async Task Nobody_is_asked_who_is_not_in_the_source_list()
    {
        _server.Page("/a", "<title>Report</title><p>See <a href=/other>more</a> <img src=/seen.png> 34%</p>");

        await VerifyAsync(_server.Url("/a"));

        Assert.Equal(["/robots.txt", "/a"], _server.Asked);
    }

    [Theory]
    [InlineData(LinkState.Alive, null, "no archived copy on record; to make one, open https://web.archive.org/save/https://example.org/a")]
    [InlineData(
        LinkState.Moved,
        "https://example.org/new",
        "no archived copy on record; to make one, open https://web.archive.org/save/https://example.org/new"
    )]
    [InlineData(
        LinkState.Dead,
        null,
        "no archived copy on record; to look for one, open https://web.archive.org/web/2024*/https://example.org/a"
    )]
    [InlineData(
        LinkState.Soft404,
        null,
        "no archived copy on record; to look for one, open https://web.archive.org/web/2024*/https://example.org/a"
    )]
    [InlineData(LinkState.Unknown, null, null)]
    public void A_record_without_a_lasting_copy_is_told_where_to_make_or_find_one(LinkState state, string? movedTo, string? told)
    {
        var check = new LinkCheck(default, "https://example.org/a", default, state) { MovedTo = movedTo };

        Assert.Equal(told, ArchiveProposal.For(Source(""), check));
        Assert.Null(
            ArchiveProposal.For(Source("archive: {URL: \"https://web.archive.org/web/2024/https://example.org/a\", on: 2024-05-01}"), check)
        );
    }

    private static Source Source(string archive) =>
        SourcesOf(
            $"""
            -- input/sources/town.yml --
            id: town
            type: report
            title: How our pupils sleep
            URL: https://example.org/a
            accessed: 2024-05-01
            {archive}
            """
        ).Sources["town"];

    private async Task<IReadOnlyList<LinkCheck>> VerifyAsync(params string[] urls)
    {
        var library = SourcesOf(
            string.Join(
                '\n',
                urls.Select((url, at) => $"-- input/sources/s{at}.yml --\nid: s{at}\ntype: report\ntitle: Report {at}\nURL: {url}\n")
            )
        );
        var options = new FetchOptions { Timeout = TimeSpan.FromSeconds(10), Addresses = AddressRules.PublicAndLoopback };
        return await new SourceVerifier(_clock, options).VerifyAsync(
            library,
            [.. library.Sources.Values],
            new DateOnly(2026, 11, 22),
            _ => { },
            TestContext.Current.CancellationToken
        );
    }

    private static Library SourcesOf(string site) => SiteText.Parse(site).Read().Library;
}

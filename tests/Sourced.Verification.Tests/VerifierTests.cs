using System.Net;
using System.Text;
using Sourced.Content;
using Sourced.Content.Sources;
using Sourced.Content.Writing;
using Sourced.Evidence.Findings;
using Sourced.Testing;
using Sourced.Verification.Fetching;

namespace Sourced.Verification.Tests;

/// <summary>Every way in which a source may answer, played by a server on this machine.</summary>
public sealed class VerifierTests : IDisposable
{
    private const string Article = "<!doctype html><title>How our pupils sleep</title><script>var x = '34%';</script><p>We asked all. <b>A&nbsp;third</b> of pupils slept badly.</p><p>In 2025, 260 answered.</p>";

    private static readonly DateOnly Day = new(2026, 11, 22);

    private readonly Loopback _server = new();

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task A_page_that_stands_is_alive_and_its_figures_are_looked_for_in_every_honest_form()
    {
        _server.Page("/a", Article);

        var check = await VerifyAsync("/a");

        Assert.Equal((LinkState.Alive, 200), (check.State, check.Status));
        Assert.Equal(["third"], check.Seen);
        Assert.Equal(["other"], check.NotSeen);
        Assert.Equal(["/robots.txt", "/a"], _server.Asked);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(410)]
    [InlineData(503)]
    public async Task One_failure_is_no_death_and_two_a_week_apart_are(int status)
    {
        _server.Page("/a", "gone", status);

        var first = await VerifyAsync("/a");
        var soon = await VerifyAsync("/a", Day.AddDays(6), first);
        var later = await VerifyAsync("/a", Day.AddDays(7), soon);
        _server.Page("/a", Article);
        var back = await VerifyAsync("/a", Day.AddDays(8), later);

        Assert.Equal([LinkState.Failing, LinkState.Failing, LinkState.Dead, LinkState.Alive], new[] { first, soon, later, back }.Select(check => check.State));
        Assert.Equal((new PartialDate(2026, 11, 22), null), (later.FailingSince, back.FailingSince));
    }

    [Theory]
    [InlineData(301, LinkState.Moved)]
    [InlineData(308, LinkState.Moved)]
    [InlineData(302, LinkState.Alive)]
    public async Task A_move_is_told_when_it_is_for_good(int status, LinkState state)
    {
        _server.Redirect("/a", "/b", status);
        _server.Page("/b", Article);

        var check = await VerifyAsync("/a");

        Assert.Equal((state, state == LinkState.Moved ? _server.Url("/b") : null), (check.State, check.MovedTo));
    }

    [Fact]
    public async Task A_redirect_to_a_host_that_no_source_names_is_told_and_not_followed()
    {
        using var other = new Loopback();
        other.Page("/b", Article);
        _server.Redirect("/a", $"http://localhost:{other.Port}/b");

        var check = await VerifyAsync("/a");

        Assert.Equal((LinkState.Moved, $"http://localhost:{other.Port}/b"), (check.State, check.MovedTo));
        Assert.Empty(other.Asked);
    }

    [Theory]
    [InlineData("<title>Page not found</title><p>Sorry.</p>")]
    [InlineData("<title>Our site</title><h1>Página no encontrada</h1>")]
    [InlineData("<title>404 | Our site</title><p>x</p>")]
    public async Task A_page_that_says_that_there_is_none_is_a_soft_404(string page)
    {
        _server.Page("/a", page);

        Assert.Equal(LinkState.Soft404, (await VerifyAsync("/a")).State);
    }

    [Fact]
    public async Task A_report_on_4041_pupils_that_were_not_found_at_home_is_none()
    {
        _server.Page("/a", $"<title>Report 4041: pupils</title><p>The town, and what was not found.</p>{string.Concat(Enumerable.Repeat("<p>A third of pupils slept badly.</p>", 200))}");

        Assert.Equal(LinkState.Alive, (await VerifyAsync("/a")).State);
    }

    [Fact]
    public async Task To_be_sent_to_the_front_page_is_one_too()
    {
        _server.Redirect("/a", "/", 302);
        _server.Page("/", "<title>Welcome</title><p>News.</p>");

        Assert.Equal(LinkState.Soft404, (await VerifyAsync("/a")).State);
    }

    [Theory]
    [InlineData("User-agent: *\nDisallow: /private", "/private/a", false)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: sourced-verify\nAllow: /", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$\nAllow: /open", "/x/a.pdf", false)]
    [InlineData("User-agent: other\nDisallow: /", "/a", true)]
    [InlineData("\ufeffUser-agent: *\nDisallow: /", "/a", false)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    public async Task What_robots_txt_asks_is_done(string robots, string path, bool isAsked)
    {
        _server.Page("/robots.txt", robots, type: "text/plain");
        _server.Page(path, Article);

        var check = await VerifyAsync(path);

        Assert.Equal(isAsked ? LinkState.Alive : LinkState.Unknown, check.State);
        Assert.Equal(isAsked, _server.Asked.Contains(path));
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(429)]
    public async Task A_host_that_keeps_programs_away_says_nothing_of_the_page(int status)
    {
        _server.Page("/a", "no", status);

        Assert.Equal(LinkState.Unknown, (await VerifyAsync("/a")).State);
    }

    [Fact]
    public async Task A_page_that_has_not_changed_is_not_sent_again()
    {
        _server.On("/a", async context =>
        {
            context.Response.Headers["ETag"] = "\"v1\"";
            if (context.Request.Headers["If-None-Match"] == "\"v1\"") context.Response.StatusCode = 304;
            else await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(Article));
        });

        var first = await VerifyAsync("/a");
        var second = await VerifyAsync("/a", Day.AddDays(30), first);

        Assert.Equal((200, 304, LinkState.Alive), (first.Status, second.Status, second.State));
        Assert.Equal(first.Seen, second.Seen);
        Assert.Equal("\"v1\"", second.ETag);
    }

    [Fact]
    public async Task A_page_is_read_again_when_the_figure_on_record_has_changed()
    {
        _server.On("/a", async context =>
        {
            context.Response.Headers["ETag"] = "\"v1\"";
            if (context.Request.Headers["If-None-Match"] == "\"v1\"") context.Response.StatusCode = 304;
            else await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(Article));
        });
        var first = await VerifyAsync("/a");

        var mended = Library(_server.Url("/a"), first, other: "260");
        var second = Assert.Single(await new SourceVerifier(TimeProvider.System, Options(AddressRules.PublicAndLoopback)).VerifyAsync(mended, [.. mended.Sources.Values], Day, _ => { }, TestContext.Current.CancellationToken));

        Assert.True(first.LookedForAnother(mended.Sources["town"].FindFinding("other")!));
        Assert.False(second.LookedForAnother(mended.Sources["town"].FindFinding("other")!));
        Assert.Equal((200, 2, 0), (second.Status, second.Seen.Length, second.NotSeen.Length));
    }

    [Theory]
    [InlineData("34%", "the 134% rise", false)]
    [InlineData("300", "1,300 of 3000", false)]
    [InlineData("12", "in 2012", false)]
    [InlineData("34%", "0.34%", false)]
    [InlineData("300", "of 1,300 pupils 300, or", true)]
    [InlineData("12", "answered: 12.", true)]
    public void A_figure_stands_as_a_number_of_its_own(string figure, string text, bool isSeen)
    {
        var source = Library("https://example.org/a", null, figure).Sources["town"];

        Assert.Equal(isSeen, FigureSearch.In(text, source, source.Findings)[source.FindFinding("other")!]);
    }

    [Fact]
    public void Two_hosts_without_an_answer_are_a_machine_without_a_network_and_one_is_a_host()
    {
        static LinkCheck Silent(string url, string why) => new(default, url, default, LinkState.Failing) { Why = why };

        Assert.False(SourceVerifier.IsOffline([Silent("https://www.example.org/a", "no connection"), Silent("https://example.org/b", "no connection")]));
        Assert.True(SourceVerifier.IsOffline([Silent("https://example.org/a", "no connection"), Silent("https://example.com/b", "no connection")]));
        Assert.True(SourceVerifier.IsOffline([Silent("https://example.org/a", "there is no such host")]));
    }

    [Fact]
    public async Task A_host_whose_robots_txt_fails_is_told_as_such()
    {
        _server.Page("/robots.txt", "down", 503);
        _server.Page("/a", Article);

        var check = await VerifyAsync("/a");

        Assert.Equal((LinkState.Unknown, "the host's robots.txt could not be had: nobody knows what it allows"), (check.State, check.Why));
    }

    [Fact]
    public async Task To_be_led_away_for_now_is_no_move()
    {
        _server.Redirect("/a", "http://localhost:1/b", 302);

        var check = await VerifyAsync("/a");

        Assert.Equal((LinkState.Unknown, null), (check.State, check.MovedTo));
    }

    [Fact]
    public async Task Too_much_too_slow_and_too_many_turns_end()
    {
        _server.Page("/large", new string('x', 70_000));
        using var enough = new CancellationTokenSource();
        _server.On("/slow", _ => Task.Delay(Timeout.Infinite, enough.Token).ContinueWith(_ => { }, TaskScheduler.Default));
        _server.Redirect("/turn", "/turn");

        var large = await VerifyAsync("/large");
        var turn = await VerifyAsync("/turn");
        var slow = await VerifyAsync("/slow");
        await enough.CancelAsync();

        Assert.Equal((LinkState.Unknown, LinkState.Unknown, LinkState.Failing), (large.State, turn.State, slow.State));
        Assert.Equal("no answer in time", slow.Why);
    }

    [Fact]
    public async Task Nobody_is_asked_inside_a_private_network()
    {
        _server.Page("/a", Article);

        var check = await VerifyAsync("/a", Day, null, AddressRules.Public);

        Assert.Equal(LinkState.Unknown, check.State);
        Assert.Contains("private network", check.Why, StringComparison.Ordinal);
        Assert.Empty(_server.Asked);
    }

    [Fact]
    public async Task A_name_that_leads_inside_is_not_followed_there()
    {
        _server.Page("/a", Article);
        var library = Library($"http://localhost:{_server.Port}/a", null);

        var checks = await new SourceVerifier(TimeProvider.System, Options(AddressRules.Public)).VerifyAsync(library, [.. library.Sources.Values], Day, _ => { }, TestContext.Current.CancellationToken);

        Assert.Equal((LinkState.Unknown, "its name leads inside a private network"), (Assert.Single(checks).State, checks[0].Why));
        Assert.Empty(_server.Asked);
    }

    [Theory]
    [InlineData("10.1.2.3")]
    [InlineData("172.16.0.1")]
    [InlineData("192.168.1.1")]
    [InlineData("169.254.169.254")]
    [InlineData("100.64.0.1")]
    [InlineData("0.0.0.0")]
    [InlineData("224.0.0.1")]
    [InlineData("::1")]
    [InlineData("::")]
    [InlineData("fe80::1")]
    [InlineData("fd00::1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("64:ff9b::a00:1")]
    [InlineData("2002:a00:1::")]
    public void No_address_of_a_private_or_reserved_network_is_allowed(string address)
    {
        Assert.False(AddressRules.Public.Allows(IPAddress.Parse(address)));
        Assert.NotNull(AddressRules.Public.Refusal(new Uri(address.Contains(':', StringComparison.Ordinal) ? $"http://[{address}]/" : $"http://{address}/")));
    }

    [Theory]
    [InlineData("93.184.215.14")]
    [InlineData("2606:2800:21f:cb07::1")]
    public void Those_of_the_public_web_are(string address) => Assert.True(AddressRules.Public.Allows(IPAddress.Parse(address)));

    [Fact]
    public async Task What_is_written_is_read_again_as_it_was()
    {
        _server.Redirect("/a", "/b");
        _server.Page("/b", Article);
        var check = await VerifyAsync("/a");

        var read = Assert.Single(Library(_server.Url("/a"), check).LinkChecks);

        Assert.Equal((check.State, check.Status, check.MovedTo, check.Url), (read.State, read.Status, read.MovedTo, read.Url));
        Assert.Equal([.. check.Seen, "-", .. check.NotSeen], [.. read.Seen, "-", .. read.NotSeen]);
    }

    private Task<LinkCheck> VerifyAsync(string path) => VerifyAsync(path, Day, null);

    private async Task<LinkCheck> VerifyAsync(string path, DateOnly day, LinkCheck? before, AddressRules? addresses = null)
    {
        var library = Library(_server.Url(path), before);
        var verifier = new SourceVerifier(TimeProvider.System, Options(addresses ?? AddressRules.PublicAndLoopback));
        return Assert.Single(await verifier.VerifyAsync(library, [.. library.Sources.Values], day, _ => { }, TestContext.Current.CancellationToken));
    }

    private static FetchOptions Options(AddressRules addresses) => new() { Delay = TimeSpan.Zero, Timeout = TimeSpan.FromSeconds(1), MostBytes = 60_000, Addresses = addresses };

    private static Library Library(string url, LinkCheck? before, string other = "71%")
    {
        var site = SiteText.Parse($"""
            -- input/sources/town.yml --
            id: town
            type: report
            title: How our pupils sleep
            kind: survey
            URL: {url}
            findings:
              - id: third
                figure: 33.3%
              - id: other
                figure: {other}
              - id: second-hand
                figure: 12%
                seen: secondary
            """);
        if (before is not null) site = site.With("input/link-checks.yml", LinkCheckWriter.Write([before]));
        var result = site.Read();
        Assert.Empty(result.Diagnostics.Select(found => $"{found.Span} {found.Message}"));
        return result.Library;
    }
}

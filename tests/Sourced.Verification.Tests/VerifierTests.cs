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
    private readonly Town _town = new();

    public void Dispose() => _town.Dispose();

    [Fact]
    public async Task A_page_that_stands_is_alive_and_its_figures_are_looked_for_in_every_honest_form()
    {
        _town.Server.Page("/a", Town.Article);

        var check = await _town.VerifyAsync("/a");

        Assert.Equal((LinkState.Alive, 200), (check.State, check.Status));
        Assert.Equal(["third"], check.Seen);
        Assert.Equal(["other"], check.NotSeen);
        Assert.Equal(["/robots.txt", "/a"], _town.Server.Asked);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(410)]
    [InlineData(503)]
    public async Task One_failure_is_no_death_and_two_a_week_apart_are(int status)
    {
        _town.Server.Page("/a", "gone", status);

        var first = await _town.VerifyAsync("/a");
        var soon = await _town.VerifyAsync("/a", Town.Day.AddDays(6), first);
        var later = await _town.VerifyAsync("/a", Town.Day.AddDays(7), soon);
        _town.Server.Page("/a", Town.Article);
        var back = await _town.VerifyAsync("/a", Town.Day.AddDays(8), later);

        Assert.Equal([LinkState.Failing, LinkState.Failing, LinkState.Dead, LinkState.Alive], new[] { first, soon, later, back }.Select(check => check.State));
        Assert.Equal((new PartialDate(2026, 11, 22), null), (later.FailingSince, back.FailingSince));
    }

    [Theory]
    [InlineData(301, LinkState.Moved)]
    [InlineData(308, LinkState.Moved)]
    [InlineData(302, LinkState.Alive)]
    public async Task A_move_is_told_when_it_is_for_good(int status, LinkState state)
    {
        _town.Server.Redirect("/a", "/b", status);
        _town.Server.Page("/b", Town.Article);

        var check = await _town.VerifyAsync("/a");

        Assert.Equal((state, state == LinkState.Moved ? _town.Server.Url("/b") : null), (check.State, check.MovedTo));
    }

    [Fact]
    public async Task A_redirect_to_a_host_that_no_source_names_is_told_and_not_followed()
    {
        using var other = new Loopback();
        other.Page("/b", Town.Article);
        _town.Server.Redirect("/a", $"http://localhost:{other.Port}/b");

        var check = await _town.VerifyAsync("/a");

        Assert.Equal((LinkState.Moved, $"http://localhost:{other.Port}/b"), (check.State, check.MovedTo));
        Assert.Empty(other.Asked);
    }

    [Theory]
    [InlineData("<title>Page not found</title><p>Sorry.</p>")]
    [InlineData("<title>Our site</title><h1>Página no encontrada</h1>")]
    [InlineData("<title>404 | Our site</title><p>x</p>")]
    public async Task A_page_that_says_that_there_is_none_is_a_soft_404(string page)
    {
        _town.Server.Page("/a", page);

        Assert.Equal(LinkState.Soft404, (await _town.VerifyAsync("/a")).State);
    }

    [Fact]
    public async Task A_report_on_4041_pupils_that_were_not_found_at_home_is_none()
    {
        _town.Server.Page(
            "/a",
            $"<title>Report 4041: pupils</title><p>The town, and what was not found.</p>{string.Concat(Enumerable.Repeat("<p>A third of pupils slept badly.</p>", 200))}"
        );

        Assert.Equal(LinkState.Alive, (await _town.VerifyAsync("/a")).State);
    }

    [Fact]
    public async Task To_be_sent_to_the_front_page_is_one_too()
    {
        _town.Server.Redirect("/a", "/", 302);
        _town.Server.Page("/", "<title>Welcome</title><p>News.</p>");

        Assert.Equal(LinkState.Soft404, (await _town.VerifyAsync("/a")).State);
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
        var source = Town.Library("https://example.org/a", null, figure).Sources["town"];

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
    public async Task To_be_led_away_for_now_is_no_move()
    {
        _town.Server.Redirect("/a", "http://localhost:1/b", 302);

        var check = await _town.VerifyAsync("/a");

        Assert.Equal((LinkState.Unknown, null), (check.State, check.MovedTo));
    }

    [Fact]
    public async Task What_is_written_is_read_again_as_it_was()
    {
        _town.Server.Redirect("/a", "/b");
        _town.Server.Page("/b", Town.Article);
        var check = await _town.VerifyAsync("/a");

        var read = Assert.Single(Town.Library(_town.Server.Url("/a"), check).LinkChecks);

        Assert.Equal((check.State, check.Status, check.MovedTo, check.Url), (read.State, read.Status, read.MovedTo, read.Url));
        Assert.Equal([.. check.Seen, "-", .. check.NotSeen], [.. read.Seen, "-", .. read.NotSeen]);
    }
}

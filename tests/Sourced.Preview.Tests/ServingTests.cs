using System.Net;
using System.Net.Http.Headers;

namespace Sourced.Preview.Tests;

/// <summary>HTTP, for one person at one machine.</summary>
public sealed class ServingTests
{
    [Theory]
    [InlineData("", "text/html")]
    [InlineData("facts/sleep/", "text/html")]
    [InlineData("es/facts/play/", "text/html")]
    [InlineData("feed.xml", "application/xml")]
    [InlineData("data/statistics.csv", "text/csv")]
    [InlineData("_preview/client.js", "text/javascript")]
    public async Task A_file_has_its_type_and_is_not_kept(string address, string type)
    {
        await using var session = await Session.StartAsync(SmallSite.Text);

        using var answer = await session.Browser.GetAsync(new Uri(address, UriKind.Relative), Session.Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Theory]
    [InlineData("nowhere/")]
    [InlineData("../statiq.json")]
    [InlineData("%2e%2e/statiq.json")]
    [InlineData("..%2f..%2fetc/passwd")]
    [InlineData("input/facts/sleep.md")]
    [InlineData("_preview/Sourced.Preview.dll")]
    [InlineData("_desk/picture/..%2f..%2fstatiq.json")]
    public async Task What_the_edition_does_not_have_is_not_found(string address)
    {
        await using var session = await Session.StartAsync(SmallSite.Text);

        Assert.Equal(HttpStatusCode.NotFound, await session.StatusAsync(address));
    }

    [Fact]
    public async Task A_page_that_is_missing_is_the_missing_page_of_the_site_with_the_script_of_the_preview()
    {
        await using var session = await Session.StartAsync(SmallSite.Text);

        using var answer = await session.Browser.GetAsync(new Uri("nowhere/", UriKind.Relative), Session.Cancellation);

        Assert.Contains("/_preview/client.js", await answer.Content.ReadAsStringAsync(Session.Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_without_its_slash_leads_to_the_page()
    {
        await using var session = await Session.StartAsync(SmallSite.Text);

        using var answer = await session.Browser.GetAsync(new Uri("facts/sleep", UriKind.Relative), Session.Cancellation);

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal("/facts/sleep/", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_site_below_a_path_is_served_below_it()
    {
        await using var session = await Session.StartAsync(SmallSite.Text.Edit("statiq.json", "{ ", "{ \"LinkRoot\": \"/facts-site\", "));

        using var answer = await session.Browser.GetAsync(new Uri("", UriKind.Relative), Session.Cancellation);

        Assert.Equal("/facts-site/", answer.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.OK, await session.StatusAsync("facts-site/facts/sleep/"));
        Assert.Equal(HttpStatusCode.NotFound, await session.StatusAsync("facts/sleep/"));
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1.evil.example:80")]
    [InlineData("[::1]")]
    public async Task Another_name_for_this_machine_is_turned_away(string host)
    {
        await using var session = await Session.StartAsync(SmallSite.Text);
        using var request = new HttpRequestMessage(HttpMethod.Get, session.Preview.Address) { Headers = { Host = host } };

        using var answer = await session.Browser.SendAsync(request, Session.Cancellation);

        Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
        Assert.DoesNotContain("Facts about children", await answer.Content.ReadAsStringAsync(Session.Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_can_be_sent_to_it()
    {
        await using var session = await Session.StartAsync(SmallSite.Text);

        using var answer = await session.Browser.PostAsync(new Uri("", UriKind.Relative), new StringContent(""), Session.Cancellation);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow);
    }

    [Fact]
    public async Task HEAD_tells_whether_a_page_has_changed_without_sending_it()
    {
        await using var session = await Session.StartAsync(SmallSite.Text);
        using var request = new HttpRequestMessage(HttpMethod.Head, new Uri("facts/sleep/", UriKind.Relative));

        using var answer = await session.Browser.SendAsync(request, Session.Cancellation);
        var page = await session.GetAsync("facts/sleep/");

        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(Session.Cancellation));
        Assert.Contains($"data-tag=\"{answer.Headers.GetValues("X-Sourced-Tag").Single()}\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_of_a_file_can_be_asked_for()
    {
        await using var session = await Session.StartAsync(SmallSite.Text);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("feed.xml", UriKind.Relative)) { Headers = { Range = new RangeHeaderValue(0, 4) } };

        using var answer = await session.Browser.SendAsync(request, Session.Cancellation);

        Assert.Equal(HttpStatusCode.PartialContent, answer.StatusCode);
        Assert.Equal("<?xml", await answer.Content.ReadAsStringAsync(Session.Cancellation));
    }

    [Fact]
    public async Task Open_pages_hear_of_every_change_and_are_forgotten_when_they_close()
    {
        await using var session = await Session.StartAsync(SmallSite.Text);
        using (
            var stream = await session
                .Browser.GetStreamAsync(new Uri("_preview/events", UriKind.Relative), Session.Cancellation)
                .WaitAsync(Session.Cancellation)
        )
        using (var lines = new StreamReader(stream))
        {
            await HearAsync(session, lines, "\"problems\":0");
            session.Edit("input/facts/sleep.md", "34% of", "43% of");
            await HearAsync(session, lines, "\"problems\":1");
        }

        session.Edit("input/facts/sleep.md", "43% of", "34% of");
        await session.UntilAsync(view => view.Count == 0);
        while (session.Preview.Held.Pages > 0) await Task.Yield();
    }

    /// <summary>Listens until that is said. Before it may come that the cards of the first edition were looked at too.</summary>
    private static Task HearAsync(Session session, StreamReader lines, string said) => session.WithinPatienceAsync(
        async patience =>
        {
            while (await lines.ReadLineAsync(patience) is { } line)
            {
                if (line.StartsWith("data:", StringComparison.Ordinal) && line.Contains(said, StringComparison.Ordinal)) return;
            }

            Assert.Fail($"the stream ended without {said}");
        },
        $"{said} was never told");
}

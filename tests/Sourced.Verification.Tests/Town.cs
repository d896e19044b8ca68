using Sourced.Content;
using Sourced.Content.Sources;
using Sourced.Content.Writing;
using Sourced.Testing;
using Sourced.Verification.Fetching;

namespace Sourced.Verification.Tests;

/// <summary>A source with three findings, on a server of this machine that is asked as the web would be.</summary>
internal sealed class Town : IDisposable
{
    public const string Article =
        "<!doctype html><title>How our pupils sleep</title><script>var x = '34%';</script><p>We asked all. <b>A&nbsp;third</b> of pupils slept badly.</p><p>In 2025, 260 answered.</p>";

    public static readonly DateOnly Day = new(2026, 11, 22);

    public Loopback Server { get; } = new();

    public void Dispose() => Server.Dispose();

    public Task<LinkCheck> VerifyAsync(string path) => VerifyAsync(path, Day, null);

    public async Task<LinkCheck> VerifyAsync(string path, DateOnly day, LinkCheck? before, AddressRules? addresses = null)
    {
        var library = Library(Server.Url(path), before);
        var verifier = new SourceVerifier(TimeProvider.System, Options(addresses ?? AddressRules.PublicAndLoopback));
        return Assert.Single(
            await verifier.VerifyAsync(library, [.. library.Sources.Values], day, _ => { }, TestContext.Current.CancellationToken)
        );
    }

    public static FetchOptions Options(AddressRules addresses) =>
        new()
        {
            Delay = TimeSpan.Zero,
            Timeout = TimeSpan.FromSeconds(1),
            MostBytes = 60_000,
            Addresses = addresses,
        };

    public static Library Library(string url, LinkCheck? before, string other = "71%")
    {
        var site = SiteText.Parse(
            $"""
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
            """
        );
        if (before is not null)
            site = site.With("input/link-checks.yml", LinkCheckWriter.Write([before]));
        var result = site.Read();
        Assert.Empty(result.Diagnostics.Select(found => $"{found.Span} {found.Message}"));
        return result.Library;
    }
}

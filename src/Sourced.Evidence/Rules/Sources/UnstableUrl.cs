using System.Net;
using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;

namespace Sourced.Evidence.Rules.Sources;

internal sealed class UnstableUrl : ISourceRule
{
    public RuleDescription Description { get; } =
        new("SRC011", "unstable-url", Severity.Error, "A shortened, searched, personal or private address as the place of a source.")
        {
            MaySuppress = true,
            Documentation = """
                Shorteners hide where they lead and die, search results change by the hour, session numbers and private addresses open for nobody else, and
                `file:` is your own disk. Give the address that a stranger can open.
                """,
            BadExample = Examples.Record(
                "short",
                "issued: 2018\nURL: https://bit.ly/3abcdef\naccessed: 2026-11-01\narchive: {URL: \"https://web.archive.org/web/20261101000000/a\"}"
            ),
            GoodExample = Examples.Record(
                "long",
                "issued: 2018\nURL: https://example.org/survey\naccessed: 2026-11-01\narchive: {URL: \"https://web.archive.org/web/20261101000000/a\"}"
            ),
        };

    private static readonly string[] Shorteners =
    [
        "bit.ly",
        "t.co",
        "goo.gl",
        "tinyurl.com",
        "ow.ly",
        "is.gd",
        "buff.ly",
        "lnkd.in",
        "rb.gy",
        "cutt.ly",
        "shorturl.at",
        "t.ly",
        "amzn.to",
        "tiny.cc",
        "wp.me",
        "youtu.be",
        "fb.me",
        "dlvr.it",
        "trib.al",
        "soo.gd",
        "s.id",
        "bl.ink",
        "rebrand.ly",
        "j.mp",
        "adf.ly",
        "v.gd",
        "nyti.ms",
        "wapo.st",
        "bbc.in",
        "cnn.it",
        "reut.rs",
        "g.co",
        "goo.su",
        "u.to",
    ];

    private static readonly string[] Searches =
    [
        "/search?",
        "/search/?",
        "google.com/url?",
        "bing.com/search",
        "duckduckgo.com/?q",
        "scholar.google.",
    ];

    private static readonly string[] Engines =
    [
        "duckduckgo.com",
        "html.duckduckgo.com",
        "ecosia.org",
        "search.brave.com",
        "startpage.com",
        "qwant.com",
        "yandex.com",
        "yandex.ru",
        "baidu.com",
        "search.yahoo.com",
        "bing.com",
        "google.com",
    ];

    private static readonly string[] Sessions = ["jsessionid=", "phpsessid=", "sessionid=", "session_id=", "sid=", "aspsessionid"];

    public void Check(CheckedSource source, DiagnosticList found)
    {
        foreach (var record in source.Records)
        {
            if (record.Url is { } url && Why(url.Value) is { } why)
                found.Add(Description, url.Span, $"this address {why}", "give the address that a stranger can open in ten years");
        }
    }

    private static string? Why(string url)
    {
        if (!Uri.TryCreate(url.Trim(), UriKind.Absolute, out var address))
            return "is not a whole address";
        if (address.Scheme is not ("http" or "https" or "ftp"))
            return "leads to no place on the web";
        var host = address.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? address.Host[4..] : address.Host;
        if (Shorteners.Contains(host, StringComparer.OrdinalIgnoreCase))
            return "is shortened";
        if (address.UserInfo.Length > 0)
            return "holds a name to sign in with";
        if (IsPrivate(address))
            return "opens only inside one network";
        if (Engines.Contains(host, StringComparer.OrdinalIgnoreCase) && (HasParameter(url, "q=") || HasParameter(url, "query=")))
            return "is a search, not a page";
        if (Searches.Any(part => url.Contains(part, StringComparison.OrdinalIgnoreCase)))
            return "is a search, not a page";
        return Sessions.Any(part => HasParameter(url, part)) ? "holds a session of one visitor" : null;
    }

    private static bool HasParameter(string url, string part)
    {
        var at = url.IndexOf(part, StringComparison.OrdinalIgnoreCase);
        return at > 0 && url[at - 1] is ('?' or '&' or ';');
    }

    private static bool IsPrivate(Uri address)
    {
        if (address.IsLoopback || !address.Host.Contains('.', StringComparison.Ordinal))
            return true;
        if (
            address.Host.EndsWith(".local", StringComparison.OrdinalIgnoreCase)
            || address.Host.EndsWith(".internal", StringComparison.OrdinalIgnoreCase)
        )
            return true;
        if (!IPAddress.TryParse(address.Host, out var ip))
            return false;
        var bytes = ip.GetAddressBytes();
        return bytes is [10, ..] or [192, 168, ..] or [169, 254, ..] or [172, >= 16 and <= 31, ..] or [100, >= 64 and <= 127, ..];
    }
}

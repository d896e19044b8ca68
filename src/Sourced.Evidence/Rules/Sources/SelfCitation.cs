using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Phrases;

namespace Sourced.Evidence.Rules.Sources;

internal sealed class SelfCitation : ISourceRule
{
    public RuleDescription Description { get; } =
        new("SRC010", "self-citation", Severity.Error, "Our own page as a source.")
        {
            MaySuppress = true,
            Documentation = """
                A page of this site proves nothing that this site says. Cite what the page itself rests on.
                """,
            BadExample =
                "-- statiq.json --\n{\"Host\": \"facts.example.net\"}\n"
                + Examples.Record(
                    "own",
                    "issued: 2018\nURL: https://facts.example.net/about/\naccessed: 2026-11-01\narchive: {URL: \"https://web.archive.org/web/20261101000000/a\"}"
                ),
            GoodExample =
                "-- statiq.json --\n{\"Host\": \"facts.example.net\"}\n"
                + Examples.Record(
                    "other",
                    "issued: 2018\nURL: https://example.org/about/\naccessed: 2026-11-01\narchive: {URL: \"https://web.archive.org/web/20261101000000/a\"}"
                ),
        };

    public void Check(CheckedSource source, DiagnosticList found)
    {
        var host = source.Context.Library.Settings.Host;
        foreach (var record in source.Records)
        {
            if (record.Url is not { } url)
                continue;
            var address = HelpLinePhrases.AddressOf(url.Value);
            if (
                address.StartsWith(host, StringComparison.OrdinalIgnoreCase)
                && (address.Length == host.Length || address[host.Length] is '/' or ':' or '?' or '#')
            )
            {
                found.Add(Description, url.Span, $"\"{record.Id.Value}\" is a page of this site", "cite what that page rests on");
            }
        }
    }
}

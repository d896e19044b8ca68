using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Phrases;

namespace Sourced.Evidence.Rules.Sources;

internal sealed class SelfCitation : ILibraryRule
{
    public RuleDescription Description { get; } = new("SRC010", "self-citation", Severity.Error, "Our own page as a source.")
    {
        MaySuppress = true,
        Documentation = """
            A page of this site proves nothing that this site says. Cite what the page itself rests on.
            """,
        BadExample = "-- statiq.json --\n{\"Host\": \"facts.example.net\"}\n" + Examples.Record("own", "issued: 2018\nURL: https://facts.example.net/about/\naccessed: 2026-11-01\narchive: {URL: \"https://web.archive.org/web/20261101000000/a\"}"),
        GoodExample = "-- statiq.json --\n{\"Host\": \"facts.example.net\"}\n" + Examples.Record("other", "issued: 2018\nURL: https://example.org/about/\naccessed: 2026-11-01\narchive: {URL: \"https://web.archive.org/web/20261101000000/a\"}"),
    };

    public void Check(CheckedLibrary library, DiagnosticList found)
    {
        var host = library.Context.Library.Settings.Host;
        foreach (var source in library.Context.Findings.Sources)
        {
            if (source.Url is not { } url) continue;
            var address = HelpLinePhrases.AddressOf(url.Value);
            if (address.StartsWith(host, StringComparison.OrdinalIgnoreCase) && (address.Length == host.Length || address[host.Length] is '/' or ':' or '?' or '#'))
            {
                found.Add(Description, url.Span, $"\"{source.Id.Value}\" is a page of this site", "cite what that page rests on");
            }
        }
    }
}

using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;

namespace Sourced.Evidence.Rules.Sources;

internal sealed class NoAccessDate : ISourceRule
{
    public RuleDescription Description { get; } =
        new("SRC003", "no-access-date", Severity.Warning, "A web source without the day on which it was read.")
        {
            MaySuppress = true,
            Documentation = """
                Web pages change. `accessed: 2026-11-01` says which version was read; a DOI or ISBN makes it unnecessary.
                """,
            BadExample = Examples.Record(
                "survey",
                "issued: 2018\nURL: https://example.org/survey\narchive: {URL: \"https://web.archive.org/web/20261101000000/https://example.org/survey\"}"
            ),
            GoodExample = Examples.Record(
                "survey",
                "issued: 2018\nURL: https://example.org/survey\naccessed: 2026-11-01\narchive: {URL: \"https://web.archive.org/web/20261101000000/https://example.org/survey\"}"
            ),
        };

    public void Check(CheckedSource source, DiagnosticList found)
    {
        foreach (var record in source.Records)
        {
            if (record is { Url: { } url, Doi: null, Isbn: null, Accessed: null })
                found.Add(Description, url.Span, $"nobody says when \"{record.Id.Value}\" was read", "add accessed: and the day");
        }
    }
}

using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;

namespace Sourced.Evidence.Rules.Sources;

internal sealed class NoArchive : ISourceRule
{
    public RuleDescription Description { get; } =
        new("SRC004", "no-archive", Severity.Warning, "A web source without a lasting copy.")
        {
            MaySuppress = true,
            Documentation = """
                Half of all links die within a decade or so. `archive: {URL: …, on: …}` keeps what was read; a DOI or ISBN makes it unnecessary.
                """,
            BadExample = Examples.Record("survey", "issued: 2018\nURL: https://example.org/survey\naccessed: 2026-11-01"),
            GoodExample = Examples.Record(
                "survey",
                "issued: 2018\nURL: https://example.org/survey\naccessed: 2026-11-01\narchive: {URL: \"https://web.archive.org/web/20261101000000/https://example.org/survey\"}"
            ),
        };

    public void Check(CheckedSource source, DiagnosticList found)
    {
        foreach (var record in source.Records)
        {
            if (record is { Url: { } url, Doi: null, Isbn: null, Archive: null })
                found.Add(Description, url.Span, $"\"{record.Id.Value}\" has no lasting copy", "add archive: {URL: …, on: …}");
        }
    }
}

using Sourced.Content.Diagnostics;
using Sourced.Content.Sources;
using Sourced.Evidence.Binding;

namespace Sourced.Evidence.Rules.Sources;

internal sealed class DuplicateSource : ILibraryRule
{
    public RuleDescription Description { get; } = new("SRC007", "duplicate-source", Severity.Warning, "Two shared sources with one DOI or one address.")
    {
        MaySuppress = true,
        Documentation = """
            One work recorded twice is corrected once and forgotten once. DOIs are compared without case and prefix, addresses without scheme,
            `www.`, last slash and fragment.
            """,
        BadExample = Pair("http://www.example.org/survey/"),
        GoodExample = Pair("https://example.org/other"),
    };

    public void Check(CheckedLibrary library, DiagnosticList found)
    {
        var seen = new Dictionary<string, Source>(StringComparer.Ordinal);
        foreach (var source in library.Context.Findings.Sources)
        {
            if (source.BelongsToOneSheet || SourceIdentity.Of(source) is not { } place || seen.TryAdd(place, source)) continue;
            found.Add(new Diagnostic(Description, source.Id.Span, $"\"{source.Id.Value}\" is the same work as \"{seen[place].Id.Value}\"")
            {
                Related = [new RelatedSpan(seen[place].Id.Span, "recorded here already")],
                Help = "keep one and move the findings of the other into it",
            });
        }
    }

    private static string Pair(string url) =>
        Examples.Record("one", "issued: 2018\nURL: https://example.org/survey\naccessed: 2026-11-01\narchive: {URL: \"https://web.archive.org/web/20261101000000/a\"}")
        + Examples.Record("two", $"issued: 2018\nURL: {url}\naccessed: 2026-11-01\narchive: {{URL: \"https://web.archive.org/web/20261101000000/b\"}}");
}

using System.Runtime.CompilerServices;
using Sourced.Content.Diagnostics;
using Sourced.Content.Sources;
using Sourced.Evidence.Binding;

namespace Sourced.Evidence.Rules.Sources;

internal sealed class DuplicateSource : ILibraryRule
{
    /// <summary>A preview asks again after each edit of one of many.</summary>
    private static readonly ConditionalWeakTable<Source, string[]> Places = [];

    public RuleDescription Description { get; } =
        new("SRC007", "duplicate-source", Severity.Warning, "Two sources with one DOI or one address.")
        {
            MaySuppress = true,
            Documentation = """
                One work recorded twice is corrected once and forgotten once. DOIs are compared without case and prefix, addresses without scheme,
                `www.`, last slash, fragment and `utm_` parameters. What a sheet keeps under `references` counts too.
                """,
            BadExample = Pair("http://www.example.org/survey/"),
            GoodExample = Pair("https://example.org/other"),
        };

    public void Check(CheckedLibrary library, DiagnosticList found)
    {
        var seen = new Dictionary<string, Source>(StringComparer.Ordinal);
        foreach (var source in library.Context.Findings.Sources)
        {
            var places = Places.GetValue(source, static source => [.. SourceIdentity.AllOf(source.Doi?.Value, source.Url?.Value)]);
            var first = places.Select(seen.GetValueOrDefault).FirstOrDefault(known => known is not null && !TellApart(known, source));
            foreach (var place in places)
                seen.TryAdd(place, source);
            // A sheet's own record under the same name is compared by value: EVD018.
            if (first is null || (source.Id.Value == first.Id.Value && (source.BelongsToOneSheet || first.BelongsToOneSheet)))
                continue;
            found.Add(
                new Diagnostic(Description, source.Id.Span, $"\"{source.Id.Value}\" is the same work as \"{first.Id.Value}\"")
                {
                    Related = [new RelatedSpan(first.Id.Span, "recorded here already")],
                    Help = "keep one and move the findings of the other into it",
                }
            );
        }
    }

    /// <summary>One address may lead to two works with a DOI each: a journal's list of contents.</summary>
    private static bool TellApart(Source one, Source other) =>
        one.Doi is { } doi && other.Doi is { } another && SourceIdentity.Doi(doi.Value) != SourceIdentity.Doi(another.Value);

    private static string Pair(string url) =>
        Examples.Record(
            "one",
            "issued: 2018\nURL: https://example.org/survey\naccessed: 2026-11-01\narchive: {URL: \"https://web.archive.org/web/20261101000000/a\"}"
        )
        + Examples.Record(
            "two",
            $"issued: 2018\nURL: {url}\naccessed: 2026-11-01\narchive: {{URL: \"https://web.archive.org/web/20261101000000/b\"}}"
        );
}

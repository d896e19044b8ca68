using Sourced.Content.Diagnostics;
using Sourced.Content.Sources;
using Sourced.Content.Text;
using Sourced.Evidence.Binding;

namespace Sourced.Evidence.Rules.Sources;

/// <summary>What the last link check found of a source that stands there still, at the same address.</summary>
internal static class LinkChecks
{
    public static IEnumerable<(Source Source, LinkCheck Check, SourceSpan Address)> Of(CheckedLibrary library)
    {
        var sources = library.Context.Findings.Sources.ToLookup(source => source.Id.Value, StringComparer.Ordinal);
        foreach (var check in library.Context.Library.LinkChecks)
        {
            foreach (var source in sources[check.Source.Value])
            {
                if ((source.Url ?? source.Copy ?? source.Doi) is not { } place || source.Withdrawn is not null) continue;
                // an address that was mended since has not been looked at
                if ((source.Url ?? source.Copy) is not { } address || address.Value.Trim() == check.Url) yield return (source, check, place.Span);
            }
        }
    }

    public static string Example(string state) => Examples.OneFinding("report", "online", "75%").Replace("ISBN: 978-3-16-148410-0", "URL: https://example.org/report\naccessed: 2026-11-01\narchive: {URL: \"https://web.archive.org/web/2026/https://example.org/report\"}", StringComparison.Ordinal)
        + Examples.Page("In 2016, 75% had been advertised online [@report#online].")
        + $"""

        -- input/link-checks.yml --
        - source: report
          url: https://example.org/report
          on: 2026-11-20
          {state.Replace("\n", "\n  ", StringComparison.Ordinal)}

        """;

    /// <summary>The place to show: the source's own line, with the entry of the check beside it.</summary>
    public static Diagnostic Found(RuleDescription rule, SourceSpan address, LinkCheck check, string message, string help) =>
        new(rule, address, message) { Related = [new RelatedSpan(check.Source.Span, $"looked at on {check.On.Value}")], Help = help };
}

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
        if (library.Context.Library.LinkChecks.IsEmpty)
            yield break;
        var sources = library.Context.Findings.Sources.ToLookup(source => source.Id.Value, StringComparer.Ordinal);
        foreach (var check in library.Context.Library.LinkChecks)
        {
            foreach (var source in sources[check.Source.Value])
            {
                if (IsOf(source, check))
                    yield return (source, check, (source.Url ?? source.Copy ?? source.Doi)!.Value.Span);
            }
        }
    }

    /// <summary>An address that was mended since has not been looked at.</summary>
    public static bool IsOf(Source source, LinkCheck check) =>
        (source.Url ?? source.Copy ?? source.Doi) is not null
        && source.Withdrawn is null
        && ((source.Url ?? source.Copy) is not { } address || address.Value.Trim() == check.Url);

    /// <summary>It is not to be had at its address, as far as can be told from here.</summary>
    public static bool IsGone(LinkCheck check) => check.State is LinkState.Dead or LinkState.Soft404;

    public static string Example(string state) =>
        Examples
            .OneFinding("report", "online", "75%")
            .Replace(
                "ISBN: 978-3-16-148410-0",
                "URL: https://example.org/report\naccessed: 2026-11-01\narchive: {URL: \"https://web.archive.org/web/2026/https://example.org/report\"}",
                StringComparison.Ordinal
            )
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

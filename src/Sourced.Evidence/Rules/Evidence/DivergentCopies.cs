using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Findings;
using Sourced.Evidence.Rendering;

namespace Sourced.Evidence.Rules.Evidence;

internal sealed class DivergentCopies : ISourceRule
{
    public RuleDescription Description { get; } =
        new("EVD018", "divergent-copies", Severity.Error, "One finding of one source is on record, or shown, with two values.")
        {
            Documentation = """
                A sheet may keep a source of its own under `references`. When the same finding of the same source is also recorded elsewhere, both records
                must say the same, or two pages would show two truths. And what is shown of one finding must agree everywhere: a record of 34.5% may be
                rounded to 34% or to 35%, but not to one on a page and to the other on a card or in a translation.
                """,
            BadExample = Copies("65%"),
            GoodExample = Copies("75%"),
        };

    public void Check(CheckedSource source, DiagnosticList found)
    {
        CheckRecords(source, found);
        foreach (var (number, first) in ShownCopies.ThatDiffer(source))
        {
            found.Add(
                new Diagnostic(Description, number.Span, $"{number.Binding!.Reference} is shown as \"{number.Text}\" here")
                {
                    Label = $"the text says {number.Text}",
                    Related = [new RelatedSpan(first.Span, $"and as \"{first.Text}\" here")],
                    Help = $"round it one way everywhere; the finding says \"{number.Binding.Finding.Figure.Value}\"",
                }
            );
        }
    }

    /// <summary>In one record, no two findings have one id.</summary>
    private void CheckRecords(CheckedSource source, DiagnosticList found)
    {
        if (source.Records.Length == 1)
            return;
        var seen = new Dictionary<string, RecordedFinding>(StringComparer.Ordinal);
        foreach (var recorded in source.Findings)
        {
            var key = recorded.Finding.Id.Value;
            if (seen.TryAdd(key, recorded) || Agree(seen[key], recorded))
                continue;
            found.Add(
                new Diagnostic(
                    Description,
                    recorded.Finding.Figure.Span,
                    $"{recorded.Reference} is recorded as {recorded.Finding.Figure.Value} here"
                )
                {
                    Related = [new RelatedSpan(seen[key].Finding.Figure.Span, $"and as {seen[key].Finding.Figure.Value} here")],
                    Help = "keep one record, in input/sources, and cite it from both sheets",
                }
            );
        }
    }

    private static bool Agree(RecordedFinding one, RecordedFinding other) =>
        string.Equals(one.Finding.Figure.Value, other.Finding.Figure.Value, StringComparison.Ordinal)
        || (
            one.Figures.Length == other.Figures.Length
            && !one.Figures.IsEmpty
            && one.Figures.Zip(other.Figures).All(pair => HonestRendering.IsHonest(pair.First.Figure, pair.Second.Figure))
        );

    private static string Copies(string figure) =>
        $$"""
            -- input/pages/example.md --
            ---
            title: Example
            references:
              - id: survivors-2018
                type: report
                title: Survivor survey
                author: [{literal: An institute}]
                issued: 2018-01
                URL: https://example.org/survivors-2018
                accessed: 2026-11-01
                archive: {URL: "https://web.archive.org/web/20261101000000/https://example.org/survivors-2018"}
                kind: survey
                findings:
                  - {id: online, figure: {{figure}}, measures: had been advertised online, population: survivors who answered, sample: 260, place: 14 US states, period: 2016, locator: p. 4}
            ---

            In 2016, {{figure}} had been advertised online [@survivors-2018#online].

            -- input/pages/other.md --
            ---
            title: Other
            ---

            In 2016, three in four had been advertised online [@survivors-2018#online], and one in six were under twelve [@survivors-2018#under-12].

            """ + Examples.Source;
}

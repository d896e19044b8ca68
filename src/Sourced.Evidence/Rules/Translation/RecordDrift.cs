using Sourced.Content.Diagnostics;
using Sourced.Content.Sources;
using Sourced.Content.Text;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Findings;
using Sourced.Statistics;

namespace Sourced.Evidence.Rules.Translation;

internal sealed class RecordDrift : ISourceRule
{
    public RuleDescription Description { get; } =
        new("TRN003", "record-drift", Severity.Error, "A text of a record says other numbers in one language than in another.")
        {
            Documentation = """
                What a finding measures, in whom, where and when may be recorded in several languages. The first is the record, the others say the
                same: every number of it (years, ages, samples, "thirty" as well as 30) stands in each of them, and no other. One and two in words are
                not compared, since "una" is an article too. A figure that is written for another language (`written`) is held against the record as one in a
                sheet is.
                """,
            BadExample = Example("personas de 13 a 18 años"),
            GoodExample = Example("personas de 13 a 17 años"),
        };

    public void Check(CheckedSource source, DiagnosticList found)
    {
        foreach (var record in source.Records)
        {
            Compare(record, record.Limits, found);
            Compare(record, record.Note, found);
            Compare(record, record.Withdrawn?.Reason, found);
            foreach (var recorded in source.Context.Findings.In(record))
            {
                foreach (var text in TextsOf(recorded.Finding))
                    Compare(record, text, found);
                if (!recorded.Figures.IsEmpty || recorded.Finding.Written is not { } written)
                    continue;
                foreach (var (language, words) in written.Values)
                    Compare(recorded.Finding.Figure, record.Language(), words, language, found);
            }
        }
    }

    private static IEnumerable<RecordText?> TextsOf(Finding finding) =>
        [
            finding.Measures,
            finding.Population,
            finding.Sample,
            finding.Place,
            finding.Period,
            finding.Locator,
            finding.Withdrawn?.Reason,
            .. finding.Earlier.Select(was => was.Reason),
        ];

    private void Compare(Source source, RecordText? text, DiagnosticList found)
    {
        if (text is null)
            return;
        foreach (var (language, words) in text.Translations)
            Compare(text.Original, text.Language ?? source.Language(), words, language, found);
    }

    private void Compare(Located<string> original, string language, Located<string> translated, string other, DiagnosticList found)
    {
        var (said, told) = (StatedValues.In(original.Value, language), StatedValues.In(translated.Value, other));
        var missing = Without(said, told, original.Value).ToList();
        var extra = Without(told, said, translated.Value).ToList();
        if (missing.Count == 0 && extra.Count == 0)
            return;
        var what =
            missing.Count == 0 ? $"says {Listed.And(extra)}, which the record does not"
            : extra.Count == 0 ? $"lacks {Listed.And(missing)} of the record"
            : $"says {Listed.And(extra)} where the record says {Listed.And(missing)}";
        found.Add(
            new Diagnostic(Description, translated.Span, $"this text in {other} {what}")
            {
                Related = [new RelatedSpan(original.Span, "the record")],
                Help = "say the same numbers in every language",
            }
        );
    }

    /// <summary>The numbers that the other text does not say as often, as they are written.</summary>
    private static IEnumerable<string> Without(IReadOnlyList<StatedValue> values, IReadOnlyList<StatedValue> others, string text)
    {
        var left = others.CountBy(other => other.Value).ToDictionary();
        foreach (var value in values)
        {
            if (left.TryGetValue(value.Value, out var count) && count > 0)
                left[value.Value] = count - 1;
            else
                yield return $"\"{text.Substring(value.Start, value.Length)}\"";
        }
    }

    private static string Example(string population) =>
        $$"""
            -- input/pages/example.md --
            ---
            title: Example
            ---

            In 2024, 12% of those asked had seen it [@survey#seen].
            -- input/sources/survey.yml --
            id: survey
            type: report
            title: A survey
            author: [{literal: An institute}]
            issued: 2024
            kind: survey
            updates: never
            URL: https://example.org/survey
            accessed: 2026-11-01
            archive: {URL: "https://web.archive.org/web/20261101000000/https://example.org/survey"}
            findings:
              - id: seen
                figure: 12%
                measures: had seen it
                population: {en: people aged 13 to 17, es: {{population}}}
                sample: 260
                place: United States
                period: 2024
                locator: p. 4
            """;
}

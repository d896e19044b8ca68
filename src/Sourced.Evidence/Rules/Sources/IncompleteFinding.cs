using Sourced.Content.Diagnostics;
using Sourced.Content.Documents;
using Sourced.Content.Sources;
using Sourced.Content.Text;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Findings;
using Sourced.Evidence.Matching;

namespace Sourced.Evidence.Rules.Sources;

internal sealed class IncompleteFinding : ISourceRule
{
    public RuleDescription Description { get; } =
        new(
            "SRC002",
            "incomplete-finding",
            Severity.Error,
            "A finding that does not say in whom, where, when or on which page; for a survey, of how many."
        )
        {
            MaySuppress = true,
            Documentation = """
                A figure means little without the people it was measured in, the place, the period and where to look it up; a survey also needs the
                number of those who answered. For a key figure this is an error, since readers will use it elsewhere. For any other finding that is
                used it is a warning, and the gap is shown to readers. Findings that are no quantity, and those of laws, guidelines, reviews and
                experience, need only the place to look them up.
                """,
            BadExample = Example(""),
            GoodExample = Example("\n    locator: p. 4"),
        };

    public void Check(CheckedSource source, DiagnosticList found)
    {
        var keyFigures = new Dictionary<Finding, KeyFigure>(ByReference<Finding>.Instance);
        foreach (var (figure, finding) in source.Uses.SelectMany(use => use.KeyFigures))
            keyFigures.TryAdd(finding.Finding, figure);
        var used = source
            .Uses.SelectMany(use => use.Numbers)
            .Select(number => number.Binding!.Finding)
            .ToHashSet(ByReference<Finding>.Instance);
        foreach (var recorded in source.Findings)
        {
            var isKey = keyFigures.TryGetValue(recorded.Finding, out var figure);
            if (isKey || used.Contains(recorded.Finding))
                Report(recorded, figure, found);
        }
    }

    private void Report(RecordedFinding recorded, KeyFigure? keyFigure, DiagnosticList found)
    {
        var missing = Missing(recorded).ToList();
        if (missing.Count == 0)
            return;
        found.Add(
            new Diagnostic(
                Description,
                recorded.Finding.Id.Span,
                $"the finding \"{recorded.Finding.Id.Value}\" lacks {Listed.And(missing)}"
            )
            {
                Severity = keyFigure is null ? Severity.Warning : Severity.Error,
                Related = keyFigure is null ? [] : [new RelatedSpan(keyFigure.Finding.Span, "a key figure here, so readers need it")],
                Help = "add what the source says; where it says nothing, write that",
            }
        );
    }

    private static IEnumerable<string> Missing(RecordedFinding recorded)
    {
        var (finding, kind) = (recorded.Finding, recorded.Source.Kind.Value);
        var isMeasured =
            !recorded.Figures.IsEmpty
            && kind is not (EvidenceKind.Law or EvidenceKind.Guideline or EvidenceKind.Review or EvidenceKind.Experience);
        if (isMeasured && IsBlank(finding.Population))
            yield return "a population";
        if (isMeasured && IsBlank(finding.Period))
            yield return "a period";
        if (isMeasured && IsBlank(finding.Place))
            yield return "a place";
        if (isMeasured && kind is (EvidenceKind.Survey or EvidenceKind.RandomSurvey) && IsBlank(finding.Sample))
            yield return "a sample";
        if (IsBlank(finding.Locator))
            yield return "a locator";
    }

    private static bool IsBlank(RecordText? text) => string.IsNullOrWhiteSpace(text?.Value);

    private static string Example(string locator) =>
        $$"""
            -- input/pages/example.md --
            ---
            title: Example
            key-figures:
              - finding: survey#online
                statement: of those who answered had been advertised online
            ---

            Read on.
            -- input/sources/survey.yml --
            id: survey
            type: report
            title: A survey
            author: [{literal: An institute}]
            issued: 2018
            kind: survey
            updates: never
            URL: https://example.org/survey
            accessed: 2026-11-01
            archive: {URL: "https://web.archive.org/web/20261101000000/https://example.org/survey"}
            findings:
              - id: online
                figure: 75%
                measures: had been advertised online
                population: those who answered
                sample: 260
                place: 14 US states
                period: 2016{{locator}}
            """;
}

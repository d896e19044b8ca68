using Sourced.Content.Diagnostics;
using Sourced.Content.Markup;
using Sourced.Content.Text;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Derivation;
using Sourced.Evidence.Exact;
using Sourced.Evidence.Findings;
using Sourced.Evidence.Rendering;
using Sourced.Statistics;

namespace Sourced.Evidence.Rules.Numbers;

internal sealed class WrongDerivation : ISourceRule, IPassageRule
{
    public RuleDescription Description { get; } =
        new(
            "NUM004",
            "wrong-derivation",
            Severity.Error,
            "A `derived` expression that does not give the figure, or a change that does not follow from its two ends."
        )
        {
            Documentation = """
                A figure that we worked out ourselves is recomputed, in exact arithmetic, from the findings it names:
                `derived: (reports-2023 - reports-2021) / reports-2021`. Plus, minus, times, divided by, brackets, numbers and finding ids of the same
                source. A percentage counts as a part of one, so the rest of it is `1 - helped`. A minus sign needs a space before it, since ids have
                hyphens. No finding may be worked out from itself, by whatever way round.

                In a text the same holds: "doubled" beside "from 40 to 61" is refused, whatever was printed.
                """,
            BadExample = Example("30%"),
            GoodExample = Example("24%"),
        };

    public void Check(CheckedPassage passage, CheckContext context, DiagnosticList found) => ToldChange.Check(Description, passage, found);

    public void Check(CheckedSource source, DiagnosticList found)
    {
        foreach (var recorded in source.Findings)
        {
            if (recorded.Finding.Derived is { } derived)
                Check(recorded, derived, source.Context, found);
        }
    }

    private void Check(RecordedFinding recorded, Located<string> derived, CheckContext context, DiagnosticList found)
    {
        var value = DerivedExpression.Evaluate(derived.Value, id => ValueOf(context.Findings.Find(recorded.Source, id)));
        if (value.Problem is { } problem)
        {
            found.Add(
                Description,
                ReadableText.Of(derived).SpanOf(value.Start, Math.Max(value.Length, 1)),
                problem,
                "name findings of this source as they are written under id"
            );
            return;
        }

        if (Ancestry.Of(recorded, context.Findings).Any(parent => ReferenceEquals(parent, recorded)))
        {
            found.Add(
                Description,
                derived.Span,
                $"\"{recorded.Finding.Id.Value}\" is worked out from itself",
                "name findings that stand in the source"
            );
            return;
        }

        if (recorded.Figures.IsEmpty)
        {
            found.Add(
                Description,
                recorded.Finding.Figure.Span,
                "a derived finding needs a figure that can be read",
                $"write what the expression gives: {Shown(value.Value)}"
            );
            return;
        }

        if (recorded.Figures.Any(figure => Gives(value.Value, figure.Figure)))
            return;
        found.Add(
            new Diagnostic(
                Description,
                recorded.Finding.Figure.Span,
                $"the expression gives {Shown(value.Value, recorded.Figures[0].Figure)}, not {recorded.Finding.Figure.Value}"
            )
            {
                Label = "the figure on record",
                Related = [new RelatedSpan(derived.Span, "recomputed from this")],
                Help = "mend the figure, the expression, or the findings that it names",
            }
        );
    }

    private static Fraction? ValueOf(RecordedFinding? finding) =>
        finding?.Figures is [{ Figure.IsRange: false } only, ..] ? only.Figure.Low : null;

    /// <summary>The computed value is known exactly, so the figure has to be an honest rendering of it.</summary>
    private static bool Gives(Fraction value, Figure figure)
    {
        // Points are hundredths, and what grew by a factor of 2.4 grew by 140%.
        var scaled = figure.Dimension == Dimension.Points ? value * 100 : value;
        // A fall is worked out as less than nothing, and written without the sign.
        if (figure is { Direction: Direction.Down, Dimension: Dimension.Share or Dimension.Points })
            scaled = Fraction.Zero - scaled;
        var exact = figure with
        {
            Low = scaled,
            High = scaled,
            Granule = new Fraction(1, 1_000_000_000),
            HighGranule = new Fraction(1, 1_000_000_000),
            Comparator = Comparator.None,
        };
        return !figure.IsRange && HonestRendering.IsHonest(figure, exact);
    }

    private static string Shown(Fraction value, Figure? like = null) =>
        like is { Dimension: Dimension.Share }
            ? $"{Decimals.Of(value * 100)}%"
            : Decimals.Of(like is { Dimension: Dimension.Points } ? value * 100 : value);

    private static string Example(string figure) =>
        $$"""
            -- input/sources/reports.yml --
            id: reports
            type: report
            title: Reports received
            author: [{literal: A centre}]
            issued: 2024
            kind: reports
            updates: never
            URL: https://example.org/reports
            accessed: 2026-11-01
            archive: {URL: "https://web.archive.org/web/20261101000000/https://example.org/reports"}
            findings:
              - {id: reports-2021, figure: "29,000", measures: reports received, population: reports, place: worldwide, period: 2021, locator: p. 1}
              - {id: reports-2023, figure: "36,000", measures: reports received, population: reports, place: worldwide, period: 2023, locator: p. 1}
              - id: rise
                derived: (reports-2023 - reports-2021) / reports-2021
                figure: {{figure}}
                measures: rise in reports
                population: reports
                place: worldwide
                period: 2021 to 2023
                locator: p. 1
            """;
}

using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;

namespace Sourced.Evidence.Rules.Evidence;

internal sealed class UnrecordedFigure : IPassageRule
{
    public RuleDescription Description { get; } =
        new("EVD003", "unrecorded-figure", Severity.Error, "The cited sources record no finding of that kind and size.")
        {
            Documentation = """
                Prose never carries evidence by itself: each figure must honestly render a finding that is recorded with the cited source. A record of
                34.8% may be written "about 35%", "35%" or "more than a third", a record of 1,234,500 "1.2 million" or "over a million". The nearest
                finding is shown, with wordings that would be honest. If the source does say what the text says, record it as a finding.
                """,
            BadExample = Examples.Page("Of them, 65% had been advertised online [@survivors-2018#online].") + Examples.Source,
            GoodExample = Examples.Page("Of them, 75% had been advertised online [@survivors-2018#online].") + Examples.Source,
        };

    public void Check(CheckedPassage passage, CheckContext context, DiagnosticList found)
    {
        foreach (var number in passage.Numbers)
        {
            if (number.Verdict != Verdict.Unrecorded)
                continue;
            found.Add(
                number.Recorded is not null
                    ? FigureMessages.Compared(Description, number, $"\"{number.Text}\" is not what the source records")
                    : Nothing(number)
            );
        }
    }

    private Diagnostic Nothing(JudgedNumber number) =>
        new(Description, number.Span, $"the cited source records no figure for \"{number.Text}\"")
        {
            Label = $"the text says {number.Text}",
            Related =
                number.Finding is not null
                    ? SampleOf(number) ?? FigureMessages.Record(number, $"the finding says {number.Finding.Finding.Figure.Value}")
                : number.Citation?.Source is { } source ? [new RelatedSpan(source.Id.Span, "this source has no finding with a figure")]
                : [],
            Help = "record the figure as a finding of the source, or leave it out",
        };

    private static ImmutableArray<RelatedSpan>? SampleOf(JudgedNumber number) =>
        number.Finding?.Finding.Sample is { } sample ? [new RelatedSpan(sample.Span, $"the sample is {sample.Value}")] : null;
}

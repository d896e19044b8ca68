using System.Globalization;
using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Exact;
using Sourced.Evidence.Findings;
using Sourced.Evidence.Rendering;

namespace Sourced.Evidence.Rules.Numbers;

internal sealed class SmallBase : IPassageRule
{
    private const int Few = 20;

    public RuleDescription Description { get; } =
        new("NUM007", "small-base", Severity.Warning, "A percentage of fewer than twenty, without saying of how many.")
        {
            MaySuppress = true,
            Documentation = """
                "33%" sounds like many and may be four people. Where the sample on record is below twenty, say the number of people beside the percentage,
                or instead of it.
                """,
            BadExample =
                Examples.Page("In 2016, 50% had been advertised online [@small-2016#online].")
                + Examples.OneFinding("small-2016", "online", "50%", "sample: 12"),
            GoodExample =
                Examples.Page("In 2016, 50% of the 12 people asked had been advertised online [@small-2016#online].")
                + Examples.OneFinding("small-2016", "online", "50%", "sample: 12"),
        };

    public void Check(CheckedPassage passage, CheckContext context, DiagnosticList found)
    {
        foreach (var number in passage.Numbers)
        {
            if (number is not { Verdict: Verdict.Bound, Figure.Form: WrittenForm.Percent, Finding.Finding.Sample: { } sample })
                continue;
            if (SampleSize.Of(number.Finding.Finding, number.Finding.Source.Language()) is not { } size || size >= Few)
                continue;
            var (start, end) = passage.Sentences.RangeOf(number.Sentence);
            if (
                passage.Numbers.Any(other =>
                    other != number && other.Number.Start >= start && other.Number.End <= end && SaysSize(other, size)
                )
            )
                continue;
            found.Add(
                new Diagnostic(Description, number.Span, $"\"{number.Text}\" is of {size} people")
                {
                    Related = [new RelatedSpan(sample.Span, "the sample on record")],
                    Help = $"say the number as well: of {size}",
                }
            );
        }
    }

    private static bool SaysSize(JudgedNumber number, int size) =>
        number.Figure?.Low == (Fraction)size
        || number.Figure?.Whole == size
        || number.Text.Contains(size.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}

using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;

namespace Sourced.Evidence.Rules.Evidence;

internal sealed class ExemptionWithoutReason : IPassageRule
{
    public RuleDescription Description { get; } = new(
        "EVD019", "exemption-without-reason", Severity.Error, "A `.not-a-statistic` without a reason, or one that no longer covers a number.")
    {
        Documentation = """
            `[10 posts]{.not-a-statistic reason="an example, not a measure"}` lets a number pass that only looks like a statistic. The reason is
            published. A mark that covers no number has outlived its purpose and would hide the next one.
            """,
        BadExample = Examples.Page("Imagine [10 posts]{.not-a-statistic} from one account."),
        GoodExample = Examples.Page("Imagine [10 posts]{.not-a-statistic reason=\"an example, not a measure\"} from one account."),
    };

    public void Check(CheckedPassage passage, CheckContext context, DiagnosticList found)
    {
        foreach (var exemption in passage.Passage.Exemptions)
        {
            if (exemption.Reason is not { } reason || string.IsNullOrWhiteSpace(reason.Value))
            {
                found.Add(Description, exemption.Span, "this exemption gives no reason", "add reason=\"…\": it is shown to readers");
            }
            else if (!passage.Numbers.Any(number => Covers(exemption.Span, number.Span)))
            {
                found.Add(Description, exemption.Span, "this exemption covers no number", "remove the brackets and braces, keep the words");
            }
        }
    }

    private static bool Covers(Content.Text.SourceSpan outer, Content.Text.SourceSpan inner) => outer.Start <= inner.Start && inner.End <= outer.End;
}

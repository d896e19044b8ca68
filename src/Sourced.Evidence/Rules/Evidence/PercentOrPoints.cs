using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;

namespace Sourced.Evidence.Rules.Evidence;

internal sealed class PercentOrPoints : IPassageRule
{
    public RuleDescription Description { get; } =
        new("EVD007", "percent-or-points", Severity.Error, "Percentage points called per cent, or the other way round.")
        {
            MaySuppress = true,
            Documentation = """
                A share that goes from 20% to 25% has risen by 5 percentage points, and by 25 per cent. Which of the two the source measured is part of
                the finding.
                """,
            BadExample = Examples.Page("The share rose by 5% [@share-2020#rise].") + Record,
            GoodExample = Examples.Page("The share rose by 5 percentage points [@share-2020#rise].") + Record,
        };

    private static string Record => Examples.OneFinding("share-2020", "rise", "5 percentage points");

    public void Check(CheckedPassage passage, CheckContext context, DiagnosticList found)
    {
        foreach (var number in passage.Numbers)
        {
            if (number.Verdict != Verdict.PercentForPoints)
                continue;
            found.Add(
                FigureMessages.Compared(
                    Description,
                    number,
                    $"\"{number.Text}\" takes percentage points for per cent, or the other way round"
                )
            );
        }
    }
}

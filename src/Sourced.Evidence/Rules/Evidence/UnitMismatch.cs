using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;

namespace Sourced.Evidence.Rules.Evidence;

internal sealed class UnitMismatch : IPassageRule
{
    public RuleDescription Description { get; } = new("EVD006", "unit-mismatch", Severity.Error, "Unit, currency, scale or per-what differs from the finding.")
    {
        Documentation = """
            The digits agree and what they count does not: people for per cent, pounds for dollars, a billion for a million, a week for a
            year.
            """,
        BadExample = Examples.Page("Of them, 75 survivors had been advertised online [@survivors-2018#online].") + Examples.Source,
        GoodExample = Examples.Page("Of them, 75 per cent had been advertised online [@survivors-2018#online].") + Examples.Source,
    };

    public void Check(CheckedPassage passage, CheckContext context, DiagnosticList found)
    {
        foreach (var number in passage.Numbers)
        {
            if (number.Verdict == Verdict.OtherUnit)
            {
                found.Add(FigureMessages.Compared(Description, number, $"\"{number.Text}\" has another unit than the source"));
            }
        }
    }
}

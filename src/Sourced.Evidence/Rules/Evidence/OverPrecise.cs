using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;

namespace Sourced.Evidence.Rules.Evidence;

internal sealed class OverPrecise : IPassageRule
{
    public RuleDescription Description { get; } = new("EVD004", "over-precise", Severity.Error, "More digits than the finding has.")
    {
        MaySuppress = true,
        Documentation = """
            A figure may be rounded, never sharpened: a record of 34.8% does not support "34.80%", and "1 in 6" does not support "16.7%". Digits
            that nobody measured look like knowledge.
            """,
        BadExample = Examples.Page("Of them, 75.0% had been advertised online [@survivors-2018#online].") + Examples.Source,
        GoodExample = Examples.Page("Of them, 75% had been advertised online [@survivors-2018#online].") + Examples.Source,
    };

    public void Check(CheckedPassage passage, CheckContext context, DiagnosticList found)
    {
        foreach (var number in passage.Numbers)
        {
            if (number.Verdict == Verdict.OverPrecise)
            {
                found.Add(FigureMessages.Compared(Description, number, $"\"{number.Text}\" is more precise than the source"));
            }
        }
    }
}

using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Rendering;

namespace Sourced.Evidence.Rules.Evidence;

internal sealed class WrongComparator : IPassageRule
{
    public RuleDescription Description { get; } =
        new("EVD005", "wrong-comparator", Severity.Error, "Over, nearly, at least or up to contradicts the finding.")
        {
            MaySuppress = true,
            Documentation = """
                "Over 35%" for a record of 34.8%, "more than one in five" for 19%, "at least 75%" for exactly 75%: the number may pass as a rounding, the
                word beside it does not. A rise told as a fall is refused in the same way. A bound in the record ("more than 36.2 million") must stay a bound in the text.
                """,
            BadExample = Examples.Page("Over 75% had been advertised online [@survivors-2018#online].") + Examples.Source,
            GoodExample = Examples.Page("More than two thirds had been advertised online [@survivors-2018#online].") + Examples.Source,
        };

    public void Check(CheckedPassage passage, CheckContext context, DiagnosticList found)
    {
        foreach (var number in passage.Numbers)
        {
            if (number.Verdict == Verdict.WrongComparator)
            {
                found.Add(
                    Tenor.Between(number.Figure!, number.Recorded!.Figure) == Clash.Direction
                        ? FigureMessages.Compared(Description, number, $"\"{number.Text}\" goes the other way than the source") with
                        {
                            Help = "tell the change the way it went",
                        }
                        : FigureMessages.Compared(Description, number, $"\"{number.Text}\" says more or less than the source")
                );
            }
        }
    }
}

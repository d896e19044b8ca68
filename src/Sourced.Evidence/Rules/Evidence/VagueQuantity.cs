using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Texts;

namespace Sourced.Evidence.Rules.Evidence;

internal sealed class VagueQuantity : IPassageRule
{
    public RuleDescription Description { get; } =
        new("EVD013", "vague-quantity", Severity.Warning, "\"Most\", \"the majority\", \"thousands of\" without a citation.")
        {
            MaySuppress = true,
            Documentation = """
                A vague quantity is a figure that hides. Give the figure with its source, or say it without a quantity.
                """,
            BadExample = Examples.Page("The majority of survivors were advertised online."),
            GoodExample =
                Examples.Page("The majority of survivors who answered were advertised online [@survivors-2018].") + Examples.Source,
        };

    public void Check(CheckedPassage passage, CheckContext context, DiagnosticList found)
    {
        if (passage.Passage.Role is PassageRole.HelpLine)
            return;
        var told = new HashSet<int>();
        foreach (var number in passage.Numbers)
        {
            if (number.Verdict != Verdict.VagueUncited || !told.Add(number.Sentence))
                continue;
            // The citation that the exact figure lacks is the same one.
            if (passage.NumbersIn(number.Sentence).Any(other => other.Verdict is Verdict.NothingCited or Verdict.CitationTaken))
                continue;
            found.Add(
                Description,
                number.Span,
                $"\"{number.Text}\" gives no figure and no source",
                "give the figure and cite it, or say it without a quantity"
            );
        }
    }
}

using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;

namespace Sourced.Evidence.Rules.Registers;

internal sealed class DiscreditedClaimRule : IPassageRule
{
    public RuleDescription Description { get; } =
        new("REG001", "discredited-claim", Severity.Error, "A claim of the register, outside the myth page that corrects it.")
        {
            Documentation = """
                `input/discredited.yml` lists claims that are known to be wrong, with phrases that give them away in any language, whatever the case,
                the accents or the marks between thousands. A figure of a claim that nothing supports, and the telling words of a pattern close together in
                another order and with other endings (in English, Spanish and Arabic), are known too. They may stand only on the myth page whose `claim` names them.
                """,
            BadExample = Examples.Page("Every year 300.000 children are sold.") + Register,
            GoodExample = Examples.Page("Nobody has a sound national count.") + Register,
        };

    private const string Register = """
        -- input/discredited.yml --
        - id: d-300000
          claim: That 300,000 children are sold each year.
          patterns: ["300,000 children"]
          why-wrong: The number counted no victims.
          say-instead: Nobody has a sound national count.
          debunked-by: []

        """;

    public void Check(CheckedPassage passage, CheckContext context, DiagnosticList found)
    {
        foreach (var telling in ClaimTellings.In(passage))
        {
            if (!passage.Passage.Corrects(telling.Claim.Id.Value))
                found.Add(Told(passage, telling));
        }
    }

    private Diagnostic Told(CheckedPassage passage, ClaimTelling telling)
    {
        var words = passage.Passage.Text.Substring(telling.Start, telling.Length);
        return new(Description, passage.Passage.SpanOf(telling.Start, telling.Length), $"\"{words}\" {telling.What}")
        {
            Label = "do not repeat it",
            Related = [new RelatedSpan(telling.Pattern, $"the register has it as {telling.Claim.Id.Value}")],
            Help = $"say instead: {telling.Claim.SayInstead.In(passage.Passage.Language).Value.ReplaceLineEndings(" ")}",
        };
    }
}

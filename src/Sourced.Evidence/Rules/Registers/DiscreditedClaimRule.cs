using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Phrases;

namespace Sourced.Evidence.Rules.Registers;

internal sealed class DiscreditedClaimRule : IPassageRule
{
    public RuleDescription Description { get; } = new(
        "REG001", "discredited-claim", Severity.Error, "A claim of the register, outside the myth page that corrects it.")
    {
        Documentation = """
            `input/discredited.yml` lists claims that are known to be wrong, with phrases that give them away in any language, whatever the case,
            the accents or the marks between thousands. They may stand only on the myth page whose `claim` names them.
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
        var told = new HashSet<(int Sentence, string Claim)>();
        foreach (var hit in passage.Hits)
        {
            if (hit.Meaning.Claim is not { } claim || PassageReader.Corrects(passage.Passage.Document, claim.Id.Value) || passage.IsPartOfLonger(hit)) continue;
            if (!told.Add((passage.Sentences.IndexAt(hit.Start), claim.Id.Value))) continue;
            found.Add(new Diagnostic(Description, passage.Passage.SpanOf(hit.Start, hit.Length), $"\"{passage.Words(hit)}\" is a discredited claim")
            {
                Label = "do not repeat it",
                Related = [new RelatedSpan(hit.Meaning.Origin!.Value, $"the register has it as {claim.Id.Value}")],
                Help = $"say instead: {claim.SayInstead.In(passage.Passage.Language).Value.ReplaceLineEndings(" ")}",
            });
        }
    }
}

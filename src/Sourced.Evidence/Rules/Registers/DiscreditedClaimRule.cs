using Sourced.Content.Diagnostics;
using Sourced.Content.Registers;
using Sourced.Content.Text;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Phrases;

namespace Sourced.Evidence.Rules.Registers;

internal sealed class DiscreditedClaimRule : IPassageRule
{
    public RuleDescription Description { get; } =
        new("REG001", "discredited-claim", Severity.Error, "A claim of the register, outside the myth page that corrects it.")
        {
            Documentation = """
                `input/discredited.yml` lists claims that are known to be wrong, with phrases that give them away in any language, whatever the case,
                the accents or the marks between thousands. A figure of a claim that nothing supports, and the telling words of a pattern close together in
                another order, are known too. They may stand only on the myth page whose `claim` names them.
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
            if (hit.Meaning.Claim is not { } claim || passage.Passage.Corrects(claim.Id.Value) || passage.IsPartOfLonger(hit))
                continue;
            if (!told.Add((passage.Sentences.IndexAt(hit.Start), claim.Id.Value)))
                continue;
            found.Add(Told(passage, hit.Start, hit.Length, "is a discredited claim", claim, hit.Meaning.Origin!.Value));
        }

        foreach (var hit in passage.Hits)
        {
            if (hit.Meaning.Pattern is not { } pattern || passage.Passage.Corrects(pattern.Claim.Id.Value))
                continue;
            var sentence = passage.Sentences.IndexAt(hit.Start);
            if (
                told.Contains((sentence, pattern.Claim.Id.Value))
                || !pattern.StandsAround(passage.Passage.Text, hit.Start, hit.End, passage.Sentences.RangeOf(sentence))
            )
                continue;
            told.Add((sentence, pattern.Claim.Id.Value));
            found.Add(Told(passage, hit.Start, hit.Length, "tells a discredited claim in other words", pattern.Claim, pattern.Origin));
        }

        foreach (var number in passage.Numbers)
        {
            if (number is { Verdict: Verdict.Discredited, Pattern: { } pattern } && told.Add((number.Sentence, pattern.Claim.Id.Value)))
            {
                found.Add(
                    Told(
                        passage,
                        number.Number.Start,
                        number.Number.Length,
                        "is the figure of a discredited claim",
                        pattern.Claim,
                        pattern.Origin
                    )
                );
            }
        }
    }

    private Diagnostic Told(CheckedPassage passage, int start, int length, string what, DiscreditedClaim claim, SourceSpan origin) =>
        new(Description, passage.Passage.SpanOf(start, length), $"\"{passage.Passage.Text.Substring(start, length)}\" {what}")
        {
            Label = "do not repeat it",
            Related = [new RelatedSpan(origin, $"the register has it as {claim.Id.Value}")],
            Help = $"say instead: {claim.SayInstead.In(passage.Passage.Language).Value.ReplaceLineEndings(" ")}",
        };
}

using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Phrases;

namespace Sourced.Evidence.Rules.Evidence;

internal sealed class UncitedSuperlative : IPassageRule
{
    public RuleDescription Description { get; } =
        new("EVD015", "uncited-superlative", Severity.Warning, "\"Leading cause\", \"fastest growing\" without a citation.")
        {
            MaySuppress = true,
            Documentation = """
                To be the largest or the fastest, something must have been compared with everything else. Cite who did.
                """,
            BadExample = Examples.Page("It is the fastest growing crime."),
            GoodExample =
                Examples.Page("It is the fastest growing crime on record, says one institute [@survivors-2018].") + Examples.Source,
        };

    public void Check(CheckedPassage passage, CheckContext context, DiagnosticList found)
    {
        foreach (var hit in passage.Hits)
        {
            if (hit.Meaning.Kind != PhraseKind.Superlative || passage.IsPartOfLonger(hit) || passage.Passage.KeyFigure is not null)
                continue;
            var sentence = passage.Sentences.IndexAt(hit.Start);
            if (
                !passage.Sentences.MarksOf(sentence).IsEmpty
                || passage.NumbersIn(sentence).Any(number => number.Verdict is Verdict.NothingCited)
            )
                continue;
            found.Add(
                Description,
                passage.Passage.SpanOf(hit.Start, hit.Length),
                $"\"{passage.Words(hit)}\" compares without saying who compared",
                "cite the comparison, or leave it out"
            );
        }
    }
}

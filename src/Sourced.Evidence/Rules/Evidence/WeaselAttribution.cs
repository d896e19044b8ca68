using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Phrases;

namespace Sourced.Evidence.Rules.Evidence;

internal sealed class WeaselAttribution : IPassageRule
{
    public RuleDescription Description { get; } = new(
        "EVD014", "weasel-attribution", Severity.Error, "\"Studies show\", \"experts say\", \"it is known\" without a citation in the sentence.")
    {
        MaySuppress = true,
        Documentation = """
            Words that borrow authority have to name the lender. Cite the study in the same sentence, or say plainly that it is our view.
            """,
        BadExample = Examples.Page("Studies show that advertising moved online."),
        GoodExample = Examples.Page("A survey shows that advertising moved online [@survivors-2018].") + Examples.Source,
    };

    public void Check(CheckedPassage passage, CheckContext context, DiagnosticList found)
    {
        foreach (var hit in passage.Hits)
        {
            if (hit.Meaning.Kind != PhraseKind.WeaselAttribution) continue;
            var sentence = passage.Sentences.IndexAt(hit.Start);
            if (!passage.Sentences.MarksOf(sentence).IsEmpty || passage.Passage.KeyFigure is not null) continue;
            // A figure without its citation is the same cause, already told; a longer wording at the same place is told once.
            if (passage.NumbersIn(sentence).Any(number => number.Verdict is Verdict.NothingCited or Verdict.CitationTaken)) continue;
            if (passage.IsPartOfLonger(hit)) continue;
            found.Add(Description, passage.Passage.SpanOf(hit.Start, hit.Length), $"\"{passage.Words(hit)}\" names nobody",
                "cite who says so in this sentence, or say it without borrowed authority");
        }
    }
}

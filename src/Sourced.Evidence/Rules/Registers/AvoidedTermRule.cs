using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Matching;
using Sourced.Evidence.Phrases;

namespace Sourced.Evidence.Rules.Registers;

internal sealed class AvoidedTermRule : IPassageRule
{
    public RuleDescription Description { get; } = new("TRM001", "avoided-term", Severity.Error, "A word that the terminology register avoids.")
    {
        MaySuppress = true,
        Documentation = """
            `input/terminology.yml` says which words to avoid and what to say. Whole words match, in any case, in the language of the entry. They
            may stand in a quotation whose sentence cites its source, and in the name of a law.
            """,
        BadExample = Examples.Page("Some still call it child pornography.") + Register,
        GoodExample = Examples.Page("The Child Pornography Prevention Act was passed in 1996.") + Register,
    };

    private const string Register = """
        -- input/terminology.yml --
        - avoid: ["child pornography"]
          prefer: child sexual abuse material
          reason: The old label hides that a child was hurt.

        """;

    public void Check(CheckedPassage passage, CheckContext context, DiagnosticList found)
    {
        foreach (var hit in passage.Hits)
        {
            if (hit.Meaning.Term is not { } term || passage.IsPartOfLonger(hit)) continue;
            if (IsQuoted(passage, hit) || StatuteName.Holds(passage.Passage.Text, hit.Start, hit.End)) continue;
            found.Add(new Diagnostic(Description, passage.Passage.SpanOf(hit.Start, hit.Length), $"\"{passage.Words(hit)}\" is a term that we avoid")
            {
                Related = [new RelatedSpan(hit.Meaning.Origin!.Value, term.Reason.Value.ReplaceLineEndings(" "))],
                Help = $"say: {term.Prefer.Value.ReplaceLineEndings(" ")}",
            });
        }
    }

    private static bool IsQuoted(CheckedPassage passage, PhraseHit<Phrase> hit)
    {
        if (passage.Sentences.MarksOf(passage.Sentences.IndexAt(hit.Start)).IsEmpty && !GroupCites(passage, hit)) return false;
        return Quotations.Hold(passage.Passage.Text, hit.Start, hit.End) || passage.Passage.Group is Content.Markup.QuoteBlock;
    }

    /// <summary>The source of a quotation often stands behind its closing mark, after the full stop inside it.</summary>
    private static bool GroupCites(CheckedPassage passage, PhraseHit<Phrase> hit) => passage.Passage.Marks.Any(mark => mark.Offset >= hit.End);
}

using Sourced.Content.Diagnostics;
using Sourced.Content.Markup;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Matching;
using Sourced.Evidence.Texts;

namespace Sourced.Evidence.Rules.Evidence;

internal sealed class QuotationWithoutSource : IDocumentRule
{
    public RuleDescription Description { get; } =
        new("EVD017", "quotation-without-source", Severity.Error, "A quotation for which nothing is cited.")
        {
            MaySuppress = true,
            Documentation = """
                Words in somebody's mouth need the place where they were said or written: cite it inside the quotation, or in the sentence behind it. In running
                text this holds for what somebody said, told or wrote, between quotation marks; what somebody may say one day is no quotation.
                """,
            BadExample = Examples.Page("> He told me that he would post it.\n>\n> I was afraid."),
            GoodExample = Examples.Page("> He told me that he would post it.\n>\n> From one answer [@survivors-2018].") + Examples.Source,
        };

    public void Check(CheckedDocument document, CheckContext context, DiagnosticList found)
    {
        var cited = document
            .Passages.Where(passage => !passage.Passage.Marks.IsEmpty)
            .Select(passage => passage.Passage.Group)
            .OfType<QuoteBlock>()
            .ToHashSet(ReferenceEqualityComparer.Instance);
        QuoteBlock? last = null;
        foreach (var passage in document.Passages)
        {
            if (passage.Passage.Group is not QuoteBlock quote || ReferenceEquals(quote, last))
                continue;
            last = quote;
            if (
                cited.Contains(quote)
                || document.Passages.Any(other =>
                    ReferenceEquals(other.Passage.Group, quote) && other.Numbers.Any(number => number.IsRefused)
                )
            )
                continue;
            found.Add(Description, passage.Passage.Span, "this quotation names no source", "cite where it was said, inside the quotation");
        }

        foreach (var passage in document.Passages.Where(passage => passage.Passage is { Role: PassageRole.Body, Group: not QuoteBlock }))
            CheckSentences(passage, found);
    }

    private void CheckSentences(CheckedPassage passage, DiagnosticList found)
    {
        if (!passage.Passage.Text.AsSpan().ContainsAny("“«„「\""))
            return;
        if (ReportedSpeech.In(passage.Passage.Text, passage.Passage.Language) is not { } quoted)
            return;
        var (start, length) = quoted.GetOffsetAndLength(passage.Passage.Text.Length);
        var (first, last) = (passage.Sentences.IndexAt(start), passage.Sentences.IndexAt(start + length - 1));
        // the source may stand behind the quotation, in a sentence of its own
        for (var sentence = first; sentence <= Math.Min(last + 1, passage.Sentences.Count - 1); sentence++)
        {
            if (!passage.Sentences.MarksOf(sentence).IsEmpty || passage.NumbersIn(sentence).Any(number => number.IsRefused))
                return;
        }

        if (passage.Passage.Exemptions.IsEmpty)
            found.Add(
                Description,
                passage.Passage.SpanOf(start, length),
                "these words are told as said, and name no source",
                "cite where they were said or written, in the same sentence"
            );
    }
}

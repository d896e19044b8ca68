using Sourced.Content.Diagnostics;
using Sourced.Content.Markup;
using Sourced.Evidence.Binding;

namespace Sourced.Evidence.Rules.Evidence;

internal sealed class QuotationWithoutSource : IDocumentRule
{
    public RuleDescription Description { get; } = new("EVD017", "quotation-without-source", Severity.Error, "A quotation for which nothing is cited.")
    {
        MaySuppress = true,
        Documentation = """
            Words in somebody's mouth need the place where they were said or written: cite it inside the quotation, or in the sentence behind it.
            """,
        BadExample = Examples.Page("> He told me that he would post it.\n>\n> I was afraid."),
        GoodExample = Examples.Page("> He told me that he would post it.\n>\n> From one answer [@survivors-2018].") + Examples.Source,
    };

    public void Check(CheckedDocument document, CheckContext context, DiagnosticList found)
    {
        var cited = document.Passages.Where(passage => !passage.Passage.Marks.IsEmpty).Select(passage => passage.Passage.Group).OfType<QuoteBlock>()
            .ToHashSet(ReferenceEqualityComparer.Instance);
        QuoteBlock? last = null;
        foreach (var passage in document.Passages)
        {
            if (passage.Passage.Group is not QuoteBlock quote || ReferenceEquals(quote, last)) continue;
            last = quote;
            if (cited.Contains(quote) || document.Passages.Any(other => ReferenceEquals(other.Passage.Group, quote) && other.Numbers.Any(number => number.IsRefused))) continue;
            found.Add(Description, passage.Passage.Span, "this quotation names no source", "cite where it was said, inside the quotation");
        }
    }
}

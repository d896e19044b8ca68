using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Derivation;
using Sourced.Evidence.Findings;

namespace Sourced.Evidence.Rules.Sources;

internal sealed class WithdrawnSource : IDocumentRule
{
    public RuleDescription Description { get; } =
        new("SRC012", "withdrawn-source", Severity.Error, "A source or finding that was withdrawn and is still used.")
        {
            Documentation = """
                A retracted study or a corrected figure must not live on in our pages. `withdrawn: {on: …, reason: …}` on a source or a finding turns
                every use of it into an error, also the use of what was worked out from it.
                """,
            BadExample =
                Examples.Page("Three in four had been advertised online [@survivors-2018#online].")
                + Examples.Source
                + "withdrawn: {on: 2026-11-05, reason: The authors found an error in the sample.}\n",
            GoodExample = Examples.Page("Three in four had been advertised online [@survivors-2018#online].") + Examples.Source,
        };

    public void Check(CheckedDocument document, CheckContext context, DiagnosticList found)
    {
        if (!context.Findings.HasWithdrawn)
            return;
        foreach (var figure in document.Document.Front.KeyFigures)
            Report(document.Citations.Of(figure), document, context, found);
        foreach (var mark in document.Passages.SelectMany(passage => passage.Passage.Marks))
            Report(document.Citations.Of(mark), document, context, found);
    }

    private void Report(Citation citation, CheckedDocument document, CheckContext context, DiagnosticList found)
    {
        var ofSource = citation.Source?.Withdrawn;
        var shown = ShownBy(citation, document).ToList();
        var ofFinding = shown.Select(finding => finding.Finding.Withdrawn).FirstOrDefault(withdrawal => withdrawal is not null);
        var ofParent = shown
            .SelectMany(finding => Ancestry.Of(finding, context.Findings))
            .FirstOrDefault(parent => parent.Finding.Withdrawn is not null);
        if ((ofSource ?? ofFinding ?? ofParent?.Finding.Withdrawn) is not { } withdrawal)
            return;
        var what =
            ofSource is not null ? "this source"
            : ofFinding is not null ? "this finding"
            : $"\"{ofParent!.Finding.Id.Value}\", from which this is worked out,";
        found.Add(
            new Diagnostic(Description, citation.Span, $"{what} was withdrawn on {withdrawal.On.Value}")
            {
                Related = [new RelatedSpan(withdrawal.Reason.Span, "for this reason")],
                Help = "take the statement out, or rest it on a source that stands",
            }
        );
    }

    /// <summary>Where a source is cited as a whole, a finding counts only when a figure shows it.</summary>
    private static IEnumerable<RecordedFinding> ShownBy(Citation citation, CheckedDocument document) =>
        citation.IsPinned
            ? citation.Findings
            : document
                .Numbers.Where(number => number.Verdict == Verdict.Bound && ReferenceEquals(number.Citation, citation))
                .Select(number => number.Finding!)
                .Distinct();
}

using Sourced.Content.Diagnostics;
using Sourced.Content.Sources;
using Sourced.Evidence.Binding;

namespace Sourced.Evidence.Rules.Sources;

internal sealed class WithdrawnSource : IDocumentRule
{
    public RuleDescription Description { get; } = new("SRC012", "withdrawn-source", Severity.Error, "A source or finding that was withdrawn and is still used.")
    {
        Documentation = """
            A retracted study or a corrected figure must not live on in our pages. `withdrawn: {on: …, reason: …}` on a source or a finding turns
            every use of it into an error.
            """,
        BadExample = Examples.Page("Three in four had been advertised online [@survivors-2018#online].")
            + Examples.Source + "withdrawn: {on: 2026-11-05, reason: The authors found an error in the sample.}\n",
        GoodExample = Examples.Page("Three in four had been advertised online [@survivors-2018#online].") + Examples.Source,
    };

    public void Check(CheckedDocument document, CheckContext context, DiagnosticList found)
    {
        foreach (var figure in document.Document.Front.KeyFigures) Report(document.Citations.Of(figure), document, found);
        foreach (var mark in document.Passages.SelectMany(passage => passage.Passage.Marks)) Report(document.Citations.Of(mark), document, found);
    }

    private void Report(Citation citation, CheckedDocument document, DiagnosticList found)
    {
        var ofSource = citation.Source?.Withdrawn;
        var ofFinding = citation.IsPinned && citation.Findings is [var finding] ? finding.Finding.Withdrawn : FindingShown(citation, document);
        if ((ofSource ?? ofFinding) is not { } withdrawal) return;
        var what = ofSource is null ? "finding" : "source";
        found.Add(new Diagnostic(Description, citation.Span, $"this {what} was withdrawn on {withdrawal.On.Value}")
        {
            Related = [new RelatedSpan(withdrawal.Reason.Span, "for this reason")],
            Help = "take the statement out, or rest it on a source that stands",
        });
    }

    /// <summary>Where a source is cited as a whole, the withdrawn finding counts only when a figure shows it.</summary>
    private static Withdrawal? FindingShown(Citation citation, CheckedDocument document) => citation.Findings.All(finding => finding.Finding.Withdrawn is null) ? null : document.Numbers
        .Where(number => number.Verdict == Verdict.Bound && ReferenceEquals(number.Citation, citation))
        .Select(number => number.Finding!.Finding.Withdrawn)
        .FirstOrDefault(withdrawal => withdrawal is not null);
}

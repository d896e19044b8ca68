using Sourced.Content.Diagnostics;
using Sourced.Content.Reading;
using Sourced.Evidence.Binding;

namespace Sourced.Evidence.Rules.Evidence;

internal sealed class UnknownSource : IDocumentRule
{
    public RuleDescription Description { get; } = new("EVD002", "unknown-source", Severity.Error, "A citation of a source or finding that does not exist.")
    {
        Documentation = """
            A citation names a source of `input/sources/` or of the sheet's own `references`, and may pin one finding of it behind `#`. The
            nearest names are offered. Figures beside an unknown citation are not reported again: mend the citation first.
            """,
        BadExample = Examples.Page("Three in four had been advertised online [@survivors-2018#onlin].") + Examples.Source,
        GoodExample = Examples.Page("Three in four had been advertised online [@survivors-2018#online].") + Examples.Source,
    };

    public void Check(CheckedDocument document, CheckContext context, DiagnosticList found)
    {
        foreach (var figure in document.Document.Front.KeyFigures) Report(document.Citations.Of(figure), document, context, found);
        foreach (var passage in document.Passages)
        {
            foreach (var mark in passage.Passage.Marks) Report(document.Citations.Of(mark), document, context, found);
        }
    }

    private void Report(Citation citation, CheckedDocument document, CheckContext context, DiagnosticList found)
    {
        if (!citation.IsUnknown) return;
        if (citation.Source is { } source)
        {
            var name = NearestName.Of(citation.Reference.FindingId!, source.Findings.Select(finding => finding.Id.Value));
            found.Add(new Diagnostic(Description, citation.Span, $"\"{source.Id.Value}\" has no finding \"{citation.Reference.FindingId}\"")
            {
                Related = [new RelatedSpan(source.Id.Span, "this source is meant")],
                Help = name is null
                    ? $"record it under findings, or cite one of {string.Join(", ", source.Findings.Select(finding => finding.Id.Value).Take(8))}"
                    : $"did you mean [@{source.Id.Value}#{name}]?",
            });
            return;
        }

        var known = context.Library.Sources.Keys.Concat(document.Document.References.Select(reference => reference.Id.Value));
        var nearest = NearestName.Of(citation.Reference.SourceId, known);
        found.Add(Description, citation.Span, $"there is no source \"{citation.Reference.SourceId}\"",
            nearest is null ? $"record it as input/sources/{citation.Reference.SourceId}.yml" : $"did you mean \"{nearest}\"?");
    }
}

using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;

namespace Sourced.Evidence.Rules.Sources;

internal sealed class UnusedSource : ILibraryRule
{
    public RuleDescription Description { get; } =
        new("SRC008", "unused-source", Severity.Information, "A source that nobody cites.")
        {
            MaySuppress = true,
            Documentation = """
                For your information: the record is kept and checked, and no page shows it. A register may rest on it all the same.
                """,
            BadExample = Examples.Page("Ask who counted.") + Examples.Source,
            GoodExample = Examples.Page("In 2016, 75% had been advertised online [@survivors-2018#online].") + Examples.Source,
        };

    public void Check(CheckedLibrary library, DiagnosticList found)
    {
        var cited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in library.Documents)
        {
            cited.UnionWith(document.Document.Front.KeyFigures.Select(figure => figure.Finding.Value.SourceId));
            cited.UnionWith(document.CitedSources);
        }

        cited.UnionWith(library.Context.Library.Discredited.SelectMany(claim => claim.DebunkedBy).Select(id => id.Value));
        cited.UnionWith(library.Context.Library.Terminology.Select(term => term.Guideline?.Value).OfType<string>());
        // A library without pages uses none of its sources, and a forgotten or misspelt citation is told where it is missing.
        if (library.Documents.IsEmpty || library.Documents.Any(document => document.HasRefusedNumber || document.HasUnknownCitation))
            return;
        foreach (var source in library.Context.Findings.Sources)
        {
            if (!source.BelongsToOneSheet && !cited.Contains(source.Id.Value))
                found.Add(
                    Description,
                    source.Id.Span,
                    $"nobody cites \"{source.Id.Value}\"",
                    "cite it, or remove it when it is of no more use"
                );
        }
    }
}
